import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { AGREEMENT_COMMANDS } from '../testing/model/agreement.commands.js';
import { ELSEWHERE_COMMANDS } from '../testing/model/elsewhere.commands.js';
import { checkInvariants } from '../testing/model/invariants.js';
import { modelledStreet, type ModelledStreet } from '../testing/model/modelled-street.js';
import { ModelledTalks } from '../testing/model/modelled-talks.js';
import { TALKS_COMMANDS } from '../testing/model/talks.commands.js';

const RUNS = Number(process.env['MODEL_RUNS'] ?? 300);
const SEED = Number(process.env['MODEL_SEED'] ?? Date.now() % 0x7fffffff);
/** Far more than a run takes. */
const MS_PER_RUN = 2000;

const commands = fc.commands([fc.oneof(...TALKS_COMMANDS, ...AGREEMENT_COMMANDS, ...ELSEWHERE_COMMANDS)], {
  maxCommands: 50,
  size: 'medium',
});

let world: ModelledStreet;
beforeAll(async () => {
  world = await modelledStreet();
});
afterAll(() => world.close());

describe('a negotiation, whatever is pressed', () => {
  it(
    `does what the model does, in ${RUNS} runs (seed ${SEED})`,
    async () => {
      const asModelled = fc.asyncProperty(commands, async (pressed) => {
        const talks = await ModelledTalks.begin(world);
        await fc.asyncModelRun(() => talks, pressed);
        await checkInvariants(talks.real);
      });
      await fc.assert(asModelled, { numRuns: RUNS, seed: SEED });
      const { looked, differing } = await world.rebuilding.rebuild({ write: false });
      expect(differing).toEqual([]);
      expect(looked).toBeGreaterThanOrEqual(RUNS);
    },
    60_000 + RUNS * MS_PER_RUN,
  );
});
