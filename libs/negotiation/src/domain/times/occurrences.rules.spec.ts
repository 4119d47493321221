import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { wallTimeOf } from '#kernel';

import { exampleTerms } from '../terms/examples.data.js';
import { horizonOf, nextStart, plannedUntil, planOccurrences } from './occurrences.rules.js';
import type { HowOften, Terms } from '../terms/terms.rules.js';

const zone = 'Europe/Amsterdam';
const terms = (start: string, howOften: HowOften, other: Partial<Terms> = {}): Terms =>
  exampleTerms({ when: { kind: 'at', start, zone, minutes: 90 }, howOften, ...other });
const weekly: HowOften = { kind: 'weekly', everyWeeks: 1 };
const starts = (given: Terms, from: string, days?: number): string[] =>
  planOccurrences(given, new Date(from), days).map(({ localStart }) => localStart);

describe('the times of an agreement', () => {
  it('are one for help that is given once, also beyond the horizon', () => {
    expect(planOccurrences(terms('2026-06-02T10:00', { kind: 'once' }), new Date('2026-01-01T00:00:00Z'))).toEqual([
      {
        localStart: '2026-06-02T10:00',
        zone,
        startsAt: new Date('2026-06-02T08:00:00Z'),
        endsAt: new Date('2026-06-02T09:30:00Z'),
      },
    ]);
  });

  it('are none while the time is still open', () => {
    expect(planOccurrences(exampleTerms({ when: { kind: 'open', note: 'Wij bellen' } }), new Date(0))).toEqual([]);
  });

  it('keep their rhythm in a window that begins later', () => {
    const given = terms('2026-01-06T10:00', { kind: 'weekly', everyWeeks: 2 });
    expect(starts(given, '2026-02-01T00:00:00Z', 30)).toEqual(
      ['2026-02-03T10:00', '2026-02-17T10:00', '2026-03-03T10:00'].slice(0, 2),
    );
  });

  it('fill 60 days when nothing else is said', () => {
    expect(starts(terms('2026-01-06T10:00', weekly), '2026-01-01T00:00:00Z')).toHaveLength(8);
  });

  it('are planned a horizon on from the first one, also when that is months ahead', () => {
    const given = terms('2026-05-05T10:00', weekly);
    const now = new Date('2026-01-01T12:00:00Z');
    expect(planOccurrences(given, now, horizonOf(given, now))).toHaveLength(9);
  });

  it('are planned a horizon on from now, when the first one was, or is still open', () => {
    const now = new Date('2026-03-01T12:00:00Z');
    expect(horizonOf(terms('2026-01-06T10:00', weekly), now)).toBe(60);
    expect(horizonOf(exampleTerms({ when: { kind: 'open', note: 'Wij bellen' } }), now)).toBe(60);
    // 5 May 10:00 is 64 days and 20 hours ahead.
    expect(horizonOf(terms('2026-05-05T10:00', weekly), now)).toBe(60 + 65);
  });

  it('belong to the window that begins with them, and not to the one that ends there', () => {
    const start = '2026-01-06T09:00:00Z';
    expect(starts(terms('2026-01-06T10:00', weekly), start, 1)).toEqual(['2026-01-06T10:00']);
    expect(starts(terms('2026-01-06T10:00', weekly), '2026-01-05T09:00:00Z', 1)).toEqual([]);
    const dates = ['2026-01-05T10:00', '2026-01-06T10:00'];
    const several = exampleTerms({
      when: { kind: 'dates', starts: dates, zone, minutes: 60 },
      howOften: { kind: 'once' },
    });
    expect(starts(several, start)).toEqual(['2026-01-06T10:00']);
  });

  it('are not planned on while the time is open, whatever the rhythm', () => {
    const open = exampleTerms({ when: { kind: 'open', note: 'Wij bellen' }, howOften: weekly });
    expect(plannedUntil(open, new Date('2026-01-01T12:00:00Z'))).toBeNull();
  });

  it('go on being planned until the end, or for good', () => {
    const now = new Date('2026-01-01T12:00:00Z');
    const until = (date: string) =>
      plannedUntil(terms('2026-01-06T10:00', weekly, { until: { kind: 'date', date } }), now);
    expect(plannedUntil(terms('2026-01-06T10:00', { kind: 'once' }), now)).toBeNull();
    expect(plannedUntil(terms('2026-01-06T10:00', weekly), now)).toEqual(new Date('2026-03-02T12:00:00Z'));
    expect([until('2026-03-01'), until('2026-03-02')]).toEqual([null, new Date('2026-03-02T12:00:00Z')]);
  });

  it('end on the last day itself', () => {
    const until = { kind: 'date', date: '2026-01-20' } as const;
    const given = terms('2026-01-06T23:30', weekly, { until });
    expect(starts(given, '2026-01-01T00:00:00Z')).toEqual(['2026-01-06T23:30', '2026-01-13T23:30', '2026-01-20T23:30']);
  });

  it.each<[string, string, 1 | 2 | 3 | 4 | -1, string[]]>([
    ['the second Tuesday', '2026-01-13T10:00', 2, ['2026-01-13T10:00', '2026-02-10T10:00', '2026-03-10T10:00']],
    ['the last Saturday', '2026-01-31T10:00', -1, ['2026-01-31T10:00', '2026-02-28T10:00', '2026-03-28T10:00']],
  ])('are on %s of the month', (_, start, weekdayOfMonth, expected) => {
    expect(starts(terms(start, { kind: 'monthly', weekdayOfMonth }), '2026-01-01T00:00:00Z', 88)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    [
      'keep ten o’clock into summer',
      '2026-03-22T10:00',
      '2026-03-20T00:00:00Z',
      ['2026-03-22T09:00', '2026-03-29T08:00', '2026-04-05T08:00'],
    ],
    [
      'keep ten o’clock into winter',
      '2026-10-18T10:00',
      '2026-10-16T00:00:00Z',
      ['2026-10-18T08:00', '2026-10-25T09:00', '2026-11-01T09:00'],
    ],
    [
      'move out of the spring gap, that once',
      '2026-03-22T02:30',
      '2026-03-20T00:00:00Z',
      ['2026-03-22T01:30', '2026-03-29T01:30', '2026-04-05T00:30'],
    ],
    [
      'take the first of a doubled hour',
      '2026-10-18T02:30',
      '2026-10-16T00:00:00Z',
      ['2026-10-18T00:30', '2026-10-25T00:30', '2026-11-01T01:30'],
    ],
  ])('%s', (_, start, from, instants) => {
    const planned = planOccurrences(terms(start, weekly), new Date(from), 20);
    expect(planned.map(({ startsAt }) => startsAt.toISOString().slice(0, 16))).toEqual(instants);
  });

  it('show 03:30 on the day on which 02:30 does not exist', () => {
    expect(starts(terms('2026-03-22T02:30', weekly), '2026-03-23T00:00:00Z', 7)).toEqual(['2026-03-29T03:30']);
  });

  it('are the same whether the year is planned at once or in pieces, one for each local date', () => {
    const hour = fc.integer({ min: 0, max: 23 }).map((value) => String(value).padStart(2, '0'));
    const day = fc.integer({ min: 5, max: 11 }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(
        hour,
        day,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 364 }),
        (h, d, everyWeeks, cut) => {
          const given = terms(`2026-01-${d}T${h}:30`, { kind: 'weekly', everyWeeks });
          const from = new Date('2026-01-01T00:00:00Z');
          const middle = new Date(from.getTime() + cut * 86_400_000);
          const whole = planOccurrences(given, from, 365);
          expect([...planOccurrences(given, from, cut), ...planOccurrences(given, middle, 365 - cut)]).toEqual(whole);
          expect(new Set(whole.map(({ localStart }) => localStart.slice(0, 10))).size).toBe(whole.length);
          expect(whole.every(({ localStart, startsAt }) => wallTimeOf(startsAt, zone) === localStart)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the next time', () => {
  const zoned = (moment: string) => new Date(`${moment}:00+01:00`);
  const first = '2026-01-06T10:00';
  const next = (given: Terms, now: string) => {
    const found = nextStart(given, zoned(now));
    return found && wallTimeOf(found, zone);
  };

  it.each<[string, Terms, string, string | null]>([
    ['the first one while that is to come, however far', terms(first, weekly), '2025-02-01T10:00', first],
    ['the second one at the moment of the first', terms(first, weekly), first, '2026-01-13T10:00'],
    [
      'beyond the horizon',
      terms(first, { kind: 'weekly', everyWeeks: 8, skipped: ['2026-03-03'] }),
      first,
      '2026-04-28T10:00',
    ],
    ['none after the last of a count', terms(first, { ...weekly, count: 2 }), '2026-01-13T10:00', null],
    [
      'none after the last day',
      terms(first, weekly, { until: { kind: 'date', date: '2026-01-14' } }),
      '2026-01-13T10:00',
      null,
    ],
    ['none of help that was given once', terms(first, { kind: 'once' }), first, null],
    ['none while it is to be agreed', exampleTerms({ when: { kind: 'open', note: 'Wij bellen' } }), first, null],
    [
      'the next of several dates',
      exampleTerms({
        when: { kind: 'dates', starts: [first, '2026-02-03T09:00'], zone, minutes: 60 },
        howOften: { kind: 'once' },
      }),
      first,
      '2026-02-03T09:00',
    ],
  ])('is %s', (_, given, now, expected) => {
    expect(next(given, now)).toBe(expected);
  });
});
