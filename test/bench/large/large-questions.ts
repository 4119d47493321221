import { Client } from 'pg';

import { FILTERED_FEED_OPERATION } from '../feed/feed-operation.data.js';
import { chanceFrom, some } from '../runner/chance.js';
import { ask, type BenchRequest, type RunningRung } from '../runner/rung.js';
import { BENCH_ACTIVITIES, neighbourhoodsOf } from '../world/places.js';
import { SEED } from '../world/seeded.js';
import type { LargeWorld } from './large-worlds.js';
import { wordsAsked } from './words-asked.js';

/** Questions of one sort about one world. */
export interface Questions {
  readonly part: 'feed' | 'search';
  readonly label: string;
  readonly requests: readonly BenchRequest[];
}

interface Filter {
  readonly areas?: readonly string[];
  readonly near?: { readonly area: string; readonly metres: number };
  readonly activity?: string;
  readonly text?: string;
}

const EACH = 200;
const AREAS_EACH = 4;
const LATER_PAGES = 40;
const NEAR_M = 3_000;

const requestOf = (filter: Filter, after: string | null = null): BenchRequest => ({
  body: JSON.stringify({ query: FILTERED_FEED_OPERATION, variables: { filter, after } }),
  headers: { 'content-type': 'application/json' },
});

/** The question that needs no filter and no cursor. */
export const FIRST_PAGE: BenchRequest = requestOf({});

/** Where people live who ask, as chance has it: most of them in the hot neighbourhoods. `$1` how many. */
const ASKING_HOMES = `SELECT area_code AS code FROM resident ORDER BY md5('${SEED}/asks/' || person_id::text) LIMIT $1`;

/** Every sort of question to the feed and the search of a world, with the cursors that its server signed. */
export async function largeQuestions({ shape, url }: LargeWorld, running: RunningRung): Promise<Questions[]> {
  const chance = chanceFrom(SEED);
  const homes = await homesOfAskers(url);
  const districtOf = new Map(shape.areas.map(({ code, parentCode }) => [code, parentCode]));
  const neighbours = (home: string): string[] => {
    const district = districtOf.get(home);
    const others = neighbourhoodsOf(
      shape.areas.filter(({ code, parentCode }) => parentCode === district && code !== home),
    );
    return [home, ...some(others, AREAS_EACH - 1, chance)];
  };
  const activity = (): string => some(BENCH_ACTIVITIES, 1, chance).join();
  const feed = (label: string, requests: readonly BenchRequest[]): Questions => ({ part: 'feed', label, requests });
  return [
    feed('first page', [FIRST_PAGE]),
    feed('a later page', await laterPages(running)),
    feed(
      'four neighbourhoods',
      homes.map((home) => requestOf({ areas: neighbours(home) })),
    ),
    feed(
      `within ${NEAR_M / 1_000} km`,
      homes.map((area) => requestOf({ near: { area, metres: NEAR_M } })),
    ),
    feed(
      'one activity',
      BENCH_ACTIVITIES.map((slug) => requestOf({ activity: slug })),
    ),
    feed(
      'one activity in four neighbourhoods',
      homes.map((home) => requestOf({ areas: neighbours(home), activity: activity() })),
    ),
    ...wordsAsked().map(({ label, texts }): Questions => ({
      part: 'search',
      label,
      requests: texts.map((text) => requestOf({ text })),
    })),
  ];
}

async function homesOfAskers(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ code: string }>(ASKING_HOMES, [EACH]);
    return rows.map(({ code }) => code);
  } finally {
    await client.end();
  }
}

/** The second page and those behind it. */
async function laterPages(running: RunningRung): Promise<BenchRequest[]> {
  const pages: BenchRequest[] = [];
  for (let next = FIRST_PAGE; pages.length < LATER_PAGES; pages.push(next)) {
    const answer = (await ask(running.url, next)) as {
      data: { feed: { pageInfo: { endCursor: string | null } } } | null;
    };
    if (!answer.data) throw new Error(`The product refused a page: ${JSON.stringify(answer)}`);
    next = requestOf({}, answer.data.feed.pageInfo.endCursor);
  }
  return pages;
}
