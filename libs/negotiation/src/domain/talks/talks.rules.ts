import type { PersonId } from '#kernel';

import type { DeclineReason } from './reasons.data.js';
import type { NegotiationLimits } from './talks-limits.rules.js';

/** The two parties: who is helped, and who helps. */
export type Side = 'requester' | 'helper';

/** Whose turn it is, or how it ended. */
export type NegotiationState = 'awaitingRequester' | 'awaitingHelper' | 'agreed' | 'closed';

/** Why talks closed without agreement. */
export type ClosedReason = 'declined' | 'withdrawn' | 'noAnswer' | 'blocked' | 'suspended' | 'postClosed' | 'left';

/** The legal moves; "agreed" is an end, and what closed for want of an answer opens again when a mediator joins. */
export const MOVES = {
  awaitingRequester: ['awaitingHelper', 'agreed', 'closed'],
  awaitingHelper: ['awaitingRequester', 'agreed', 'closed'],
  agreed: [],
  closed: ['awaitingRequester', 'awaitingHelper'],
} as const satisfies Record<NegotiationState, readonly NegotiationState[]>;

/**
 * How far a broker's help is: one side asked for it, both did (a broker is to come), or a broker stands beside them. Null
 * when nobody asked.
 */
export type Mediation = 'askedByRequester' | 'askedByHelper' | 'agreed' | 'joined';

/** The talks between one requester and one helper, as the rules read them. */
export interface Talks {
  readonly id: string;
  readonly state: NegotiationState;
  readonly requesterId: PersonId;
  readonly helperId: PersonId;
  /**
   * Number of the last version that was put forward, 0 before the first; never goes back. It stands when `termsHash`
   * is not null.
   */
  readonly version: number;
  readonly termsHash: string | null;
  readonly proposedBy: Side | null;
  readonly counters: number;
  readonly answerBy: Date;
  readonly openedBy: Side;
  readonly closedBecause: ClosedReason | null;
  readonly mediation: Mediation | null;
  /** The broker who stands beside the talks, or null. */
  readonly mediatorId: PersonId | null;
  /** Number of the mediator's suggestion that stands beside the talks until a party adopts it, or null. */
  readonly suggestion: number | null;
}

/** What is written down for every act; turns are append-only. */
export type TurnKind =
  | 'propose'
  | 'counter'
  | 'accept'
  | 'withdrawProposal'
  | 'decline'
  | 'leave'
  | Remark
  | 'introduce'
  | 'askMediation'
  | 'stopMediation'
  | 'joinMediation'
  | 'leaveMediation'
  | 'suggest'
  | 'adopt'
  | 'lapse'
  | 'close';

/** Talk that changes nothing of the proposal, the turn or the deadline. */
export type Remark = 'ask' | 'answer' | 'message';

/**
 * The complete change of one turn. `by` is null for the clock, the product and a broker (`byBroker`); `stands` tells
 * whether the terms of the turn now stand, what stood still does, or nothing.
 */
export interface Decision {
  readonly turn: TurnKind;
  readonly by: Side | null;
  readonly byBroker: PersonId | null;
  readonly to: NegotiationState;
  readonly stands: 'new' | 'same' | 'nothing';
  readonly version: number;
  readonly proposedBy: Side | null;
  readonly counters: number;
  readonly answerBy: Date;
  readonly closedBecause: ClosedReason | null;
  readonly reason: DeclineReason | null;
  readonly mediation: Mediation | null;
  readonly mediatorId: PersonId | null;
  readonly suggestion: number | null;
}

/** The talks are over, or (for a proposal) the agreement is there already. */
export interface AlreadySettled {
  readonly kind: 'AlreadySettled';
  readonly state: NegotiationState;
}

/** The other one is to answer. */
export interface NotYourTurn {
  readonly kind: 'NotYourTurn';
  readonly waitingFor: PersonId;
}

/** The moment to answer has come or gone, whether or not the clock has closed the talks yet. */
export interface TermsLapsed {
  readonly kind: 'TermsLapsed';
  readonly answerBy: Date;
}

/** Another version stands than the one that was seen; 0 means that none does. */
export interface StaleVersion {
  readonly kind: 'StaleVersion';
  readonly standingVersion: number;
}

/** There were as many counters as the limit allows; mediation is what is left. */
export interface CounterCap {
  readonly kind: 'CounterCap';
  readonly limit: number;
}

/** The side of a person, or null for somebody who is no party. */
export function sideOf(talks: Pick<Talks, 'requesterId' | 'helperId'>, person: PersonId): Side | null {
  if (person === talks.requesterId) return 'requester';
  return person === talks.helperId ? 'helper' : null;
}

