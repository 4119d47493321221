interface OnRing {
  readonly ringId: string;
}

/** A broker put a version of a ring before everybody in it; the first one proposes the ring, later ones change it. */
export const ringProposed = (p: OnRing & { readonly version: number }) =>
  ({ topic: 'ring.proposed', key: p.ringId, payload: p }) as const;

/** Somebody would like their part another way; who and what is read again. */
export const ringWished = (p: OnRing & { readonly version: number }) =>
  ({ topic: 'ring.wished', key: p.ringId, payload: p }) as const;

/** Everybody said yes to the same version: each leg is an agreement of its own now. */
export const ringAgreed = (p: OnRing & { readonly version: number }) =>
  ({ topic: 'ring.agreed', key: p.ringId, payload: p }) as const;

/** The ring did not come about; by whom is told to nobody, so it does not stand here. */
export const ringDissolved = (p: OnRing & { readonly version: number }) =>
  ({ topic: 'ring.dissolved', key: p.ringId, payload: p }) as const;

/** What rings tell the others, through the outbox; ids and versions only, the facts are read again. */
export type RingEvent = ReturnType<typeof ringProposed | typeof ringWished | typeof ringAgreed | typeof ringDissolved>;
