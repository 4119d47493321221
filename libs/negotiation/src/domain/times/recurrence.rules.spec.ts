import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import { DAYS } from '#kernel';

import { exampleTerms } from '../terms/examples.data.js';
import { horizonOf, plannedUntil, planOccurrences } from './occurrences.rules.js';
import { rruleOf, skippedTimesOf } from './recurrence.rules.js';
import type { HowOften, Terms } from '../terms/terms.rules.js';

const zone = 'Europe/Amsterdam';
const terms = (start: string, howOften: HowOften, other: Partial<Terms> = {}): Terms =>
  exampleTerms({ when: { kind: 'at', start, zone, minutes: 60 }, howOften, ...other });
const datesOf = (given: Terms, from: string, days: number): string[] =>
  planOccurrences(given, new Date(from), days).map(({ localStart }) => localStart.slice(0, 10));
const TUESDAY = '2026-01-06T10:00';

describe('a recurrence', () => {
  it.each<[string, HowOften, string[]]>([
    ['every third day', { kind: 'daily', everyDays: 3 }, ['2026-01-06', '2026-01-09', '2026-01-12', '2026-01-15']],
    [
      'two days of the week',
      { kind: 'weekly', everyWeeks: 1, weekdays: ['tuesday', 'thursday'] },
      ['2026-01-06', '2026-01-08', '2026-01-13', '2026-01-15'],
    ],
    [
      'two days of every second week, from the middle of the first',
      { kind: 'weekly', everyWeeks: 2, weekdays: ['monday', 'tuesday'] },
      ['2026-01-06', '2026-01-19', '2026-01-20', '2026-02-02'],
    ],
    [
      'the first Tuesday',
      { kind: 'monthly', weekdayOfMonth: 1 },
      ['2026-01-06', '2026-02-03', '2026-03-03', '2026-04-07'],
    ],
    [
      'a day of the month',
      { kind: 'monthlyOnDay', dayOfMonth: 6 },
      ['2026-01-06', '2026-02-06', '2026-03-06', '2026-04-06'],
    ],
  ])('brings %s', (_, howOften, expected) => {
    expect(datesOf(terms(TUESDAY, howOften), '2026-01-01T00:00:00Z', 120).slice(0, 4)).toEqual(expected);
  });

  it('leaves out a month without its day', () => {
    const given = terms('2026-01-31T10:00', { kind: 'monthlyOnDay', dayOfMonth: 31 });
    expect(datesOf(given, '2026-01-01T00:00:00Z', 220)).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });

  it('ends after its count, skipped days among it', () => {
    const given = terms(TUESDAY, { kind: 'weekly', everyWeeks: 1, count: 4, skipped: ['2026-01-13', '2026-01-27'] });
    expect(datesOf(given, '2026-01-01T00:00:00Z', 365)).toEqual(['2026-01-06', '2026-01-20']);
    expect(datesOf(given, '2026-01-10T00:00:00Z', 365)).toEqual(['2026-01-20']);
  });

  it('plans on until the last of its count, and then no more', () => {
    const now = new Date('2026-01-01T12:00:00Z');
    const counted = (count: number): Terms => terms(TUESDAY, { kind: 'weekly', everyWeeks: 1, count });
    const planned = (count: number): Date | null => plannedUntil(counted(count), now, horizonOf(counted(count), now));
    // 60 days from the first: up to 7 March; the tenth time is on 10 March.
    expect([planned(9), planned(10)]).toEqual([null, new Date('2026-03-07T12:00:00Z')]);
    // The second and last time begins just when the window ends: it is for the next one.
    const last = new Date('2026-01-13T09:00:00Z');
    expect(plannedUntil(counted(2), new Date('2026-01-06T09:00:00Z'), 7)).toEqual(last);
  });

  it('gives several dates, each in its own time', () => {
    const starts = ['2026-01-06T10:00', '2026-01-09T19:30', '2026-03-29T02:30'];
    const given = exampleTerms({ when: { kind: 'dates', starts, zone, minutes: 45 }, howOften: { kind: 'once' } });
    const now = new Date('2026-01-07T00:00:00Z');
    expect(planOccurrences(given, now).map(({ localStart }) => localStart)).toEqual([
      '2026-01-09T19:30',
      '2026-03-29T03:30',
    ]);
    expect(plannedUntil(given, now)).toBeNull();
  });
});

