import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';

import { ExchangePlansService } from './exchanges/exchange-plans.service.js';
import { ExchangesService } from './exchanges/exchanges.service.js';
import { actorOf, openTown, TUESDAY_MORNING, type Town, type Townsperson, type TownPost } from './testing/town.js';

const DISTRICT = 'WK003401';
const NEXT = 'BU00340102';
const OTHER_DISTRICT = 'BU00340201';

let town: Town;
let found: ExchangesService;
let plans: ExchangePlansService;
/** A broker of the first district, who lives elsewhere. */
let nadia: SignedIn;
let an: Townsperson;
let bo: Townsperson;
let cas: Townsperson;
/** What each of the three offers, then asks: An helps Bo, Bo helps Cas, Cas helps An. */
let posts: TownPost[];

beforeAll(async () => {
  town = await openTown();
  [found, plans] = [town.app.get(ExchangesService), town.app.get(ExchangePlansService)];
});
afterAll(() => town.close());
beforeEach(async () => {
  const { fatma } = await town.begin();
  [nadia, an, bo, cas] = [
    actorOf(fatma.id, [DISTRICT]),
    town.personOf(),
    town.personOf({ areaCode: NEXT }),
    town.personOf(),
  ];
  await town.settle([an, bo, cas]);
  const each = (who: Townsperson, offers: string, asks: string): TownPost[] => [
    town.postOf(who, { kind: 'offer', activity: offers, availability: TUESDAY_MORNING }),
    town.postOf(who, { kind: 'request', activity: asks }),
  ];
  posts = [
    ...each(an, 'hanging-blinds', 'cooking'),
    ...each(bo, 'organise-party', 'hanging-blinds'),
    ...each(cas, 'cooking', 'organise-party'),
  ];
});

const post = (at: number): TownPost => posts[at] as TownPost;

/** Who helps whom in what is found for a post, in the order of the offers; null when there is no such post. */
async function forPost(actor = nadia, postId = post(0).id): Promise<string[][] | null> {
  const answer = await found.forPost(actor, postId);
  return answer.ok
    ? answer.value.map(({ legs }) => legs.map(({ offer, request }) => `${offer.id}>${request.id}`).sort())
    : null;
}

/** Names of what the night found for an area. */
async function ofArea(actor = nadia, area = DISTRICT, after = 0, limit = 50): Promise<string[] | null> {
  const answer = await found.ofArea(actor, area, after, limit);
  return answer.ok ? answer.value.map(({ exchange }) => exchange.id) : null;
}

async function night(): Promise<number> {
  town.clock.advance({ days: 1 });
  return plans.planDue();
}

const leg = (offer: number, request: number): string => `${post(offer).id}>${post(request).id}`;
const RING = (): string[] => [leg(0, 3), leg(2, 5), leg(4, 1)].sort();

