import { Client } from 'pg';

import { ringsOf } from '../../../libs/matching/src/domain/exchange/best-circles.rules.js';
import { clear } from '../../../libs/matching/src/domain/exchange/clearing.rules.js';
import { allPairs, allRings, edgesOf, type Edges } from '../../../libs/matching/src/domain/exchange/edges.rules.js';
import { peopleOf, type ExchangePeople } from '../../../libs/matching/src/domain/exchange/people.js';
import { CircleSearch } from '../../../libs/matching/src/domain/exchange/rings.rules.js';
import { toEnd } from '../../../libs/matching/src/domain/exchange/work.js';
import { makeCity } from '../matching/city.js';
import type { BenchOptions } from '../options.js';
import { readCpu } from '../runner/cpu.js';
import { median, percentile } from '../runner/figures.js';
import type { Ground } from '../runner/ground.js';
import {
  COUNT_EDGES,
  COUNT_OF_ONE,
  COUNT_PAIRS,
  COUNT_RINGS,
  DROP_TABLES,
  FILL_EDGES,
  FILL_NEAR,
  FILL_POSTS,
  INDEX_EDGES,
  INDEX_POSTS,
  MAKE_TABLES,
} from './rings.queries.js';

/** One question, answered in memory and by SQL. */
interface Compared {
  readonly count: number;
  readonly ours: Took;
  readonly sql: Took;
}

/** How long something took, and how much CPU; null where the system does not tell. */
interface Took {
  readonly ms: number;
  readonly cpuMs: number | null;
}

/** What was found about exchanges and rings in a city. */
export interface RingsResult {
  readonly residents: number;
  readonly posts: number;
  readonly metres: number;
  readonly edges: Compared;
  readonly pairs: Compared;
  readonly rings: Compared;
  /** The best five of one resident, without stored edges, in microseconds. */
  readonly one: {
    readonly residents: number;
    readonly medianUs: number;
    readonly p99Us: number;
    readonly mostUs: number;
  };
  readonly plan: Took & {
    readonly exchanges: number;
    readonly rings: number;
    readonly covered: number;
    readonly bound: number;
  };
  /** Where the two ways differ, or null. */
  readonly wrong: string | null;
}

const METRES = 500;
const BEST = 5;
const EVERYTHING = 1_000_000;
const COMPARED_ALONE = 50;

/** Looks for exchanges and rings of a whole city and of one resident, in memory and by SQL on the same posts. */
export async function measureRings(
  { postgres }: Ground,
  { rings: residents, quick }: BenchOptions,
  tell: (line: string) => void,
): Promise<RingsResult> {
  const city = makeCity(residents);
  const pointOf = (code: string) => city.areas.get(code) ?? null;
  const people = peopleOf({ posts: city.posts, pointOf, apart: [], maxMetres: METRES });
  const tries = quick ? 1 : 15;
  const [edgesTook, edges] = timed(tries, () => toEnd(edgesOf(people)));
  const [pairsTook, pairs] = timed(tries, () => toEnd(allPairs(edges)));
  const [ringsTook, rings] = timed(tries, () => toEnd(allRings(edges)));
  tell(`Rings in memory: ${edges.helps.items.length} edges, ${rings} rings in ${ringsTook.ms.toFixed(0)} ms`);
  const search = new CircleSearch(people);
  const one = oneByOne(search, Math.min(people.size, quick ? 500 : 5_000));
  const [planTook, plan] = timed(1, () => toEnd(clear(people)));
  const bySql = await inSql(postgres, people, tell);
  const alone = bySql.alone.find(({ person, count }) => count !== ringsOf(search, person, EVERYTHING).length);
  const exchanges = plan.circles.filter(({ members }) => members.length === 2).length;
  return {
    residents,
    posts: people.posts.length,
    metres: METRES,
    edges: { count: edges.helps.items.length, ours: edgesTook, sql: bySql.edges },
    pairs: { count: pairs, ours: pairsTook, sql: bySql.pairs },
    rings: { count: rings, ours: ringsTook, sql: bySql.rings },
    one,
    plan: { ...plan, ...planTook, exchanges, rings: plan.circles.length - exchanges },
    wrong: alone ? `rings of resident ${alone.person}` : differenceOf(edges, pairs, rings, bySql),
  };
}

interface Counted extends Took {
  readonly count: number;
}
interface SqlCounts {
  readonly edges: Counted;
  readonly pairs: Counted;
  readonly rings: Counted;
  readonly alone: readonly { readonly person: number; readonly count: number }[];
}

