import { describe, expect, it } from '@jest/globals';

import { checkTerms } from './check-terms.rules.js';
import { exampleTerms } from './examples.data.js';
import { openPoints } from './terms.rules.js';
import type { InReturn, Terms, When } from './terms.rules.js';

const now = new Date('2026-01-01T12:00:00Z');
const at = (start: string, minutes = 60, zone = 'Europe/Amsterdam'): When => ({ kind: 'at', start, zone, minutes });
const task = (text: string): Partial<Terms> => ({ what: { activity: 'shopping', task: text } });
const monthly = (weekdayOfMonth: 1 | 2 | 3 | 4 | -1): Partial<Terms> => ({
  howOften: { kind: 'monthly', weekdayOfMonth },
});
const expenses = (cents: number, reason = 'benzine'): Partial<Terms> => ({
  inReturn: { kind: 'expenses', cents, reason },
});

describe('the terms of a proposal', () => {
  it('are taken as they are when they are tidy', () => {
    expect(checkTerms(exampleTerms(), now)).toEqual({ ok: true, value: exampleTerms() });
  });

  it('lose invisible characters, doubled spaces and unknown keys, and are written one way', () => {
    const untidy = {
      ...exampleTerms({ when: at('2026-01-06T10:00', 60, 'europe/amsterdam') }),
      ...task('  Samen\u200b \n boodschappen\u202e doen in het cafe\u0301 '),
      unknown: true,
    };
    expect(checkTerms(untidy, now)).toEqual({
      ok: true,
      value: exampleTerms(task('Samen boodschappen doen in het café')),
    });
  });

  it.each<[string, Partial<Terms>, string, string, unknown]>([
    ['an activity that is no slug', { what: { activity: 'Shop!', task: 'Samen' } }, 'what.activity', 'notASlug', null],
    [
      'an activity that ends in a dash',
      { what: { activity: 'shop-', task: 'Samen' } },
      'what.activity',
      'notASlug',
      null,
    ],
    [
      'an activity that begins with one',
      { what: { activity: '-shop', task: 'Samen' } },
      'what.activity',
      'notASlug',
      null,
    ],
    [
      'an activity of 61 letters',
      { what: { activity: 'a'.repeat(61), task: 'Samen' } },
      'what.activity',
      'notASlug',
      null,
    ],
    [
      'a moment for a zone',
      { when: at('2026-01-06T10:00', 60, '2026-01-06T10:00Z') },
      'when.zone',
      'unknownZone',
      null,
    ],
    ['an open place without a note', { where: { kind: 'open', note: '' } }, 'where.note', 'tooShort', 1],
    [
      'a way from nowhere',
      { where: { kind: 'onTheWay', fromArea: '', toArea: 'Haven' } },
      'where.fromArea',
      'tooShort',
      1,
    ],
    [
      'a place of 201 characters',
      { where: { kind: 'publicPlace', name: 'a'.repeat(201) } },
      'where.name',
      'tooLong',
      200,
    ],
    ['nothing to do together', { inReturn: { kind: 'together', what: '' } }, 'inReturn.what', 'tooShort', 1],
    ['no task in return', { inReturn: { kind: 'activity', task: '', postId: null } }, 'inReturn.task', 'tooShort', 1],
    [
      'an end that is gone while the time is open',
      { when: { kind: 'open', note: 'Wij bellen' }, until: { kind: 'date', date: '2025-12-31' } },
      'until.date',
      'beforeStart',
      '2026-01-01',
    ],
    ['a task of two characters', task('ja'), 'what.task', 'tooShort', 3],
    ['a task of nothing but spaces', task(' \u200b  '), 'what.task', 'tooShort', 3],
    ['a task of 501 characters', task('a'.repeat(501)), 'what.task', 'tooLong', 500],
    ['a date that the calendar does not have', { when: at('2026-02-30T10:00') }, 'when.start', 'notAWallTime', null],
    ['an unknown zone', { when: at('2026-01-06T10:00', 60, 'Mars/Base') }, 'when.zone', 'unknownZone', null],
    ['a bare offset for a zone', { when: at('2026-01-06T10:00', 60, '+01:00') }, 'when.zone', 'unknownZone', null],
    ['a start in the past', { when: at('2026-01-01T12:59') }, 'when.start', 'inThePast', now.toISOString()],
    ['a start after a year', { when: at('2027-01-01T13:01') }, 'when.start', 'tooFarAhead', '2027-01-01T12:00:00.000Z'],
    ['14 minutes', { when: at('2026-01-06T10:00', 14) }, 'when.minutes', 'tooSmall', 15],
    ['more than a day', { when: at('2026-01-06T10:00', 1441) }, 'when.minutes', 'tooLarge', 1440],
    ['a part of a minute', { when: at('2026-01-06T10:00', 20.5) }, 'when.minutes', 'notWhole', null],
    ['an open time without a note', { when: { kind: 'open', note: '' } }, 'when.note', 'tooShort', 1],
    ['every 9 weeks', { howOften: { kind: 'weekly', everyWeeks: 9 } }, 'howOften.everyWeeks', 'tooLarge', 8],
    ['a pattern that skips its own start', monthly(2), 'howOften.weekdayOfMonth', 'otherThanStart', '2026-01-06'],
    ['a place without a name', { where: { kind: 'publicPlace', name: ' ' } }, 'where.name', 'tooShort', 1],
    ['a way to nowhere', { where: { kind: 'onTheWay', fromArea: 'Haven', toArea: '' } }, 'where.toArea', 'tooShort', 1],
    ['no expenses at all', expenses(0), 'inReturn.cents', 'tooSmall', 1],
    ['expenses above the month’s allowance', expenses(21_001), 'inReturn.cents', 'tooLarge', 21_000],
    ['expenses without a reason', expenses(500, ''), 'inReturn.reason', 'tooShort', 1],
    [
      'a linked post that is no id',
      { inReturn: { kind: 'activity', task: 'Thais leren', postId: 'x' } },
      'inReturn.postId',
      'notAnId',
      null,
    ],
    ['an end that is no date', { until: { kind: 'date', date: '2026-13-01' } }, 'until.date', 'notADate', null],
    [
      'an end before the start',
      { until: { kind: 'date', date: '2026-01-05' } },
      'until.date',
      'beforeStart',
      '2026-01-06',
    ],
    ['501 characters of conditions', { conditions: 'a'.repeat(501) }, 'conditions', 'tooLong', 500],
  ])('are refused with %s', (_, other, field, rule, bound) => {
    const error = { kind: 'TermsRefused', field, rule, bound };
    expect(checkTerms(exampleTerms(other), now)).toEqual({ ok: false, error });
  });

  const POST = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
  it.each<[string, Partial<Terms>]>([
    ['an activity of sixty letters', { what: { activity: 'a'.repeat(60), task: 'Samen' } }],
    ['an activity of several words', { what: { activity: 'odd-jobs-2', task: 'Samen' } }],
    ['a task of three characters', task('Was')],
    ['500 characters of conditions', { conditions: 'a'.repeat(500) }],
    ['a place of one character', { where: { kind: 'publicPlace', name: 'A' } }],
    ['a place of 200 characters', { where: { kind: 'publicPlace', name: 'a'.repeat(200) } }],
    ['a start in exactly a year', { when: at('2027-01-01T13:00') }],
    ['a whole day', { when: at('2026-01-06T10:00', 1440) }],
    ['a zone of which the name has a sign', { when: at('2026-01-06T10:00', 60, 'Etc/GMT+1') }],
    [
      'an end today while the time is open',
      { when: { kind: 'open', note: 'Wij bellen' }, until: { kind: 'date', date: '2026-01-01' } },
    ],
    ['a favour for somebody else in return', { inReturn: { kind: 'passItOn' } }],
    ['a home to come to', { where: { kind: 'atHelper' } }],
    ['a call instead of a place', { where: { kind: 'byPhone' } }],
    ['a screen instead of a place', { where: { kind: 'online' } }],
    ['one cent of expenses', expenses(1)],
    ['a linked post', { inReturn: { kind: 'activity', task: 'Thais leren', postId: POST } }],
    ['a start right now', { when: at('2026-01-01T13:00', 15) }],
    ['the first weekday of the month, when the start is one', monthly(1)],
    ['the last weekday of the month, when the start is one', { ...monthly(-1), when: at('2026-01-27T10:00') }],
    ['an end on the day of the start', { until: { kind: 'date', date: '2026-01-06' } }],
    ['the whole allowance of a month', expenses(21_000)],
    ['500 emoji', task('😀'.repeat(500))],
  ])('may have %s', (_, other) => {
    // Nothing is added either: an empty key would be hashed.
    expect(checkTerms(exampleTerms(other), now)).toStrictEqual({ ok: true, value: exampleTerms(other) });
  });

  it('tell which of them are still open', () => {
    expect(openPoints(exampleTerms())).toEqual([]);
    const open = { kind: 'open', note: 'Wij bellen nog' } as const;
    expect(openPoints(exampleTerms({ where: open, when: open }))).toEqual(['when', 'where']);
  });
});

