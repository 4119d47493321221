import type { BurstResult, Way } from '../burst/burst.js';
import { shown } from '../runner/figures.js';
import type { LiveResult } from '../live/live.js';
import type { LadderResult, RungResult } from '../runner/ladder.js';
import type { TurnsResult } from '../turns/turns-ladder.js';
import { count, table } from './lines.js';
import { bestLines } from './best-lines.js';
import { largeLines } from './large-lines.js';
import { ringsLines } from './rings-lines.js';
import { screensLines } from './screens-lines.js';
import { failuresOf, GOALS, ratiosOf, type BenchResult, type Ratios } from './result.js';

const RATIO_NAMES: Record<keyof Ratios, string> = {
  feedToBare: 'feed, ours to bare',
  feedToStock: 'feed, ours to stock',
  suggestionsToBare: 'suggestions, ours to bare',
  suggestionsToStock: 'suggestions, ours to stock',
  counterToBare: 'counter-proposal, ours to bare',
  counterToStock: 'counter-proposal, ours to stock',
  acceptToBare: 'accept, ours to bare',
  acceptToStock: 'accept, ours to stock',
  earlyToLateTurn: 'cost of the 5th turn in talks to that of the 500th',
  liveTo1000: 'one change to 1,000 screens, delay of the last: raw ws to ours',
  liveTo5000: 'one change to 5,000 screens, delay of the last: raw ws to ours',
  burstOnPostgres: 'burst on PostgreSQL, lateness of the last: a job for each mail to our pages',
  burstOnRedis: 'burst on Redis, lateness of the last: a job for each mail to our pages',
  emptyJobsOnPostgres: 'burst on PostgreSQL: as many jobs that do nothing to our pages',
  emptyJobsOnRedis: 'burst on Redis: as many jobs that do nothing to our pages',
  ringsToSql: 'all rings of three, edges given: SQL to ours',
  ringsFromPostsToSql: 'all rings of three, from the posts on: SQL to ours',
  millisecondToRings: 'one resident’s best rings: a millisecond to our p99',
  planToBound: 'people in the nightly plan, to the bound',
  millisecondToBest: 'best posts of a country: a millisecond to our p99',
  cityToCountry: 'best posts, a city with a tenth of the posts to a country: median',
  indexedSqlToBest: 'best posts: the quickest exact SQL to ours',
  scanToBest: 'best posts: SQL that looks at every row to ours',
  memoryOfBest: 'memory of the index of the country: 160 MB to ours',
  minuteToDigest: 'digest of a city: a minute to ours',
  feedCityToCountry: 'feed, p50 of the sort that grows most: 10^5 posts in a city to 10^6 in a country',
  searchCityToCountry: 'search, p50 of the sort that grows most: 10^5 posts in a city to 10^6 in a country',
  twoMillisecondsToSearch: 'slowest sort of search in the database of the country: 2 ms to its median',
  allowedToSuggestions: 'suggestions among 10^6: 25 ms to our p99',
};

/** The results of a run as Markdown, the same on the screen and in the documentation. */
export function tablesOf(result: BenchResult): string {
  const { machine, world, method } = result;
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const failures = failuresOf(result);
  const goals = ratioRows(ratiosOf(result));
  return [
    `Taken on ${machine.takenAt}: ${machine.cores} cores (${machine.processor}), ${machine.memoryGib} GiB, ${machine.system}.`,
    `Versions: ${versions.join(', ')}.`,
    `World: ${count(world.posts)} open posts of ${count(world.people)} people, seed ${world.seed}. ` +
      `Rounds: ${method.rounds}, warm-up ${method.warmUpSeconds} s, windows of ${method.windowSeconds} s.` +
      (method.quick ? ' A quick run: it shows that everything works, its figures mean little.' : ''),
    ...(goals.length === 0 ? [] : ['', ...table(['ratio', 'now', 'goal'], goals)]),
    ...(result.feed ? ['', '### Feed', '', ...ladderLines(result.feed)] : []),
    ...(result.suggestions
      ? ['', '### Suggestions', '', ...ladderLines(result.suggestions), ...exactLines(result)]
      : []),
    ...(result.turns ? turnsLines(result.turns) : []),
    ...(result.live ? ['', '### One change to many open screens', '', ...liveLines(result.live)] : []),
    ...(result.burst
      ? ['', `### ${count(method.reminders)} reminders due at one instant`, '', ...burstLines(result.burst)]
      : []),
    ...(result.large ? ['', '### A city and a country', '', ...largeLines(result.large)] : []),
    ...(result.rings ? ['', '### Exchanges and rings of three', '', ...ringsLines(result.rings)] : []),
    ...(result.best ? ['', '### The best posts', '', ...bestLines(result.best)] : []),
    ...(result.screens ? ['', '### The first visit', '', ...screensLines(result.screens)] : []),
    ...(failures.length > 0 ? ['', '**Void**', '', ...failures.map((failure) => `- ${failure}`)] : []),
  ].join('\n');
}

