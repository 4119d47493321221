import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { PlacesService, ReviewService } from '#marketplace';
import { EventConsumers, type DeliveredEvent } from '#platform';

import { WaitingListRepository } from '../data/talks/waiting-list.repository.js';
import { TalksCloser } from '../jobs/closing.processor.js';
import { PlacePasser } from '../jobs/waiting-list.processor.js';
import { must, street, terms, type Street } from '../testing/street.js';
import { WaitingListService } from './waiting-list.service.js';

const FREE = 'waitingList.placeFree';

let world: Street;
let consumers: readonly (TalksCloser | PlacePasser)[];
let delivered = '0';
beforeAll(async () => {
  world = await street();
  const known = new EventConsumers();
  consumers = [new TalksCloser(known, world.closing), new PlacePasser(known, world.waiting)];
});
afterAll(() => world.close());

/** Gives all events so far to those who want them, as the worker would, and those that follow from them. */
async function deliver(): Promise<void> {
  for (;;) {
    const events = await world.rows<DeliveredEvent>(
      'SELECT id::text, topic, key, payload FROM outbox_event WHERE id > $1 ORDER BY outbox_event.id',
      delivered,
    );
    if (events.length === 0) return;
    delivered = events.at(-1)?.id ?? delivered;
    for (const event of events) {
      for (const consumer of consumers.filter(({ topics }) => topics.includes(event.topic))) {
        await world.database.write((tx) => consumer.consume(event, tx));
      }
    }
  }
}

/** New words for a post, with places for three. */
const threePlaces = {
  text: 'Wie wil met mij naar de markt voor boodschappen?',
  activity: 'grocery-shopping',
  availability: 0,
  place: 'any' as const,
  inReturn: 'nothing' as const,
  inReturnText: '',
  wantedActivity: null,
  languages: [],
  onceOn: null,
  places: 3,
};

/** Talks on the waiting list of Erik's offer. */
interface Waits {
  readonly id: string;
  readonly person: SignedIn;
}

/** Erik's offer of one place: it went to the first, and so many others wait for it in this order. */
async function queue(
  length: number,
  beforehand: (erik: SignedIn, postId: string) => Promise<void> = () => Promise.resolve(),
) {
  const erik = await world.person('Erik');
  const postId = await world.post(erik, { kind: 'offer' });
  await beforehand(erik, postId);
  const talks: Waits[] = [];
  for (let n = 0; n <= length; n += 1) {
    const person = await world.person('Ann');
    talks.push({ id: must(await world.talks.respond(person, postId, terms())), person });
  }
  const yes = async ({ id }: Waits) => world.talks.accept(erik, id, 1, (await world.standing(erik, id)).hash);
  const [first, ...waits] = talks;
  const agreementId = must(await yes(first!));
  for (const one of waits) {
    expect(await yes(one)).toMatchObject({ ok: false, error: { kind: 'NoPlaceLeft' } });
  }
  await deliver();
  const free = async (agreement = agreementId) => must(await world.agreements.endAgreement(erik, agreement, 'ill'));
  return { erik, postId, waits, yes, free };
}

/** How often each of them was told of a place. */
const toldOf = async (waits: readonly Waits[]): Promise<number[]> => {
  await deliver();
  const topics = await Promise.all(waits.map(({ id }) => world.told(id)));
  return topics.map((told) => told.filter((topic) => topic === FREE).length);
};

/** Until when a place is kept for these talks, as a party sees it. */
const offerOf = async (viewer: SignedIn, { id }: Waits): Promise<Date | null> =>
  (await world.reading.talks(viewer.id, id))?.placeOfferedUntil ?? null;

/** How a post stands, and how many of its taken places are offered. */
const placesOf = async (postId: string) =>
  (
    await world.rows<{ state: string; taken: number; offers: number }>(
      `SELECT state, taken::int, (SELECT count(*)::int FROM waiting_list w WHERE w.post_id = p.id AND offered_until IS NOT NULL) AS offers
       FROM post p WHERE id = $1`,
      postId,
    )
  )[0];

