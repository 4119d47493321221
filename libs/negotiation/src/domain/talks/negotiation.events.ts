import type { PersonId } from '#kernel';

import type { LivingAgreementEvent } from '../agreements/living-agreements.events.js';
import type { RingEvent } from '../rings/ring.events.js';
import type { SilentDay } from './slow-organisations.rules.js';
import type { ClosedReason, StallReason } from './talks.rules.js';

/** The live topic of talks; whatever concerns them carries their id. */
export const liveTopicOf = (negotiationId: string): string => `negotiation.${negotiationId}`;

/** Who did it and whom it concerns. */
interface Between {
  readonly by: PersonId;
  readonly to: PersonId;
}
interface OnTalks {
  readonly negotiationId: string;
}
interface OnOccurrence extends OnTalks {
  readonly agreementId: string;
  readonly occurrenceId: string;
}

/** Talks began; the first proposal may follow at once. */
export const negotiationOpened = (p: OnTalks & Between & { readonly postId: string }) =>
  ({ topic: 'negotiation.opened', key: p.negotiationId, payload: p }) as const;

/** A version of the terms was put forward: a first proposal or a counter. */
export const negotiationProposed = (p: OnTalks & Between & { readonly version: number }) =>
  ({ topic: 'negotiation.proposed', key: p.negotiationId, payload: p }) as const;

/** The author took the standing version back before an answer. */
export const negotiationProposalWithdrawn = (p: OnTalks & Between & { readonly version: number }) =>
  ({ topic: 'negotiation.proposalWithdrawn', key: p.negotiationId, payload: p }) as const;

/** The standing version was accepted. */
export const negotiationAccepted = (p: OnTalks & Between & { readonly version: number }) =>
  ({ topic: 'negotiation.accepted', key: p.negotiationId, payload: p }) as const;

/** A question, an answer or a message was written; `turn` is its number in the talks. */
export const negotiationRemarked = (p: OnTalks & Between & { readonly turn: number }) =>
  ({ topic: 'negotiation.remarked', key: p.negotiationId, payload: p }) as const;

/** The talks closed without agreement; `by` is null when the clock or the product closed them. */
export const negotiationClosed = (
  p: OnTalks & { readonly because: ClosedReason | null; readonly by: PersonId | null },
) => ({ topic: 'negotiation.closed', key: p.negotiationId, payload: p }) as const;

/** One side asks for a broker to join. */
export const negotiationMediationAsked = (p: OnTalks & { readonly by: PersonId }) =>
  ({ topic: 'negotiation.mediationAsked', key: p.negotiationId, payload: p }) as const;

/** Both sides would like a broker to join now. */
export const negotiationMediationAgreed = (p: OnTalks & { readonly by: PersonId }) =>
  ({ topic: 'negotiation.mediationAgreed', key: p.negotiationId, payload: p }) as const;

/** One side said no to a broker, or took its consent back. */
export const negotiationMediationStopped = (p: OnTalks & { readonly by: PersonId }) =>
  ({ topic: 'negotiation.mediationStopped', key: p.negotiationId, payload: p }) as const;

/** A broker stands beside the talks from turn `turn` on; `reopened` when they had closed for want of an answer. */
export const negotiationMediatorJoined = (
  p: OnTalks & { readonly by: PersonId; readonly turn: number; readonly reopened: boolean },
) => ({ topic: 'negotiation.mediatorJoined', key: p.negotiationId, payload: p }) as const;

/** The broker left. */
export const negotiationMediatorLeft = (p: OnTalks & { readonly by: PersonId }) =>
  ({ topic: 'negotiation.mediatorLeft', key: p.negotiationId, payload: p }) as const;

/** The broker said something; `turn` is its number in the talks. */
export const negotiationMediatorRemarked = (p: OnTalks & { readonly by: PersonId; readonly turn: number }) =>
  ({ topic: 'negotiation.mediatorRemarked', key: p.negotiationId, payload: p }) as const;

/** The broker put a version beside the talks that each party can adopt. */
export const negotiationSuggested = (p: OnTalks & { readonly by: PersonId; readonly suggestion: number }) =>
  ({ topic: 'negotiation.suggested', key: p.negotiationId, payload: p }) as const;

/**
 * Talks go round in circles; from the moment `from` (ISO 8601) on somebody could help, unless they were settled, or a
 * broker was asked, before it.
 */