const ratioRows = (ratios: Ratios): string[][] =>
  (Object.keys(RATIO_NAMES) as (keyof Ratios)[])
    .filter((name) => ratios[name] !== null)
    .map((name) => {
      const goal = GOALS[name];
      return [RATIO_NAMES[name], shown(ratios[name], 2), goal === undefined ? '' : `at least ${goal}`];
    });

function ladderLines({ rungs, bareNoise }: LadderResult): string[] {
  const head = [
    'rung',
    'a second',
    '**ratio**',
    'p50 ms',
    'p99 ms',
    'server CPU ms',
    'store CPU ms',
    'CPU ratio',
    'RSS MiB',
    'KiB',
    'others’ CPU',
    'equal',
  ];
  return [
    ...table(head, rungs.map(ladderRow)),
    '',
    `Noise bar: bare ran ${bareNoise.windows} windows, from ${shown(bareNoise.least, 0)} to ${shown(bareNoise.most, 0)} a second. ` +
      'CPU is for one request; its ratio is that of bare to the rung.',
  ];
}

const ladderRow = (rung: RungResult): string[] => [
  rung.label,
  shown(rung.perSecond, 0),
  `**${shown(rung.ratio, 2)}**`,
  shown(rung.p50Ms, 0),
  shown(rung.p99Ms, 0),
  shown(rung.serverCpuMs, 3),
  shown(rung.storeCpuMs, 3),
  shown(rung.cpuRatio, 2),
  shown(rung.memoryMib, 0),
  shown(rung.kibAnAnswer, 1),
  rung.foreignCpu === null ? '-' : `${shown(rung.foreignCpu * 100, 0)} %`,
  rung.comparedAnswers === null
    ? 'not compared'
    : rung.differs === null
      ? `${rung.comparedAnswers} of ${rung.comparedAnswers}`
      : 'NO',
];

function exactLines({ suggestions }: BenchResult): string[] {
  if (!suggestions) return [];
  const { same, posts, scored } = suggestions.exactness;
  return [
    '',
    `Exactness: for ${same} of ${posts} posts the product’s suggestions are those of brute force over all ${count(scored)} posts that can be seen, order included.`,
  ];
}

const turnsLines = ({ counter, accept, history }: TurnsResult): string[] => [
  '',
  '### Counter-proposals',
  '',
  ...ladderLines(counter),
  '',
  '### Accepts',
  '',
  ...ladderLines(accept),
  '',
  `A long history: over ${history.turns} talks each, the 5th turn costs ${shown(history.earlyMs, 2)} ms of ${history.of}, ` +
    `the 500th ${shown(history.lateMs, 2)} ms.`,
];

const liveLines = (live: readonly LiveResult[]): string[] =>
  table(
    ['screens', 'way', 'the last hears after', 'CPU µs each'],
    live.flatMap(({ listeners, ours, raw }) =>
      [['ours: the api process', ours] as const, ['raw ws, one frame', raw] as const].map(([way, told]) => [
        count(listeners),
        way,
        `${shown(told.lastMs, 1)} ms`,
        shown(told.cpuMicroseconds, 0),
      ]),
    ),
  );

const WAYS: Record<Way, string> = {
  pages: 'ours: rows, claimed by the page',
  mailJobs: 'the same work, one BullMQ job each',
  emptyJobs: 'one BullMQ job each that does nothing',
};

const burstLines = (bursts: readonly BurstResult[]): string[] =>
  table(
    ['engine', 'way', 'last late by', 'p99 late by', 'CPU µs', 'store CPU µs', 'out', 'twice'],
    bursts.map((burst) => [
      burst.engine,
      WAYS[burst.way],
      `${shown(burst.lastMs / 1_000, 2)} s`,
      `${shown(burst.p99Ms / 1_000, 2)} s`,
      shown(burst.cpuMicroseconds, 0),
      shown(burst.storeCpuMicroseconds, 0),
      count(burst.keys),
      count(burst.doubles),
    ]),
  );
