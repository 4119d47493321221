import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AreasService } from '#areas';
import { PostReaderService } from '#marketplace';
import { PostSights } from '#marketplace/api';
import { Cursors } from '#platform';

import { MatchDeskResolver } from './api/desk.resolver.js';
import { MatchDeskService, type DeskList } from './desk.service.js';
import { actorOf, openTown, ZEEWOLDE, type Town, type Townsperson, type TownPost } from './testing/town.js';

const DAY_MS = 86_400_000;

let town: Town;
let desk: MatchDeskResolver;
let fatma: Townsperson;
let jan: Townsperson;
let bram: Townsperson;

beforeAll(async () => {
  town = await openTown({ withIndex: true });
  const { app, settings } = town;
  const sights = new PostSights(app.get(AreasService), app.get(PostReaderService));
  desk = new MatchDeskResolver(app.get(MatchDeskService), sights, new Cursors(settings));
});
afterAll(() => town.close());
beforeEach(async () => {
  ({ fatma, jan } = await town.begin());
  bram = town.personOf();
  await town.settle([bram]);
});

const broker = () => actorOf(bram.id, ['GM0034']);
const daysAgo = (days: number): Date => new Date(town.clock.now().getTime() - days * DAY_MS);
const since = (author: Townsperson, days: number, changes: Partial<TownPost> = {}): TownPost =>
  town.postOf(author, { publishedAt: daysAgo(days), ...changes });
const asks = (days: number, changes: Partial<TownPost> = {}) => since(fatma, days, { kind: 'request', ...changes });

async function listed(list: DeskList, areaCode?: string, first = 50): Promise<string[] | null> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await desk.matchDesk(broker(), {
      list,
      first,
      after,
      ...(areaCode === undefined ? {} : { areaCode }),
    });
    if (!page) return null;
    ids.push(...page.edges.map(({ node }) => node.post.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}
const counts = (areaCode: string | null = null) => desk.matchDeskCounts(broker(), areaCode);

describe('the desk of a broker', () => {
  it('shows who waits longest, whatever the size of a page', async () => {
    const posts = [asks(2), since(jan, 20), asks(9), since(jan, 5)];
    await town.publish(posts);
    const expected = [posts[1], posts[2], posts[3], posts[0]].map((post) => post?.id);
    expect(await listed('waiting')).toEqual(expected);
    expect(await listed('waiting', undefined, 1)).toEqual(expected);
    expect(await counts()).toEqual({ requests: 2, offers: 2, waitingLong: 1, unusedOffers: 0 });
  });

  it('shows one area of the broker, and none of another', async () => {
    const zoe = town.personOf({ areaCode: ZEEWOLDE });
    await town.settle([zoe]);
    const [here, next] = [asks(2), since(jan, 2)];
    await town.publish([here, next, since(zoe, 2)]);
    expect(await listed('waiting', fatma.areaCode)).toEqual([here.id]);
    expect(await listed('waiting')).toHaveLength(2);
    for (const other of [ZEEWOLDE, 'GM0050', 'GM9999', '']) {
      expect(await listed('waiting', other)).toBeNull();
      expect(await counts(other)).toBeNull();
    }
  });

  it.each([
    ['closed', () => town.change(`UPDATE post SET state = 'withdrawn'`)],
    ['over', () => town.change('UPDATE post SET open_until = $1', town.clock.now())],
    ['of somebody who pauses', () => town.change('UPDATE resident SET paused_until = $1', new Date('2031-01-01'))],
    ['of somebody suspended', () => town.change(`UPDATE person SET state = 'suspended' WHERE id = $1`, fatma.id)],
    [
      'of somebody whom a block parts',
      () => town.change('INSERT INTO block VALUES ($1, $2, now())', fatma.id, bram.id),
    ],
    ['the broker’s own', () => town.change('UPDATE post SET author_id = $1', bram.id)],
  ])('shows no post that is %s', async (_, happens) => {
    await town.publish([asks(2)]);
    expect(await listed('waiting')).toHaveLength(1);
    await happens();
    expect(await listed('waiting')).toEqual([]);
    expect(await counts()).toMatchObject({ requests: 0, offers: 0 });
  });

  it('shows what fewer than three fit at least fairly, and how many that are', async () => {
    const three = [town.personOf(), town.personOf(), town.personOf()];
    await town.settle(three);
    const [hard, easy] = [asks(9), asks(8, { activity: 'lawn-mowing' })];
    await town.publish([hard, easy, since(jan, 1), ...three.map((one) => since(one, 1, { activity: 'lawn-mowing' }))]);
    const requests = async () => (await listed('hardToMatch'))?.filter((id) => [hard.id, easy.id].includes(id));
    expect(await requests()).toEqual([hard.id]);
    const page = await desk.matchDesk(broker(), { list: 'hardToMatch', first: 1 });
    expect(page?.edges.map(({ node }) => node.fits)).toEqual([1]);
    await town.change(`UPDATE post SET state = 'withdrawn' WHERE author_id = $1`, three[0]?.id);
    expect(await requests()).toEqual([hard.id, easy.id]);
  });

  it('goes on behind a page on which nothing is hard to match', async () => {
    const helpers = [town.personOf(), town.personOf(), town.personOf()];
    await town.settle(helpers);
    const easy = [asks(9), asks(8)];
    const hard = asks(7, { activity: 'dutch-practice' });
    await town.publish([...easy, hard, ...helpers.map((one) => since(one, 1))]);
    const page = await desk.matchDesk(broker(), { list: 'hardToMatch', first: 2 });
    expect(page).toMatchObject({ edges: [], pageInfo: { hasNextPage: true } });
    const next = await desk.matchDesk(broker(), {
      list: 'hardToMatch',
      first: 2,
      after: page?.pageInfo.endCursor ?? '',
    });
    expect(next?.edges[0]?.node.post.id).toBe(hard.id);
  });

  it('shows offers that nobody asked for in 30 days', async () => {
    const [unused, asked, askedOnce, young, full] = [31, 32, 33, 29, 34].map((days) => since(jan, days));
    const posts = [unused, asked, askedOnce, young, full].flatMap((post) => post ?? []);
    const kees = town.personOf({ helpsFrom: '2031-01-01' });
    await town.settle([kees]);
    await town.publish([...posts, asks(40), since(kees, 40)]);
    await town.talk([
      [asked?.id ?? '', daysAgo(29)],
      [askedOnce?.id ?? '', daysAgo(30)],
    ]);
    expect(await listed('unusedOffers')).toEqual([full?.id, askedOnce?.id, unused?.id]);
    expect(await counts()).toMatchObject({ unusedOffers: 3 });
  });

  it('does not take the cursor of another list', async () => {
    await town.publish([asks(2), asks(3)]);
    const page = await desk.matchDesk(broker(), { list: 'waiting', first: 1 });
    const after = page?.pageInfo.endCursor ?? '';
    await expect(desk.matchDesk(broker(), { list: 'unusedOffers', first: 1, after })).rejects.toThrow('cursor');
  });
});