export const negotiationStalled = (p: OnTalks & { readonly because: StallReason; readonly from: string }) =>
  ({ topic: 'negotiation.stalled', key: p.negotiationId, payload: p }) as const;

/** For so many days an organisation said nothing to what a volunteer said in turn `turn` of an application. */
export const applicationUnanswered = (
  p: OnTalks & {
    readonly postId: string;
    readonly organisationId: PersonId;
    readonly volunteerId: PersonId;
    readonly turn: number;
    readonly day: SilentDay;
  },
) => ({ topic: 'application.unanswered', key: p.negotiationId, payload: p }) as const;

/** An agreement was made out of an accepted version. */
export const agreementFormed = (p: OnTalks & { readonly agreementId: string; readonly version: number }) =>
  ({ topic: 'agreement.formed', key: p.agreementId, payload: p }) as const;

/**
 * An agreement ended; `by` is null when nobody of the two ended it as such: it was finished, or its last time was called
 * off, which has an event of its own.
 */
export const agreementEnded = (p: OnTalks & { readonly agreementId: string; readonly by: PersonId | null }) =>
  ({ topic: 'agreement.ended', key: p.agreementId, payload: p }) as const;

/** One of the two blocked the other, or was suspended, while their agreement runs: it stays, and the broker looks after it. */
export const agreementNeedsBroker = (
  p: OnTalks & { readonly agreementId: string; readonly because: 'blocked' | 'suspended'; readonly by: PersonId },
) => ({ topic: 'agreement.needsBroker', key: p.agreementId, payload: p }) as const;

/** The next times of a recurring agreement were planned: the numbers `from` to `to`, both included. */
export const agreementPlanned = (
  p: OnTalks & { readonly agreementId: string; readonly from: number; readonly to: number },
) => ({ topic: 'agreement.planned', key: p.agreementId, payload: p }) as const;

/** One side would like another moment for one time; the old moment stands until the other agrees. */
export const occurrenceMoveProposed = (p: OnOccurrence & Between & { readonly moveId: string }) =>
  ({ topic: 'occurrence.moveProposed', key: p.agreementId, payload: p }) as const;

/** A wish for another moment was let go, by either side. */
export const occurrenceMoveDropped = (p: OnOccurrence & Between & { readonly moveId: string }) =>
  ({ topic: 'occurrence.moveDropped', key: p.agreementId, payload: p }) as const;

/** One time of an agreement got another date or hour. */
export const occurrenceMoved = (p: OnOccurrence & Between) =>
  ({ topic: 'occurrence.moved', key: p.agreementId, payload: p }) as const;

/** One time of an agreement will not take place. */
export const occurrenceCancelled = (p: OnOccurrence & Between) =>
  ({ topic: 'occurrence.cancelled', key: p.agreementId, payload: p }) as const;

/**
 * A place on a post came free; these talks are first on its waiting list, and `to` is whoever is to act in them. It is
 * taken for them until `until` (ISO 8601).
 */
export const waitingListPlaceFree = (
  p: OnTalks & { readonly postId: string; readonly to: PersonId; readonly until: string },
) => ({ topic: 'waitingList.placeFree', key: p.negotiationId, payload: p }) as const;

/**
 * Everything that negotiation tells the others, through the outbox; ids and versions only, the facts are read again.
 */
export type NegotiationEvent =
  | LivingAgreementEvent
  | RingEvent
  | ReturnType<
      | typeof negotiationOpened
      | typeof negotiationProposed
      | typeof negotiationProposalWithdrawn
      | typeof negotiationAccepted
      | typeof negotiationRemarked
      | typeof negotiationClosed
      | typeof negotiationMediationAsked
      | typeof negotiationStalled
      | typeof negotiationMediationAgreed
      | typeof negotiationMediationStopped
      | typeof negotiationMediatorJoined
      | typeof negotiationMediatorLeft
      | typeof negotiationMediatorRemarked
      | typeof negotiationSuggested
      | typeof agreementFormed
      | typeof agreementEnded
      | typeof agreementNeedsBroker
      | typeof agreementPlanned
      | typeof occurrenceMoveProposed
      | typeof occurrenceMoveDropped
      | typeof occurrenceMoved
      | typeof occurrenceCancelled
      | typeof waitingListPlaceFree
      | typeof applicationUnanswered
    >;
