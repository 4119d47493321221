import { describe, expect, it } from '@jest/globals';

import { instantOf } from '#kernel';

import { exampleTerms } from '../terms/examples.data.js';
import { answerByFor, DEFAULT_LIMITS, limitsOf } from './talks-limits.rules.js';

const limits = DEFAULT_LIMITS;
const now = new Date('2026-01-02T12:00:00Z');

describe('the moment to answer', () => {
  const from = (text: string) => answerByFor(exampleTerms(), new Date(text), limits).toISOString();

  it.each([
    ['is five days on, when the help is far away', '2025-12-20T12:00:00Z', '2025-12-25T12:00:00.000Z'],
    ['is twelve hours before the first time, when that is sooner', '2026-01-03T12:00:00Z', '2026-01-05T21:00:00.000Z'],
    ['is never less than an hour on', '2026-01-06T07:30:00Z', '2026-01-06T08:30:00.000Z'],
  ])('%s', (_, given, expected) => {
    expect(from(given)).toBe(expected);
  });

  it('is not after the first time: from then on nobody says yes', () => {
    // Seen red without that bound: 10 and 59 minutes after the help began.
    expect(from('2026-01-06T08:10:00Z')).toBe('2026-01-06T09:00:00.000Z');
    expect(from('2026-01-06T08:59:00Z')).toBe('2026-01-06T09:00:00.000Z');
  });

  it.each([
    ['five days on, when that is long before', { kind: 'weekly', everyWeeks: 1 }, '2026-06-09T10:00', 120],
    ['twelve hours before it, when that is sooner', { kind: 'weekly', everyWeeks: 1 }, '2026-06-12T10:00', 82],
    ['twelve hours before the next of every day', { kind: 'daily', everyDays: 1 }, '2026-06-09T10:00', 10],
    ['an hour on at the least, as later times follow', { kind: 'daily', everyDays: 1 }, '2026-06-09T23:30', 1],
    [
      'past the days that are skipped',
      { kind: 'daily', everyDays: 1, skipped: ['2026-06-10'] },
      '2026-06-09T10:00',
      34,
    ],
    ['five days on, when none is to come', { kind: 'weekly', everyWeeks: 1, count: 3 }, '2026-06-09T10:00', 120],
    ['five days on, when it was once', { kind: 'once' }, '2026-06-09T10:00', 120],
  ] as const)('counts help that runs already from its next time: %s', (_, howOften, moment, hours) => {
    // Seen red counting from the first time of all, as it was: one hour in each of the seven, six of them red.
    const noonOn = instantOf(moment.replace('T10', 'T12'), 'Europe/Amsterdam');
    const running = exampleTerms({ howOften });
    expect((answerByFor(running, noonOn, limits).getTime() - noonOn.getTime()) / 3_600_000).toBe(hours);
  });

  it('is five days on while nothing stands or the time is open', () => {
    const open = exampleTerms({ when: { kind: 'open', note: 'Wij bellen' } });
    const inFiveDays = new Date('2026-01-07T12:00:00Z');
    expect([null, open].map((terms) => answerByFor(terms, now, limits))).toEqual([inFiveDays, inFiveDays]);
  });
});

describe('the limits of talks', () => {
  it('are five days to answer, twelve hours before the help, twelve counters, and a broker after four', () => {
    expect(DEFAULT_LIMITS).toEqual({
      answerDays: 5,
      answerHoursBeforeStart: 12,
      counterCap: 12,
      mediationAfterCounters: 4,
    });
  });

  it('are what an installation sets', () => {
    const settings = {
      ANSWER_DAYS: 7,
      VACANCY_ANSWER_DAYS: 20,
      ANSWER_HOURS_BEFORE_START: 24,
      COUNTER_CAP: 8,
      MEDIATION_AFTER_COUNTERS: 3,
    };
    expect(limitsOf(settings)).toEqual({
      answerDays: 7,
      answerHoursBeforeStart: 24,
      counterCap: 8,
      mediationAfterCounters: 3,
    });
    expect(limitsOf(settings, { aboutVacancy: true })).toEqual({ ...limitsOf(settings), answerDays: 20 });
  });
});
