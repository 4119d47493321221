import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import {
  DISTRICT,
  FIRST,
  NEXT,
  openRingOfThree,
  OTHER_DISTRICT,
  THIRD,
  type RingOfThree,
} from '../testing/ring-of-three.js';
import { actorOf, TUESDAY_MORNING, type TownPost } from '../testing/town.js';

let three: RingOfThree;

beforeAll(async () => {
  three = await openRingOfThree();
});
afterAll(() => three.town.close());
beforeEach(() => three.begin());

describe('exchanges for a post', () => {
  it('are a ring of three, with the posts and the reasons of each leg', async () => {
    await three.town.publish(three.posts);
    expect(await three.forPost()).toEqual([three.ring()]);
    const answer = await three.found.forPost(three.nadia, three.post(0).id);
    expect(answer).toMatchObject({ ok: true });
    const legs = answer.ok ? answer.value[0]?.legs : [];
    expect(legs?.find(({ offer }) => offer.id === three.post(0).id)?.reasons).toEqual([
      { kind: 'activity', is: 'same', verdict: 'for', activity: 'hanging-blinds' },
      { kind: 'distance', is: 'cycling', verdict: 'for' },
      { kind: 'dayParts', is: 'unknown', verdict: 'unknown' },
      { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: [] },
    ]);
  });

  it('are two who help each other before a ring, when no leg of it is weaker', async () => {
    const back = three.town.postOf(three.people[1], { kind: 'offer', activity: 'cooking' });
    await three.town.publish([...three.posts, back]);
    expect(await three.forPost()).toEqual([[three.leg(0, 3), `${back.id}>${three.post(1).id}`].sort(), three.ring()]);
  });

  it('hold that very post, not another one of its author', async () => {
    const more = three.town.postOf(three.people[0], { kind: 'offer', activity: 'grocery-shopping' });
    await three.town.publish([...three.posts, more]);
    expect(await three.forPost(three.nadia, more.id)).toEqual([]);
    expect(await three.forPost(three.nadia, three.post(1).id)).toHaveLength(1);
  });

  it.each([
    ['its author', () => actorOf(three.people[0].id)],
    ['a broker of another district', () => actorOf(three.nadia.id, ['WK003402'])],
    ['somebody who was a broker once', () => ({ ...three.nadia, roles: ['resident'] as const })],
  ])('are not there for %s', async (_, actor) => {
    await three.town.publish(three.posts);
    expect(await three.forPost(actor())).toBeNull();
  });

  it('are there for an administrator', async () => {
    await three.town.publish(three.posts);
    expect(await three.forPost(actorOf(three.nadia.id, [], ['administrator']))).toEqual([three.ring()]);
  });

  // Seen red one by one: without the area of the post, of the home, the pause, the viewer's own posts or blocks in MAY_BE_PART, and without KEPT_APART.
  it.each([
    [
      'lives outside of the areas of the broker',
      'UPDATE resident SET area_code = $2 WHERE person_id = $1',
      OTHER_DISTRICT,
    ],
    ['paused', `UPDATE resident SET paused_until = '2099-01-01' WHERE person_id = $1`],
    ['has no room', `UPDATE resident SET helps_from = '2099-01-01' WHERE person_id = $1`],
    ['is suspended', `UPDATE person SET state = 'suspended' WHERE id = $1`],
    ['blocked another one', 'INSERT INTO block SELECT $1, person_id, now() FROM resident WHERE area_code = $2', NEXT],
    ['withdrew a post', `UPDATE post SET state = 'withdrawn' WHERE author_id = $1 AND kind = 'offer'`],
  ])('are none with somebody who %s', async (_, happens, ...values) => {
    await three.town.publish(three.posts);
    expect(await three.forPost()).toEqual([three.ring()]);
    await three.town.change(happens, three.people[2].id, ...values);
    expect(await three.forPost()).toEqual([]);
  });

  it('are none with somebody who blocked the broker', async () => {
    await three.town.publish(three.posts);
    const block = 'INSERT INTO block (by_id, blocked_id, made_at) VALUES ($1, $2, now())';
    await three.town.change(block, three.people[2].id, three.nadia.id);
    expect(await three.forPost()).toEqual([]);
  });

  it('are none with a post of which the time is over, though its author asks something else too', async () => {
    await three.town.publish([
      ...three.posts,
      three.town.postOf(three.people[2], { kind: 'request', activity: 'dog-walking' }),
    ]);
    await three.town.change('UPDATE post SET open_until = $1 WHERE id = $2', three.town.clock.now(), three.post(5).id);
    expect(await three.forPost()).toEqual([]);
  });

  it('are none with a post near by that lies outside of the areas of the broker', async () => {
    const broker = actorOf(three.nadia.id, [FIRST, NEXT]);
    await three.town.publish(three.posts);
    expect(await three.forPost(broker, three.post(2).id)).toEqual([three.ring()]);
    await three.town.change('UPDATE post SET area_code = $1 WHERE id = $2', THIRD, three.post(5).id);
    expect(await three.forPost(three.nadia, three.post(2).id)).toEqual([three.ring()]);
    expect(await three.forPost(broker, three.post(2).id)).toEqual([]);
  });

  it('hold posts about absence for brokers of the municipality, and not for an administrator', async () => {
    await three.town.publish(three.posts);
    await three.town.change('UPDATE post SET absence = true WHERE id = $1', three.post(4).id);
    expect(await three.forPost()).toEqual([three.ring()]);
    expect(await three.forPost(actorOf(three.nadia.id, [], ['administrator']))).toEqual([]);
  });

  it('are none with the broker in it', async () => {
    await three.town.publish(three.posts);
    expect(await three.forPost(actorOf(three.people[2].id, [DISTRICT]))).toEqual([]);
  });

  it('need a shared part of the week and a language where both told some', async () => {
    await three.town.publish(
      three.posts.map((one, at) => (at === 3 ? { ...one, availability: TUESDAY_MORNING << 1 } : one)),
    );
    expect(await three.forPost()).toEqual([]);
    await three.town.change('UPDATE post SET availability = 0 WHERE id = $1', three.post(3).id);
    expect(await three.forPost()).toEqual([three.ring()]);
    await three.town.change(`UPDATE post SET languages = '{tr}' WHERE id = $1`, three.post(2).id);
    expect(await three.forPost()).toEqual([]);
  });

  it('go by telephone from the other end of the municipality, and at no other distance', async () => {
    const everywhere = actorOf(three.nadia.id, ['GM0034']);
    const far = (place: 'byPhone' | 'atRequester', kind: 'offer' | 'request', activity: string): TownPost => ({
      ...three.town.postOf(three.people[2], { kind, activity, place }),
      areaCode: 'BU00340403',
    });
    const near = three.posts
      .slice(0, 4)
      .map((one, at) => ({ ...one, place: at === 1 || at === 2 ? ('any' as const) : one.place }));
    await three.town.publish(near);
    const both = (place: 'byPhone' | 'atRequester'): TownPost[] => [
      far(place, 'offer', 'cooking'),
      far(place, 'request', 'organise-party'),
    ];
    await three.town.publish(both('atRequester'));
    expect(await three.forPost(everywhere)).toEqual([]);
    await three.town.publish(both('byPhone'));
    expect(await three.forPost(everywhere)).toHaveLength(1);
  });
});
