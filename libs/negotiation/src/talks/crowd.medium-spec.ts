import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { allowedMoves } from '../domain/talks/allowed-moves.policy.js';
import { DEFAULT_LIMITS } from '../domain/talks/talks-limits.rules.js';
import { TalksToCopy } from '../testing/copied-talks.js';
import { chances, crowd, negotiateAll, takenByTalks, type Negotiator, type Pressing } from '../testing/crowd.js';
import { BROKEN, TAKEN_TURNS, type Broken } from '../testing/invariants.js';
import { street, terms, type Street } from '../testing/street.js';

/** 80 rounds of 25 talks: 2,000, each of the fifty in 80 of them. */
const ROUNDS = 80;
const PRESSES = 2;
/** Every so many rounds somebody looks at everything that is committed, while they negotiate. */
const LOOK_EVERY = 10;
const SEED = 3;
const PATIENCE = 180_000;

let world: Street;
beforeAll(async () => {
  world = await street();
});
afterAll(() => world.close());

/** Somebody who reads and presses through the services. */
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
      const made = await world.underWay();
      const view = await world.reading.talks(made.fatma.id, made.id);
      const copied = await TalksToCopy.of(world, {
        ...made,
        agreementId: null,
        answerBy: view?.answerBy ?? new Date(0),
      });
      const { byRound } = await crowd(world, copied, ROUNDS);
      const chance = chances(SEED);
      const pressed: Pressing[] = [];
      const samples: Broken[][] = [];
      for (const [nth, talks] of byRound.entries()) {
        const sides = talks.map(({ id, fatma, jan }) => ({ id, sides: [negotiator(fatma), negotiator(jan)] }));
        const [sample, round] = await Promise.all([
          nth % LOOK_EVERY === 0 ? world.database.read(BROKEN, [null]) : [],
          negotiateAll(sides, PRESSES, chance),
        ]);
        samples.push(sample);
        pressed.push(...round);
      }
      samples.push(await world.database.read(BROKEN, [null]));
      expect(samples.flat()).toEqual([]);

      // Everybody presses what is open to them: whatever was refused, the other one was faster.
      const refused = pressed.filter(({ taken }) => !taken).length;
      process.stdout.write(`${pressed.length} pressed, ${refused} refused\n`);
      expect(refused).toBeGreaterThan(pressed.length / 20);

      const taken = takenByTalks(pressed);
      const written = await world.database.read(TAKEN_TURNS, [1]);
      const ids = byRound.flat().map(({ id }) => id);
      const answered = ids.map((id) => ({
        id,
        kinds: (taken.get(id) ?? []).sort(),
        events: taken.get(id)?.length ?? 0,
      }));
      expect(written.filter(({ id }) => id !== made.id)).toEqual(answered.sort((a, b) => (a.id < b.id ? -1 : 1)));
      expect((await world.rebuilding.rebuild({ write: false })).differing).toEqual([]);
    },
    PATIENCE,
  );
});
