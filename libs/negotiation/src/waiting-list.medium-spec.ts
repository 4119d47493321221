import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedIn } from '#kernel';
import { ReviewService } from '#marketplace';
import { EventConsumers, type DeliveredEvent } from '#platform';

import { TalksCloser } from './jobs/closing.processor.js';
import { PlacePasser } from './jobs/waiting-list.processor.js';
import { must, street, terms, type Street } from './testing/street.js';
import { WaitingListService } from './waiting-list.service.js';

const FREE = 'waitingList.placeFree';

let world: Street;
let consumers: readonly (TalksCloser | PlacePasser)[];
let delivered = '0';
beforeAll(async () => {
  world = await street();
  const known = new EventConsumers();
  consumers = [
    new TalksCloser(known, world.closing),
    new PlacePasser(known, world.app.get(WaitingListService, { strict: false })),
  ];
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

  it('is told of again when another took it meanwhile and gave it back', async () => {
    const { erik, postId, waits, yes, free } = await queue(2);
    await free();
    expect(await toldOf(waits)).toEqual([1, 0]);
    const person = await world.person('Bob');
    const agreementId = must(await yes({ id: must(await world.talks.respond(person, postId, terms())), person }));
    must(await world.talks.decline(erik, waits[1]!.id));
    expect(await toldOf(waits)).toEqual([1, 0]);
    await free(agreementId);
    expect(await toldOf(waits)).toEqual([2, 0]);
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
