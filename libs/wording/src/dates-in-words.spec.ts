import { describe, expect, it } from '@jest/globals';

import {
  daysAheadInWords,
  daysFrom,
  howFar,
  lengthInWords,
  momentInWords,
  nearness,
  wallTimeInWords,
  weekdayInWords,
} from './dates-in-words.js';

const ZONE = 'Europe/Amsterdam';
const now = new Date('2026-02-27T12:00:00Z');

describe('dates in words', () => {
  it.each([
    ['nl', '2026-03-03T09:00:00Z', 'dinsdag 3 maart om 10.00 uur'],
    ['en', '2026-03-03T09:00:00Z', 'Tuesday 3 March at 10:00'],
    ['nl', '2026-07-01T07:05:00Z', 'woensdag 1 juli om 09.05 uur'],
    ['nl', '2026-12-31T23:30:00Z', 'vrijdag 1 januari 2027 om 00.30 uur'],
  ] as const)('are said in %s as people say them', (locale, moment, words) => {
    expect(momentInWords(new Date(moment), ZONE, locale, now)).toBe(words);
  });

  it.each([
    ['nl', '2026-03-03T10:00', 'dinsdag 3 maart om 10.00 uur'],
    ['en', '2027-01-01T00:30', 'Friday 1 January 2027 at 00:30'],
  ] as const)('tell in %s the time on the wall as it is', (locale, wallTime, words) => {
    expect(wallTimeInWords(wallTime, locale, now)).toBe(words);
  });

  it('know the year of the zone', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(wallTimeInWords('2027-01-05T10:00', 'nl', newYear, ZONE)).toBe('dinsdag 5 januari om 10.00 uur');
    expect(wallTimeInWords('2027-01-05T10:00', 'nl', newYear)).toBe('dinsdag 5 januari 2027 om 10.00 uur');
  });

  it.each([
    ['2026-02-27T22:59:00Z', 'today'],
    ['2026-02-27T23:00:00Z', 'tomorrow'],
    ['2026-02-28T23:00:00Z', 'later'],
  ])('know that %s is %s', (moment, near) => {
    expect(nearness(new Date(moment), ZONE, now)).toBe(near);
  });

  it.each([
    [-3, '3 dagen geleden', '3 days ago'],
    [-1, 'gisteren', 'yesterday'],
    [0, 'vandaag', 'today'],
    [1, 'morgen', 'tomorrow'],
    [4, 'over 4 dagen', 'in 4 days'],
  ])('say that %d days ahead is %j', (days, dutch, english) => {
    expect([daysAheadInWords(days, 'nl'), daysAheadInWords(days, 'en')]).toEqual([dutch, english]);
  });

  it('count days by the calendar, also over a change of the clock', () => {
    expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2);
    expect(howFar(new Date('2026-03-30T22:30:00Z'), ZONE, 'nl', new Date('2026-03-28T22:30:00Z'))).toBe('over 3 dagen');
  });

  it('say lengths and weekdays', () => {
    expect([60, 90, 120].map((minutes) => lengthInWords(minutes, 'nl'))).toEqual(['1 uur', '90 minuten', '2 uur']);
    expect(weekdayInWords('sunday', 'en')).toBe('Sunday');
  });
});