describe('exchanges for a post', () => {
  it('are a ring of three, with the posts and the reasons of each leg', async () => {
    await town.publish(posts);
    expect(await forPost()).toEqual([RING()]);
    const answer = await found.forPost(nadia, post(0).id);
    expect(answer).toMatchObject({ ok: true });
    const legs = answer.ok ? answer.value[0]?.legs : [];
    expect(legs?.find(({ offer }) => offer.id === post(0).id)?.reasons).toEqual([
      { kind: 'activity', is: 'same', verdict: 'for', activity: 'hanging-blinds' },
      { kind: 'distance', is: 'cycling', verdict: 'for' },
      { kind: 'dayParts', is: 'unknown', verdict: 'unknown' },
      { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: [] },
    ]);
  });

  it('are two who help each other before a ring, when no leg of it is weaker', async () => {
    const back = town.postOf(bo, { kind: 'offer', activity: 'cooking' });
    await town.publish([...posts, back]);
    expect(await forPost()).toEqual([[leg(0, 3), `${back.id}>${post(1).id}`].sort(), RING()]);
  });

  it('hold that very post, not another one of its author', async () => {
    const more = town.postOf(an, { kind: 'offer', activity: 'grocery-shopping' });
    await town.publish([...posts, more]);
    expect(await forPost(nadia, more.id)).toEqual([]);
    expect(await forPost(nadia, post(1).id)).toHaveLength(1);
  });

  it.each([
    ['its author', () => actorOf(an.id)],
    ['a broker of another district', () => actorOf(nadia.id, ['WK003402'])],
    ['somebody who was a broker once', () => ({ ...nadia, roles: ['resident'] as const })],
  ])('are not there for %s', async (_, actor) => {
    await town.publish(posts);
    expect(await forPost(actor())).toBeNull();
  });

  it('are there for an administrator', async () => {
    await town.publish(posts);
    expect(await forPost(actorOf(nadia.id, [], ['administrator']))).toEqual([RING()]);
  });

  // Seen red one by one: without the area of the post, of the home, the pause, the viewer's own posts or blocks in MAY_BE_PART, and without KEPT_APART.
  it.each([
    [
      'lives outside of the areas of the broker',
      () => town.change(`UPDATE resident SET area_code = $1 WHERE person_id = $2`, OTHER_DISTRICT, cas.id),
    ],
    [
      'posted it outside of them',
      () => town.change(`UPDATE post SET area_code = $1 WHERE id = $2`, OTHER_DISTRICT, post(4).id),
    ],
    [
      'paused',
      () => town.change(`UPDATE resident SET paused_until = now() + interval '900 days' WHERE person_id = $1`, cas.id),
    ],
    ['is suspended', () => town.change(`UPDATE person SET state = 'suspended' WHERE id = $1`, cas.id)],
    [
      'blocked another one',
      () => town.change(`INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())`, cas.id, bo.id),
    ],
    [
      'blocked the broker',
      () => town.change(`INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())`, cas.id, nadia.id),
    ],
    ['withdrew a post', () => town.change(`UPDATE post SET state = 'withdrawn' WHERE id = $1`, post(4).id)],
    [
      'let a post lapse',
      () => town.change(`UPDATE post SET open_until = $1 WHERE id = $2`, town.clock.now(), post(5).id),
    ],
  ])('are none with somebody who %s', async (_, happens) => {
    await town.publish(posts);
    expect(await forPost()).toEqual([RING()]);
    await happens();
    expect(await forPost()).toEqual([]);
  });

  it('are none with the broker in it', async () => {
    await town.publish(posts);
    expect(await forPost(actorOf(cas.id, [DISTRICT]))).toEqual([]);
  });

  it('need a shared part of the week and a language where both told some', async () => {
    await town.publish(posts.map((one, at) => (at === 3 ? { ...one, availability: TUESDAY_MORNING << 1 } : one)));
    expect(await forPost()).toEqual([]);
    await town.change('UPDATE post SET availability = 0 WHERE id = $1', post(3).id);
    expect(await forPost()).toEqual([RING()]);
    await town.change(`UPDATE post SET languages = '{tr}' WHERE id = $1`, post(2).id);
    expect(await forPost()).toEqual([]);
  });

  it('go by telephone from the other end of the municipality, and at no other distance', async () => {
    const everywhere = actorOf(nadia.id, ['GM0034']);
    const far = (place: 'byPhone' | 'atRequester', kind: 'offer' | 'request', activity: string): TownPost =>
      ({ ...town.postOf(cas, { kind, activity, place }), areaCode: 'BU00340403' }) as TownPost;
    const near = posts
      .slice(0, 4)
      .map((one, at) => ({ ...one, place: at === 1 || at === 2 ? ('any' as const) : one.place }));
    await town.publish(near);
    const both = (place: 'byPhone' | 'atRequester'): TownPost[] => [
      far(place, 'offer', 'cooking'),
      far(place, 'request', 'organise-party'),
    ];
    await town.publish(both('atRequester'));
    expect(await forPost(everywhere)).toEqual([]);
    await town.publish(both('byPhone'));
    expect(await forPost(everywhere)).toHaveLength(1);
  });
});

