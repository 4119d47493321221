import type { AreaLine } from '#areas';

import { DEMO_OUTLINES } from './area-shapes.data.js';
import { DEMO_AREAS } from './areas.data.js';

/** The areas of the demo world as the import takes them; only the municipality has no shape. */
export const demoAreaLines = (): AreaLine[] =>
  DEMO_AREAS.map((area, at) => ({ ...area, line: at + 1, zone: null, rings: ringsOf(DEMO_OUTLINES[area.code]) }));

/** The one polygon without holes that each area is. */
const ringsOf = (outline: string | undefined): AreaLine['rings'] =>
  outline === undefined ? null : [[outline.split(', ').map(pointOf)]];

function pointOf(text: string): readonly [number, number] {
  const [lon = Number.NaN, lat = Number.NaN] = text.split(' ').map(Number);
  return [lon, lat];
}
