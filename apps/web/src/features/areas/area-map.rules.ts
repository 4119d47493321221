import { geoArea, geoMercator, geoPath } from 'd3-geo';

/** Polygons as the api tells them: each a list of closed rings of [longitude, latitude]. */
export type Rings = readonly (readonly (readonly (readonly number[])[])[])[];

interface Shape {
  readonly code: string;
  readonly rings: Rings;
}

/** Width and height of the map in its own units. */
export const MAP_SIZE = { width: 400, height: 360 } as const;

/** On a sphere a ring that runs the other way round is all the rest of the earth. */
function rightWayRound(polygon: Rings[number]): number[][][] {
  const coordinates = polygon.map((ring) => ring.map((point) => [...point]));
  const outer = coordinates.slice(0, 1);
  const isTheRest = geoArea({ type: 'Polygon', coordinates: outer }) > 2 * Math.PI;
  return isTheRest ? coordinates.map((ring) => ring.toReversed()) : coordinates;
}

/** Each shape as a path of an SVG of `MAP_SIZE`, together as large as they fit, north on top. */
export function pathsOf(shapes: readonly Shape[]): ReadonlyMap<string, string> {
  const features = shapes.map(({ code, rings }) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: { type: 'MultiPolygon' as const, coordinates: rings.map(rightWayRound) },
  }));
  const edges: [[number, number], [number, number]] = [
    [4, 4],
    [MAP_SIZE.width - 4, MAP_SIZE.height - 4],
  ];
  const draw = geoPath(geoMercator().fitExtent(edges, { type: 'FeatureCollection', features })).digits(1);
  return new Map(features.map((feature) => [feature.properties.code, draw(feature) ?? '']));
}
