import { err, ok } from '#kernel';
import type { Result } from '#kernel';

import { shiftClosed, type Shift, type ShiftClosed } from './shift.rules.js';

/** Which state of a sign-up may follow which; `toConfirm` is asked again since the shift was moved. */
export const SIGN_UP_MOVES = {
  confirmed: ['toConfirm', 'withdrawn', 'cancelled'],
  toConfirm: ['confirmed', 'toConfirm', 'withdrawn', 'lapsed', 'cancelled'],
  waiting: ['offered', 'withdrawn', 'lapsed', 'cancelled'],
  offered: ['confirmed', 'declined', 'lapsed', 'waiting', 'cancelled'],
  withdrawn: [],
  declined: [],
  lapsed: [],
  cancelled: [],
} as const satisfies Record<string, readonly string[]>;

/** Where a sign-up stands. */
export type SignUpState = keyof typeof SIGN_UP_MOVES;
/** Every state of a sign-up. */
export const SIGN_UP_STATES = Object.keys(SIGN_UP_MOVES) as readonly SignUpState[];

/** Whether a sign-up counts: it has a place, is asked, is offered one or waits. */
export const isLiving = (state: SignUpState): boolean => SIGN_UP_MOVES[state].length > 0;

/** Why somebody withdraws from a shift. */
export const SHIFT_REASONS = ['ill', 'noTime', 'family', 'transport', 'timeChanged', 'other'] as const;
/** One of `SHIFT_REASONS`. */
export type ShiftReason = (typeof SHIFT_REASONS)[number];

/** A sign-up that still counts, as its rules read it. */
export interface SignUp {
  readonly id: string;
  readonly state: SignUpState;
  /** Until when a moved shift can be confirmed; null when nothing is asked. */
  readonly answerBy: Date | null;
}

/** An offer of a freed place. */
export interface PlaceOffer {
  readonly id: string;
  readonly expiresAt: Date;
}

/** A time that the volunteer has promised to be elsewhere. */
export interface OtherShift {
  readonly shiftId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Every place is taken, or goes to who waits: so many do. */
export interface ShiftFull {
  readonly kind: 'ShiftFull';
  readonly waiting: number;
}
/** Places are given in talks about the vacancy. */
export interface ByAgreement {
  readonly kind: 'ByAgreement';
}
/** Nobody begins before the organisation saw a certificate of conduct (VOG) that is good on the day of the shift. */
export interface VogNeeded {
  readonly kind: 'VogNeeded';
}
/** This volunteer has a place, holds an offer or waits. */
export interface AlreadySignedUp {
  readonly kind: 'AlreadySignedUp';
  readonly state: SignUpState;
}
/** There is a place: nobody has to wait for one. */
export interface PlaceFree {
  readonly kind: 'PlaceFree';
}
/** The volunteer is elsewhere then. */
export interface Overlap extends OtherShift {
  readonly kind: 'Overlap';
}
/** Less than an hour lies between the two; whoever is sure can do it. */
export interface BackToBack extends OtherShift {
  readonly kind: 'BackToBack';
}
/** The sign-up or the offer does not stand like that any more. */
export interface AlreadySettled {
  readonly kind: 'AlreadySettled';
  readonly state: SignUpState;
}

/** Milliseconds that lie between two shifts of one volunteer without a question. */
export const BETWEEN_SHIFTS_MS = 3_600_000;

/** Whether a shift goes together with others of the volunteer: overlap never, close on each other when the volunteer is sure. */
export function fitsBeside(
  { startsAt, endsAt }: Pick<Shift, 'startsAt' | 'endsAt'>,
  others: readonly OtherShift[],
  sure: boolean,
): Overlap | BackToBack | null {
  const overlapping = others.find((other) => other.startsAt < endsAt && startsAt < other.endsAt);
  if (overlapping) return { kind: 'Overlap', ...overlapping };
  const near = (a: Date, b: Date): boolean => Math.abs(a.getTime() - b.getTime()) < BETWEEN_SHIFTS_MS;
  const close = sure ? undefined : others.find((one) => near(one.endsAt, startsAt) || near(endsAt, one.startsAt));
  return close ? { kind: 'BackToBack', ...close } : null;
}

/** Everything that signing up reads besides the clock. */
export interface SigningUp {
  readonly shift: Shift;
  /** Whether the vacancy and its organisation are open to volunteers. */
  readonly open: boolean;
  /** Whether this volunteer agreed on the vacancy with the organisation. */
  readonly agreed: boolean;
  /** Whether a certificate of conduct is needed and none was seen that is good on that day. */
  readonly vogMissing: boolean;
  readonly mine: SignUpState | null;
  readonly others: readonly OtherShift[];
}

const isFull = ({ places, confirmed, offered, waiting }: Shift): boolean =>
  confirmed + offered >= places || waiting > 0;

/** Why signing up cannot give this volunteer a place, or null. */
export type TakePlaceError = ShiftClosed | ByAgreement | VogNeeded | AlreadySignedUp | Overlap | BackToBack;

function refusalOf(
  { shift, open, agreed, vogMissing, mine, others }: SigningUp,
  sure: boolean,
  now: Date,
): TakePlaceError | null {
  const closed = shiftClosed(shift, now) ?? (open ? null : ({ kind: 'ShiftClosed', why: 'vacancy' } as const));
  if (closed) return closed;
  if (shift.signUp === 'agreement' && !agreed) return { kind: 'ByAgreement' };
  if (vogMissing) return { kind: 'VogNeeded' };
  if (mine !== null) return { kind: 'AlreadySignedUp', state: mine };
  return fitsBeside(shift, others, sure);
}

/** A volunteer takes a place; one that is free while others wait is theirs. */
export function signUp(at: SigningUp, sure: boolean, now: Date): Result<null, TakePlaceError | ShiftFull> {
  const refusal = refusalOf(at, sure, now);
  if (refusal) return err(refusal);
  return isFull(at.shift) ? err({ kind: 'ShiftFull', waiting: at.shift.waiting }) : ok(null);
}

/** A volunteer joins the waiting list of a shift that is full; whether it fits beside others is asked with the place. */
export function joinList(at: SigningUp, now: Date): Result<null, TakePlaceError | PlaceFree> {
  const refusal = refusalOf({ ...at, others: [] }, true, now);
  if (refusal) return err(refusal);
  return isFull(at.shift) ? ok(null) : err({ kind: 'PlaceFree' });
}

/** Whether a withdrawal at this moment is late: noted, not punished. Never when the shift was moved meanwhile. */
export const isLate = (
  { startsAt }: Pick<Shift, 'startsAt'>,
  noticeHours: number,
  state: SignUpState,
  now: Date,
): boolean => state === 'confirmed' && startsAt.getTime() - now.getTime() < noticeHours * 3_600_000;

/** Whether a volunteer may give a place back: it is held, and the shift is to come. */
export function withdraw(
  shift: Pick<Shift, 'state' | 'startsAt'>,
  { state }: SignUp,
  now: Date,
): Result<null, ShiftClosed | AlreadySettled> {
  const closed = shiftClosed(shift, now);
  if (closed) return err(closed);
  return state === 'confirmed' || state === 'toConfirm' ? ok(null) : err({ kind: 'AlreadySettled', state });
}
