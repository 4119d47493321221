import { canonicalJson, err, instantOf, ok } from '#kernel';
import type { MandateScope, PersonId, Result } from '#kernel';

import { differences } from '../terms/difference.rules.js';
import type { WithdrawalReason } from '../talks/reasons.data.js';
import { answerByFor } from '../talks/talks-limits.rules.js';
import type { NegotiationLimits } from '../talks/talks-limits.rules.js';
import { otherSide, personOn, sideOf, stateAwaiting } from '../talks/talks.rules.js';
import type {
  AlreadySettled,
  CounterCap,
  NegotiationState,
  NotYourTurn,
  Side,
  StaleVersion,
  TermsLapsed,
} from '../talks/talks.rules.js';
import { firstStart, openPoints } from '../terms/terms.rules.js';
import type { TermName, Terms, TermsError } from '../terms/terms.rules.js';
import { nextStart, startedRefusal, type AlreadyStarted } from '../times/occurrences.rules.js';

/** Why talk about other terms stopped; "ended" when the agreement itself did. The old terms stand in every case. */
export type AmendmentClosedReason = 'declined' | 'withdrawn' | 'noAnswer' | 'ended';

/** What is written down for every act on an amendment; only ever added. */
export type AmendmentTurnKind = 'propose' | 'counter' | 'accept' | 'withdrawProposal' | 'decline' | 'lapse' | 'close';

/** Talk about other terms for a running agreement, as the rules read it: a version always stands while it is open. */
export interface Amendment {
  readonly id: string;
  readonly state: NegotiationState;
  readonly requesterId: PersonId;
  readonly helperId: PersonId;
  readonly version: number;
  readonly termsHash: string;
  readonly proposedBy: Side;
  readonly counters: number;
  readonly answerBy: Date;
}

/** The two sides of an agreement. */
export type Sides = Pick<Amendment, 'requesterId' | 'helperId'>;

/** The complete change of one act; `by` is null for the clock and the product. */
export interface AmendmentDecision {
  readonly turn: AmendmentTurnKind;
  readonly by: Side | null;
  readonly to: NegotiationState;
  readonly version: number;
  readonly proposedBy: Side;
  readonly counters: number;
  readonly answerBy: Date;
  readonly closedBecause: AmendmentClosedReason | null;
  readonly reason: WithdrawalReason | null;
}

/** Other terms that say what is agreed already, or what stands already. */
export interface NothingChanged {
  readonly kind: 'NothingChanged';
}

/** The terms have points that are still to be agreed; those of a running agreement never have. */
export interface OpenPoints {
  readonly kind: 'OpenPoints';
  readonly terms: readonly TermName[];
}

/** Why other terms are not put forward; `TermsError` when no time to come is left by them. */
export type ProposeAmendmentError = NothingChanged | OpenPoints | TermsError;

/** Why an answer with other terms is refused. */
export type CounterAmendmentError =
  AlreadySettled | NotYourTurn | TermsLapsed | StaleVersion | CounterCap | ProposeAmendmentError;

/** Why consent is refused; `AlreadyStarted` when no time to come is left by these terms. */
export type AcceptAmendmentError = AlreadySettled | NotYourTurn | TermsLapsed | StaleVersion | AlreadyStarted;

/** Why one's own proposal is not taken back. */
export type WithdrawAmendmentError =
  AlreadySettled | { readonly kind: 'NotYourProposal'; readonly proposedBy: Side | null };

const sideIn = (sides: Sides, by: PersonId): Side => {
  const side = sideOf(sides, by);
  if (side === null) throw new Error('Somebody who is no party reached the rules of an amendment.');
  return side;
};

const isOpen = ({ state }: Pick<Amendment, 'state'>): boolean =>
  state === 'awaitingRequester' || state === 'awaitingHelper';

const settled = ({ state }: Amendment): AlreadySettled => ({ kind: 'AlreadySettled', state });

/** Why this side cannot answer now, or null when it can: the author waits, and the deadline holds to the moment. */
function answerRefusal(amendment: Amendment, side: Side, now: Date): AlreadySettled | NotYourTurn | TermsLapsed | null {
  const { proposedBy, answerBy } = amendment;
  if (!isOpen(amendment)) return settled(amendment);
  if (proposedBy === side) return { kind: 'NotYourTurn', waitingFor: personOn(amendment, otherSide(side)) };
  return now >= answerBy ? { kind: 'TermsLapsed', answerBy } : null;
}

