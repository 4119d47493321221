import { describe, expect, it } from '@jest/globals';

import { hoursBefore, monthAfter, timesToCome, weeksOf } from './agreements.rules.js';
import { suggestedMoment } from './first-terms.rules.js';

const now = new Date('2026-11-22T12:00:00Z');

describe('the times of agreements', () => {
  const time = (id: string, startsAt: string, state: 'planned' | 'cancelled' | 'moved' = 'planned') => ({
    id,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    localStart: startsAt.slice(0, 16),
    state,
  });

  it('come in order over all agreements, without what is over or called off', () => {
    const jan = { occurrences: [time('later', '2026-12-08T09:00:00Z'), time('over', '2026-11-20T09:00:00Z')] };
    const rui = {
      occurrences: [time('off', '2026-11-23T09:00:00Z', 'cancelled'), time('next', '2026-11-24T09:00:00Z', 'moved')],
    };
    // Seen red without the look at the state.
    expect(timesToCome([jan, rui], now).map(({ time: { id } }) => id)).toEqual(['next', 'later']);
  });

  it('are to come until they end: what goes on now is among them', () => {
    // Seen red with the look at the start.
    const rui = { occurrences: [time('now', '2026-11-22T11:30:00Z'), time('over', '2026-11-22T11:00:00Z')] };
    expect(timesToCome([rui], now).map(({ time: { id } }) => id)).toEqual(['now']);
  });

  it('stand in a month of whole weeks that begin on Monday', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks[5]?.[0]).toBe('2026-11-30');
    expect(monthAfter('2026-11', 2)).toBe('2027-01');
  });

  it('say how many hours before the start it is', () => {
    expect(hoursBefore('2026-11-23T11:59:00Z', now)).toBe(23);
    expect(hoursBefore('2026-11-22T11:00:00Z', now)).toBe(0);
  });
});

describe('the moment that a first proposal begins with', () => {
  const wish = (day: 'monday' | 'wednesday', part: 'morning' | 'evening') => ({
    __typename: 'DayPart' as const,
    day,
    part,
  });

  it('is the first that suits the other, from the day after tomorrow on', () => {
    // Seen red with tomorrow, the 23rd, which is a Monday.
    const availability = [wish('monday', 'morning'), wish('wednesday', 'evening')];
    expect(suggestedMoment({ availability, onceOn: null }, '2026-11-22')).toEqual({
      date: '2026-11-25',
      time: '19:00',
    });
  });

  it('is the day of the post when it has one', () => {
    expect(suggestedMoment({ availability: [], onceOn: '2026-12-05' }, '2026-11-22')).toEqual({
      date: '2026-12-05',
      time: '10:00',
    });
  });
});
