import type { BestResult } from '../best/best.js';
import type { BurstResult, Way } from '../burst/burst.js';
import type { LargeResult } from '../large/large.js';
import type { LiveResult } from '../live/live.js';
import type { Part } from '../options.js';
import type { LadderResult } from '../runner/ladder.js';
import type { Machine } from '../runner/machine.js';
import type { RingsResult } from '../rings/rings.js';
import type { ScreensResult } from '../screens/screens.js';
import type { Exactness } from '../suggestions/brute-force.js';
import type { TurnsResult } from '../turns/turns-ladder.js';

/** Everything that one run found; a part that was not asked for is null. */
export interface BenchResult {
  readonly machine: Machine;
  readonly world: { readonly people: number; readonly posts: number; readonly blocks: number; readonly seed: number };
  readonly method: {
    readonly rounds: number;
    readonly warmUpSeconds: number;
    readonly windowSeconds: number;
    readonly reminders: number;
    readonly quick: boolean;
  };
  readonly feed: LadderResult | null;
  readonly suggestions: (LadderResult & { readonly exactness: Exactness }) | null;
  readonly turns: TurnsResult | null;
  readonly live: readonly LiveResult[] | null;
  readonly burst: readonly BurstResult[] | null;
  readonly rings: RingsResult | null;
  readonly best: BestResult | null;
  readonly large: LargeResult | null;
  readonly screens: ScreensResult | null;
}

/** The same with the figures of one part alone. */
export const onlyPart = (result: BenchResult, part: Part): BenchResult => ({
  ...result,
  feed: null,
  suggestions: null,
  turns: null,
  live: null,
  burst: null,
  rings: null,
  best: null,
  large: null,
  screens: null,
  [part]: result[part],
});

/** What the project holds itself to; null where the part was not measured. */
export interface Ratios {
  readonly feedToBare: number | null;
  readonly feedToStock: number | null;
  readonly suggestionsToBare: number | null;
  readonly suggestionsToStock: number | null;
  readonly counterToBare: number | null;
  readonly counterToStock: number | null;
  readonly acceptToBare: number | null;
  readonly acceptToStock: number | null;
  /** What the 5th turn of talks costs, divided by what the 500th does. */
  readonly earlyToLateTurn: number | null;
  /** When the last of so many hears a raw broadcast, divided by when the last one hears of a change. */
  readonly liveTo1000: number | null;
  readonly liveTo5000: number | null;
  /** Lateness of the last reminder when each has a job for the same work, divided by that of the product's pages. */
  readonly burstOnPostgres: number | null;
  readonly burstOnRedis: number | null;
  /** The same with jobs that do nothing. */
  readonly emptyJobsOnPostgres: number | null;
  readonly emptyJobsOnRedis: number | null;
  /** How long SQL takes for all rings of a city, divided by how long we do; with the edges given, and from the posts on. */
  readonly ringsToSql: number | null;
  readonly ringsFromPostsToSql: number | null;
  /** A millisecond, divided by the p99 of one resident's best rings. */
  readonly millisecondToRings: number | null;
  /** How many the nightly plan holds, of how many any plan could. */
  readonly planToBound: number | null;
  /** A millisecond, divided by the p99 of the index in a country of a million posts. */
  readonly millisecondToBest: number | null;
  /** The median in a city with a tenth of the posts, divided by that in the country. */
  readonly cityToCountry: number | null;
  /** What SQL takes for the same question, divided by what the index takes: with an index, and looking at all rows. */
  readonly indexedSqlToBest: number | null;
  readonly scanToBest: number | null;
  /** 160 MB, divided by what the index of a million takes. */
  readonly memoryOfBest: number | null;
  /** A minute, divided by the digest of a whole city. */
  readonly minuteToDigest: number | null;
  /** What a sort of question takes in a city, divided by what it does in a country with ten times the posts: the least. */
  readonly feedCityToCountry: number | null;
  readonly searchCityToCountry: number | null;
  /** Two milliseconds, divided by the median of the slowest sort of search in the database of the country. */
  readonly twoMillisecondsToSearch: number | null;
  /** 25 milliseconds, divided by the p99 of suggestions for one client after another. */
  readonly allowedToSuggestions: number | null;
}

/** What the issues ask for, on the general path without caches. */
export const GOALS: Partial<Record<keyof Ratios, number>> = {
  feedToBare: 0.6,
  feedToStock: 4,
  counterToBare: 0.5,
  counterToStock: 4,
  acceptToBare: 0.5,
  acceptToStock: 4,
  // Flat within 1.2 times.
  earlyToLateTurn: 0.83,
  liveTo1000: 0.5,
  liveTo5000: 0.5,
  ringsToSql: 100,
  millisecondToRings: 1,
  // At most 1.3 times as much.
  feedCityToCountry: 0.77,
  searchCityToCountry: 0.77,
  twoMillisecondsToSearch: 1,
  allowedToSuggestions: 1,
  planToBound: 0.95,
  millisecondToBest: 1,
  // Grown at most 1.3 times.
  cityToCountry: 0.77,
  indexedSqlToBest: 37,
  scanToBest: 100,
  memoryOfBest: 1,
  minuteToDigest: 1,
};

