import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { allowedMoves } from '../domain/talks/allowed-moves.policy.js';
import { DEFAULT_LIMITS } from '../domain/talks/talks-limits.rules.js';
import { answeredAndWritten, chances, crowdOf, negotiate, type Negotiator } from '../testing/crowd.js';
import { street, terms, type Street } from '../testing/street.js';

/** 80 rounds of 25 talks: 2,000, each of the fifty in 80 of them. */
const ROUNDS = 80;
const SEED = 3;
const PATIENCE = 180_000;

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

/** Somebody who looks and presses through the services. */
const negotiator = (who: SignedIn): Negotiator => ({
  see: async (id) => {
    const view = await world.reading.talks(who.id, id);
    if (!view) throw new Error('The talks are not there.');
    const open = allowedMoves(view, who.id, world.clock.now(), DEFAULT_LIMITS);
    return { version: view.version, termsHash: view.termsHash ?? '', allowedMoves: open };
  },
  press: async (id, move, { version, termsHash }, nth) => {
    const { talks } = world;
    const next = terms({ conditions: `Met ${nth} tassen` });
    const buttons = {
      accept: () => talks.accept(who, id, version, termsHash),
      counter: () => talks.counter(who, id, version, next),
      propose: () => talks.propose(who, id, next),
      withdrawProposal: () => talks.withdrawProposal(who, id),
      decline: () => talks.decline(who, id),
    };
    return (await buttons[move]()).ok;
  },
});

describe('fifty negotiators at once on two thousand negotiations', () => {
  it(
    'each turn that was answered as taken is written, once and in an order, and I1 to I4 hold throughout',
    async () => {
      // Some 7,000 presses, of which 3,400 are refused. Seen red: without row locks 2,656 presses failed, since the update
      // that names what was read found it; without that update as well, 1,274 of the 2,000 talks moved after they were
      // settled, a yes went to another version in 420 of them and 194 to 275 presses failed on a key; without the key too
      // 1,333; where accept does not look again at the version, 45 talks were agreed to another one than was answered.
      const crowd = await crowdOf(world, ROUNDS);
      const negotiated = await negotiate(world, crowd, negotiator, chances(SEED));
      expect(negotiated.broken).toEqual([]);
      const { answered, written } = await answeredAndWritten(world, crowd, negotiated);
      expect(written).toEqual(answered);
      expect((await world.rebuilding.rebuild({ write: false })).differing).toEqual([]);

      // Everybody presses what they saw open: whatever was refused, the other one was faster, or the screen old.
      const refused = negotiated.pressed.filter(({ taken }) => !taken).length;
      expect(refused).toBeGreaterThan(negotiated.pressed.length / 20);
    },
    PATIENCE,
  );
});
