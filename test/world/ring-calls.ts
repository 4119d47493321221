import type { Ground } from './calls.js';
import { done } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import { neighboursOf, type RingLeg } from './rings.js';
import { wholeAnswer } from './whole-answers.js';
import type { World } from './world.js';

interface Proposed {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
}

interface Ring {
  readonly nadia: Neighbour;
  readonly an: Neighbour;
  readonly legs: readonly RingLeg[];
  /** The version that stood before, and the one that stands. */
  readonly first: Proposed;
  readonly standing: Proposed;
}

const propose = (by: Neighbour, legs: readonly RingLeg[]): Promise<Proposed> =>
  done<Proposed>(by, 'RingAtDesk', wholeAnswer('proposeRing'), { legs });

/** An hour more for each. */
const longer = (legs: readonly RingLeg[]): RingLeg[] => legs.map((leg) => ({ ...leg, minutes: leg.minutes + 60 }));

/** A ring that was changed once. */
async function ringOf(world: World): Promise<Ring> {
  const { nadia, people, legs } = await neighboursOf(world);
  const [an = nadia] = people;
  const first = await propose(nadia, legs);
  const change = { ringId: first.id, seenVersion: first.version, legs: longer(legs) };
  const standing = await done<Proposed>(nadia, 'RingAtDesk', wholeAnswer('changeRing'), change);
  return { nadia, an, legs, first, standing };
}

/** What one of the three says to the ring as it stands. */
const said =
  (more: (ring: Ring) => Record<string, unknown>, stale: (ring: Ring) => readonly Record<string, unknown>[]): Ground =>
  async ({ world }) => {
    const [ring, other] = [await ringOf(world), await ringOf(world)];
    const variables = { ringId: ring.standing.id, ...more(ring) };
    return { who: ring.an, variables, foreign: { ringId: other.standing.id }, stale: stale(ring) };
  };

/** For every mutation about rings a call that is taken. */
export const RING_CALLS: Readonly<Record<string, Ground>> = {
  proposeRing: async ({ world }) => {
    const { nadia, legs } = await neighboursOf(world);
    return { who: nadia, variables: { legs }, foreign: {} };
  },
  changeRing: async ({ world }) => {
    const { nadia, legs, first, standing } = await ringOf(world);
    const variables = { ringId: standing.id, seenVersion: standing.version, legs };
    return { who: nadia, variables, foreign: {}, stale: [{ seenVersion: first.version }] };
  },
  acceptRing: said(
    ({ standing: { version, hash } }) => ({ version, hash }),
    ({ first: { version, hash } }) => [{ version, hash }, { hash }, { version }],
  ),
  askRingChange: said(
    ({ standing: { version } }) => ({ version, words: 'Kan het een uur later?' }),
    ({ first: { version } }) => [{ version }],
  ),
  declineRing: said(
    () => ({}),
    () => [],
  ),
};
