import { describe, expect, it } from '@jest/globals';

import { checkGivenOn, checkMandate, lives, mandateEnd, type Mandate } from './mandate.rules.js';
import { checkDigits } from './phone-code.rules.js';

const now = new Date('2026-08-31T10:00:00Z');
const mandate = (other: Partial<Mandate> = {}): Mandate => ({
  id: 'mandate',
  personId: 'annie',
  brokerId: 'mo',
  areaCode: 'WK1',
  scopes: ['talks'],
  consent: 'oral',
  givenOn: '2026-08-31',
  givenAt: now,
  endsAt: new Date('2027-02-28T10:00:00Z'),
  endedAt: null,
  ...other,
});

describe('a mandate', () => {
  it.each([
    [6, '2027-02-28T10:00:00.000Z'],
    [1, '2026-09-30T10:00:00.000Z'],
    [12, '2027-08-31T10:00:00.000Z'],
  ])('of %i months ends on the same day, or the last of a shorter month', (months, end) => {
    expect(mandateEnd(now, months).toISOString()).toBe(end);
  });

  it('names each part once, in one order', () => {
    const checked = checkMandate({ scopes: ['agree', 'posts', 'agree'], months: 6 }, now);
    expect(checked).toMatchObject({ ok: true, value: { scopes: ['posts', 'agree'] } });
  });

  it.each([
    ['nothing', { scopes: [], months: 6 }, { field: 'scopes', rule: 'empty' }],
    ['no time', { scopes: ['talks' as const], months: 0 }, { field: 'months', rule: 'tooFew', bound: 1 }],
    ['over a year', { scopes: ['talks' as const], months: 13 }, { field: 'months', rule: 'tooMany', bound: 12 }],
  ])('is not given for %s', (_, form, error) => {
    expect(checkMandate(form, now)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['2026-08-31', null],
    ['2026-07-31', null],
    ['2026-09-02', 'future'],
    ['2026-07-30', 'past'],
    ['31-08-2026', 'form'],
    ['2026-02-31', 'form'],
  ])('that was given on %s is refused as %s', (date, rule) => {
    const checked = checkGivenOn(date, now);
    expect(checked.ok ? null : checked.error.rule).toBe(rule);
  });

  it.each([
    ['given', {}, true],
    ['only asked for', { givenAt: null }, false],
    ['ended', { endedAt: now }, false],
    ['at its end', { endsAt: now }, false],
  ])('that is %s lives: %s', (_, other, alive) => {
    expect(lives(mandate(other), now)).toBe(alive);
  });
});

describe('six digits', () => {
  it.each(['123456', '123 456', '12-34-56', ' 123.456 '])('are read as people type them: %s', (typed) => {
    expect(checkDigits(typed)).toEqual({ ok: true, value: '123456' });
  });

  it.each(['', '12345', '1234567', '12345x', '１２３４５６', '1'.repeat(50)])('are nothing else: %s', (typed) => {
    expect(checkDigits(typed)).toMatchObject({ ok: false, error: { field: 'digits' } });
  });
});