/** The person on a side. */
export const personOn = (talks: Pick<Talks, 'requesterId' | 'helperId'>, side: Side): PersonId =>
  side === 'requester' ? talks.requesterId : talks.helperId;

/** The side across. */
export const otherSide = (side: Side): Side => (side === 'requester' ? 'helper' : 'requester');

/** The state in which this side is to act; new talks begin in that of the side that opened them. */
export const stateAwaiting = (side: Side): NegotiationState =>
  side === 'requester' ? 'awaitingRequester' : 'awaitingHelper';

/** Whose turn it is, or null when the talks are settled. */
export function waitingFor(talks: Pick<Talks, 'state'>): Side | null {
  if (talks.state === 'awaitingRequester') return 'requester';
  return talks.state === 'awaitingHelper' ? 'helper' : null;
}

/** The number of the version that stands, 0 when none does (none yet, or the last one was withdrawn). */
export const standingVersion = (talks: Pick<Talks, 'version' | 'termsHash'>): number =>
  talks.termsHash === null ? 0 : talks.version;

/** Why this side cannot put forward or accept anything now, or null when it can. */
export function turnRefusal(talks: Talks, side: Side, now: Date): AlreadySettled | NotYourTurn | TermsLapsed | null {
  const expected = waitingFor(talks);
  if (expected === null) return { kind: 'AlreadySettled', state: talks.state };
  if (expected !== side) return { kind: 'NotYourTurn', waitingFor: personOn(talks, expected) };
  return now >= talks.answerBy ? { kind: 'TermsLapsed', answerBy: talks.answerBy } : null;
}

/** The cap as a refusal: every version after the first counts, also one that follows a withdrawn one. */
export const capRefusal = (talks: Talks, limits: NegotiationLimits): CounterCap | null =>
  talks.counters >= limits.counterCap ? { kind: 'CounterCap', limit: limits.counterCap } : null;

/** Whether the product itself offers mediation: after some counters, or when nobody answered. */
export function offersMediation(talks: Talks, limits: NegotiationLimits): boolean {
  if (waitingFor(talks) === null) return talks.closedBecause === 'noAnswer';
  return talks.counters >= limits.mediationAfterCounters;
}

/** Why talks need somebody's help: the most counters were made, or so many that the product offers mediation. */
export type StallReason = 'counterCap' | 'mediationOffered';

/** Whether the talks stall with the version that was just put forward; each reason comes once, the cap before the offer. */
export function stallsBecause({ counters }: Pick<Decision, 'counters'>, limits: NegotiationLimits): StallReason | null {
  if (counters === limits.counterCap) return 'counterCap';
  return counters === limits.mediationAfterCounters ? 'mediationOffered' : null;
}

/** The side of somebody who must be a party; @throws for a stranger: the service answered "not found" before. */
export function partySide(talks: Talks, by: PersonId): Side {
  const side = sideOf(talks, by);
  if (side === null) throw new Error('Somebody who is no party reached the rules of the talks');
  return side;
}

/** What a broker did beside the talks is over with them; consent that was asked for outlives a lapse alone. */
export const UNMEDIATED = { mediation: null, mediatorId: null, suggestion: null } as const;

/** A turn that changes nothing but what `change` says. */
export const turnOf = (talks: Talks, turn: TurnKind, by: Side | null, change: Partial<Decision> = {}): Decision => ({
  turn,
  by,
  byBroker: null,
  to: talks.state,
  stands: 'same',
  version: talks.version,
  proposedBy: talks.proposedBy,
  counters: talks.counters,
  answerBy: talks.answerBy,
  closedBecause: talks.closedBecause,
  reason: null,
  mediation: talks.mediation,
  mediatorId: talks.mediatorId,
  suggestion: talks.suggestion,
  ...change,
});

/**
 * The talks after a decision; `hashOfNew` is the hash of the terms that the turn brought, null when it brought none.
 */
export function talksAfter(talks: Talks, decision: Decision, hashOfNew: string | null): Talks {
  const { to, stands, version, proposedBy, counters, answerBy, closedBecause } = decision;
  const { mediation, mediatorId, suggestion } = decision;
  const termsHash = stands === 'new' ? hashOfNew : stands === 'same' ? talks.termsHash : null;
  const beside = { mediation, mediatorId, suggestion };
  return { ...talks, ...beside, state: to, termsHash, version, proposedBy, counters, answerBy, closedBecause };
}
