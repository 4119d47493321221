import type { PersonId } from '#kernel';

import type { AmendmentClosedReason } from './amendments.rules.js';
import type { ReviewMonths } from './reviews.rules.js';

interface OnAgreement {
  readonly negotiationId: string;
  readonly agreementId: string;
}
interface Between {
  readonly by: PersonId;
  readonly to: PersonId;
}
interface OnTime {
  readonly negotiationId: string;
  readonly agreementId: string;
  readonly occurrenceId: string;
}

/** Other terms for a running agreement were put forward, or answered with others; until both consent the old ones stand. */
export const amendmentProposed = (
  p: OnAgreement & Between & { readonly amendmentId: string; readonly version: number },
) => ({ topic: 'amendment.proposed', key: p.agreementId, payload: p }) as const;

/** Talk about other terms stopped; `by` is null for the clock and the end of the agreement. */
export const amendmentClosed = (
  p: OnAgreement & {
    readonly amendmentId: string;
    readonly because: AmendmentClosedReason;
    readonly by: PersonId | null;
  },
) => ({ topic: 'amendment.closed', key: p.agreementId, payload: p }) as const;

/** Both consented to other terms: from now on these are the terms, and the times to come follow them. */
export const agreementAmended = (
  p: OnAgreement & Between & { readonly amendmentId: string; readonly version: number },
) => ({ topic: 'agreement.amended', key: p.agreementId, payload: p }) as const;

/** One side pauses the agreement for some days. */
export const agreementPaused = (p: OnAgreement & Between & { readonly pauseId: string }) =>
  ({ topic: 'agreement.paused', key: p.agreementId, payload: p }) as const;

/** One side ended a pause before its last day. */
export const agreementResumed = (p: OnAgreement & Between & { readonly pauseId: string }) =>
  ({ topic: 'agreement.resumed', key: p.agreementId, payload: p }) as const;

/** Both are asked whether it is still good after so many months. */
export const reviewAsked = (p: OnAgreement & { readonly months: ReviewMonths }) =>
  ({ topic: 'agreement.reviewAsked', key: p.agreementId, payload: p }) as const;

/** Somebody said whether it is still good; what they said is read again. */
export const reviewAnswered = (p: OnAgreement & { readonly months: ReviewMonths; readonly by: PersonId }) =>
  ({ topic: 'agreement.reviewAnswered', key: p.agreementId, payload: p }) as const;

/** Somebody was asked twice whether it is still good, and did not say. */
export const reviewUnanswered = (p: OnAgreement & { readonly months: ReviewMonths }) =>
  ({ topic: 'agreement.reviewUnanswered', key: p.agreementId, payload: p }) as const;

/** What did not happen is excused: the one whom it concerns gave a reason. */
export const occurrenceExcused = (p: OnTime & { readonly by: PersonId }) =>
  ({ topic: 'occurrence.excused', key: p.agreementId, payload: p }) as const;

/** The helper asks somebody else to take one time over. */
export const standInAsked = (p: OnTime & { readonly standInId: string; readonly to: PersonId }) =>
  ({ topic: 'standIn.asked', key: p.agreementId, payload: p }) as const;

/** Who was asked would come; who is helped is to consent. */
export const standInWilling = (p: OnTime & { readonly standInId: string; readonly to: PersonId }) =>
  ({ topic: 'standIn.willing', key: p.agreementId, payload: p }) as const;

/** Somebody else comes for one time. */
export const standInAgreed = (p: OnTime & { readonly standInId: string }) =>
  ({ topic: 'standIn.agreed', key: p.agreementId, payload: p }) as const;

/**
 * Nobody stands in after all: a no, or it is not needed or not possible any more. `by` is null when it follows from
 * something else; `wasAgreed` when the time goes back to its helper.
 */
export const standInOff = (
  p: OnTime & { readonly standInId: string; readonly by: PersonId | null; readonly wasAgreed: boolean },
) => ({ topic: 'standIn.off', key: p.agreementId, payload: p }) as const;

/** What running agreements tell the others, through the outbox; ids and versions only, the facts are read again. */
export type LivingAgreementEvent = ReturnType<
  | typeof amendmentProposed
  | typeof amendmentClosed
  | typeof agreementAmended
  | typeof agreementPaused
  | typeof agreementResumed
  | typeof reviewAsked
  | typeof reviewAnswered
  | typeof reviewUnanswered
  | typeof occurrenceExcused
  | typeof standInAsked
  | typeof standInWilling
  | typeof standInAgreed
  | typeof standInOff
>;