describe('exchanges of an area', () => {
  it('are found at night, once, and are there for brokers of the area', async () => {
    await town.publish(posts);
    expect(await ofArea()).toEqual([]);
    expect(await night()).toBe(3);
    expect(await plans.planDue()).toBe(0);
    expect(await ofArea()).toHaveLength(1);
    expect(await ofArea(actorOf(nadia.id, ['GM0034']), 'GM0034')).toEqual(await ofArea());
    expect(await ofArea(actorOf(nadia.id, ['GM0034']))).toHaveLength(1);
    // One of the three lives in the next neighbourhood.
    expect(await ofArea(nadia, NEXT)).toEqual([]);
    expect(await ofArea(nadia, 'GM0034')).toBeNull();
    expect(await ofArea(actorOf(an.id))).toBeNull();
  });

  it('are planned by one of two workers that look at the same moment', async () => {
    await town.publish(posts);
    town.clock.advance({ days: 1 });
    const made = await Promise.all([plans.planDue(), plans.planDue()]);
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(3);
    expect(await ofArea()).toHaveLength(1);
  });

  it('vanish as soon as one of their posts does, and are replaced the next night', async () => {
    await town.publish(posts);
    await night();
    await town.change(`UPDATE post SET state = 'withdrawn' WHERE id = $1`, post(4).id);
    expect(await ofArea()).toEqual([]);
    const again = town.postOf(cas, { kind: 'offer', activity: 'cooking' });
    await town.publish([again]);
    await night();
    expect(await ofArea()).toEqual([expect.stringContaining(again.id)]);
  });

  it('vanish when a post says something else, though it stays open', async () => {
    await town.publish(posts);
    await night();
    await town.change(`UPDATE post SET activity = 'dog-walking' WHERE id = $1`, post(4).id);
    expect(await ofArea()).toEqual([]);
  });

  it('come by the page', async () => {
    const pairs = Array.from({ length: 3 }, () => [town.personOf(), town.personOf()] as const);
    await town.settle(pairs.flat());
    for (const [one, other] of pairs)
      await town.publish([
        town.postOf(one, { kind: 'offer', activity: 'hanging-blinds' }),
        town.postOf(one, { kind: 'request', activity: 'cooking' }),
        town.postOf(other, { kind: 'request', activity: 'hanging-blinds' }),
        town.postOf(other, { kind: 'offer', activity: 'cooking' }),
      ]);
    await night();
    const all = (await ofArea()) ?? [];
    expect(all).toHaveLength(3);
    expect([await ofArea(nadia, DISTRICT, 0, 2), await ofArea(nadia, DISTRICT, 2, 2)]).toEqual([
      all.slice(0, 2),
      all.slice(2),
    ]);
  });
});

describe('an exchange that was put aside', () => {
  const putAside = async (actor = nadia): Promise<string> => {
    const answer = await found.forPost(nadia, post(0).id);
    const id = answer.ok ? (answer.value[0]?.id ?? '') : '';
    return (await found.setAside(actor, id)).ok ? 'aside' : 'not found';
  };

  // Seen red: without `wanted`; without the keys of what is aside in the plan; with revisions that are not compared.
  it('does not come back, neither at once nor the next night, until one of its posts says something else', async () => {
    await town.publish(posts);
    await night();
    expect(await putAside()).toBe('aside');
    expect([await forPost(), await ofArea()]).toEqual([[], []]);
    await night();
    expect([await forPost(), await ofArea()]).toEqual([[], []]);
    await town.change(REVISE, post(4).id);
    expect(await forPost()).toEqual([RING()]);
    await night();
    expect(await ofArea()).toHaveLength(1);
  });

  it('lets those in it come into another one', async () => {
    const dan = town.personOf();
    await town.settle([dan]);
    await town.publish([
      ...posts,
      town.postOf(dan, { kind: 'offer', activity: 'cooking' }),
      town.postOf(dan, { kind: 'request', activity: 'organise-party' }),
    ]);
    await night();
    const [first = ''] = (await ofArea()) ?? [];
    expect((await found.setAside(nadia, first)).ok).toBe(true);
    await night();
    const [second] = (await ofArea()) ?? [];
    expect([first.length, second?.length]).toEqual([221, 221]);
    expect(second).not.toBe(first);
  });

  it.each([
    ['a broker of another district', () => actorOf(nadia.id, ['WK003402'])],
    ['a resident in it', () => actorOf(an.id)],
  ])('is not for %s to put aside', async (_, actor) => {
    await town.publish(posts);
    expect(await putAside(actor())).toBe('not found');
    expect(await forPost()).toEqual([RING()]);
  });

  it.each(["' OR true", '', 'a.b~c.d'])('is not %j', async (id) => {
    expect(await found.setAside(nadia, id)).toEqual({ ok: false, error: { kind: 'NotFound' } });
  });
});

/** The second revision of a post, approved, with other words: `$1` post. */
const REVISE = `
  WITH next AS (
    INSERT INTO post_revision (post_id, number, state, title, text, activity, availability, place, in_return, in_return_text,
      languages, places, content_hash, written_at, submitted_at, decided_at, decided_by, approved_hash)
    SELECT post_id, 2, 'superseded', 'Anders', 'In andere woorden gezegd.', activity, availability, place, in_return, in_return_text,
      languages, places, repeat('b', 64), now(), now(), now(), decided_by, repeat('b', 64)
    FROM post_revision WHERE post_id = $1 AND number = 1
    RETURNING post_id
  )
  UPDATE post SET latest_revision = 2, approved_revision = 2, approved_hash = repeat('b', 64) WHERE id = (SELECT post_id FROM next)`;
