import type { MandateScope, PersonId } from '#kernel';

import { differences } from '../terms/difference.rules.js';
import { openPoints, type Terms } from '../terms/terms.rules.js';
import { mayAskMediation } from './mediation.rules.js';
import type { NegotiationLimits } from './talks-limits.rules.js';
import { capRefusal, sideOf, standingVersion, turnRefusal, waitingFor } from './talks.rules.js';
import type { Talks } from './talks.rules.js';
import { isAhead } from '../times/occurrences.rules.js';

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

/** The part of a mandate that each move needs when it is made in another's name. */
export const MOVE_SCOPES = {
  accept: 'agree',
  counter: 'talks',
  propose: 'talks',
  withdrawProposal: 'talks',
  decline: 'talks',
  leave: 'talks',
  ask: 'talks',
  message: 'talks',
  askMediation: 'talks',
  stopMediation: 'talks',
  adopt: 'talks',
} as const satisfies Record<Move, MandateScope>;

/** What the policy reads: the talks, what stands and what a mediator suggested, and what came between the two. */
export interface TalksAtHand extends Talks {
  readonly terms: Terms | null;
  readonly suggested: { readonly terms: Terms } | null;
  /** Whether one of the two blocked the other by now, or was suspended: from then on no turn is taken. */
  readonly apart: boolean;
}

/** Whether adopting what a mediator suggested would change what stands, and be in time. */
function isAdoptable({ terms, suggested }: TalksAtHand, now: Date): boolean {
  if (suggested === null || !isAhead(suggested.terms, now)) return false;
  return terms === null || differences(terms, suggested.terms).length > 0;
}

/**
 * The moves that would be taken from the viewer at this moment, in the order of `MOVE_NAMES`; none for somebody who is no
 * party. A move can still be refused for what goes with it: a version that is stale by then, a counter that changes nothing.
 */
export function allowedMoves(talks: TalksAtHand, viewer: PersonId, now: Date, limits: NegotiationLimits): Move[] {
  const side = sideOf(talks, viewer);
  if (side === null || talks.apart) return [];
  const talking = waitingFor(talks) !== null;
  const stands = standingVersion(talks) !== 0;
  const agreeable = talks.terms !== null && openPoints(talks.terms).length === 0 && isAhead(talks.terms, now);
  const mayAnswer = turnRefusal(talks, side, now) === null;
  const mayPutForward = mayAnswer && capRefusal(talks, limits) === null;
  const open: Record<Move, boolean> = {
    accept: mayAnswer && stands && agreeable,
    counter: mayPutForward && stands,
    propose: mayPutForward && !stands,
    withdrawProposal: talking && talks.proposedBy === side && now < talks.answerBy,
    decline: talking,
    leave: talking,
    ask: talks.state !== 'closed',
    message: talks.state !== 'closed',
    askMediation: mayAskMediation(talks, side),
    stopMediation: talks.mediation !== null,
    adopt: talking && now < talks.answerBy && isAdoptable(talks, now),
  };
  return MOVE_NAMES.filter((move) => open[move]);
}
