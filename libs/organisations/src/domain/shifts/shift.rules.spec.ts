import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { changeShift, checkShift, confirmBy, type Shift, type ShiftForm } from './shift.rules.js';

const ZONE = 'Europe/Amsterdam';
const at = (wallTime: string): Date => instantOf(wallTime, ZONE);
const NOW = at('2026-12-01T10:00');
const form = (other: Partial<ShiftForm> = {}): ShiftForm => ({
  role: ' Soep  uitdelen ',
  start: '2026-12-15T18:00',
  minutes: 120,
  places: 3,
  signUp: 'open',
  repeat: null,
  until: null,
  ...other,
});
const shift = (other: Partial<Shift> = {}): Shift => ({
  id: 's',
  organisationId: 'o',
  state: 'planned',
  zone: ZONE,
  localStart: '2026-12-15T18:00',
  startsAt: at('2026-12-15T18:00'),
  endsAt: at('2026-12-15T20:00'),
  places: 3,
  confirmed: 2,
  offered: 1,
  waiting: 0,
  signUp: 'open',
  termsVersion: 1,
  ...other,
});

describe('a shift that is filled in', () => {
  it('is tidied', () => {
    expect(checkShift(form(), ZONE, NOW)).toMatchObject({ ok: true, value: { role: 'Soep uitdelen' } });
  });

  it.each<[string, Partial<ShiftForm>, string, string]>([
    ['without a role', { role: ' x ' }, 'role', 'tooShort'],
    ['with a long role', { role: 'x'.repeat(81) }, 'role', 'tooLong'],
    ['with no time', { start: 'morgen' }, 'start', 'malformed'],
    ['on a day that is not there', { start: '2026-02-30T10:00' }, 'start', 'malformed'],
    ['that has begun', { start: '2026-12-01T10:00' }, 'start', 'past'],
    ['more than a year ahead', { start: '2027-12-15T10:00' }, 'start', 'tooFar'],
    ['of a quarter less a minute', { minutes: 14 }, 'minutes', 'tooSmall'],
    ['of a day and a minute', { minutes: 1441 }, 'minutes', 'tooLarge'],
    ['with no place', { places: 0 }, 'places', 'tooSmall'],
    ['with too many places', { places: 501 }, 'places', 'tooLarge'],
    ['with a last date and no rhythm', { until: '2027-01-01' }, 'until', 'malformed'],
    ['in a rhythm of no days', { repeat: { kind: 'daily', everyDays: 0 } }, 'repeat.everyDays', 'tooSmall'],
    [
      'on no weekday of a month',
      { repeat: { kind: 'monthly', weekdayOfMonth: 0 as 1 } },
      'repeat.weekdayOfMonth',
      'malformed',
    ],
    [
      'that begins on no day of its rhythm',
      { repeat: { kind: 'weekly', everyWeeks: 1, weekdays: ['monday'] } },
      'repeat',
      'notItsDay',
    ],
    ['that ends before it begins', { repeat: { kind: 'daily', everyDays: 1 }, until: '2026-12-14' }, 'until', 'past'],
  ])('is refused %s', (_, other, field, rule) => {
    expect(checkShift(form(other), ZONE, NOW)).toMatchObject({ ok: false, error: { field, rule } });
  });
});

describe('a shift that is changed', () => {
  it('has no fewer places than are taken, offered ones too', () => {
    expect(changeShift(shift(), { places: 2 }, true, NOW)).toEqual({
      ok: false,
      error: { kind: 'PlacesTaken', taken: 3 },
    });
    expect(changeShift(shift(), { places: 4 }, false, NOW)).toMatchObject({
      ok: true,
      value: { places: 4, time: 'same' },
    });
  });

  it.each([
    ['moved', { start: '2026-12-15T19:00' }],
    ['lengthened', { minutes: 121 }],
  ])('asks again when it is %s, and says how many first', (_, change) => {
    expect(changeShift(shift(), change, false, NOW)).toEqual({
      ok: false,
      error: { kind: 'AsksAgain', volunteers: 2 },
    });
    expect(changeShift(shift(), change, true, NOW)).toMatchObject({
      ok: true,
      value: { time: 'moved', answerBy: at('2026-12-03T10:00') },
    });
    expect(changeShift(shift({ confirmed: 0 }), change, false, NOW)).toMatchObject({ ok: true });
  });

  it('asks nobody when it ends sooner', () => {
    expect(changeShift(shift(), { minutes: 90 }, false, NOW)).toMatchObject({
      ok: true,
      value: { time: 'shortened', answerBy: null, endsAt: at('2026-12-15T19:30') },
    });
  });

  it('is left alone once it has begun or is off', () => {
    const begun = changeShift(shift(), { places: 5 }, true, at('2026-12-15T18:00'));
    expect(begun).toEqual({ ok: false, error: { kind: 'ShiftClosed', why: 'begun' } });
    const off = changeShift(shift({ state: 'cancelled' }), { places: 5 }, true, NOW);
    expect(off).toEqual({ ok: false, error: { kind: 'ShiftClosed', why: 'cancelled' } });
  });

  it.each([
    ['48 hours', '2026-12-15T18:00', '2026-12-03T10:00'],
    ['until 12 hours before the start', '2026-12-02T18:00', '2026-12-02T06:00'],
    ['half of the time that is left, when that is past', '2026-12-01T20:00', '2026-12-01T15:00'],
  ])('can be confirmed for %s', (_, start, end) => {
    expect(confirmBy(NOW, at(start))).toEqual(at(end));
  });
});
