/** A broker is to check what an organisation says of itself. */
export const organisationHandedIn = (payload: { organisationId: string }) =>
  ({ topic: 'organisation.handedIn', key: payload.organisationId, payload }) as const;

/** What an organisation said is public now, and coordinators may act in its name. */
export const organisationApproved = (payload: { organisationId: string; version: number }) =>
  ({ topic: 'organisation.approved', key: payload.organisationId, payload }) as const;

/** What an organisation said is not made public; the note stands with it. */
export const organisationRefused = (payload: { organisationId: string; version: number }) =>
  ({ topic: 'organisation.refused', key: payload.organisationId, payload }) as const;

/** An organisation is no more: what runs with others ends, as with a person who leaves. */
export const organisationClosed = (payload: { personId: string }) =>
  ({ topic: 'organisation.closed', key: payload.personId, payload }) as const;

/** Somebody is asked by mail to act for an organisation. */
export const coordinatorInvited = (payload: { invitationId: string; organisationId: string }) =>
  ({ topic: 'organisation.coordinatorInvited', key: payload.organisationId, payload }) as const;
