import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import { overRefusal, type CancelOccurrenceError, type Occurrence } from './agreement.rules.js';

/**
 * How it stands with somebody who may take one time over: asked by the helper, willing by a yes of their own, agreed by
 * the consent of who is helped. "ended" when it is not needed or not possible any more.
 */
export type StandInState = 'asked' | 'willing' | 'agreed' | 'declined' | 'refused' | 'ended';

/** The legal moves; an agreed one ends when the time is called off, moved, or given back. */
export const STAND_IN_MOVES = {
  asked: ['willing', 'declined', 'ended'],
  willing: ['agreed', 'refused', 'ended'],
  agreed: ['ended'],
  declined: [],
  refused: [],
  ended: [],
} as const satisfies Record<StandInState, readonly StandInState[]>;

/** What the rules read of somebody who may stand in, with the time that it is about. */
export interface StandIn {
  readonly state: StandInState;
  readonly personId: PersonId;
  readonly askedBy: PersonId;
  readonly requesterId: PersonId;
  readonly occurrence: Occurrence;
}

/** It is decided, or not its turn: how it stands. */
export interface StandInSettled {
  readonly kind: 'StandInSettled';
  readonly state: StandInState;
}

/** Why nobody can be asked: not the helper, or somebody was asked already. Who is no candidate is not there. */
export type AskStandInError =
  CancelOccurrenceError | { readonly kind: 'NotTheHelper' } | { readonly kind: 'StandInAsked' };

/** Why an act about a stand-in is refused; to whoever it does not concern it is not there. */
export type StandInError = { readonly kind: 'NotFound' } | StandInSettled | CancelOccurrenceError;

/** Whether the helper of an agreement may ask somebody for one time, until it starts. */
export function askStandIn(
  occurrence: Occurrence,
  helperId: PersonId,
  by: PersonId,
  now: Date,
): Result<'asked', AskStandInError> {
  if (by !== helperId) return err({ kind: 'NotTheHelper' });
  const over = overRefusal(occurrence, now);
  return over ? err(over) : ok('asked');
}

function turnOf<To extends StandInState>(
  standIn: StandIn,
  from: readonly StandInState[],
  to: To,
  now: Date,
): Result<To, StandInError> {
  const over = overRefusal(standIn.occurrence, now);
  if (over) return err(over);
  return from.includes(standIn.state) ? ok(to) : err({ kind: 'StandInSettled', state: standIn.state });
}

/** Says yes or no to standing in, by who was asked. */
export function answerStandIn(
  standIn: StandIn,
  by: PersonId,
  willing: boolean,
  now: Date,
): Result<'willing' | 'declined', StandInError> {
  if (by !== standIn.personId) return err({ kind: 'NotFound' });
  return turnOf(standIn, ['asked'], willing ? 'willing' : 'declined', now);
}

/** Agrees that somebody else comes, or does not, by who is helped; there is nothing to agree to before their yes. */
export function consentToStandIn(
  standIn: StandIn,
  by: PersonId,
  agrees: boolean,
  now: Date,
): Result<'agreed' | 'refused', StandInError> {
  if (by !== standIn.requesterId || standIn.state === 'asked') return err({ kind: 'NotFound' });
  return turnOf(standIn, ['willing'], agrees ? 'agreed' : 'refused', now);
}

/** Gives the time back to the helper, by the helper or by who stands in or was asked, until it starts. */
export function endStandIn(standIn: StandIn, by: PersonId, now: Date): Result<'ended', StandInError> {
  if (by !== standIn.personId && by !== standIn.askedBy) return err({ kind: 'NotFound' });
  return turnOf(standIn, ['asked', 'willing', 'agreed'], 'ended', now);
}
