import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { lookForPage, type FeedLook } from './data/feed-looks.rules.js';
import { feedStatement, FEED_START, type FeedAsk, type FeedPlace } from './data/feed.queries.js';
import { FeedRepository } from './data/feed.repository.js';
import { copyOpenPost } from './testing/copied-posts.js';
import { HAVEN_NORTH, HAVEN_SOUTH, market, WERVEN, type Market } from './testing/market.js';

const POSTS = 12_000;
const DAYS = 40;
const PAGE = 21;
const STRANGER = { id: null, brokerMunicipalities: [], brokerAreas: [] };

/** Words with the number of posts among which one holds it. */
const EVERY = { alfa: 2, bravo: 30, charlie: 170, delta: 600, echo: 1_500, foxtrot: 7_000, golf: 1_000_000 };

let world: Market;

/** Twelve thousand posts of three neighbourhoods over forty days, with words of every frequency. */
beforeAll(async () => {
  world = await market();
  const models = [HAVEN_NORTH, HAVEN_SOUTH, WERVEN].map(async (area) =>
    world.open(await world.person('Fatma', area), 'Wie helpt mij met een klus?', { activity: 'odd-jobs' }),
  );
  for (const model of models) await copyOpenPost(world, await model, POSTS / 3, 0);
  await world.rows(
    `WITH numbered AS (SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS n FROM post),
     held AS (SELECT key AS word, value::int AS every FROM jsonb_each_text($1))
     UPDATE post p SET published_at = $2::timestamptz - (n * interval '1 day') * ${DAYS} / ${POSTS},
       search_vector = array_to_tsvector(ARRAY(SELECT word FROM held WHERE n % every = 0) || ARRAY['#odd-jobs'])
     FROM numbered WHERE numbered.id = p.id RETURNING p.id`,
    JSON.stringify(EVERY),
    world.clock.now(),
  );
  await world.rows('ANALYZE post');
});
afterAll(() => world.close());

const asking = (stems: readonly string[], areas: readonly string[] | null = null): FeedAsk => ({
  kind: null,
  areas,
  activities: null,
  availability: 0,
  vacancies: null,
  language: null,
  search: { stems, activities: [], alike: null },
});

/** The page as the database finds it by itself, and the places in which the product looked for it. */
async function bothWays(
  ask: FeedAsk,
  after: FeedPlace,
): Promise<{ ids: string[]; alone: string[]; looks: FeedLook[] }> {
  const now = world.clock.now();
  const looks: FeedLook[] = [];
  const look = (at: FeedLook) => {
    const { query, values } = feedStatement(ask, STRANGER, after, PAGE, now, at);
    return world.database.read(query, values);
  };
  await lookForPage(ask, PAGE, (at) => {
    looks.push(at);
    return look(at);
  });
  const found = await world.app.get(FeedRepository).page(ask, STRANGER, after, PAGE, now);
  return { ids: found.map(({ id }) => id), alone: (await look(null)).map(({ id }) => id), looks };
}

describe('a search through many posts', () => {
  it.each<[string, FeedLook[]]>([
    ['alfa', ['newest']],
    ['bravo', ['newest']],
    ['charlie', ['newest', 'farther']],
    ['delta', ['newest', 'recent', 'all']],
    ['echo', ['newest', 'recent', 'all']],
    ['foxtrot', ['newest', 'recent', 'all']],
    ['golf', ['newest', 'recent', 'all']],
  ])('for %s finds the newest of all, looking no farther than it has to: %j', async (word, expected) => {
    const { ids, alone, looks } = await bothWays(asking([word]), FEED_START);
    expect(ids).toEqual(alone);
    expect(looks).toEqual(expected);
  });

  // Seen red with days counted from the one before the place: the three newest were missing.
  it('finds them in the last days where they are too few among the newest and too many to sort', async () => {
    await world.rows(
      `UPDATE post SET search_vector = search_vector || array_to_tsvector(ARRAY['hotel'])
       WHERE published_at < $1::timestamptz - interval '4 days' AND md5('hotel' || id::text) < '18'
         OR id IN (SELECT id FROM post ORDER BY published_at DESC LIMIT 3) RETURNING id`,
      world.clock.now(),
    );
    const { ids, alone, looks } = await bothWays(asking(['hotel']), FEED_START);
    expect(looks).toEqual(['newest', 'recent']);
    expect(ids).toHaveLength(PAGE);
    expect(ids).toEqual(alone);
  });

  // Seen red with the words' look without an order, and without posts of the last day.
  it.each([0.5, 3, 6.9, 7.1, 20, 39.5])('goes on from %d days ago', async (days) => {
    const publishedAt = new Date(world.clock.now().getTime() - days * 86_400_000);
    for (const word of [...Object.keys(EVERY), 'hotel']) {
      const { ids, alone } = await bothWays(asking([word]), { publishedAt, id: FEED_START.id });
      expect({ word, ids }).toEqual({ word, ids: alone });
    }
  });

  it('finds the same in areas, each looked through by itself', async () => {
    for (const word of Object.keys(EVERY)) {
      const { ids, alone, looks } = await bothWays(asking([word], [HAVEN_NORTH, WERVEN]), FEED_START);
      expect({ word, ids }).toEqual({ word, ids: alone });
      expect(looks).toEqual(['areas']);
    }
  });
});
