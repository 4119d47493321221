import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import type { EndReason, WithdrawalReason } from '../talks/reasons.data.js';
import type { AlreadyStarted } from '../times/occurrences.rules.js';

/** Whether the promise still runs. */
export type AgreementState = 'active' | 'ended';

/**
 * How one time of the help stands; "excused" is missed with a reason, "skipped" is not to be: a pause lies over it, or
 * the terms changed.
 */
export type OccurrenceState = 'planned' | 'moved' | 'skipped' | 'cancelled' | 'done' | 'missed' | 'excused';

/**
 * The legal moves of one time; a moved one may be moved again, a missed one may still be excused, and what a pause skips
 * comes back when the pause ends before it.
 */
export const OCCURRENCE_MOVES = {
  planned: ['planned', 'moved', 'skipped', 'cancelled', 'done', 'missed'],
  moved: ['moved', 'cancelled', 'done', 'missed'],
  skipped: ['planned'],
  cancelled: [],
  done: [],
  missed: ['excused'],
  excused: [],
} as const satisfies Record<OccurrenceState, readonly OccurrenceState[]>;

/** Cancelling less than this many hours before the start is late: noted, not punished. */
export const NOTICE_HOURS = 24;

/** What the rules read of one time. */
export interface Occurrence {
  readonly state: OccurrenceState;
  readonly startsAt: Date;
}

/** What the rules read of an agreement; `nextStartsAt` is null when nothing is planned any more. */
export interface Agreement {
  readonly state: AgreementState;
  readonly nextStartsAt: Date | null;
}

/** The complete change that cancels one time. */
export interface Cancellation {
  readonly to: 'cancelled';
  readonly cancelledBy: PersonId;
  readonly cancelledAt: Date;
  readonly reason: WithdrawalReason;
  readonly late: boolean;
}

/** The complete change that ends an agreement; only the reason "done" means that it was completed. */
export interface Ending {
  readonly to: 'ended';
  readonly outcome: 'completed' | 'cancelled';
  readonly endedBy: PersonId;
  readonly endedAt: Date;
  readonly reason: EndReason;
  readonly late: boolean;
}

/** Why one time cannot be cancelled: it is over and done with, or it has begun. */
export type CancelOccurrenceError =
  { readonly kind: 'AlreadySettled'; readonly state: OccurrenceState } | AlreadyStarted;

/** Why an agreement cannot be ended: it has ended. */
export interface EndAgreementError {
  readonly kind: 'AlreadySettled';
  readonly state: AgreementState;
}

/** From when on calling off a time is late; exactly then it is not yet. */
export const lateFrom = (startsAt: Date, noticeHours = NOTICE_HOURS): Date =>
  new Date(startsAt.getTime() - noticeHours * 3_600_000);

const insideNotice = (startsAt: Date, now: Date, noticeHours: number): boolean => now > lateFrom(startsAt, noticeHours);

/** Why nobody changes a time any more, or null until it starts. */
export function overRefusal({ state, startsAt }: Occurrence, now: Date): CancelOccurrenceError | null {
  if (state !== 'planned' && state !== 'moved') return { kind: 'AlreadySettled', state };
  return now >= startsAt ? { kind: 'AlreadyStarted', startsAt } : null;
}

/** Takes one time off the agreement, by either side, until it starts. */
export function cancelOccurrence(
  occurrence: Occurrence,
  by: PersonId,
  reason: WithdrawalReason,
  now: Date,
  noticeHours = NOTICE_HOURS,
): Result<Cancellation, CancelOccurrenceError> {
  const refusal = overRefusal(occurrence, now);
  if (refusal) return err(refusal);
  return ok({
    to: 'cancelled',
    cancelledBy: by,
    cancelledAt: now,
    reason,
    late: insideNotice(occurrence.startsAt, now, noticeHours),
  });
}

/** Ends the agreement, by either side, at any moment; late when the next time lies inside the notice period. */
export function endAgreement(
  agreement: Agreement,
  by: PersonId,
  reason: EndReason,
  now: Date,
  noticeHours = NOTICE_HOURS,
): Result<Ending, EndAgreementError> {
  const { state, nextStartsAt } = agreement;
  if (state !== 'active') return err({ kind: 'AlreadySettled', state });
  const outcome = reason === 'done' ? 'completed' : 'cancelled';
  const late = outcome === 'cancelled' && nextStartsAt !== null && insideNotice(nextStartsAt, now, noticeHours);
  return ok({ to: 'ended', outcome, endedBy: by, endedAt: now, reason, late });
}

/**
 * How an agreement ends when one of its times is called off: with that, by the same person and for the same reason, when
 * no other time is left (`times` are all, that one included) and none is to be planned. Null when it runs on, and when
 * help was given: then it will be completed.
 */
export function endByCancelling(
  { plannedUntil, times }: { readonly plannedUntil: Date | null; readonly times: readonly OccurrenceState[] },
  { cancelledBy, cancelledAt, reason, late }: Cancellation,
): Ending | null {
  if (plannedUntil !== null || times.some((state) => state !== 'cancelled')) return null;
  return { to: 'ended', outcome: 'cancelled', endedBy: cancelledBy, endedAt: cancelledAt, reason, late };
}

/**
 * How a time stands after one side told whether it happened, or null when that changes nothing: it has not begun, or it
 * was settled before. The first answer settles; what the other side says stands with appreciation.
 */
export function settledBy(occurrence: Occurrence, happened: boolean, now: Date): 'done' | 'missed' | null {
  const { state, startsAt } = occurrence;
  if ((state !== 'planned' && state !== 'moved') || now < startsAt) return null;
  return happened ? 'done' : 'missed';
}

/** How many days after a time it can be excused. */
export const EXCUSE_DAYS = 14;

/** What the rules read of a time that may be excused. */
export interface MissedOccurrence extends Occurrence {
  readonly endsAt: Date;
  /** Who did not come, as far as anybody told; null when nobody did. */
  readonly absentId: PersonId | null;
}

/** Why a time is not excused: it was not missed, it is about somebody else, or too long ago. */
export type ExcuseError =
  | { readonly kind: 'AlreadySettled'; readonly state: OccurrenceState }
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'TooLate'; readonly until: Date };

/** Gives a reason for a time that was missed, by the one of the two whom it concerns; that is between these two. */
export function excuseOccurrence(time: MissedOccurrence, by: PersonId, now: Date): Result<'excused', ExcuseError> {
  if (time.state !== 'missed') return err({ kind: 'AlreadySettled', state: time.state });
  if (time.absentId !== null && time.absentId !== by) return err({ kind: 'NotFound' });
  const until = new Date(time.endsAt.getTime() + EXCUSE_DAYS * 86_400_000);
  return now < until ? ok('excused') : err({ kind: 'TooLate', until });
}

/** Whether one time has taken place, as far as anybody told: done, or begun and not yet settled. */
export const mayHaveHappened = ({ state, startsAt }: Occurrence, now: Date): boolean =>
  state === 'done' || ((state === 'planned' || state === 'moved') && startsAt <= now);
