/** A broker proposes two people to each other; both are asked. */
export const introductionAsked = (payload: { readonly introductionId: string; readonly people: readonly string[] }) =>
  ({ topic: 'introduction.asked', key: payload.introductionId, payload }) as const;

/** Both said yes, and talk. */
export const introductionAgreed = (payload: { readonly introductionId: string; readonly negotiationId: string }) =>
  ({ topic: 'introduction.agreed', key: payload.introductionId, payload }) as const;

/** It did not work out: one said no, or time passed; which of them is not told. */
export const introductionOver = (payload: { readonly introductionId: string }) =>
  ({ topic: 'introduction.over', key: payload.introductionId, payload }) as const;

/** A broker decided about what was reported. */
export const reportDecided = (payload: { readonly caseId: string }) =>
  ({ topic: 'report.decided', key: payload.caseId, payload }) as const;

/** Another broker decided about words that were refused. */
export const appealDecided = (payload: { readonly appealId: string }) =>
  ({ topic: 'appeal.decided', key: payload.appealId, payload }) as const;
