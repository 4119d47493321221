/** Somebody asked for a sign-in link. */
export const linkAsked = (payload: { linkId: string; personId: string }) =>
  ({ topic: 'account.linkAsked', key: payload.personId, payload }) as const;

/** A code has to reach somebody's phone. */
export const phoneCodeAsked = (payload: { codeId: string; personId: string }) =>
  ({ topic: 'account.phoneCodeAsked', key: payload.personId, payload }) as const;

/** Somebody without an account gets one: a link has to reach the new address. */
export const takeOverAsked = (payload: { takeOverId: string; personId: string }) =>
  ({ topic: 'account.takeOverAsked', key: payload.personId, payload }) as const;

/** Somebody signs in from now on instead of being acted for. */
export const accountTakenOver = (payload: { personId: string }) =>
  ({ topic: 'account.takenOver', key: payload.personId, payload }) as const;

/** A broker asks somebody with an account for a mandate. */
export const mandateAsked = (payload: { mandateId: string; personId: string }) =>
  ({ topic: 'mandate.asked', key: payload.personId, payload }) as const;

/** Somebody is kept out from now on; whoever keeps something of theirs going looks after it. */
export const personSuspended = (payload: { personId: string; by: string }) =>
  ({ topic: 'person.suspended', key: payload.personId, payload }) as const;

/** Somebody leaves: nobody finds this person any more, and what runs with others ends. */
export const personLeaving = (payload: { personId: string; finalAt: string }) =>
  ({ topic: 'person.leaving', key: payload.personId, payload }) as const;

/** Nothing is kept any more of somebody who left. */
export const personErased = (payload: { personId: string }) =>
  ({ topic: 'person.erased', key: payload.personId, payload }) as const;

/** Somebody may take part again. */
export const personRestored = (payload: { personId: string; by: string }) =>
  ({ topic: 'person.restored', key: payload.personId, payload }) as const;
