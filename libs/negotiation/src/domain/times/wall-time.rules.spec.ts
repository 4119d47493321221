import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from '../terms/examples.data.js';
import { planOccurrences } from './occurrences.rules.js';
import type { HowOften, Terms, When } from '../terms/terms.rules.js';

/**
 * The 96 cases: four changes of the clock, six kinds of rule, four positions. What is expected is worked out here with
 * whole hours from UTC alone (winter +1, summer +2, the change at 01:00 UTC), not with the code under test. Seen red on a
 * rule counted on the clock of the zone (the standard leaves out the gap: 30 cases) and, on a server in UTC, on wall times
 * read on the clock of the server (96).
 */
const zone = 'Europe/Amsterdam';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A change of the clock: its local date and the hours from UTC before and after it. */
interface Change {
  readonly date: string;
  readonly before: 1 | 2;
  readonly after: 1 | 2;
  /** For each kind of rule a time before, the one on the day of the change, and one after. */
  readonly days: Readonly<Record<Kind, readonly [before: string, on: string, after: string]>>;
}

const KINDS = ['dates', 'daily', 'weekly', 'fortnightly', 'lastWeekday', 'dayOfMonth'] as const;
type Kind = (typeof KINDS)[number];
const POSITIONS = ['in the gap', 'first of the doubled hour', 'second of the doubled hour', 'across'] as const;

const CHANGES: readonly Change[] = [
  {
    date: '2026-03-29',
    before: 1,
    after: 2,
    days: {
      dates: ['2026-03-27', '2026-03-29', '2026-04-02'],
      daily: ['2026-03-28', '2026-03-29', '2026-03-30'],
      weekly: ['2026-03-22', '2026-03-29', '2026-04-05'],
      fortnightly: ['2026-03-15', '2026-03-29', '2026-04-12'],
      lastWeekday: ['2026-02-22', '2026-03-29', '2026-04-26'],
      // February has no 29th.
      dayOfMonth: ['2026-01-29', '2026-03-29', '2026-04-29'],
    },
  },
  {
    date: '2026-10-25',
    before: 2,
    after: 1,
    days: {
      dates: ['2026-10-20', '2026-10-25', '2026-11-03'],
      daily: ['2026-10-24', '2026-10-25', '2026-10-26'],
      weekly: ['2026-10-18', '2026-10-25', '2026-11-01'],
      fortnightly: ['2026-10-11', '2026-10-25', '2026-11-08'],
      lastWeekday: ['2026-09-27', '2026-10-25', '2026-11-29'],
      dayOfMonth: ['2026-09-25', '2026-10-25', '2026-11-25'],
    },
  },
  {
    date: '2027-03-28',
    before: 1,
    after: 2,
    days: {
      dates: ['2027-03-01', '2027-03-28', '2027-03-29'],
      daily: ['2027-03-27', '2027-03-28', '2027-03-29'],
      weekly: ['2027-03-21', '2027-03-28', '2027-04-04'],
      fortnightly: ['2027-03-14', '2027-03-28', '2027-04-11'],
      lastWeekday: ['2027-02-28', '2027-03-28', '2027-04-25'],
      dayOfMonth: ['2027-02-28', '2027-03-28', '2027-04-28'],
    },
  },
  {
    date: '2027-10-31',
    before: 2,
    after: 1,
    days: {
      dates: ['2027-10-30', '2027-10-31', '2027-11-01'],
      daily: ['2027-10-30', '2027-10-31', '2027-11-01'],
      weekly: ['2027-10-24', '2027-10-31', '2027-11-07'],
      fortnightly: ['2027-10-17', '2027-10-31', '2027-11-14'],
      lastWeekday: ['2027-09-26', '2027-10-31', '2027-11-28'],
      // September and November have no 31st.
      dayOfMonth: ['2027-08-31', '2027-10-31', '2027-12-31'],
    },
  },
];

const RULES: Readonly<Record<Exclude<Kind, 'dates' | 'dayOfMonth'>, HowOften>> = {
  daily: { kind: 'daily', everyDays: 1 },
  weekly: { kind: 'weekly', everyWeeks: 1 },
  fortnightly: { kind: 'weekly', everyWeeks: 2 },
  lastWeekday: { kind: 'monthly', weekdayOfMonth: -1 },
};

function termsOf(kind: Kind, days: readonly string[], time: string, minutes: number): Terms {
  const starts = days.map((day) => `${day}T${time}`);
  const start = starts[0] ?? '';
  const at: When = { kind: 'at', start, zone, minutes };
  if (kind === 'dates')
    return exampleTerms({ when: { kind: 'dates', starts, zone, minutes }, howOften: { kind: 'once' } });
  const howOften: HowOften =
    kind === 'dayOfMonth' ? { kind: 'monthlyOnDay', dayOfMonth: Number(start.slice(8, 10)) } : RULES[kind];
  return exampleTerms({ when: at, howOften });
}