describe('a free place on the waiting list', () => {
  it.each<[string, (first: Waits, erik: SignedIn) => Promise<unknown>]>([
    ['are declined', async ({ id }, erik) => must(await world.talks.decline(erik, id))],
    ['are left', async ({ id, person }) => must(await world.talks.leave(person, id))],
    ['end with a block', async ({ person }, erik) => must(await world.blocks.block(erik, person.id))],
    [
      'lapse',
      async ({ id }) => {
        await world.rows('UPDATE negotiation SET answer_by = $2 WHERE id = $1', id, world.clock.now());
        await world.closing.lapseDue();
      },
    ],
  ])('goes to the next when the talks of whoever was told %s', async (_, closeTalks) => {
    const { erik, waits, free } = await queue(3);
    await free();
    expect(await toldOf(waits)).toEqual([1, 0, 0]);
    await closeTalks(waits[0]!, erik);
    expect(await toldOf(waits)).toEqual([1, 1, 0]);
  });

  it('stays with whoever was told when others leave the line, or the talks that filled it end', async () => {
    const { waits, yes, free } = await queue(3);
    const [first, second] = waits;
    must(await world.talks.leave(second!.person, second!.id));
    expect(await toldOf(waits)).toEqual([0, 0, 0]);
    await free();
    expect(await toldOf(waits)).toEqual([1, 0, 0]);
    must(await yes(first!));
    expect(await toldOf(waits)).toEqual([1, 0, 0]);
  });

  it('is kept for whoever was told: nobody else gets it meanwhile, by an answer to the post or by a yes', async () => {
    const { postId, erik, waits, yes, free } = await queue(2);
    await free();
    const bob = await world.person('Bob');
    expect(await world.talks.respond(bob, postId, terms())).toEqual({
      ok: false,
      error: { kind: 'PostClosed', state: 'fulfilled' },
    });
    expect(await yes(waits[1]!)).toMatchObject({ error: { kind: 'NoPlaceLeft', waitingListPosition: 2 } });
    expect(await offerOf(erik, waits[0]!)).not.toBeNull();
    must(await yes(waits[0]!));
    expect(await offerOf(erik, waits[0]!)).toBeNull();
    expect(await placesOf(postId)).toEqual({ state: 'fulfilled', taken: 1, offers: 0 });
  });

  it('goes to the next when it was not used in time, and is free when nobody is next', async () => {
    const { postId, erik, waits, yes, free } = await queue(2);
    await free();
    for (const [nth, one] of waits.entries()) {
      expect(await toldOf(waits)).toEqual(waits.map((_, n) => (n <= nth ? 1 : 0)));
      world.clock.moveTo((await offerOf(erik, one)) ?? new Date(0));
      expect(await world.waiting.lapseDue()).toBeGreaterThan(0);
      expect(await world.waiting.lapseDue()).toBe(0);
    }
    expect(await placesOf(postId)).toEqual({ state: 'open', taken: 0, offers: 0 });
    must(await yes(waits[1]!));
    expect(await yes(waits[0]!)).toMatchObject({ error: { kind: 'NoPlaceLeft', waitingListPosition: 1 } });
  });

  it('is not used any more by a yes that comes too late, also before anybody looked at the clock', async () => {
    const { erik, waits, yes, free } = await queue(2);
    await free();
    world.clock.moveTo((await offerOf(erik, waits[0]!)) ?? new Date(0));
    expect(await yes(waits[0]!)).toMatchObject({ error: { kind: 'NoPlaceLeft', waitingListPosition: 2 } });
    expect(await toldOf(waits)).toEqual([1, 1]);
    must(await yes(waits[1]!));
  });

  it('goes to whoever it was offered to, of fifty who say yes at once while as many answer the post', async () => {
    // Seen red with an offer that is told but takes no place: 46 to 50 of the fifty strangers began talks, and in one of
    // two runs the place went to another than the one who was told.
    const { postId, waits, yes, free } = await queue(50);
    const strangers = await Promise.all(Array.from({ length: 50 }, () => world.person('Bob')));
    await free();
    const [answers, opened] = await Promise.all([
      Promise.all(waits.map(yes).reverse()),
      Promise.all(strangers.map((person) => world.talks.respond(person, postId, terms()))),
    ]);
    expect(answers.map(({ ok }) => ok).indexOf(true)).toBe(49);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(opened.filter(({ ok }) => ok)).toHaveLength(0);
    expect(await placesOf(postId)).toEqual({ state: 'fulfilled', taken: 1, offers: 0 });
  });

  it('is either used or passed on, when a yes and the end of its time come together, also when clocks differ', async () => {
    // Seen red without the lock of the post, and with offers that are read before they end: in 8 of 10 rounds the
    // place was used and passed on as well, with nothing taken of the post; in the others used and passed on.
    for (let round = 0; round < 5; round += 1) {
      const { postId, erik, waits, yes, free } = await queue(2);
      await free();
      const until = (await offerOf(erik, waits[0]!)) ?? new Date(0);
      const late = new WaitingListService(
        world.database,
        world.app.get(WaitingListRepository, { strict: false }),
        world.app.get(PlacesService, { strict: false }),
        { now: () => until },
      );
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) => (n % 2 === 0 ? late.lapseDue().then(() => null) : yes(waits[0]!))),
      );
      const used = answers.filter((answer) => answer?.ok === true).length;
      expect(await placesOf(postId)).toEqual({ state: 'fulfilled', taken: 1, offers: 1 - used });
      expect(await toldOf(waits)).toEqual([1, 1 - used]);
    }
  });

  it('comes of an approval that gives the post more places, once however often that is told', async () => {
    // Seen red without the post's lock: both of the first two were told three times.
    // A post that is full takes no new words; these were handed in before the last place went.
    const { postId, waits } = await queue(3, async (erik, id) => {
      must(await world.posts.revisePost(erik, id, threePlaces, 1));
    });
    const broker: SignedIn = { ...(await world.person('Bea')), roles: ['broker'], brokerOf: ['GM0034'] };
    const review = world.app.get(ReviewService, { strict: false });
    expect(await toldOf(waits)).toEqual([0, 0, 0]);
    must(await world.database.transaction((tx) => review.approve(tx, broker, postId, 2)));
    const passer = consumers[1]!;
    const approved = { id: '0', topic: 'post.approved', key: postId, payload: { postId } };
    await Promise.all(Array.from({ length: 50 }, () => world.database.write((tx) => passer.consume(approved, tx))));
    expect(await toldOf(waits)).toEqual([1, 1, 0]);
  });
});
