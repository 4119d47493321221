import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, uuidV7, WHOLE_WEEK } from '#kernel';
import type { PostState } from '#marketplace';

import { bruteForce, readEverything, type Compared, type Everything } from './testing/brute-force.js';
import { chanceFrom } from './testing/many-posts.js';
import { actorOf, HOMES, openTown, type Town, type Townsperson, type TownPost } from './testing/town.js';

const SEED = 20_261_121;
const PEOPLE = 400;
const POSTS = 2_000;
const ASKED = 60;
const DAY_MS = 86_400_000;

const chance = chanceFrom(SEED);
const upTo = (most: number): number => Math.floor(chance() * most);
const oneOf = <const Item>(...items: readonly Item[]): Item => items[upTo(items.length)] as Item;
const someOf = <Item>(...items: readonly Item[]): Item[] => items.filter(() => chance() < 0.4);

const GARDEN = ['plant-watering', 'lawn-mowing', 'hedge-trimming', 'garden-maintenance'] as const;
const LANGUAGE = ['dutch-practice', 'translating', 'homework-help'] as const;
const STATES: readonly PostState[] = ['draft', 'inReview', 'fulfilled', 'withdrawn', 'lapsed'];

describe.each([
  ['read from the database', false],
  ['found by the index', true],
])('suggestions among 2,000 posts, %s', (_, withIndex) => {
  let town: Town;
  let everything: Everything;

  const idAt = (at: Date): string =>
    uuidV7(
      at,
      Uint8Array.from({ length: 10 }, () => upTo(256)),
    );

  const anybody = (now: Date): Townsperson => ({
    id: idAt(now),
    areaCode: oneOf(...HOMES),
    languages: someOf('nl', 'en', 'ar'),
    state: chance() < 0.95 ? 'active' : oneOf('suspended', 'erased'),
    pausedUntil: chance() < 0.9 ? null : new Date(now.getTime() + oneOf(-1, 0, 1) * DAY_MS),
    helpsFrom: chance() < 0.8 ? null : oneOf('2026-11-30', '2026-12-01', '2026-12-02', '2027-05-01'),
    helpsAtMost: chance() < 0.7 ? null : oneOf(1, 2, 3),
  });

  const anyWords = (): Pick<
    TownPost,
    'activity' | 'availability' | 'place' | 'wantedActivity' | 'languages' | 'onceOn'
  > => ({
    activity: chance() < 0.6 ? oneOf(...GARDEN) : oneOf(...LANGUAGE),
    availability: oneOf(0, WHOLE_WEEK, 1 << upTo(28), upTo(WHOLE_WEEK)),
    place: oneOf('atRequester', 'atHelper', 'publicPlace', 'online', 'byPhone', 'any'),
    wantedActivity: oneOf(null, null, ...GARDEN, ...LANGUAGE),
    languages: someOf('ar', 'nl', 'tr'),
    onceOn: oneOf(null, null, null, '2026-12-05', '2026-12-08'),
  });

  const anyPost = (authors: readonly Townsperson[], now: Date): TownPost => {
    const author = oneOf(...authors);
    return {
      ...anyWords(),
      id: idAt(now),
      kind: oneOf('request', 'offer'),
      authorId: author.id,
      areaCode: chance() < 0.9 ? author.areaCode : oneOf(...HOMES),
      state: chance() < 0.8 ? 'open' : oneOf(...STATES),
      // Some are over, one moment ago or just now; few moments, so that many wait equally long.
      openUntil: new Date(now.getTime() + oneOf(0, 1, 9, 9, 9, 9, 9, 9) * DAY_MS),
      publishedAt: new Date(now.getTime() - oneOf(0, 1, 2, 3, 4, 13, 14, 15) * DAY_MS),
      waiting: chance() < 0.1 ? anyWords() : null,
    };
  };

  beforeAll(async () => {
    town = await openTown({ withIndex });
    const now = town.clock.now();
    const people = Array.from({ length: PEOPLE }, () => anybody(now));
    await town.settle(people);
    const blocks = Array.from({ length: 2_000 }, () => [oneOf(...people).id, oneOf(...people).id]);
    await town.change(
      `INSERT INTO block SELECT DISTINCT (b ->> 0)::uuid, (b ->> 1)::uuid, now() FROM jsonb_array_elements($1::jsonb) AS b
       WHERE b ->> 0 <> b ->> 1`,
      JSON.stringify(blocks),
    );
    // Few days, and none for many: so that what fits alike is put in order by it, and then by more.
    const asked = people.filter(() => chance() < 0.6).map(({ id }) => [id, oneOf('2026-11-01', '2026-11-02')]);
    await town.change(
      `INSERT INTO asked SELECT (a ->> 0)::uuid, (a ->> 1)::date FROM jsonb_array_elements($1::jsonb) AS a`,
      JSON.stringify(asked),
    );
    const months = ['2026-11-30T22:59:00Z', '2026-11-30T23:00:00Z', now.toISOString()];
    await town.agree(Array.from({ length: 600 }, () => [oneOf(...people).id, new Date(oneOf(...months))]));
    await town.publish(Array.from({ length: POSTS }, () => anyPost(people, now)));
    everything = await readEverything(town.database);
  });
  afterAll(() => town.close());

  it('are what brute force finds, in the same order and with the same reasons', async () => {
    const now = town.clock.now();
    const active = everything.posts.filter(
      ({ state, openUntil, authorId }) =>
        state === 'open' && openUntil > now && everything.people.get(authorId)?.state === 'active',
    );
    const asked = Array.from({ length: ASKED }, () => oneOf(...active));
    const kinds = new Set<string>();
    for (const post of asked) {
      const expected = bruteForce(everything, post, now, 20);
      const found = await town.suggestions.forPost(actorOf(post.authorId), post.id, 20);
      if (!found.ok) throw new Error(`The post ${post.id} was not found.`);
      const compared = found.value.suggestions.map(({ post: { id }, strength, reasons }): Compared => ({
        postId: id,
        strength,
        reasons,
      }));
      expect(ok(compared)).toEqual(ok(expected));
      for (const { kind, is } of expected.flatMap(({ reasons }) => reasons)) kinds.add(`${kind} ${is}`);
    }
    // A comparison that met every sort of reason but those of posts that name no activity and of areas without a point.
    expect([...kinds].sort()).toEqual([
      'activity same',
      'activity sibling',
      'date dayDoesNotFit',
      'date dayFits',
      'date otherDate',
      'date sameDate',
      'date unknown',
      'dayParts none',
      'dayParts shared',
      'dayParts unknown',
      'distance cycling',
      'distance far',
      'distance nearby',
      'distance remote',
      'distance sameArea',
      'inReturn eachGivesWhatTheOtherAsks',
      'inReturn none',
      'inReturn oneWay',
      'language none',
      'language shared',
      'language unknown',
      'waiting long',
      'waiting new',
      'waiting some',
    ]);
  });

  it('are the same ones, however many are asked for', async () => {
    const post = everything.posts.find(({ state, openUntil }) => state === 'open' && openUntil > town.clock.now());
    if (!post) throw new Error('There is no open post.');
    const few = await town.suggestions.forPost(actorOf(post.authorId), post.id, 1);
    const many = await town.suggestions.forPost(actorOf(post.authorId), post.id, 50);
    if (!few.ok || !many.ok) throw new Error('The post was not found.');
    // The database compares all that may fit, the index as many as it needs to.
    if (withIndex) expect(few.value.lookedAt).toBeLessThan(many.value.lookedAt);
    else expect(few.value.lookedAt).toBe(many.value.lookedAt);
    expect(many.value.lookedAt).toBeGreaterThan(50);
    expect(many.value.suggestions.slice(0, 1)).toEqual(few.value.suggestions);
  });

  it('come in the same order again', async () => {
    const [post] = everything.posts.filter(({ state, openUntil }) => state === 'open' && openUntil > town.clock.now());
    if (!post) throw new Error('There is no open post.');
    const once = await town.suggestions.forPost(actorOf(post.authorId), post.id);
    // Rows that were written anew lie elsewhere, so the database finds them in another order.
    await town.change(`UPDATE post SET version = version + 1 WHERE id::text > '8' OR kind = 'offer'`);
    const again = await town.suggestions.forPost(actorOf(post.authorId), post.id);
    expect(again.ok && again.value.suggestions.map(({ post: { id } }) => id)).toEqual(
      once.ok && once.value.suggestions.map(({ post: { id } }) => id),
    );
  });
});
