/** `npm run bench`: starts its own servers, measures every rung side by side, prints the ratios. */
import { measureBest } from './best/best.js';
import { measureBursts } from './burst/burst.js';
import { feedLadder } from './feed/feed-ladder.js';
import { measureLarge } from './large/large.js';
import { measureLive } from './live/live.js';
import { readOptions, USAGE, type BenchOptions, type Part } from './options.js';
import { writeDocs } from './report/docs.js';
import { failuresOf, missedOf, ratiosOf, type BenchResult } from './report/result.js';
import { tablesOf } from './report/tables.js';
import { measureRings } from './rings/rings.js';
import { openGround } from './runner/ground.js';
import { climb } from './runner/ladder.js';
import { describeMachine } from './runner/machine.js';
import { suggestionsLadder } from './suggestions/suggestions-ladder.js';
import { measureScreens } from './screens/screens.js';
import { measureTurns } from './turns/turns-ladder.js';
import { seedWorld } from './world/seed.js';
import { SEED } from './world/seeded.js';
import { TOWN } from './world/shapes.js';

/** Parts that make what they measure themselves. */
const OWN_WORLDS: ReadonlySet<Part> = new Set(['rings', 'best', 'large', 'screens'] as const);

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function measure(options: BenchOptions): Promise<BenchResult> {
  const ground = await openGround();
  // Ctrl-C leaves no server behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void ground.stop().then(() => process.exit(1)));
  }
  try {
    const { postgres, redis } = ground;
    if (options.parts.some((part) => !OWN_WORLDS.has(part))) {
      tell(`Making the world: ${TOWN.posts} posts of ${TOWN.people} people, seed ${SEED}`);
      await seedWorld(postgres.url, TOWN);
    }
    const stores = { postgresql: postgres.version, ...(redis ? { redis: redis.version } : {}) };
    const wanted = new Set(options.parts);
    const feed = wanted.has('feed') ? await climb(await feedLadder(ground), options, tell) : null;
    const asked = wanted.has('suggestions') ? await suggestionsLadder(ground) : null;
    const suggestions = asked && { ...(await climb(asked.ladder, options, tell)), exactness: asked.exactness };
    const turns = wanted.has('turns') ? await measureTurns(ground, options, tell) : null;
    const live = wanted.has('live') ? await measureLive(ground, options, tell) : null;
    const burst = wanted.has('burst') ? await measureBursts(ground, options, tell) : null;
    const rings = wanted.has('rings') ? await measureRings(ground, options, tell) : null;
    const best = wanted.has('best') ? await measureBest(ground, options, tell) : null;
    const large = wanted.has('large') ? await measureLarge(ground, options, tell) : null;
    const screens = wanted.has('screens') ? await measureScreens(options, tell) : null;
    const { rounds, warmUpSeconds, windowSeconds, reminders, quick } = options;
    return {
      machine: describeMachine(new Date(), stores),
      world: { people: TOWN.people, posts: TOWN.posts, blocks: TOWN.blocks, seed: SEED },
      method: { rounds, warmUpSeconds, windowSeconds, reminders, quick },
      feed,
      suggestions,
      turns,
      live,
      burst,
      rings,
      best,
      large,
      screens,
    };
  } finally {
    await ground.stop();
  }
}

/** Measures and prints; answers the exit code. */
async function bench(options: BenchOptions | null): Promise<number> {
  if (options === null) {
    console.log(USAGE);
    return 2;
  }
  const result = await measure(options);
  const [failures, missed] = [failuresOf(result), missedOf(result)];
  const all = { ...result, ratios: ratiosOf(result), failures, missed };
  console.log(options.json ? JSON.stringify(all, null, 2) : tablesOf(result));
  if (options.writeDocs) await writeDocs(result, options.parts);
  for (const failure of failures) tell(`VOID: ${failure}`);
  for (const goal of missed) tell(`MISSED: ${goal}`);
  return failures.length + missed.length > 0 ? 1 : 0;
}

// Said aloud: left to end by itself, a process that knows the embedded PostgreSQL ends with an error.
process.exit(await bench(readOptions(process.argv.slice(2))));