describe('the RRULE of terms', () => {
  it.each<[string, HowOften, Partial<Terms>, string | null]>([
    ['once', { kind: 'once' }, {}, null],
    ['daily', { kind: 'daily', everyDays: 1 }, {}, 'FREQ=DAILY'],
    ['weekly', { kind: 'weekly', everyWeeks: 2 }, {}, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
    [
      'on two days, a number of times',
      { kind: 'weekly', everyWeeks: 1, weekdays: ['tuesday', 'thursday'], count: 10 },
      {},
      'FREQ=WEEKLY;COUNT=10;BYDAY=TU,TH',
    ],
    ['monthly', { kind: 'monthly', weekdayOfMonth: -1 }, {}, 'FREQ=MONTHLY;BYDAY=-1TU'],
    ['on a day of the month', { kind: 'monthlyOnDay', dayOfMonth: 6 }, {}, 'FREQ=MONTHLY;BYMONTHDAY=6'],
    [
      'until a day in summer, told in UTC',
      { kind: 'daily', everyDays: 1 },
      { until: { kind: 'date', date: '2026-06-30' } },
      'FREQ=DAILY;UNTIL=20260630T080000Z',
    ],
  ])('is the standard’s: %s', (_, howOften, other, expected) => {
    expect(rruleOf(terms(TUESDAY, howOften, other))).toBe(expected);
  });

  it('has an EXDATE for each skipped day', () => {
    const skipped = ['2026-01-13', '2026-01-20'];
    expect(skippedTimesOf(terms(TUESDAY, { kind: 'weekly', everyWeeks: 1, skipped }))).toEqual([
      '2026-01-13T10:00',
      '2026-01-20T10:00',
    ]);
    expect(skippedTimesOf(terms(TUESDAY, { kind: 'once' }))).toEqual([]);
    expect(skippedTimesOf(terms(TUESDAY, { kind: 'weekly', everyWeeks: 1 }))).toEqual([]);
  });

  it('is none while the time is open', () => {
    const open = exampleTerms({
      when: { kind: 'open', note: 'We bellen' },
      howOften: { kind: 'weekly', everyWeeks: 1, skipped: ['2026-01-13'] },
    });
    expect(rruleOf(open)).toBeNull();
    expect(skippedTimesOf(open)).toEqual([]);
  });

  it('names each day of the week as the standard does', () => {
    expect(rruleOf(terms(TUESDAY, { kind: 'weekly', everyWeeks: 1, weekdays: DAYS }))).toBe(
      'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    );
  });

  it('brings in a calendar the days that are planned', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((value) => `2026-01-${String(value).padStart(2, '0')}`);
    const kind = fc.constantFrom<(date: string) => HowOften>(
      () => ({ kind: 'daily', everyDays: 2 }),
      () => ({ kind: 'weekly', everyWeeks: 3 }),
      () => ({ kind: 'weekly', everyWeeks: 1, count: 7 }),
      (date) => ({ kind: 'monthlyOnDay', dayOfMonth: Number(date.slice(8)) }),
    );
    fc.assert(
      fc.property(day, kind, (date, rule) => {
        const given = terms(
          `${date}T10:00`,
          rule(date),
          rule(date).kind === 'daily' ? { until: { kind: 'date', date: '2026-05-31' } } : {},
        );
        const dtstart = Temporal.PlainDateTime.from(`${date}T10:00`).toZonedDateTime(zone);
        const read = new RRuleTemporal({ rruleString: `RRULE:${rruleOf(given)}`, dtstart });
        const from = new Date('2026-01-01T00:00:00Z');
        const inCalendar = read
          .between(from, new Date(from.getTime() + 200 * 86_400_000), true)
          .map((moment) => moment.toPlainDate().toString());
        expect(datesOf(given, '2026-01-01T00:00:00Z', 200)).toEqual(inCalendar);
      }),
      { numRuns: 60 },
    );
  });
});
