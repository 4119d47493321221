import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { DataSource, type FindOptionsWhere } from 'typeorm';

import { FEED_START, feedStatement, type FeedAsk } from './data/feed.queries.js';
import { PostRevisionEntity } from './data/post-revision.entity.js';
import { PostEntity } from './data/post.entity.js';
import { AMSTERDAM, HAVEN_NORTH, HAVEN_SOUTH, market, WERVEN, type Market } from './testing/market.js';

const ANYTHING: FeedAsk = {
  kind: null,
  areas: null,
  activities: null,
  availability: 0,
  vacancies: null,
  language: null,
  search: null,
};

let world: Market;
let source: DataSource;
let viewer: SignedIn;

/** Posts of both kinds in four neighbourhoods, some of them taken back, refused or about absence. */
beforeAll(async () => {
  world = await market();
  source = world.app.get(DataSource);
  viewer = await world.person('Els', HAVEN_NORTH);
  for (const [n, area] of [HAVEN_NORTH, HAVEN_SOUTH, WERVEN, AMSTERDAM, HAVEN_NORTH, WERVEN].entries()) {
    world.clock.advance({ minutes: 1 });
    const author = await world.person('Fatma', area);
    const kind = n % 2 === 0 ? 'request' : 'offer';
    const activity = n % 3 === 0 ? 'grocery-shopping' : 'odd-jobs';
    const text = n === 4 ? 'Wie voert de kat? Wij zijn op vakantie.' : `Wie helpt mij met klus ${n}?`;
    const postId = await world.open(author, text, { kind, activity });
    if (n === 5) await world.posts.withdrawPost(author, postId);
    await world.submitted(author, 'Nog een vraag van mij.', { activity });
  }
});
afterAll(() => world.close());

const seenBy = { id: '', brokerMunicipalities: [] };

describe('the hot reads', () => {
  it.each<[string, Partial<FeedAsk>, FindOptionsWhere<PostEntity>]>([
    ['all', {}, {}],
    ['one kind', { kind: 'offer' }, { kind: 'offer' }],
    ['one area', { areas: [HAVEN_SOUTH] }, { areaCode: HAVEN_SOUTH }],
    ['one activity', { activities: ['odd-jobs'] }, { activity: 'odd-jobs' }],
    [
      'a kind and an activity',
      { kind: 'request', activities: ['odd-jobs'] },
      { kind: 'request', activity: 'odd-jobs' },
    ],
  ])('find the same posts as TypeORM: %s', async (_, asked, where) => {
    const { query, values } = feedStatement(
      { ...ANYTHING, ...asked },
      { ...seenBy, id: viewer.id },
      FEED_START,
      50,
      world.clock.now(),
    );
    expect(query.hot).toBe(true);
    const rows = await source
      .getRepository(PostEntity)
      .find({ where: { ...where, state: 'open', absence: false }, order: { publishedAt: 'DESC', id: 'DESC' } });
    const revisions = await source.getRepository(PostRevisionEntity).find();
    const named = await world.database.read(query, values);
    expect(named.length).toBeGreaterThan(0);
    expect(named).toEqual(
      rows.map(({ approvedRevision, ...post }) => {
        const said = revisions.find((one) => one.postId === post.id && one.number === approvedRevision);
        const { id, kind, authorId, areaCode, state, places, taken, version, openUntil, publishedAt, createdAt } = post;
        const { title, text, activity, availability, languages, place, inReturn } = said ?? {};
        return expect.objectContaining({
          id,
          kind,
          authorId,
          areaCode,
          state,
          places,
          taken,
          version,
          openUntil,
          publishedAt,
          createdAt,
          shown: expect.objectContaining({ title, text, activity, availability, languages, place, inReturn }),
        });
      }),
    );
  });
});

describe('a condition that was forgotten', () => {
  it.each([[undefined], [null]])('is refused: %s', async (forgotten) => {
    const posts = source.getRepository(PostEntity);
    const where = { id: forgotten as never };
    await expect(posts.find({ where })).rejects.toThrow(/invalidWhereValuesBehavior|not a valid value|encountered/);
    await expect(posts.update(where, { places: 9 })).rejects.toThrow();
    await expect(posts.delete(where)).rejects.toThrow();
    expect(await posts.countBy({ places: 9 })).toBe(0);
  });
});
