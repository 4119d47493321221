import type { AgreementState } from './agreement.rules.js';

/** What a party can do with an agreement as a whole; screens draw their buttons from it. */
export const AGREEMENT_ACTIONS = ['proposeAmendment', 'pause', 'resume', 'answerReview', 'end'] as const;

/** One of `AGREEMENT_ACTIONS`. */
export type AgreementAction = (typeof AGREEMENT_ACTIONS)[number];

/** What the policy reads: whether other terms are talked about, a pause is not over, a question waits for the viewer. */
export interface AgreementAtHand {
  readonly state: AgreementState;
  readonly hasOpenAmendment: boolean;
  readonly hasPause: boolean;
  readonly hasReview: boolean;
  /** Whether one of the two blocked the other by now, or was suspended: what needs both is refused from then on. */
  readonly apart: boolean;
}

/** What is open to a party at this moment, in the order of `AGREEMENT_ACTIONS`. */
export function agreementActions(agreement: AgreementAtHand): AgreementAction[] {
  const { state, hasOpenAmendment, hasPause, hasReview, apart } = agreement;
  if (state !== 'active') return [];
  const open: Record<AgreementAction, boolean> = {
    proposeAmendment: !hasOpenAmendment && !apart,
    pause: !hasPause,
    resume: hasPause,
    answerReview: hasReview,
    end: true,
  };
  return AGREEMENT_ACTIONS.filter((action) => open[action]);
}
