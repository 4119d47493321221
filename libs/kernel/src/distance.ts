/** A point in degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Metres in a degree of latitude, rounded down so that a strip so wide leaves nothing within reach out. */
export const METRES_PER_DEGREE = 111_000;

const EARTH_RADIUS_M = 6_371_009;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in metres (haversine; good to 0.5 % at any distance). */
export function metresBetween(a: Point, b: Point): number {
  const sinLat = Math.sin(radians(b.lat - a.lat) / 2);
  const sinLon = Math.sin(radians(b.lon - a.lon) / 2);
  const h = sinLat * sinLat + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)));
}
