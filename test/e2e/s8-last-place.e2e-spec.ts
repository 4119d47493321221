import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wallTimeOf } from '#kernel';

import { ACCEPT, COUNTER, NEGOTIATION_OF, RESPOND } from '../../apps/cli/src/story/operations.js';
import { cancelTime, endAgreement, firstTime } from '../world/agreements.js';
import {
  accept,
  done,
  openPost,
  press,
  respond,
  type AgreementSeen,
  type Answered,
  type TalksSeen,
} from '../world/deeds.js';
import { Mailbox } from '../world/mailbox.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms, type TermsInput } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

const PLACES = 'query($id: ID!) { post(id: $id) { state places placesLeft } }';
const OFFER = 'query($id: ID!) { negotiation(id: $id) { placeOfferedUntil } }';
const AGREEMENTS = '{ myAgreements(first: 50) { edges { node { id postId state } } } }';

/** Talks in which the helper is to answer. */
interface Talking {
  readonly helper: Neighbour;
  readonly talks: TalksSeen;
}

describe('the last place', () => {
  let world: World;
  let fatma: Neighbour;
  let nadia: Neighbour;
  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    nadia = await world.given.broker('Nadia');
  });
  afterAll(() => world.close());

  /** The help once, on a date of its own for each that is offered. */
  const onceOn = (start: string): Partial<TermsInput> => ({ when: { kind: 'at', start, minutes: 60 } });

  /** Helpers respond, and the author counters each, so that it is up to the helpers to say yes. */
  const talkWith = async (postId: string, helpers: readonly Neighbour[], start?: string): Promise<Talking[]> => {
    const other = start === undefined ? {} : onceOn(start);
    const all: Talking[] = [];
    for (const helper of helpers) {
      const { id } = await respond(helper, postId, other);
      const countered = terms({ ...other, inReturn: { kind: 'together', what: 'koffie' } });
      const talks = await done<TalksSeen>(fatma, 'Negotiation', COUNTER, {
        negotiationId: id,
        seenVersion: 1,
        terms: countered,
      });
      all.push({ helper, talks });
    }
    return all;
  };

  const people = (names: readonly string[]): Promise<Neighbour[]> =>
    Promise.all(names.map((name) => world.given.resident(name)));

  const pressAccept = ({ helper, talks }: Talking): Promise<Answered> =>
    press(helper, ACCEPT, {
      negotiationId: talks.id,
      version: talks.standing?.version,
      termsHash: talks.standing?.termsHash,
    });

  const seen = async (postId: string) =>
    (await fatma.browser.ask<{ post: { state: string; places: number; placesLeft: number } }>(PLACES, { id: postId }))
      .post;

  const agreementsAbout = async (postId: string): Promise<number> => {
    const { myAgreements } = await fatma.browser.ask<{
      myAgreements: { edges: { node: { postId: string; state: string } }[] };
    }>(AGREEMENTS);
    return myAgreements.edges.filter(({ node }) => node.postId === postId && node.state === 'active').length;
  };

  const positionOf = async ({ helper, talks }: Talking): Promise<number | null> =>
    (
      await helper.browser.ask<{ negotiation: { waitingListPosition: number | null } }>(NEGOTIATION_OF, {
        id: talks.id,
      })
    ).negotiation.waitingListPosition;

  const offeredUntil = async ({ helper, talks }: Talking): Promise<string | null> =>
    (await helper.browser.ask<{ negotiation: { placeOfferedUntil: string | null } }>(OFFER, { id: talks.id }))
      .negotiation.placeOfferedUntil;

  it('goes to one of two who say yes at once, twenty times; the other is first on the list', async () => {
    const helpers = await people(['Ali', 'Bo', 'Cor']);
    for (let round = 0; round < 20; round += 1) {
      const postId = await openPost(fatma, nadia, { places: 2 });
      const [first, ...lastTwo] = await talkWith(postId, helpers);
      if (!first) throw new Error('Nobody talks.');
      await accept(first.helper, first.talks);

      const answers = await Promise.all(lastTwo.map(pressAccept));
      expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Agreement', 'NoPlaceLeftError']);
      expect(answers).toContainEqual(expect.objectContaining({ waitingListPosition: 1 }));
      expect(await seen(postId)).toEqual({ state: 'fulfilled', places: 2, placesLeft: 0 });
    }
  });

  it('is never given out twice when thirty say yes at once, and each of the others has a place of their own on the list', async () => {
    const postId = await openPost(fatma, nadia, { places: 2 });
    const all = await talkWith(postId, await people(Array.from({ length: 30 }, (_, nth) => `Buur${nth}`)));
    const answers = await Promise.all(all.map(pressAccept));
    const refused = answers.filter(({ __typename }) => __typename === 'NoPlaceLeftError');
    expect(answers.filter(({ __typename }) => __typename === 'Agreement')).toHaveLength(2);
    expect(refused.map(({ waitingListPosition }) => waitingListPosition).sort(byNumber)).toEqual(
      Array.from({ length: 28 }, (_, nth) => nth + 1),
    );
    expect(await agreementsAbout(postId)).toBe(2);
    expect(await seen(postId)).toMatchObject({ placesLeft: 0 });

    // What was told is what they see afterwards, and saying yes again moves nobody.
    for (const [nth, talking] of all.entries()) {
      const told = answers[nth]?.['waitingListPosition'] ?? null;
      expect(await positionOf(talking)).toBe(told);
    }
    const [again] = all.filter((_, nth) => answers[nth]?.['waitingListPosition'] === 5);
    if (again) expect(await pressAccept(again)).toMatchObject({ waitingListPosition: 5 });
  });

  it('is offered to the first on the list when it is freed before the start, and to nobody else', async () => {
    const helpers = await people(['Dirk', 'Els', 'Fons']);
    const postId = await openPost(fatma, nadia);
    const [taker, second, third] = await talkWith(postId, helpers);
    if (!taker || !second || !third) throw new Error('Somebody does not talk.');
    const agreement = await accept(taker.helper, taker.talks);
    expect(await pressAccept(second)).toMatchObject({ waitingListPosition: 1 });
    expect(await pressAccept(third)).toMatchObject({ waitingListPosition: 2 });
    const boxes = [second, third].map(({ helper }) => new Mailbox(world, helper));
    for (const box of boxes) await box.news();

    await endAgreement(taker.helper, agreement.id);
    expect(await boxes[0]?.subjects()).toEqual(['Er is weer een plek vrij']);
    expect(await boxes[1]?.subjects()).toEqual([]);
    expect(await done<AgreementSeen>(second.helper, 'Agreement', ACCEPT, asSeen(second))).toMatchObject({ version: 2 });
    expect(await pressAccept(third)).toMatchObject({ __typename: 'NoPlaceLeftError', waitingListPosition: 1 });
    expect(await agreementsAbout(postId)).toBe(1);
  });

  it('is kept for the one it is offered to, and goes on to the next when it is not used in time', async () => {
    const helpers = await people(['Ine', 'Joop', 'Kees']);
    const stranger = await world.given.resident('Lot');
    const postId = await openPost(fatma, nadia);
    const [taker, second, third] = await talkWith(postId, helpers);
    if (!taker || !second || !third) throw new Error('Somebody does not talk.');
    const agreement = await accept(taker.helper, taker.talks);
    for (const waiting of [second, third]) await pressAccept(waiting);
    const [box, before] = [new Mailbox(world, third.helper), new Mailbox(world, second.helper)];
    for (const one of [box, before]) await one.news();

    // Calling off the only time ends the agreement.
    await cancelTime(taker.helper, firstTime(agreement).id);
    await world.settle();
    const until = await offeredUntil(second);
    expect(until).not.toBeNull();
    expect(await offeredUntil(third)).toBeNull();
    const [told] = await before.news();
    expect(told?.text).toContain(
      `om ${wallTimeOf(new Date(until ?? 0), 'Europe/Amsterdam')
        .slice(11)
        .replace(':', '.')} uur.`,
    );
    expect(await seen(postId)).toMatchObject({ state: 'fulfilled', placesLeft: 0 });
    expect(await press(stranger, RESPOND, { postId, terms: terms() })).toMatchObject({ __typename: 'PostClosedError' });
    expect(await pressAccept(third)).toMatchObject({ __typename: 'NoPlaceLeftError', waitingListPosition: 2 });

    world.clock.moveTo(new Date(until ?? 0));
    expect(await box.subjects()).toEqual(['Er is weer een plek vrij']);
    expect(await pressAccept(second)).toMatchObject({ __typename: 'NoPlaceLeftError', waitingListPosition: 2 });
    await done<AgreementSeen>(third.helper, 'Agreement', ACCEPT, asSeen(third));
    expect(await agreementsAbout(postId)).toBe(1);
  });

  it('is offered to nobody any more once its time has begun', async () => {
    const helpers = await people(['Gijs', 'Hans']);
    // Whoever works for the city signs in again each day.
    const postId = await openPost(fatma, await world.given.broker('Nadia'));
    const [taker] = await talkWith(postId, helpers.slice(0, 1), '2026-12-02T10:00');
    const [waiting] = await talkWith(postId, helpers.slice(1), '2026-12-20T10:00');
    if (!taker || !waiting) throw new Error('Somebody does not talk.');
    const agreement = await accept(taker.helper, taker.talks);
    expect(await pressAccept(waiting)).toMatchObject({ waitingListPosition: 1 });
    const box = new Mailbox(world, waiting.helper);
    await box.news();

    world.clock.moveTo(new Date('2026-12-02T09:00:00Z'));
    await endAgreement(taker.helper, agreement.id);
    expect(await box.subjects()).toEqual([]);
    expect(await pressAccept(waiting)).toMatchObject({ __typename: 'NoPlaceLeftError', waitingListPosition: 1 });
    expect(await seen(postId)).toMatchObject({ state: 'fulfilled', placesLeft: 0 });
  });
});

const asSeen = ({ talks }: Talking) => ({
  negotiationId: talks.id,
  version: talks.standing?.version,
  termsHash: talks.standing?.termsHash,
});

const byNumber = (a: unknown, b: unknown): number => Number(a) - Number(b);