describe('money in return', () => {
  const together = (what: string): InReturn => ({ kind: 'together', what });
  const activity = (text: string): InReturn => ({ kind: 'activity', task: text, postId: null });
  const costs = (reason: string): InReturn => ({ kind: 'expenses', cents: 500, reason });

  it.each([
    together('€8 per uur'),
    together('€ 8/h'),
    activity('8 euro p/u'),
    activity('8 euro per uur'),
    activity('10 per hour'),
    activity('10 an hour'),
    activity('tien euro per uur'),
    activity('12,50 p.u.'),
    activity('betaling in overleg'),
    activity('loon naar werken'),
    activity('Uurloon van tien'),
    activity('ik geef 20 euro'),
    activity('20,- voor een middag'),
    activity('€ 20'),
    activity('hulp, en jij krijgt betaald'),
    activity('paid work'),
    activity('a small salary'),
    costs('€8 per uur'),
    costs('8 euro p/u'),
    costs('salaris'),
  ])('is paid work: %j', (inReturn) => {
    expect(checkTerms(exampleTerms({ inReturn }), now)).toMatchObject({ ok: false, error: { kind: 'PaidWork' } });
  });

  it.each([
    together('Koffie en een wandeling'),
    together('Samen een uur wandelen, ik betaal de koffie'),
    together('Een dagje Loon op Zand'),
    together('EURO 2028 samen kijken'),
    activity('Rolgordijnen ophangen, 1 uur per week'),
    activity('Ballonnen opblazen voor het feest van mijn kleinzoon'),
    activity('Twee uur Thais voor een uur Nederlands'),
    costs('Benzine, € 0,23 per km'),
    costs('Verf en kwasten, ongeveer 12 euro'),
    costs('Parkeren'),
  ])('is no paid work: %j', (inReturn) => {
    expect(checkTerms(exampleTerms({ inReturn }), now)).toMatchObject({ ok: true });
  });
});