/**
 * Whether these terms take the times to come away and bring none. Terms that leave the times as they are agreed never do:
 * what is to come of those stays, also where it was moved.
 */
function endsTimes(agreed: Terms, next: Terms, now: Date): boolean {
  const timesOf = ({ when, howOften, until }: Terms) => canonicalJson({ when, howOften, until });
  return timesOf(agreed) !== timesOf(next) && nextStart(next, now) === null;
}

function newTermsRefusal(agreed: Terms, next: Terms, standing: Terms | null, now: Date): ProposeAmendmentError | null {
  const terms = openPoints(next);
  if (terms.length > 0) return { kind: 'OpenPoints', terms };
  const isKnown = [agreed, standing].some((one) => one !== null && differences(one, next).length === 0);
  if (isKnown) return { kind: 'NothingChanged' };
  if (!endsTimes(agreed, next, now)) return null;
  return { kind: 'TermsRefused', field: 'when.start', rule: 'inThePast', bound: now.toISOString() };
}

/**
 * From which moment on the terms of an amendment are checked. Whoever leaves the time as it is agreed need not find a new
 * first time: that one may be long past.
 */
export function checkedFrom(agreed: Terms, next: Terms, now: Date): Date {
  const first = firstStart(agreed.when);
  if (first === null || canonicalJson(agreed.when) !== canonicalJson(next.when)) return now;
  const start = instantOf(first.start, first.zone);
  return start < now ? start : now;
}

/** Puts other terms forward, by either side at any moment; `lastVersion` is the highest number that was used. */
export function openAmendment(
  sides: Sides,
  by: PersonId,
  { agreed, next, lastVersion }: { readonly agreed: Terms; readonly next: Terms; readonly lastVersion: number },
  now: Date,
  limits: NegotiationLimits,
): Result<AmendmentDecision, ProposeAmendmentError> {
  const side = sideIn(sides, by);
  const refusal = newTermsRefusal(agreed, next, null, now);
  if (refusal) return err(refusal);
  return ok({
    turn: 'propose',
    by: side,
    to: stateAwaiting(otherSide(side)),
    version: lastVersion + 1,
    proposedBy: side,
    counters: 0,
    answerBy: answerByFor(next, now, limits),
    closedBecause: null,
    reason: null,
  });
}

const turnOf = (
  { state, version, proposedBy, counters, answerBy }: Amendment,
  turn: AmendmentTurnKind,
  by: Side | null,
  change: Partial<AmendmentDecision>,
): AmendmentDecision => ({
  turn,
  by,
  to: state,
  version,
  proposedBy,
  counters,
  answerBy,
  closedBecause: null,
  reason: null,
  ...change,
});

/** Answers the version that was seen with other terms again. */
export function counterAmendment(
  amendment: Amendment,
  by: PersonId,
  terms: { readonly seenVersion: number; readonly agreed: Terms; readonly standing: Terms; readonly next: Terms },
  lastVersion: number,
  now: Date,
  limits: NegotiationLimits,
): Result<AmendmentDecision, CounterAmendmentError> {
  const side = sideIn(amendment, by);
  const refusal = answerRefusal(amendment, side, now);
  if (refusal) return err(refusal);
  if (amendment.counters >= limits.counterCap) return err({ kind: 'CounterCap', limit: limits.counterCap });
  const { seenVersion, agreed, standing, next } = terms;
  if (seenVersion !== amendment.version) return err({ kind: 'StaleVersion', standingVersion: amendment.version });
  const unusable = newTermsRefusal(agreed, next, standing, now);
  if (unusable) return err(unusable);
  return ok(
    turnOf(amendment, 'counter', side, {
      to: stateAwaiting(otherSide(side)),
      version: lastVersion + 1,
      proposedBy: side,
      counters: amendment.counters + 1,
      answerBy: answerByFor(next, now, limits),
    }),
  );
}

/**
 * Consents to exactly the version and hash that stand; nobody to their own. From then on these are the terms, so they have
 * to leave a time to come: without one there would be nothing to end or to call off.
 */
