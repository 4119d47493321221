import { METRES_PER_DEGREE, type Point } from '#kernel';

import { bucketOnFoot, metresApart, type Place } from '../candidate.rules.js';
import { NearAreas, REACHED, type NearArea } from './near-areas.js';

/** An area as the index wants it: a neighbourhood, or a district for who told no more. */
export interface IndexedArea extends Place {
  readonly point: Point;
  readonly municipalityCode: string | null;
}

const CELLS = 1 << 16;
/** So many looks around are kept, some kilobytes each. */
const MOST_KEPT = 2_048;

/** Every second bit of a number of 16 bits, so that two of them can be laid between each other. */
function spread(bits: number): number {
  let word = bits;
  word = (word | (word << 8)) & 0x00ff00ff;
  word = (word | (word << 4)) & 0x0f0f0f0f;
  word = (word | (word << 2)) & 0x33333333;
  return (word | (word << 1)) & 0x55555555;
}

/**
 * All areas in a line on which neighbours mostly stand together (a Z-order curve), so that a stretch of numbers is a
 * part of the country. At most 65,535.
 */
export class AreaLine {
  private readonly areas: readonly IndexedArea[];
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly municipalities: ReadonlyMap<string, number>;
  private readonly municipalityOfArea: Int32Array;
  /** South to north, with the numbers of the areas. */
  private readonly latitudes: Float64Array;
  private readonly northward: Uint16Array;
  /** What was found before: the same areas are asked about again and again. */
  private readonly lookedAround = new Map<number, NearAreas>();

  constructor(areas: readonly IndexedArea[]) {
    if (areas.length >= CELLS) throw new Error(`There are ${areas.length} areas; the index has room for ${CELLS - 1}.`);
    const cell = (value: number, from: number, to: number): number =>
      to === from ? 0 : Math.floor(((value - from) / (to - from)) * (CELLS - 1));
    const span = (of: (point: Point) => number): [number, number] =>
      areas.reduce(([least, most], { point }) => [Math.min(least, of(point)), Math.max(most, of(point))], [999, -999]);
    const [south, north] = span(({ lat }) => lat);
    const [west, east] = span(({ lon }) => lon);
    const placed = areas.map((area) => ({
      area,
      z: spread(cell(area.point.lon, west, east)) + 2 * spread(cell(area.point.lat, south, north)),
    }));
    placed.sort((a, b) => a.z - b.z || (a.area.areaCode < b.area.areaCode ? -1 : 1));
    this.areas = placed.map(({ area }) => area);
    this.numbers = new Map(this.areas.map(({ areaCode }, number) => [areaCode, number]));
    const codes = [...new Set(this.areas.flatMap(({ municipalityCode }) => municipalityCode ?? []))];
    this.municipalities = new Map(codes.map((code, number) => [code, number]));
    this.municipalityOfArea = Int32Array.from(this.areas, ({ municipalityCode }) =>
      this.municipality(municipalityCode),
    );
    this.northward = Uint16Array.from(this.areas.keys()).sort((a, b) => this.latitude(a) - this.latitude(b));
    this.latitudes = Float64Array.from(this.northward, (number) => this.latitude(number));
  }

  /** How many areas there are. */
  get size(): number {
    return this.areas.length;
  }

  /** The number of an area, or -1. */
  numberOf(code: string): number {
    return this.numbers.get(code) ?? -1;
  }

  /** The number of a municipality, or -1. */
  municipality(code: string | null): number {
    return code === null ? -1 : (this.municipalities.get(code) ?? -1);
  }

  /** The number of the municipality that an area lies in, or -1. */
  municipalityOf(area: number): number {
    return this.municipalityOfArea[area] ?? -1;
  }

  /** The areas within so many metres of one, itself among them; none around an area that is not known (-1). */
  near(from: number, metres: number): NearAreas {
    const key = metres * CELLS + from;
    const known = this.lookedAround.get(key);
    if (known) return known;
    const centre = this.areas[from];
    const near = new NearAreas(centre ? this.around(centre, metres) : []);
    if (this.lookedAround.size >= MOST_KEPT) this.lookedAround.clear();
    this.lookedAround.set(key, near);
    return near;
  }

  private around(centre: IndexedArea, metres: number): NearArea[] {
    const { lat, lon } = centre.point;
    const rows = metres / METRES_PER_DEGREE;
    // Degrees of longitude are shorter than those of latitude, and shortest at the end of reach that is nearest to a pole.
    const columns = rows / Math.cos(((Math.abs(lat) + rows) * Math.PI) / 180);
    const found: NearArea[] = [];
    for (let at = this.firstFrom(lat - rows); at < this.northward.length; at += 1) {
      if ((this.latitudes[at] ?? 0) > lat + rows) break;
      const number = this.northward[at] ?? 0;
      const area = this.areas[number];
      if (!area || Math.abs(area.point.lon - lon) > columns) continue;
      if ((metresApart(centre, area) ?? 0) > metres) continue;
      found.push({ number, bucket: 1 + REACHED.indexOf(bucketOnFoot(centre, area)) });
    }
    return found;
  }

  /** The first place from the south whose latitude is not below this. */
  private firstFrom(latitude: number): number {
    let low = 0;
    let high = this.latitudes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.latitudes[middle] ?? 0) < latitude) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private latitude(number: number): number {
    return this.areas[number]?.point.lat ?? 0;
  }
}
