import { describe, expect, it } from '@jest/globals';

import type { Ring } from './area-line.js';
import { centreOf, simplified, weightedCentre, weightOf } from './polygons.rules.js';

/** A square with its south-west corner there, in degrees. */
const square = (lon: number, lat: number, size: number): Ring => [
  [lon, lat],
  [lon + size, lat],
  [lon + size, lat + size],
  [lon, lat + size],
  [lon, lat],
];

describe('the centre of a shape', () => {
  it.each([
    ['a square', [[square(5, 52, 0.02)]], { lat: 52.01, lon: 5.01 }],
    ['a square drawn the other way round', [[[...square(5, 52, 0.02)].reverse()]], { lat: 52.01, lon: 5.01 }],
    ['two squares, each by its size', [[square(5, 52, 0.01)], [square(5, 53, 0.02)]], { lat: 52.809, lon: 5.009 }],
    ['a square with a hole on one side', [[square(5, 52, 0.04), square(5, 52, 0.02)]], { lat: 52.02333, lon: 5.02333 }],
  ])('of %s', (_, polygons, centre) => {
    expect(centreOf(polygons)).toEqual(centre);
  });

  it('is not there for a shape without area', () => {
    expect(centreOf([])).toBeNull();
    expect(
      centreOf([
        [
          [
            [5, 52],
            [6, 53],
            [5, 52],
            [5, 52],
          ],
        ],
      ]),
    ).toBeNull();
    expect(weightedCentre([])).toBeNull();
  });

  it('counts an area without its holes', () => {
    expect(weightOf([[square(5, 52, 0.04), square(5, 52, 0.02)]])).toBeCloseTo(0.0012, 10);
  });
});

describe('a simplified shape', () => {
  it('loses points that nobody sees and keeps corners', () => {
    const wobbly: Ring = [
      [5, 52],
      [5.01, 52.0001],
      [5.02, 52],
      [5.02, 52.02],
      [5, 52.02],
      [5, 52],
    ];
    const [[ring] = []] = simplified([[wobbly]]);
    expect(ring).toEqual(square(5, 52, 0.02));
    expect(simplified([[ring ?? []]])).toEqual([[ring]]);
  });

  it('stays as it is when little more than a dot would be left', () => {
    const tiny = square(5, 52, 0.0001);
    expect(simplified([[tiny]])).toEqual([[tiny]]);
  });
});
