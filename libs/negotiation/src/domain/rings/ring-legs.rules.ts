import type { PersonId } from '#kernel';

import { otherSide, stateAwaiting, talksAfter, turnOf } from '../talks/talks.rules.js';
import type { Decision, Side, Talks } from '../talks/talks.rules.js';

/** How the talks of one leg come to be: who proposed the ring, which side said yes first, and until when it could. */
export interface LegStory {
  readonly brokerId: PersonId;
  readonly first: Side;
  readonly answerBy: Date;
  readonly hash: string;
}

/** A turn with the talks in which it is made. */
export interface LegTurn<T extends Talks> {
  readonly talks: T;
  readonly decision: Decision;
}

/**
 * What happened between the two of a leg, in the turns that talks know: the broker suggested, the first one put it
 * forward by a yes to the ring, the second one accepted. So everything that reads talks reads these as well.
 */
export function legTurns<T extends Talks>(opened: T, { brokerId, first, answerBy, hash }: LegStory): LegTurn<T>[] {
  const suggested = turnOf(opened, 'suggest', null, { byBroker: brokerId, suggestion: 1 });
  const beside: T = { ...opened, ...talksAfter(opened, suggested, null) };
  const adopted = turnOf(beside, 'adopt', first, {
    to: stateAwaiting(otherSide(first)),
    stands: 'new',
    version: 1,
    proposedBy: first,
    answerBy,
    suggestion: null,
  });
  const standing: T = { ...beside, ...talksAfter(beside, adopted, hash) };
  const accepted = turnOf(standing, 'accept', otherSide(first), { to: 'agreed' });
  return [
    { talks: opened, decision: suggested },
    { talks: beside, decision: adopted },
    { talks: standing, decision: accepted },
  ];
}