/** The goals that a run missed; none of a quick one, whose figures mean little. */
export function missedOf(result: BenchResult): string[] {
  const ratios = ratiosOf(result);
  return (Object.keys(GOALS) as (keyof Ratios)[]).flatMap((name) => {
    const [ratio, goal = 0] = [ratios[name], GOALS[name]];
    return result.method.quick || ratio === null || ratio >= goal
      ? []
      : [`${name} is ${ratio.toFixed(2)}, not ${goal}`];
  });
}

/** The ratios of a run. */
export function ratiosOf({ feed, suggestions, turns, live, burst, rings, best, large }: BenchResult): Ratios {
  const [city, country] = best?.worlds ?? [];
  return {
    feedToBare: toBare(feed),
    feedToStock: toStock(feed),
    suggestionsToBare: toBare(suggestions),
    suggestionsToStock: toStock(suggestions),
    counterToBare: toBare(turns && turns.counter),
    counterToStock: toStock(turns && turns.counter),
    acceptToBare: toBare(turns && turns.accept),
    acceptToStock: toStock(turns && turns.accept),
    earlyToLateTurn: turns && turns.history.earlyMs / turns.history.lateMs,
    liveTo1000: liveRatio(live, 1_000),
    liveTo5000: liveRatio(live, 5_000),
    burstOnPostgres: burstRatio(burst, 'PostgreSQL', 'mailJobs'),
    burstOnRedis: burstRatio(burst, 'Redis', 'mailJobs'),
    emptyJobsOnPostgres: burstRatio(burst, 'PostgreSQL', 'emptyJobs'),
    emptyJobsOnRedis: burstRatio(burst, 'Redis', 'emptyJobs'),
    ringsToSql: rings && rings.rings.sql.ms / rings.rings.ours.ms,
    ringsFromPostsToSql:
      rings && (rings.edges.sql.ms + rings.rings.sql.ms) / (rings.edges.ours.ms + rings.rings.ours.ms),
    millisecondToRings: rings && 1_000 / rings.one.p99Us,
    planToBound: rings && rings.plan.covered / rings.plan.bound,
    millisecondToBest: country ? 1 / country.p99Ms : null,
    cityToCountry: city && country ? city.medianMs / country.medianMs : null,
    indexedSqlToBest: best && best.sql.indexMs / best.sql.oursMs,
    scanToBest: best && best.sql.scanMs / best.sql.oursMs,
    memoryOfBest: country ? 160 / country.megabytes : null,
    minuteToDigest: best && 60 / best.digest.seconds,
    feedCityToCountry: large && leastGrowth(large, 'feed'),
    searchCityToCountry: large && leastGrowth(large, 'search'),
    twoMillisecondsToSearch:
      large && 2 / Math.max(...large.growth.flatMap(({ database }) => database?.[1].p50Ms ?? [])),
    allowedToSuggestions: large && 25 / large.suggestions.alone.p99Ms,
  };
}

const leastGrowth = ({ growth }: LargeResult, part: 'feed' | 'search'): number =>
  Math.min(...growth.filter((one) => one.part === part).map(({ city, country }) => city.p50Ms / country.p50Ms));

const toBare = (ladder: LadderResult | null): number | null =>
  ladder?.rungs.find(({ id }) => id === 'ours')?.ratio ?? null;

function toStock(ladder: LadderResult | null): number | null {
  const stock = ladder?.rungs.find(({ id }) => id === 'stock')?.ratio;
  const ours = toBare(ladder);
  return stock === undefined || ours === null ? null : ours / stock;
}

function liveRatio(live: readonly LiveResult[] | null, listeners: number): number | null {
  const found = live?.find((one) => one.listeners === listeners);
  return found ? found.raw.lastMs / found.ours.lastMs : null;
}

function burstRatio(bursts: readonly BurstResult[] | null, engine: BurstResult['engine'], jobs: Way): number | null {
  const of = (way: Way): number | undefined =>
    bursts?.find((burst) => burst.engine === engine && burst.way === way)?.lastMs;
  const [single, pages] = [of(jobs), of('pages')];
  return single === undefined || pages === undefined ? null : single / pages;
}

/** Answers that differ, answers that failed, reminders that were lost or came twice: what makes a run void. */
export function failuresOf({ feed, suggestions, turns, live, burst, rings, best, large }: BenchResult): string[] {
  const ladders = [feed, suggestions, turns && turns.counter, turns && turns.accept];
  const rungs = ladders.flatMap((ladder) => ladder?.rungs ?? []);
  const exactness = suggestions?.exactness.differs;
  return [
    ...rungs.flatMap(({ label, differs }) => (differs === null ? [] : [`${label}: ${differs}`])),
    ...rungs.flatMap(({ label, failures }) => (failures === 0 ? [] : [`${label}: ${failures} requests failed`])),
    ...(exactness ? [`suggestions against brute force: ${exactness}`] : []),
    ...(live ?? []).flatMap(({ listeners, wrong }) => (wrong === null ? [] : [`live to ${listeners}: ${wrong}`])),
    ...(large?.wrong ?? []).map((wrong) => `large: ${wrong}`),
    ...(rings?.wrong ? [`rings: ${rings.wrong}`] : []),
    ...(best?.wrong ? [`best posts: ${best.wrong}`] : []),
    ...(burst ?? []).flatMap(({ engine, way, wrong }) => (wrong === null ? [] : [`${way} on ${engine}: ${wrong}`])),
  ];
}
