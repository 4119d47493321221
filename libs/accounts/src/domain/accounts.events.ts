/** Somebody asked for a sign-in link. */
export const linkAsked = (payload: { linkId: string; personId: string }) =>
  ({ topic: 'account.linkAsked', key: payload.personId, payload }) as const;
