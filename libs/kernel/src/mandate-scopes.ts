/** What somebody can be allowed to do in another's name; a mandate names each part that it covers. */
export const MANDATE_SCOPES = ['posts', 'talks', 'agree', 'agreements', 'afterwards'] as const;

/** One of `MANDATE_SCOPES`. */
export type MandateScope = (typeof MANDATE_SCOPES)[number];
