import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { organiserMoves, volunteerMoves } from './shift-moves.policy.js';
import type { Shift } from './shift.rules.js';
import { fitsBeside, isLate, joinList, signUp, withdraw, type SigningUp, type SignUpState } from './sign-up.rules.js';

const at = (wallTime: string): Date => instantOf(wallTime, 'Europe/Amsterdam');
const NOW = at('2026-12-01T10:00');
const shift = (other: Partial<Shift> = {}): Shift => ({
  id: 's',
  organisationId: 'o',
  state: 'planned',
  zone: 'Europe/Amsterdam',
  localStart: '2026-12-15T18:00',
  startsAt: at('2026-12-15T18:00'),
  endsAt: at('2026-12-15T20:00'),
  places: 3,
  confirmed: 1,
  offered: 1,
  waiting: 0,
  signUp: 'open',
  termsVersion: 1,
  ...other,
});
const seen = (other: Partial<Shift> = {}, rest: Partial<SigningUp> = {}): SigningUp => ({
  shift: shift(other),
  open: true,
  agreed: false,
  vogMissing: false,
  mine: null,
  others: [],
  ...rest,
});

describe('signing up', () => {
  it('takes a place that is free, and one that is offered to somebody is not', () => {
    expect(signUp(seen(), false, NOW).ok).toBe(true);
    expect(signUp(seen({ offered: 2 }), false, NOW)).toEqual({ ok: false, error: { kind: 'ShiftFull', waiting: 0 } });
  });

  it('takes no free place past who waits', () => {
    expect(signUp(seen({ waiting: 2 }), false, NOW)).toEqual({ ok: false, error: { kind: 'ShiftFull', waiting: 2 } });
    expect(joinList(seen({ waiting: 2 }), NOW).ok).toBe(true);
    expect(joinList(seen(), NOW)).toEqual({ ok: false, error: { kind: 'PlaceFree' } });
  });

  it.each<[string, SigningUp, object]>([
    ['that is off', seen({ state: 'cancelled' }), { kind: 'ShiftClosed', why: 'cancelled' }],
    ['that begins now', seen({ startsAt: NOW }), { kind: 'ShiftClosed', why: 'begun' }],
    ['of a vacancy that is not open', seen({}, { open: false }), { kind: 'ShiftClosed', why: 'vacancy' }],
    ['whose places are given in talks', seen({ signUp: 'agreement' }), { kind: 'ByAgreement' }],
    ['that one has signed up for', seen({}, { mine: 'waiting' }), { kind: 'AlreadySignedUp', state: 'waiting' }],
  ])('is refused for a shift %s', (_, looked, error) => {
    expect(signUp(looked, true, NOW)).toEqual({ ok: false, error });
    expect(joinList(looked, NOW)).toEqual({ ok: false, error });
  });

  it.each([
    ['a minute before its end', '2026-12-15T19:59', '2026-12-15T21:00', 'Overlap', 'Overlap'],
    ['around it', '2026-12-15T17:00', '2026-12-15T21:00', 'Overlap', 'Overlap'],
    ['from its end on', '2026-12-15T20:00', '2026-12-15T21:00', 'BackToBack', undefined],
    ['59 minutes before its start', '2026-12-15T16:00', '2026-12-15T17:01', 'BackToBack', undefined],
    ['an hour after its end', '2026-12-15T21:00', '2026-12-15T22:00', undefined, undefined],
  ])('beside a shift %s', (_, from, to, unsure, sure) => {
    const others = [{ shiftId: 'x', startsAt: at(from), endsAt: at(to) }];
    expect(fitsBeside(shift(), others, false)?.kind).toBe(unsure);
    expect(fitsBeside(shift(), others, true)?.kind).toBe(sure);
  });
});

describe('giving a place back', () => {
  it.each<[number, SignUpState, boolean]>([
    [24, 'confirmed', false],
    [23.9, 'confirmed', true],
    [23.9, 'toConfirm', false],
  ])('%d hours before the start by who is %s: late is %s', (hours, state, late) => {
    const now = new Date(at('2026-12-15T18:00').getTime() - hours * 3_600_000);
    expect(isLate(shift(), 24, state, now)).toBe(late);
  });

  it('is for who has one, until the start', () => {
    const mine = (state: SignUpState) => ({ id: 'u', state, answerBy: null });
    expect(withdraw(shift(), mine('toConfirm'), NOW).ok).toBe(true);
    expect(withdraw(shift(), mine('waiting'), NOW)).toEqual({
      ok: false,
      error: { kind: 'AlreadySettled', state: 'waiting' },
    });
    expect(withdraw(shift(), mine('confirmed'), at('2026-12-15T18:00')).ok).toBe(false);
  });
});

describe('what is open to somebody', () => {
  const mine = (state: SignUpState) => ({
    id: 'u',
    state,
    answerBy: state === 'toConfirm' ? at('2026-12-03T10:00') : null,
    offer: state === 'offered' ? { id: 'f', expiresAt: at('2026-12-01T14:00') } : null,
  });

  it.each<[SignUpState, string[]]>([
    ['confirmed', ['withdrawFromShift']],
    ['toConfirm', ['confirmMovedShift', 'withdrawFromShift']],
    ['waiting', ['leaveWaitingList', 'silenceShift']],
    ['offered', ['leaveWaitingList', 'answerPlaceOffer', 'silenceShift']],
    ['withdrawn', ['signUpForShift', 'silenceShift']],
    ['lapsed', ['signUpForShift', 'silenceShift']],
  ])('follows from a sign-up that is %s', (state, moves) => {
    expect(volunteerMoves(seen(), mine(state), NOW)).toEqual(moves);
  });

  it('is nothing once the shift has begun, for nobody', () => {
    const begun = shift({ startsAt: NOW });
    expect(volunteerMoves(seen({ startsAt: NOW }), mine('confirmed'), NOW)).toEqual([]);
    expect(organiserMoves(begun, NOW)).toEqual([]);
    expect(organiserMoves(shift(), NOW)).toEqual(['changeShift', 'cancelShift']);
  });
});
