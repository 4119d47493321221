import type { Point } from '#kernel';

import type { Polygon, Ring } from './area-line.js';

/** Degrees by which a simplified line may differ: some 30 metres, less than a line on an overview map is wide. */
const TOLERANCE = 0.0003;
const CENTRE_DECIMALS = 5;

interface Weighted {
  readonly lon: number;
  readonly lat: number;
  readonly weight: number;
}

/** Area (signed) and centroid of a ring by the shoelace formula, relative to its first point to keep the digits. */
function ringCentroid(ring: Ring): Weighted {
  const [lon0, lat0] = ring[0] ?? [0, 0];
  let [area, lon, lat] = [0, 0, 0];
  for (let at = 0; at < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = minus(ring[at], lon0, lat0);
    const [x2 = 0, y2 = 0] = minus(ring[(at + 1) % ring.length], lon0, lat0);
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    lon += ((x1 + x2) * cross) / 6;
    lat += ((y1 + y2) * cross) / 6;
  }
  return area === 0
    ? { lon: lon0, lat: lat0, weight: 0 }
    : { lon: lon0 + lon / area, lat: lat0 + lat / area, weight: Math.abs(area) };
}

const minus = (point: readonly [number, number] | undefined, lon: number, lat: number): readonly number[] =>
  point ? [point[0] - lon, point[1] - lat] : [];

/** The mean of some points by their weights, or null when they weigh nothing. */
export function weightedCentre(points: readonly Weighted[]): Point | null {
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const mean = (value: (point: Weighted) => number): number =>
    rounded(points.reduce((sum, point) => sum + value(point) * point.weight, 0) / total);
  return { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
}

/** Total area in square degrees: a weight, not a size. */
export const weightOf = (polygons: readonly Polygon[]): number =>
  centroids(polygons).reduce((sum, c) => sum + c.weight, 0);

/** The area centroid of one or more polygons, each by its size, holes left out, to 5 decimals; null when it has no area. */
export const centreOf = (polygons: readonly Polygon[]): Point | null => weightedCentre(centroids(polygons));

const centroids = (polygons: readonly Polygon[]): Weighted[] =>
  polygons.flatMap((polygon) =>
    polygon.map((ring, at) => {
      const centroid = ringCentroid(ring);
      return at === 0 ? centroid : { ...centroid, weight: -centroid.weight };
    }),
  );

const rounded = (degrees: number): number => Number(degrees.toFixed(CENTRE_DECIMALS));

/** The polygons with fewer points, no line further than 30 metres from where it was; the same input, the same output. */
export const simplified = (polygons: readonly Polygon[]): Polygon[] =>
  polygons.map((polygon) => polygon.map((ring) => simplifiedRing(ring)));

/** Douglas-Peucker; a ring that would have fewer than 4 points stays as it is. */
function simplifiedRing(ring: Ring): Ring {
  const kept = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let [furthest, distance] = [-1, TOLERANCE];
    for (let at = from + 1; at < to; at += 1) {
      const away = distanceToLine(ring[at], ring[from], ring[to]);
      if (away > distance) [furthest, distance] = [at, away];
    }
    if (furthest >= 0) {
      kept.add(furthest);
      open.push([from, furthest], [furthest, to]);
    }
  }
  return kept.size < 4 ? ring : ring.filter((_, at) => kept.has(at));
}

type MaybePoint = readonly [number, number] | undefined;

function distanceToLine(point: MaybePoint, from: MaybePoint, to: MaybePoint): number {
  if (!point || !from || !to) return 0;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}
