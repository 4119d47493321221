/** What a mediator can do; nothing of it settles anything. */
export const MEDIATOR_MOVES = ['suggest', 'message', 'leave'] as const;
/** One of `MEDIATOR_MOVES`. */
export type MediatorMove = (typeof MEDIATOR_MOVES)[number];

/** What the policy reads: who stands beside the talks, and whether a block or a suspension came between the two. */
interface TalksBeside {
  readonly mediatorId: string | null;
  readonly apart: boolean;
}

/** What is open to the broker who stands beside talks: everything while somebody does, nothing once the two are apart. */
export const mediatorMoves = ({ mediatorId, apart }: TalksBeside): MediatorMove[] =>
  mediatorId === null || apart ? [] : [...MEDIATOR_MOVES];
