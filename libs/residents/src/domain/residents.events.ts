/** Somebody wants no more contact with another; never told to the other. */
export const residentBlocked = (payload: { by: string; blocked: string }) =>
  ({ topic: 'resident.blocked', key: payload.by, payload }) as const;
