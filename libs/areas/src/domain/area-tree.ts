import { METRES_PER_DEGREE, metresBetween } from '#kernel';

import { DEFAULT_ZONE } from './area.js';
import type { Area, AreaKind } from './area.js';

/** An area with its local time zone, when it has one of its own. */
export interface ZonedArea extends Area {
  /** IANA name; null means: as the area above. */
  readonly zone: string | null;
}

/** All areas with what lies above and below each; a value that never changes, made anew after an import. */
export class AreaTree {
  private readonly byCode: ReadonlyMap<string, ZonedArea>;
  private readonly belowCode = new Map<string, string[]>();
  /** South to north, so that a look around skips most of the country. */
  private readonly northward: Readonly<Record<'neighbourhood' | 'district', readonly ZonedArea[]>>;

  constructor(areas: readonly ZonedArea[]) {
    const sorted = [...areas].sort((a, b) => (a.code < b.code ? -1 : 1));
    this.byCode = new Map(sorted.map((area) => [area.code, area]));
    for (const { code } of sorted) {
      for (const above of this.pathOf(code)) {
        const below = this.belowCode.get(above.code);
        if (below) below.push(code);
        else this.belowCode.set(above.code, [code]);
      }
    }
    const northward = (wanted: AreaKind) => sorted.filter(({ kind }) => kind === wanted).sort((a, b) => a.lat - b.lat);
    this.northward = { neighbourhood: northward('neighbourhood'), district: northward('district') };
  }

  /** How many areas there are. */
  get size(): number {
    return this.byCode.size;
  }

  find(code: string): Area | undefined {
    return this.byCode.get(code);
  }

  /** Whether an area is one of these or lies below one of them: where a broker with `codes` may act. */
  covers(codes: readonly string[], code: string): boolean {
    return this.pathOf(code).some((area) => codes.includes(area.code));
  }

  /** The IANA zone of an area: its own, that of the nearest area above, or Europe/Amsterdam. */
  zoneOf(code: string): string {
    return this.pathOf(code).find(({ zone }) => zone !== null)?.zone ?? DEFAULT_ZONE;
  }

  /** An area and all below it, the area itself first, then sorted by code; none for an unknown code. */
  below(code: string): string[] {
    const below = this.belowCode.get(code) ?? [];
    return below.length === 0 ? [] : [code, ...below.filter((other) => other !== code)];
  }

  /** The areas of a kind below an area (itself too when it is one), or of everywhere with `under` null; sorted by code. */
  listed(under: string | null, kind: AreaKind): Area[] {
    const areas =
      under === null ? [...this.byCode.values()] : this.below(under).flatMap((code) => this.find(code) ?? []);
    return areas.filter((area) => area.kind === kind).sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /**
   * The area itself and the neighbourhoods (or districts) whose centre lies within so many metres of its centre, nearest
   * first, ties by code; none for an unknown code.
   */
  near(code: string, metres: number, kind: 'neighbourhood' | 'district' = 'neighbourhood'): string[] {
    const centre = this.byCode.get(code);
    if (!centre) return [];
    const reach = metres / METRES_PER_DEGREE;
    const around: { code: string; metres: number }[] = [];
    const northward = this.northward[kind];
    for (let at = firstFrom(northward, centre.lat - reach); at < northward.length; at += 1) {
      const other = northward[at];
      if (!other || other.lat > centre.lat + reach) break;
      const away = metresBetween(centre, other);
      if (away <= metres && other.code !== code) around.push({ code: other.code, metres: away });
    }
    around.sort((a, b) => a.metres - b.metres || (a.code < b.code ? -1 : 1));
    return [code, ...around.map((other) => other.code)];
  }

  /** The code of an area and those above it, smallest first; none for an unknown code. */
  upwards(code: string): string[] {
    return this.pathOf(code).map((area) => area.code);
  }

  /** Metres between two centres; infinite when one of them is unknown. */
  metres(a: string, b: string): number {
    const [from, to] = [this.byCode.get(a), this.byCode.get(b)];
    return from && to ? metresBetween(from, to) : Number.POSITIVE_INFINITY;
  }

  /** The district that an area is or lies in; null for a municipality and an unknown code. */
  districtOf(code: string): string | null {
    return this.pathOf(code).find(({ kind }) => kind === 'district')?.code ?? null;
  }

  /** The municipality that an area is or lies in; null for an unknown code. */
  municipalityOf(code: string): string | null {
    return this.pathOf(code).find(({ kind }) => kind === 'municipality')?.code ?? null;
  }

  /** The area and those above it, smallest first. */
  private pathOf(code: string): ZonedArea[] {
    const area = this.byCode.get(code);
    if (!area) return [];
    return area.parentCode === null ? [area] : [area, ...this.pathOf(area.parentCode)];
  }
}

/** Place of the first area at or north of a latitude. */
function firstFrom(northward: readonly ZonedArea[], lat: number): number {
  let [low, high] = [0, northward.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((northward[middle]?.lat ?? 0) < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}
