import { describe, expect, it } from '@jest/globals';

import { silencesToTell, usuallyWithinDays } from './slow-organisations.rules.js';

const DAY_S = 24 * 3600;

describe('the days of silence that are due together', () => {
  it('are told by the last one, for each application', () => {
    const due = [
      { negotiationId: 'jan', turn: 1, day: 3 },
      { negotiationId: 'els', turn: 2, day: 7 },
      { negotiationId: 'jan', turn: 1, day: 10 },
      { negotiationId: 'jan', turn: 1, day: 7 },
    ] as const;
    expect(silencesToTell(due)).toEqual([
      { negotiationId: 'jan', turn: 1, day: 10 },
      { negotiationId: 'els', turn: 2, day: 7 },
    ]);
    expect(silencesToTell([])).toEqual([]);
  });
});

describe('the label of a slow organisation', () => {
  it.each([
    ['nine applications, however slow', 9, 60 * DAY_S, null],
    ['ten that were answered within a week', 10, 7 * DAY_S, null],
    ['ten that took a second longer', 10, 7 * DAY_S + 1, 8],
    ['many that took two weeks', 200, 14 * DAY_S, 14],
    ['none', 0, 0, null],
  ])('of %s', (_, applications, medianSeconds, days) => {
    expect(usuallyWithinDays({ applications, medianSeconds })).toBe(days);
  });
});
