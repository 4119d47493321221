import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import { differences } from '../terms/difference.rules.js';
import type { DeclineReason } from './reasons.data.js';
import { answerByFor } from './talks-limits.rules.js';
import type { NegotiationLimits } from './talks-limits.rules.js';
import {
  capRefusal,
  otherSide,
  partySide,
  standingVersion,
  stateAwaiting,
  turnOf,
  turnRefusal,
  UNMEDIATED,
  waitingFor,
} from './talks.rules.js';
import type {
  AlreadySettled,
  CounterCap,
  Decision,
  NotYourTurn,
  Remark,
  Side,
  StaleVersion,
  Talks,
  TermsLapsed,
  TurnKind,
} from './talks.rules.js';
import { openPoints } from '../terms/terms.rules.js';
import type { TermName, Terms } from '../terms/terms.rules.js';
import { startedRefusal, type AlreadyStarted } from '../times/occurrences.rules.js';

/** Why a version cannot be put forward while none stands. `StaleVersion`: one does, so it wants a counter. */
export type ProposeError = AlreadySettled | NotYourTurn | TermsLapsed | StaleVersion | CounterCap;

/** Why a counter is refused; `NothingChanged` when it says what stands already. */
export type CounterError = ProposeError | { readonly kind: 'NothingChanged' };

/** Why an accept is refused; `OpenPoints` names the terms that are still to be agreed, `AlreadyStarted` their first time. */
export type AcceptError =
  | AlreadySettled
  | NotYourTurn
  | TermsLapsed
  | StaleVersion
  | AlreadyStarted
  | { readonly kind: 'OpenPoints'; readonly terms: readonly TermName[] };

/** Why a proposal cannot be taken back; `NotYourProposal` also when none stands (`proposedBy` is null). */
export type WithdrawProposalError =
  AlreadySettled | TermsLapsed | { readonly kind: 'NotYourProposal'; readonly proposedBy: Side | null };

/** Why the clock may not close talks. */
export type LapseError = AlreadySettled | { readonly kind: 'NotDue'; readonly answerBy: Date };

/** What the product closes talks for. */
export type CloseCause = 'blocked' | 'suspended' | 'postClosed' | 'left';

const putForward = (
  talks: Talks,
  turn: 'propose' | 'counter',
  side: Side,
  next: Terms,
  now: Date,
  limits: NegotiationLimits,
) =>
  turnOf(talks, turn, side, {
    to: stateAwaiting(otherSide(side)),
    stands: 'new',
    version: talks.version + 1,
    proposedBy: side,
    counters: talks.version === 0 ? 0 : talks.counters + 1,
    answerBy: answerByFor(next, now, limits),
  });

/**
 * Puts forward the first version, or a new one after the last was withdrawn. `next` are checked terms; @throws for a
 * stranger, as every turn does: to them the talks are not found.
 */
export function propose(
  talks: Talks,
  by: PersonId,
  next: Terms,
  now: Date,
  limits: NegotiationLimits,
): Result<Decision, ProposeError> {
  const side = partySide(talks, by);
  const standing = standingVersion(talks);
  const refusal = turnRefusal(talks, side, now) ?? capRefusal(talks, limits);
  if (refusal) return err(refusal);
  if (standing !== 0) return err({ kind: 'StaleVersion', standingVersion: standing });
  return ok(putForward(talks, 'propose', side, next, now, limits));
}

/** Answers the standing version with another one; the author must have seen the one that stands (`standing`, null for none). */
export function counter(
  talks: Talks,
  by: PersonId,
  { seenVersion }: { readonly seenVersion: number },
  standing: Terms | null,
  next: Terms,
  now: Date,
  limits: NegotiationLimits,
): Result<Decision, CounterError> {
  const side = partySide(talks, by);
  const stands = standingVersion(talks);
  const refusal = turnRefusal(talks, side, now) ?? capRefusal(talks, limits);
  if (refusal) return err(refusal);
  if (stands === 0 || standing === null || seenVersion !== stands)
    return err({ kind: 'StaleVersion', standingVersion: stands });
  if (differences(standing, next).length === 0) return err({ kind: 'NothingChanged' });
  return ok(putForward(talks, 'counter', side, next, now, limits));
}

