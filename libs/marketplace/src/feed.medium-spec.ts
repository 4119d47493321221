import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AreaKind } from '#areas';
import { ANONYMOUS, gridOf, type Actor, type SignedIn } from '#kernel';
import { BlocksService } from '#residents';

import type { FeedLook } from './data/feed-looks.rules.js';
import { feedStatement, FEED_START, type FeedAsk } from './data/feed.queries.js';
import { PostEntity } from './data/post.entity.js';
import type { PostKind } from './domain/post.rules.js';
import { FeedService, NO_FILTER, type FeedFilter, type FeedMark } from './feed.service.js';
import { copyOpenPost } from './testing/copied-posts.js';
import { AMSTERDAM, HAVEN_NORTH, HAVEN_SOUTH, market, must, WERVEN, type Market } from './testing/market.js';

let world: Market;
let feed: FeedService;
let fatma: SignedIn;
let jan: SignedIn;

beforeAll(async () => {
  world = await market();
  feed = world.app.get(FeedService);
  fatma = await world.person('Fatma', HAVEN_NORTH);
  jan = await world.person('Jan', HAVEN_SOUTH);
});
afterAll(() => world.close());

const titles = async (filter: Partial<FeedFilter> = {}, actor: Actor = ANONYMOUS, limit = 21): Promise<string[]> =>
  (await feed.page(actor, { ...NO_FILTER, ...filter }, null, limit)).map(({ post }) => post.shown.title);

describe('the feed', () => {
  const tuesday = gridOf([{ day: 'tuesday', part: 'morning' }]);
  let werven: SignedIn;
  let away: string;

  beforeAll(async () => {
    werven = await world.person('Wim', WERVEN);
    const far = await world.person('Piet', AMSTERDAM);
    await world.open(fatma, 'Ik zoek hulp met rolgordijnen.', { activity: 'odd-jobs', availability: tuesday });
    world.clock.advance({ minutes: 1 });
    await world.open(werven, 'Samen koffie drinken in de buurt.', {
      kind: 'offer',
      activity: 'visiting',
      languages: ['nl', 'ar'],
    });
    world.clock.advance({ minutes: 1 });
    away = await world.open(jan, 'Mijn planten hebben water nodig.', {
      activity: 'plant-watering',
      onceOn: '2026-12-24',
    });
    world.clock.advance({ minutes: 1 });
    await world.open(far, 'Ik zoek hulp in Amsterdam.', { activity: 'odd-jobs' });
  });

  const BLINDS = 'Ik zoek hulp met rolgordijnen';
  const COFFEE = 'Samen koffie drinken in de buurt';
  const PLANTS = 'Mijn planten hebben water nodig';
  const FAR = 'Ik zoek hulp in Amsterdam';

  it('shows strangers what is open, newest first, but not who is away', async () => {
    expect(await titles()).toEqual([FAR, COFFEE, BLINDS]);
  });

  it.each<[string, Partial<FeedFilter>, string[]]>([
    ['a kind', { kind: 'offer' }, [COFFEE]],
    ['an activity', { activity: 'odd-jobs' }, [FAR, BLINDS]],
    ['a group', { group: 'errands' }, []],
    ['areas with all below them', { areas: ['GM0034'] }, [COFFEE, BLINDS]],
    ['what is near', { near: { area: HAVEN_SOUTH, metres: 1000 } }, [BLINDS]],
    ['what is near within areas', { near: { area: HAVEN_SOUTH, metres: 5000 }, areas: ['WK003402'] }, [COFFEE]],
    ['an area that is not there', { areas: ['BU99999999'] }, []],
    ['day parts, or nothing said', { availability: tuesday, areas: ['GM0034'] }, [COFFEE, BLINDS]],
    ['other day parts', { availability: 1, areas: ['GM0034'] }, [COFFEE]],
    ['a language', { language: 'ar' }, [COFFEE]],
    ['several at once', { kind: 'request', activity: 'odd-jobs', areas: ['WK003401'], text: 'gordijnen' }, [BLINDS]],
  ])('can be narrowed to %s', async (_, filter, found) => {
    expect(await titles(filter)).toEqual(found);
  });

  it('shows neighbours who is away, and brokers of the municipality', async () => {
    const broker = await world.broker('Bo', 'WK003402');
    expect(await titles({}, fatma)).toEqual([FAR, PLANTS, COFFEE, BLINDS]);
    expect(await titles({}, broker)).toContain(PLANTS);
    expect(await titles({ text: 'planten' }, await world.person('Noor', AMSTERDAM))).not.toContain(PLANTS);
  });

  // Seen red with every post counted for everybody, and with the kind left out.
  it('counts by area what a viewer finds, and for strangers not who is away', async () => {
    const counts = async (actor: Actor, under: string, of: AreaKind, kind: PostKind | null = null) =>
      (await feed.counts(actor, under, of, kind, 300)).map(({ code, posts }) => [code, posts]);
    const noor = await world.person('Noor', AMSTERDAM);
    for (const stranger of [ANONYMOUS, noor]) {
      expect(await counts(stranger, 'GM0034', 'neighbourhood')).toEqual([
        [HAVEN_NORTH, 1],
        [HAVEN_SOUTH, 0],
        [WERVEN, 1],
      ]);
    }
    expect(await counts(fatma, 'GM0034', 'neighbourhood', 'request')).toEqual([
      [HAVEN_NORTH, 1],
      [HAVEN_SOUTH, 1],
      [WERVEN, 0],
    ]);
    expect(await counts(fatma, 'GM0034', 'district')).toEqual([
      ['WK003401', 2],
      ['WK003402', 1],
    ]);
    expect(await counts(ANONYMOUS, 'GM9999', 'district')).toEqual([]);
  });

  it('does not show two people to each other of whom one blocked the other', async () => {
    must(await world.app.get(BlocksService).block(jan, werven.id));
    expect(await titles({}, jan)).not.toContain(COFFEE);
    expect(await feed.counts(jan, WERVEN, 'neighbourhood', null, 1)).toEqual([{ code: WERVEN, posts: 0 }]);
    expect(await titles({}, werven)).not.toContain(PLANTS);
    expect(await titles({}, fatma)).toContain(PLANTS);
  });

  it('leaves out who is paused or suspended, and posts whose time is over', async () => {
    await world.rows('UPDATE resident SET paused_until = $2 WHERE person_id = $1', werven.id, new Date('2027-01-01'));
    await world.rows(`UPDATE person SET state = 'suspended' WHERE id = $1`, fatma.id);
    expect(await titles({}, jan)).toEqual([FAR, PLANTS]);
    await world.rows(`UPDATE person SET state = 'active' WHERE id = $1`, fatma.id);
    await world.rows('UPDATE post SET open_until = $2 WHERE id = $1', away, world.clock.now());
    expect(await titles({}, jan)).toEqual([FAR, BLINDS]);
  });
});

