/** What a mediator can do; nothing of it settles anything. */
export const MEDIATOR_MOVES = ['suggest', 'message', 'leave'] as const;
/** One of `MEDIATOR_MOVES`. */
export type MediatorMove = (typeof MEDIATOR_MOVES)[number];

/** What is open to the broker who stands beside talks: everything while somebody stands there, nothing once nobody does. */
export const mediatorMoves = ({ mediatorId }: { readonly mediatorId: string | null }): MediatorMove[] =>
  mediatorId === null ? [] : [...MEDIATOR_MOVES];
