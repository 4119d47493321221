import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import { DAYS } from '#kernel';

import { checkTerms } from '../terms/check-terms.rules.js';
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

describe('what is said of times', () => {
  const now = new Date('2026-01-01T12:00:00Z');
  const dates = (...starts: string[]): Partial<Terms> => ({
    when: { kind: 'dates', starts, zone, minutes: 60 },
    howOften: { kind: 'once' },
  });
  const weekly = (other: object = {}): Partial<Terms> => ({ howOften: { kind: 'weekly', everyWeeks: 1, ...other } });
  const daily = (other: object = {}): Partial<Terms> => ({ howOften: { kind: 'daily', everyDays: 1, ...other } });
  const monthly = (weekdayOfMonth: number): Partial<Terms> => ({
    howOften: { kind: 'monthly', weekdayOfMonth: weekdayOfMonth as -1 },
  });
  const hours = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}T10:00`);
  const days = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => new Date(Date.UTC(2026, 0, 13 + 7 * at)).toISOString().slice(0, 10));

  it.each<[string, Partial<Terms>, string, string, unknown]>([
    ['one of several dates', dates('2026-01-06T10:00'), 'when.starts', 'tooFew', 2],
    [
      '31 dates',
      dates(...hours(28), '2026-03-01T10:00', '2026-03-02T10:00', '2026-03-03T10:00'),
      'when.starts',
      'tooMany',
      30,
    ],
    [
      'two times on one day',
      dates('2026-01-06T10:00', '2026-01-06T15:00'),
      'when.starts',
      'twiceOnOneDay',
      '2026-01-06',
    ],
    [
      'a last day before the last of three dates',
      {
        ...dates('2026-01-06T10:00', '2026-01-09T10:00', '2026-01-14T10:00'),
        until: { kind: 'date', date: '2026-01-10' },
      },
      'until.date',
      'beforeStart',
      '2026-01-14',
    ],
    [
      'a date that is gone',
      dates('2026-01-06T10:00', '2025-12-31T10:00'),
      'when.starts',
      'inThePast',
      now.toISOString(),
    ],
    ['a date without time', dates('2026-01-06T10:00', '2026-01-07'), 'when.starts', 'notAWallTime', null],
    ['dates that come back every week', { ...dates(...hours(2)), ...weekly() }, 'howOften.kind', 'onlyOnce', null],
    [
      'a last day before the last date',
      { ...dates('2026-01-06T10:00', '2026-01-09T10:00'), until: { kind: 'date', date: '2026-01-08' } },
      'until.date',
      'beforeStart',
      '2026-01-09',
    ],
    ['every 31 days', { howOften: { kind: 'daily', everyDays: 31 } }, 'howOften.everyDays', 'tooLarge', 30],
    [
      'weekdays without that of the start',
      weekly({ weekdays: ['monday', 'friday'] }),
      'howOften.weekdays',
      'otherThanStart',
      '2026-01-06',
    ],
    [
      'another day of the month',
      { howOften: { kind: 'monthlyOnDay', dayOfMonth: 7 } },
      'howOften.dayOfMonth',
      'otherThanStart',
      '2026-01-06',
    ],
    ['a 32nd', { howOften: { kind: 'monthlyOnDay', dayOfMonth: 32 } }, 'howOften.dayOfMonth', 'tooLarge', 31],
    ['a fifth weekday of the month', monthly(5), 'howOften.weekdayOfMonth', 'unknownChoice', null],
    ['a zeroth weekday of the month', monthly(0), 'howOften.weekdayOfMonth', 'unknownChoice', null],
    ['every 0 days', { howOften: { kind: 'daily', everyDays: 0 } }, 'howOften.everyDays', 'tooSmall', 1],
    [
      'a weekday that is that of no start',
      weekly({ weekdays: ['monday'] }),
      'howOften.weekdays',
      'otherThanStart',
      '2026-01-06',
    ],
    [
      'weekdays of a start that is no time',
      { ...weekly({ weekdays: ['tuesday'] }), when: { kind: 'at', start: '2026-02-30T10:00', zone, minutes: 60 } },
      'when.start',
      'notAWallTime',
      null,
    ],
    ['one time in all', weekly({ count: 1 }), 'howOften.count', 'tooSmall', 2],
    ['201 times', weekly({ count: 201 }), 'howOften.count', 'tooLarge', 200],
    [
      'a number of times and a last day',
      { ...weekly({ count: 5 }), until: { kind: 'date', date: '2026-06-30' } },
      'howOften.count',
      'notBoth',
      '2026-06-30',
    ],
    ['61 skipped days', weekly({ skipped: days(61) }), 'howOften.skipped', 'tooMany', 60],
    [
      'skipped days of which one is none',
      weekly({ skipped: ['2026-01-13', '2026-02-30'] }),
      'howOften.skipped',
      'notADate',
      null,
    ],
    [
      'a skipped day and a last day that is none',
      { ...weekly({ skipped: ['2026-01-13'] }), until: { kind: 'date', date: '2026-00-01' } },
      'until.date',
      'notADate',
      null,
    ],
    ['a skipped day 732 days on', daily({ skipped: ['2028-01-08'] }), 'howOften.skipped', 'tooFarAhead', '2028-01-07'],
    ['a skipped day that is none', weekly({ skipped: ['2026-02-30'] }), 'howOften.skipped', 'notADate', null],
    ['a skipped first day', weekly({ skipped: ['2026-01-06'] }), 'howOften.skipped', 'beforeStart', '2026-01-06'],
    ['a skipped Wednesday', weekly({ skipped: ['2026-01-14'] }), 'howOften.skipped', 'notOneOfTheDays', '2026-01-14'],
    [
      'a skipped day after the count',
      weekly({ count: 3, skipped: ['2026-01-27'] }),
      'howOften.skipped',
      'notOneOfTheDays',
      '2026-01-27',
    ],
    [
      'a skipped day after the last day',
      { ...weekly({ skipped: ['2026-02-03'] }), until: { kind: 'date', date: '2026-01-31' } },
      'howOften.skipped',
      'notOneOfTheDays',
      '2026-02-03',
    ],
    ['a skipped day in years', weekly({ skipped: ['2029-01-02'] }), 'howOften.skipped', 'tooFarAhead', '2028-01-07'],
    [
      'a skipped day while the time is open',
      { ...weekly({ skipped: ['2026-01-13'] }), when: { kind: 'open', note: 'We bellen' } },
      'howOften.skipped',
      'notOneOfTheDays',
      '2026-01-13',
    ],
  ])('is refused with %s', (_, other, field, rule, bound) => {
    const error = { kind: 'TermsRefused', field, rule, bound };
    expect(checkTerms(exampleTerms(other), now)).toEqual({ ok: false, error });
  });

  it.each<[string, Partial<Terms>]>([
    ['two dates', dates(...hours(2))],
    ['thirty dates', dates(...hours(28), '2026-03-01T10:00', '2026-03-02T10:00')],
    ['every day', daily()],
    ['every 30 days', { howOften: { kind: 'daily', everyDays: 30, count: 3 } }],
    ['every 8 weeks', { howOften: { kind: 'weekly', everyWeeks: 8 } }],
    ['the first weekday of the month', { howOften: { kind: 'monthly', weekdayOfMonth: 1, skipped: ['2026-02-03'] } }],
    ['a day of the month', { howOften: { kind: 'monthlyOnDay', dayOfMonth: 6, count: 2 } }],
    ['two times in all', weekly({ count: 2 })],
    ['200 times in all', weekly({ count: 200 })],
    ['60 skipped days', weekly({ skipped: days(60) })],
    ['a skipped day 731 days on', daily({ skipped: ['2028-01-07'] })],
    [
      'a skipped day that is the last day',
      { ...weekly({ skipped: ['2026-01-20'] }), until: { kind: 'date', date: '2026-01-20' } },
    ],
    ['a rhythm while the time is open', { ...weekly(), when: { kind: 'open', note: 'We bellen' } }],
    [
      'one weekday while the time is open',
      { ...weekly({ weekdays: ['monday'] }), when: { kind: 'open', note: 'We bellen' } },
    ],
  ])('may be %s', (_, other) => {
    expect(checkTerms(exampleTerms(other), now)).toEqual({ ok: true, value: exampleTerms(other) });
  });

  it('is written one way, so that the same has the same hash', () => {
    const weekdays = ['thursday', 'tuesday', 'thursday'] as const;
    const checked = (other: Partial<Terms>) => checkTerms(exampleTerms(other), now);
    expect(checked(weekly({ weekdays, skipped: ['2026-01-20', '2026-01-15', '2026-01-20'] }))).toEqual({
      ok: true,
      value: exampleTerms(weekly({ weekdays: ['tuesday', 'thursday'], skipped: ['2026-01-15', '2026-01-20'] })),
    });
    expect(checked(weekly({ weekdays: [] }))).toEqual({ ok: true, value: exampleTerms() });
    expect(checked(weekly({ weekdays: ['tuesday'], skipped: [] }))).toEqual({ ok: true, value: exampleTerms() });
    expect(checked(dates('2026-01-09T10:00', '2026-01-06T10:00'))).toEqual({
      ok: true,
      value: exampleTerms(dates('2026-01-06T10:00', '2026-01-09T10:00')),
    });
  });
});