export function acceptAmendment(
  amendment: Amendment,
  by: PersonId,
  seen: { readonly version: number; readonly termsHash: string },
  { agreed, standing }: { readonly agreed: Terms; readonly standing: Terms },
  now: Date,
): Result<AmendmentDecision, AcceptAmendmentError> {
  const side = sideIn(amendment, by);
  const refusal = answerRefusal(amendment, side, now);
  if (refusal) return err(refusal);
  const { version, termsHash } = amendment;
  if (seen.version !== version || seen.termsHash !== termsHash)
    return err({ kind: 'StaleVersion', standingVersion: version });
  const started = endsTimes(agreed, standing, now) ? startedRefusal(standing, now) : null;
  if (started) return err(started);
  return ok(turnOf(amendment, 'accept', side, { to: 'agreed' }));
}

/** Takes one's own proposal back before an answer: all stays as it is agreed. */
export function withdrawAmendment(
  amendment: Amendment,
  by: PersonId,
): Result<AmendmentDecision, WithdrawAmendmentError> {
  const side = sideIn(amendment, by);
  if (!isOpen(amendment)) return err(settled(amendment));
  const { proposedBy } = amendment;
  if (proposedBy !== side) return err({ kind: 'NotYourProposal', proposedBy });
  return ok(turnOf(amendment, 'withdrawProposal', side, { to: 'closed', closedBecause: 'withdrawn' }));
}

/** Says no to other terms, by whoever is to answer: all stays as it is agreed. */
export function declineAmendment(
  amendment: Amendment,
  by: PersonId,
  reason: WithdrawalReason | null,
): Result<AmendmentDecision, AlreadySettled | NotYourTurn> {
  const side = sideIn(amendment, by);
  if (!isOpen(amendment)) return err(settled(amendment));
  if (amendment.proposedBy === side)
    return err({ kind: 'NotYourTurn', waitingFor: personOn(amendment, otherSide(side)) });
  return ok(turnOf(amendment, 'decline', side, { to: 'closed', closedBecause: 'declined', reason }));
}

/** Closes by the clock from `answerBy` on, or because the agreement ended; null when it is over anyway. */
export function closeAmendment(amendment: Amendment, because: 'noAnswer' | 'ended'): AmendmentDecision | null {
  if (!isOpen(amendment)) return null;
  const turn = because === 'noAnswer' ? 'lapse' : 'close';
  return turnOf(amendment, turn, null, { to: 'closed', closedBecause: because });
}

/** What a party can do about other terms; screens draw their buttons from it. */
export const AMENDMENT_MOVES = ['accept', 'counter', 'decline', 'withdraw'] as const;

/** One of `AMENDMENT_MOVES`. */
export type AmendmentMove = (typeof AMENDMENT_MOVES)[number];

/** The part of a mandate that each of them needs when it is made in another's name. */
export const AMENDMENT_SCOPES = {
  accept: 'agree',
  counter: 'agreements',
  decline: 'agreements',
  withdraw: 'agreements',
} as const satisfies Record<AmendmentMove, MandateScope>;

/** What the policy reads: what stands and what is agreed, and whether a block or a suspension came between the two. */
export interface AmendmentAtHand extends Amendment {
  readonly terms: Terms;
  readonly agreed: Terms;
  readonly apart: boolean;
}

/** What is open to a party at this moment, in the order of `AMENDMENT_MOVES`; nothing that needs both once they are apart. */
export function amendmentMoves(
  amendment: AmendmentAtHand,
  party: PersonId,
  now: Date,
  { counterCap }: NegotiationLimits,
): AmendmentMove[] {
  const side = sideIn(amendment, party);
  const { terms, agreed, apart } = amendment;
  const mayAnswer = !apart && answerRefusal(amendment, side, now) === null;
  const open: Record<AmendmentMove, boolean> = {
    accept: mayAnswer && !endsTimes(agreed, terms, now),
    counter: mayAnswer && amendment.counters < counterCap,
    decline: isOpen(amendment) && amendment.proposedBy !== side,
    withdraw: isOpen(amendment) && amendment.proposedBy === side,
  };
  return AMENDMENT_MOVES.filter((move) => open[move]);
}
