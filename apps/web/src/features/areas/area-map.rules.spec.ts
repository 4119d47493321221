import { describe, expect, it } from '@jest/globals';

import { pathsOf } from './area-map.rules.js';

const square = (lon: number, lat: number) => [
  [lon, lat],
  [lon, lat + 0.1],
  [lon + 0.1, lat + 0.1],
  [lon + 0.1, lat],
  [lon, lat],
];
/** All numbers of a path. */
const numbers = (path: string | undefined): number[] => (path?.match(/-?[\d.]+/g) ?? []).map(Number);

// Seen red: without `rightWayRound` (a ring the other way round fills the whole map), and with the edges left out.
describe('the map of areas', () => {
  it('draws the same shape whichever way round its ring runs', () => {
    const one = pathsOf([{ code: 'a', rings: [[square(5, 52)]] }]).get('a');
    const other = pathsOf([{ code: 'a', rings: [[square(5, 52).toReversed()]] }]).get('a');
    expect(numbers(other).toSorted((a, b) => a - b)).toEqual(numbers(one).toSorted((a, b) => a - b));
  });
  it('keeps everything inside', () => {
    const paths = pathsOf([
      { code: 'a', rings: [[square(5, 52)]] },
      { code: 'b', rings: [[square(5.1, 52)]] },
    ]);
    for (const path of paths.values()) for (const one of numbers(path)) expect(one).toBeGreaterThanOrEqual(4);
    expect(Math.max(...[...paths.values()].flatMap(numbers))).toBeLessThanOrEqual(396);
  });
});
