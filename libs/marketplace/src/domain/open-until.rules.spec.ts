import { describe, expect, it } from '@jest/globals';

import { openUntilOf } from './open-until.rules.js';

const noon = new Date('2026-11-21T12:00:00Z');
const AMSTERDAM = 'Europe/Amsterdam';

describe('how long a post stays open', () => {
  it('is so many days when it has no date', () => {
    expect(openUntilOf(null, AMSTERDAM, 60, noon)).toEqual(new Date('2027-01-20T12:00:00Z'));
  });

  it.each([
    ['in winter', '2026-12-05', '2026-12-05T23:00:00Z'],
    ['in summer', '2027-07-01', '2027-07-01T22:00:00Z'],
    ['on the day when the clock goes back', '2026-10-25', '2026-10-25T23:00:00Z'],
    ['on the last day of a year', '2026-12-31', '2026-12-31T23:00:00Z'],
  ])('is to the end of its date there, %s', (_, onceOn, end) => {
    expect(openUntilOf(onceOn, AMSTERDAM, 60, noon)).toEqual(new Date(end));
  });
});