describe('a search', () => {
  const found: Record<string, string> = {
    HOUSE: 'Wie schildert mee aan ons huis',
    SHOPPING: 'Ik doe graag uw boodschappen',
    JOBS: 'Ik help met kleine klusjes',
    COMPOUND: 'Hulp gezocht bij tuinonderhoud',
    APART: 'Ik vind onderhoud van uw tuin leuk',
  };

  beforeAll(async () => {
    await world.rows('UPDATE post SET open_until = $1', world.clock.now());
    for (const text of Object.values(found)) await world.open(await world.person('Zoë', WERVEN), `${text}.`);
  });

  it.each([
    ['huizen', 'HOUSE'],
    ['huis', 'HOUSE'],
    ['boodschap', 'SHOPPING'],
    ['boodschappen', 'SHOPPING'],
    ['boodshcappen', 'SHOPPING'],
    ['klus', 'JOBS'],
    ['klusje', 'JOBS'],
    ['tuinonderhoud', 'COMPOUND'],
    ['tuinonderhoud', 'APART'],
    ['onderhoud tuin', 'COMPOUND'],
    ['tuin', 'APART'],
  ])('for "%s" finds %s', async (text, key) => {
    expect(await titles({ text })).toContain(found[key]);
  });

  it('finds a word that no list knows, also with a slip of the pen', async () => {
    await world.open(await world.person('Max', WERVEN), 'Wie speelt er didgeridoo met mij?', { activity: 'games' });
    expect(await titles({ text: 'didgeridoo' })).toEqual(['Wie speelt er didgeridoo met mij?']);
    expect(await titles({ text: 'didgeriddo' })).toEqual(['Wie speelt er didgeridoo met mij?']);
    expect(await titles({ text: 'xylofoon' })).toEqual([]);
  });

  it('gives what answers it first, and each post once over its pages', async () => {
    const filter = { ...NO_FILTER, text: 'didgeridoo samen' };
    for (const text of ['Samen didgeridoo spelen?', 'Een didgeridooo is mooi, samen spelen.', 'Didgerido samen leren?'])
      await world.open(await world.person('Max', WERVEN), text, { activity: 'games' });
    const seen: string[] = [];
    const sections: string[] = [];
    for (let mark: FeedMark | null = null; ;) {
      const [item] = await feed.page(ANONYMOUS, filter, mark, 1);
      if (!item) break;
      seen.push(item.post.id);
      sections.push(item.mark.section);
      mark = item.mark;
    }
    const whole = await feed.page(ANONYMOUS, filter, null, 50);
    expect(seen).toEqual(whole.map(({ post }) => post.id));
    expect(new Set(seen).size).toBe(seen.length);
    expect(sections).toEqual([...sections].sort());
    expect(new Set(sections)).toEqual(new Set(['exact', 'similar']));
  });

  it.each([`'; DROP TABLE post; --`, `O'Brien\\`, ':* & | !', '%_', 'de het een', '🙂', 'a'.repeat(200)])(
    'takes %s as words',
    async (text) => {
      expect(Array.isArray(await titles({ text }))).toBe(true);
    },
  );
});