function differenceOf(edges: Edges, pairs: number, rings: number, sql: SqlCounts): string | null {
  const counts = [
    ['edges', edges.helps.items.length, sql.edges.count],
    ['exchanges', pairs, sql.pairs.count],
    ['rings', rings, sql.rings.count],
  ] as const;
  const other = counts.find(([, ours, theirs]) => ours !== theirs);
  return other ? `${other[1]} ${other[0]} in memory, ${other[2]} by SQL` : null;
}

/** The quickest of some tries, with what came out: other programs only ever make it longer. */
function timed<Value>(tries: number, work: () => Value): [Took, Value] {
  let value = work();
  const taken: Took[] = [];
  for (let left = tries; left > 0; left -= 1) {
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    value = work();
    const { user, system } = process.cpuUsage(cpu);
    taken.push({ ms: performance.now() - start, cpuMs: (user + system) / 1_000 });
  }
  return [quickest(taken), value];
}

const quickest = <One extends Took>(taken: readonly One[]): One =>
  taken.reduce((least, one) => (one.ms < least.ms ? one : least));

/** Every so many residents, all over the city, after as many to warm up. */
function oneByOne(search: CircleSearch, residents: number): RingsResult['one'] {
  const taken: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    for (let at = 0; at < residents; at += 1) {
      const person = Math.floor(((at + round / 2) * search.people.size) / residents);
      const start = process.hrtime.bigint();
      ringsOf(search, person, BEST);
      if (round === 1) taken.push(Number(process.hrtime.bigint() - start) / 1e3);
    }
  }
  return { residents, medianUs: median(taken), p99Us: percentile(taken, 0.99), mostUs: Math.max(...taken) };
}

async function inSql(
  { url, pid }: Ground['postgres'],
  people: ExchangePeople,
  tell: (line: string) => void,
): Promise<SqlCounts> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const watched = { server: 0, stores: [pid], load: 0 };
  const run = async (text: string, values: unknown[] = []): Promise<Counted> => {
    const [before, start] = [readCpu(watched), performance.now()];
    const { rows } = await client.query<{ count: number }>(text, values);
    const [ms, after] = [performance.now() - start, readCpu(watched)];
    const cpuMs = before && after ? (after.store - before.store) * 1_000 : null;
    return { count: rows[0]?.count ?? 0, ms, cpuMs };
  };
  const each = async (statements: string): Promise<void> => {
    // VACUUM stands alone.
    for (const statement of statements.split(';')) await client.query(statement);
  };
  try {
    await each(MAKE_TABLES);
    await client.query("SET work_mem = '256MB'");
    await client.query(FILL_POSTS, columnsOf(people));
    const { from, items } = people.near;
    await client.query(FILL_NEAR, [Array.from(items, (_, at) => areaOf(from, at)), [...items]]);
    await each(INDEX_POSTS);
    const made = await run(FILL_EDGES);
    await each(INDEX_EDGES);
    const edges = { ...made, count: (await run(COUNT_EDGES)).count };
    const pairs = await run(COUNT_PAIRS);
    const rings = quickest([await run(COUNT_RINGS), await run(COUNT_RINGS)]);
    tell(`Rings by SQL: ${rings.count} in ${rings.ms.toFixed(0)} ms`);
    const alone: { person: number; count: number }[] = [];
    for (let at = 0; at < COMPARED_ALONE; at += 1) {
      const person = Math.floor((at * people.size) / COMPARED_ALONE);
      alone.push({ person, count: (await run(COUNT_OF_ONE, [person])).count });
    }
    return { edges, pairs, rings, alone };
  } finally {
    await client.query(DROP_TABLES);
    await client.end();
  }
}

/** In which list of all a place lies. */
const areaOf = (from: Int32Array, at: number): number =>
  from.findIndex((start, area) => start <= at && at < (from[area + 1] ?? 0));

const columnsOf = ({
  posts,
  personOf,
  activityOf,
  areaOf: areas,
  slotsOf,
  languagesOf,
  languageWords,
}: ExchangePeople) => {
  if (languageWords !== 1) throw new Error('The city speaks more languages than a number has bits.');
  const offers = posts.map(({ kind }) => kind === 'offer');
  return [posts.map((_, at) => at), [...personOf], offers, [...activityOf], [...areas], [...slotsOf], [...languagesOf]];
};