/** Consents to exactly the version and hash that stand, before the help begins; silence, a question or one's own proposal never settle. */
export function accept(
  talks: Talks,
  by: PersonId,
  seen: { readonly version: number; readonly termsHash: string },
  standing: Terms | null,
  now: Date,
): Result<Decision, AcceptError> {
  const side = partySide(talks, by);
  const stands = standingVersion(talks);
  const refusal = turnRefusal(talks, side, now);
  if (refusal) return err(refusal);
  if (standing === null || seen.version !== stands || seen.termsHash !== talks.termsHash)
    return err({ kind: 'StaleVersion', standingVersion: stands });
  const terms = openPoints(standing);
  if (terms.length > 0) return err({ kind: 'OpenPoints', terms });
  const started = startedRefusal(standing, now);
  if (started) return err(started);
  return ok(turnOf(talks, 'accept', side, { to: 'agreed', ...UNMEDIATED }));
}

/** Takes back one's own version before an answer: it is the author's turn again and nothing stands. */
export function withdrawProposal(
  talks: Talks,
  by: PersonId,
  now: Date,
  limits: NegotiationLimits,
): Result<Decision, WithdrawProposalError> {
  const side = partySide(talks, by);
  const { state, proposedBy, answerBy } = talks;
  if (waitingFor(talks) === null) return err({ kind: 'AlreadySettled', state });
  if (proposedBy !== side) return err({ kind: 'NotYourProposal', proposedBy });
  if (now >= answerBy) return err({ kind: 'TermsLapsed', answerBy });
  return ok(
    turnOf(talks, 'withdrawProposal', side, {
      to: stateAwaiting(side),
      stands: 'nothing',
      proposedBy: null,
      answerBy: answerByFor(null, now, limits),
    }),
  );
}

const closing = (
  talks: Talks,
  turn: TurnKind,
  by: Side | null,
  change: Partial<Decision>,
): Result<Decision, AlreadySettled> =>
  waitingFor(talks) === null
    ? err({ kind: 'AlreadySettled', state: talks.state })
    : ok(turnOf(talks, turn, by, { to: 'closed', ...UNMEDIATED, ...change }));

/** Says no to what is talked about, by either side, with or without a reason. */
export const decline = (talks: Talks, by: PersonId, reason: DeclineReason | null = null) =>
  closing(talks, 'decline', partySide(talks, by), { closedBecause: 'declined', reason });

/** Leaves the talks, by either side. */
export const leave = (talks: Talks, by: PersonId) =>
  closing(talks, 'leave', partySide(talks, by), { closedBecause: 'withdrawn' });

/** Closes as "no answer", by the clock, from `answerBy` on; running twice is harmless. */
export function lapse(talks: Talks, now: Date): Result<Decision, LapseError> {
  if (waitingFor(talks) !== null && now < talks.answerBy) return err({ kind: 'NotDue', answerBy: talks.answerBy });
  const mediation = talks.mediation === 'joined' ? null : talks.mediation;
  return closing(talks, 'lapse', null, { closedBecause: 'noAnswer', mediation });
}

/** Closes for a block, a suspension or a post that went away; an agreement that runs is not touched. */
export const close = (talks: Talks, because: CloseCause) => closing(talks, 'close', null, { closedBecause: because });

/** Asks, answers or says something, by either side until the talks are closed, also once there is an agreement. */
export function remark(talks: Talks, by: PersonId, turn: Remark): Result<Decision, AlreadySettled> {
  const side = partySide(talks, by);
  return talks.state === 'closed' ? err({ kind: 'AlreadySettled', state: talks.state }) : ok(turnOf(talks, turn, side));
}
