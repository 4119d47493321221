import { describe, expect, it } from '@jest/globals';

import { demoAreaLines } from './demo-areas.js';

describe('the areas of the demo world', () => {
  it('each have a closed shape around their centre, all but the municipality', () => {
    // Seen red with one outline missing, and with two of them under each other's code.
    const fits = demoAreaLines().map(({ code, lat, lon, rings }) => {
      const ring = rings?.[0]?.[0] ?? [];
      const [lons, lats] = [ring.map((point) => point[0]), ring.map((point) => point[1])];
      const inside = (value: number, others: number[]) => value > Math.min(...others) && value < Math.max(...others);
      return [code, inside(lon, lons) && inside(lat, lats) && String(ring[0]) === String(ring.at(-1))];
    });
    expect(fits.filter(([, fit]) => fit === false)).toEqual([['GM0034', false]]);
    expect(fits).toHaveLength(22);
  });
});