const utc = (date: string, hour: number, minute: number): Date =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)), hour, minute));

/** The instant of a wall time with the hours from UTC of its day, which on the day of the change depend on the position. */
function instantOn(date: string, time: string, change: Change, onTheDay: number): Date {
  const offset = date < change.date ? change.before : date > change.date ? change.after : onTheDay;
  return utc(date, Number(time.slice(0, 2)) - offset, Number(time.slice(3)));
}

const cases = CHANGES.flatMap((change) =>
  KINDS.flatMap((kind) => POSITIONS.map((position) => ({ change, kind, position, date: change.date }))),
);

describe('wall time over a change of the clock (I12)', () => {
  it('is shown in 96 cases', () => {
    expect(cases).toHaveLength(96);
  });

  it.each(cases)('is kept: $date, $kind, $position', ({ change, kind, position }) => {
    const days = change.days[kind];
    const spring = change.before === 1;
    const across = position === 'across';
    const time = across ? '01:30' : '02:30';
    const minutes = across ? 120 : 45;
    const terms = termsOf(kind, days, time, minutes);
    // 02:30 of the spring gap is told as winter time (01:30 UTC, the wall shows 03:30); of two 02:30 it is the first.
    const expected = days.map((date) => {
      const startsAt = instantOn(date, time, change, change.before);
      const inTheGap = spring && !across && date === change.date;
      return {
        localStart: inTheGap ? `${date}T03:30` : `${date}T${time}`,
        zone,
        startsAt,
        endsAt: new Date(startsAt.getTime() + minutes * 60_000),
      };
    });
    // To look at the second 02:30 is to plan from between the two: the first was, and there is no other on that date.
    const second = position === 'second of the doubled hour';
    const from = second ? utc(change.date, 1, 0) : utc(days[0], 0, 0).getTime() - DAY_MS;
    const past = second && !spring ? 2 : second ? 1 : 0;
    const to = expected[2]!.startsAt.getTime() + HOUR_MS;
    const planned = planOccurrences(terms, new Date(from), (to - Number(from)) / DAY_MS);
    const dates = new Set<string>(days);
    const shown = planned.filter(({ localStart }) => dates.has(localStart.slice(0, 10)));
    expect(shown).toEqual(expected.slice(past));
    expect(new Set(planned.map(({ localStart }) => localStart.slice(0, 10))).size).toBe(planned.length);
  });
});

describe('the calendar', () => {
  const starts = (start: string, howOften: HowOften, from: string, days: number): string[] =>
    planOccurrences(
      exampleTerms({ when: { kind: 'at', start, zone, minutes: 60 }, howOften }),
      new Date(from),
      days,
    ).map(({ localStart }) => localStart.slice(0, 10));

  it('has a week 53 in 2026: every second week goes on over it', () => {
    // ISO weeks 51 and 53 of 2026, then 2 of 2027.
    expect(starts('2026-12-15T10:00', { kind: 'weekly', everyWeeks: 2 }, '2026-12-14T00:00:00Z', 32)).toEqual([
      '2026-12-15',
      '2026-12-29',
      '2027-01-12',
    ]);
    const both = { kind: 'weekly', everyWeeks: 2, weekdays: ['tuesday', 'sunday'] } as const;
    expect(starts('2026-12-15T10:00', both, '2026-12-14T00:00:00Z', 36)).toEqual([
      '2026-12-15',
      '2026-12-20',
      '2026-12-29',
      '2027-01-03',
      '2027-01-12',
      '2027-01-17',
    ]);
  });

  it('has 29 February in 2028, and in no other year near it', () => {
    const on29 = { kind: 'monthlyOnDay', dayOfMonth: 29 } as const;
    expect(starts('2027-12-29T10:00', on29, '2027-12-01T00:00:00Z', 130)).toEqual([
      '2027-12-29',
      '2028-01-29',
      '2028-02-29',
      '2028-03-29',
    ]);
    expect(starts('2026-12-29T10:00', on29, '2026-12-01T00:00:00Z', 130)).toEqual([
      '2026-12-29',
      '2027-01-29',
      '2027-03-29',
    ]);
    expect(starts('2028-02-29T10:00', { kind: 'monthly', weekdayOfMonth: -1 }, '2028-02-01T00:00:00Z', 60)).toEqual([
      '2028-02-29',
      '2028-03-28',
    ]);
  });
});
