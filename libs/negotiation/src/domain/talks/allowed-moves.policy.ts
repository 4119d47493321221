import type { PersonId } from '#kernel';

import { mayAskMediation } from './mediation.rules.js';
import type { NegotiationLimits } from './talks-limits.rules.js';
import { capRefusal, sideOf, standingVersion, turnRefusal, waitingFor } from './talks.rules.js';
import type { Talks } from './talks.rules.js';

/** What a party can do; screens draw their buttons from it. */
export const MOVE_NAMES = [
  'accept',
  'counter',
  'propose',
  'withdrawProposal',
  'decline',
  'leave',
  'ask',
  'message',
  'askMediation',
  'stopMediation',
  'adopt',
] as const;

/** One of `MOVE_NAMES`. */
export type Move = (typeof MOVE_NAMES)[number];

/**
 * The moves that are open to the viewer at this moment, in the order of `MOVE_NAMES`; none for somebody who is no
 * party.
 * An open move can still be refused for what it says (a stale version, open points, a counter that changes nothing).
 */
export function allowedMoves(talks: Talks, viewer: PersonId, now: Date, limits: NegotiationLimits): Move[] {
  const side = sideOf(talks, viewer);
  if (side === null) return [];
  const talking = waitingFor(talks) !== null;
  const stands = standingVersion(talks) !== 0;
  const mayAnswer = turnRefusal(talks, side, now) === null;
  const mayPutForward = mayAnswer && capRefusal(talks, limits) === null;
  const open: Record<Move, boolean> = {
    accept: mayAnswer && stands,
    counter: mayPutForward && stands,
    propose: mayPutForward && !stands,
    withdrawProposal: talking && talks.proposedBy === side && now < talks.answerBy,
    decline: talking,
    leave: talking,
    ask: talks.state !== 'closed',
    message: talks.state !== 'closed',
    askMediation: mayAskMediation(talks, side),
    stopMediation: talks.mediation !== null,
    adopt: talking && talks.suggestion !== null && now < talks.answerBy,
  };
  return MOVE_NAMES.filter((move) => open[move]);
}
