import { describe, expect, it } from '@jest/globals';

import { checkTerms } from './check-terms.rules.js';
import { exampleTerms } from './examples.data.js';
import type { Terms } from './terms.rules.js';

const zone = 'Europe/Amsterdam';

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
    expect(checkTerms(exampleTerms(other), now)).toStrictEqual({ ok: true, value: exampleTerms(other) });
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
