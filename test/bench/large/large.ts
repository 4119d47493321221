import type { BenchOptions } from '../options.js';
import { productRung } from '../feed/feed-ladder.js';
import { closedLoop, quietLoop, type Loop } from '../runner/closed-loop.js';
import { medianOf } from '../runner/figures.js';
import type { Ground } from '../runner/ground.js';
import { startRung, type RunningRung } from '../runner/rung.js';
import { cityOf, countryOf } from '../world/shapes.js';
import { FIRST_PAGE, largeQuestions, type Questions } from './large-questions.js';
import { largeSuggestions, type LargeSuggestions } from './large-suggestions.js';
import { openLargeWorld, type LargeWorld } from './large-worlds.js';
import { searchInDatabase, type DatabaseTime } from './search-in-database.js';
import { wordsAsked } from './words-asked.js';

/** One sort of question in both worlds: medians over the rounds. */
export interface Growth {
  readonly part: Questions['part'];
  readonly label: string;
  readonly city: LoopFigures;
  readonly country: LoopFigures;
  /** What PostgreSQL says of the search itself, in the city and in the country. */
  readonly database: readonly [DatabaseTime, DatabaseTime] | null;
}

/** Of one sort of question in one world; CPU of server and database for one request. */
export interface LoopFigures {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMs: number | null;
  /** Share of the machine's cores that other programs used meanwhile. */
  readonly foreignCpu: number | null;
}

/** What became of feed, search and suggestions with ten times the posts. */
export interface LargeResult {
  readonly worlds: readonly {
    readonly name: string;
    readonly people: number;
    readonly posts: number;
    readonly neighbourhoods: number;
    readonly seededInSeconds: number;
  }[];
  readonly growth: readonly Growth[];
  readonly suggestions: LargeSuggestions;
  readonly wrong: readonly string[];
}

const SMALLER = 10;
/** Once with questions of all sorts, and a little before each sort. */
const WARMERS = 4;
const WARM_UP_SHARE = 0.1;
const WINDOW_SHARE = 0.4;

/** Makes a city and a country with ten times its posts and asks both the same sorts of questions, by turns. */
export async function measureLarge(
  ground: Ground,
  options: BenchOptions,
  tell: (line: string) => void,
): Promise<LargeResult> {
  const shapes = [cityOf(options.large / SMALLER), countryOf(options.large)] as const;
  const worlds: LargeWorld[] = [];
  for (const shape of shapes) {
    tell(`Making the ${shape.name}: ${shape.posts} posts of ${shape.people} people`);
    const world = await openLargeWorld(ground, shape);
    tell(`The ${shape.name} took ${world.seededInSeconds.toFixed(0)} s`);
    worlds.push(world);
  }
  const [city, country] = worlds;
  if (!city || !country) throw new Error('There are not two worlds.');
  const stores = [ground.postgres.pid];
  const { growth, wrong } = await measureGrowth([city, country], options, stores, tell);
  const suggestions = await largeSuggestions(country, options, stores);
  tell(
    `suggestions: p99 ${suggestions.alone.p99Ms.toFixed(1)} ms alone, ${suggestions.eight.p99Ms.toFixed(1)} ms of eight`,
  );
  return {
    worlds: worlds.map(({ shape: { name, people, posts, homes }, seededInSeconds }) => ({
      name,
      people,
      posts,
      neighbourhoods: homes.length,
      seededInSeconds,
    })),
    growth,
    suggestions,
    wrong: [
      ...wrong,
      ...[suggestions.alone.wrong, suggestions.eight.wrong].flatMap((one) => (one === null ? [] : [one])),
      ...(suggestions.differs === null ? [] : [`with and without an index: ${suggestions.differs}`]),
    ],
  };
}

async function measureGrowth(
  worlds: readonly [LargeWorld, LargeWorld],
  { rounds, warmUpSeconds, windowSeconds, tries }: BenchOptions,
  stores: readonly number[],
  tell: (line: string) => void,
): Promise<{ growth: Growth[]; wrong: string[] }> {
  const servers: RunningRung[] = [];
  try {
    const asked: Questions[][] = [];
    for (const world of worlds) {
      const running = await startRung({ ...productRung(world.url), requests: [FIRST_PAGE] });
      servers.push(running);
      asked.push(await largeQuestions(world, running));
    }
    for (const [world, running] of servers.entries()) {
      const requests = asked[world]?.flatMap((questions) => questions.requests) ?? [];
      await closedLoop(running, { requests, clients: WARMERS, seconds: warmUpSeconds }, stores);
    }
    const growth: Growth[] = [];
    const wrong: string[] = [];
    for (const [nth, { part, label }] of (asked[0] ?? []).entries()) {
      const loops: Loop[][] = servers.map(() => []);
      for (let round = 0; round <= rounds; round += 1) {
        for (const [world, running] of servers.entries()) {
          const requests = asked[world]?.[nth]?.requests ?? [];
          // The round before the first warms up.
          const seconds = round === 0 ? warmUpSeconds * WARM_UP_SHARE : windowSeconds * WINDOW_SHARE;
          const loop = await quietLoop(running, { requests, clients: 1, seconds }, stores, round === 0 ? 1 : tries);
          if (loop.wrong !== null) wrong.push(`${label}: ${loop.wrong}`);
          if (round > 0) loops[world]?.push(loop);
        }
      }
      const [city, country] = loops.map(figuresOf);
      if (!city || !country) throw new Error('There are not two worlds.');
      growth.push({ part, label, city, country, database: await inDatabase(worlds, label) });
      tell(`${label}: p50 ${city.p50Ms.toFixed(2)} ms and ${country.p50Ms.toFixed(2)} ms`);
    }
    return { growth, wrong };
  } finally {
    for (const running of servers) await running.stop();
  }
}

async function inDatabase([city, country]: readonly [LargeWorld, LargeWorld], label: string) {
  const texts = wordsAsked().find((words) => words.label === label)?.texts;
  if (!texts) return null;
  return [await searchInDatabase(city.url, texts), await searchInDatabase(country.url, texts)] as const;
}

/** Medians over the rounds. */
const figuresOf = (loops: readonly Loop[]): LoopFigures => ({
  p50Ms: medianOf(loops.map(({ p50Ms }) => p50Ms)) ?? Number.NaN,
  p99Ms: medianOf(loops.map(({ p99Ms }) => p99Ms)) ?? Number.NaN,
  cpuMs: medianOf(
    loops.map(({ serverCpuMs, storeCpuMs }) =>
      serverCpuMs === null || storeCpuMs === null ? null : serverCpuMs + storeCpuMs,
    ),
  ),
  foreignCpu: medianOf(loops.map(({ foreignCpu }) => foreignCpu)),
});
