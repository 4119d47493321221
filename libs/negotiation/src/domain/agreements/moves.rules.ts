import { err, instantOf, isWallTime, ok, wallTimeOf } from '#kernel';
import type { PersonId, Result, WallTime } from '#kernel';

import { overRefusal, type CancelOccurrenceError, type Occurrence } from './agreement.rules.js';

/** How a wish to move one time stands; `replaced` when another wish came, `dropped` when either side let it go. */
export type MoveState = 'open' | 'accepted' | 'dropped' | 'replaced';

/** How far ahead a time may be moved, in days. */
export const MOVE_DAYS_AHEAD = 365;

/** What the rules read of one time that may move. */
export interface MovableOccurrence extends Occurrence {
  readonly endsAt: Date;
  readonly zone: string;
  readonly version: number;
}

/** What the rules read of a wish to move. */
export interface OccurrenceMove {
  readonly state: MoveState;
  readonly occurrenceVersion: number;
  readonly proposedBy: PersonId;
  readonly localStart: WallTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The new moment as it is stored; the length stays. */
export interface NewMoment {
  readonly localStart: WallTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Why a moment cannot be put forward. */
export type ProposeMoveError =
  | CancelOccurrenceError
  | { readonly kind: 'MoveRefused'; readonly rule: 'notAWallTime' | 'inThePast' | 'tooFarAhead' | 'nothingChanged' };

/** Why a move is not agreed: nobody accepts their own, and one that is decided or about an older date is gone. */
export type AcceptMoveError = CancelOccurrenceError | { readonly kind: 'OwnMove' } | { readonly kind: 'MoveGone' };

/** Puts another start forward for one time, by either side, until it starts; the old moment stands until both agree. */
export function proposeMove(
  occurrence: MovableOccurrence,
  start: WallTime,
  now: Date,
): Result<NewMoment, ProposeMoveError> {
  const refusal = overRefusal(occurrence, now);
  if (refusal) return err(refusal);
  if (!isWallTime(start)) return err({ kind: 'MoveRefused', rule: 'notAWallTime' });
  const startsAt = instantOf(start, occurrence.zone);
  if (startsAt <= now) return err({ kind: 'MoveRefused', rule: 'inThePast' });
  if (startsAt.getTime() > now.getTime() + MOVE_DAYS_AHEAD * 86_400_000)
    return err({ kind: 'MoveRefused', rule: 'tooFarAhead' });
  if (startsAt.getTime() === occurrence.startsAt.getTime()) return err({ kind: 'MoveRefused', rule: 'nothingChanged' });
  const length = occurrence.endsAt.getTime() - occurrence.startsAt.getTime();
  return ok({
    localStart: wallTimeOf(startsAt, occurrence.zone),
    startsAt,
    endsAt: new Date(startsAt.getTime() + length),
  });
}

/** Agrees to another moment, by the side that did not put it forward; the version counts on. */
export function acceptMove(
  occurrence: MovableOccurrence,
  move: OccurrenceMove,
  by: PersonId,
  now: Date,
): Result<NewMoment & { readonly to: 'moved'; readonly version: number }, AcceptMoveError> {
  const refusal = overRefusal(occurrence, now);
  if (refusal) return err(refusal);
  if (move.state !== 'open' || move.occurrenceVersion !== occurrence.version || move.startsAt <= now)
    return err({ kind: 'MoveGone' });
  if (move.proposedBy === by) return err({ kind: 'OwnMove' });
  const { localStart, startsAt, endsAt } = move;
  return ok({ to: 'moved', version: occurrence.version + 1, localStart, startsAt, endsAt });
}