describe('the words of the search', () => {
  it('are kept while a post holds them, and no longer', async () => {
    await world.rows(`INSERT INTO post_word VALUES ('balalaika')`);
    expect(await world.posts.forgetWords()).toBe(1);
    expect(await world.posts.forgetWords()).toBe(0);
    expect(await titles({ text: 'didgeriddo' })).not.toEqual([]);
  });
});

describe('paging', () => {
  it('shows every post that is there throughout once, also when others come meanwhile', async () => {
    const [model] = await world.rows<{ id: string }>(`SELECT id FROM post WHERE state = 'open' LIMIT 1`);
    const copy = (count: number, minutes: number) => copyOpenPost(world, model?.id ?? '', count, minutes);
    await copy(120, 10);
    const before = await world.rows<{ id: string }>(
      `SELECT id FROM post WHERE state = 'open' AND open_until > $1`,
      world.clock.now(),
    );
    const seen: string[] = [];
    for (let mark: FeedMark | null = null, page = 0; ; page += 1) {
      await copy(10, page);
      const items = await feed.page(ANONYMOUS, NO_FILTER, mark, 21);
      const shown = items.slice(0, 20);
      seen.push(...shown.map(({ post }) => post.id));
      if (items.length <= 20) break;
      mark = shown.at(-1)?.mark ?? null;
    }
    const counts = new Map<string, number>();
    for (const id of seen) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(before.filter(({ id }) => counts.get(id) !== 1)).toEqual([]);
    expect(seen.length).toBe(counts.size);
  });
});

describe('the named statements', () => {
  const asks: FeedAsk[] = [null, 'request' as const].flatMap((kind) =>
    [null, [HAVEN_NORTH, WERVEN]].flatMap((areas) =>
      [null, ['odd-jobs'], ['odd-jobs', 'visiting']].flatMap((activities) =>
        [null, { stems: ['tuin'], activities: [], alike: null }].map((search) => ({
          kind,
          areas,
          activities,
          search,
          availability: 0,
          vacancies: null,
          language: null,
        })),
      ),
    ),
  );
  const viewer = { id: null, brokerMunicipalities: [] };

  /** Every look that finds the whole page where there are few posts, all of them of these days. */
  const looks = asks.flatMap((ask) => {
    const wide: readonly FeedLook[] = ask.search === null ? [null] : [null, 'newest', 'farther', 'recent', 'all'];
    return [...wide, ...(ask.areas === null ? [] : ['areas' as const])].map((look) => ({ look, ask }));
  });

  it('have one text for each name', () => {
    const texts = new Map<string, Set<string>>();
    for (const { look, ask } of looks) {
      for (const other of [ask, { ...ask, availability: 3, language: 'nl' }]) {
        const { query } = feedStatement(other, viewer, FEED_START, 21, world.clock.now(), look);
        texts.set(query.name, (texts.get(query.name) ?? new Set()).add(query.text));
      }
    }
    expect(texts.size).toBe(looks.length);
    for (const of of texts.values()) expect(of.size).toBe(1);
  });

  it.each(looks)('find what plain TypeORM finds: %j', async ({ look, ask }) => {
    const now = world.clock.now();
    const { query, values } = feedStatement(ask, viewer, FEED_START, 50, now, look);
    const named = await world.database.read(query, values);
    const plain = await world.database.write((tx) => {
      const twin = tx
        .repository(PostEntity)
        .createQueryBuilder('p')
        .innerJoin('person', 'a', `a.id = p.author_id AND a.state = 'active'`)
        .innerJoin(
          'resident',
          's',
          's.person_id = p.author_id AND (s.paused_until IS NULL OR s.paused_until <= :now)',
          { now },
        )
        .where(`p.state = 'open' AND p.open_until > :now AND NOT p.absence`, { now });
      if (ask.kind !== null) twin.andWhere('p.kind = :kind', { kind: ask.kind });
      if (ask.areas !== null) twin.andWhere('p.area_code IN (:...areas)', { areas: ask.areas });
      if (ask.activities !== null) twin.andWhere('p.activity IN (:...activities)', { activities: ask.activities });
      if (ask.search !== null)
        twin.andWhere(`EXISTS (SELECT FROM unnest(tsvector_to_array(p.search_vector)) word WHERE word LIKE 'tuin%')`);
      return twin.orderBy('p.publishedAt', 'DESC').addOrderBy('p.id', 'DESC').take(50).getMany();
    });
    expect(named.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));
    expect(named.map(({ state, places, openUntil }) => ({ state, places, openUntil }))).toEqual(
      plain.map(({ state, places, openUntil }) => ({ state, places, openUntil })),
    );
  });
});
