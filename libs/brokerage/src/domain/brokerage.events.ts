/** A broker proposes two people to each other; both are asked. */
export const introductionAsked = (payload: { readonly introductionId: string; readonly people: readonly string[] }) =>
  ({ topic: 'introduction.asked', key: payload.introductionId, payload }) as const;

/** Both said yes, and talk. */
export const introductionAgreed = (payload: { readonly introductionId: string; readonly negotiationId: string }) =>
  ({ topic: 'introduction.agreed', key: payload.introductionId, payload }) as const;

/** It did not work out: one said no, or time passed; which of them is not told. */
export const introductionOver = (payload: { readonly introductionId: string }) =>
  ({ topic: 'introduction.over', key: payload.introductionId, payload }) as const;
