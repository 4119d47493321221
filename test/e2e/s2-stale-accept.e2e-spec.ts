import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { ACCEPT, COUNTER, WITHDRAW_PROPOSAL } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type Answered, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { agreementsOf, talksAs } from '../world/sights.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const AT_ONCE = 50;
const ROUNDS = 5;

const coffee = terms({ inReturn: { kind: 'together', what: 'Koffie drinken' } });
const thursday = { ...coffee, when: { kind: 'at', start: '2026-12-10T10:00', minutes: 60 } as const };

describe('accepting (S2)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  /** Talks about a new request of Fatma with a first proposal of Jan. */
  let talks: TalksSeen;

  beforeAll(async () => {
    // These two get more mails in a day than the product would send.
    world = await openWorld({ MAILS_A_DAY: 100 });
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
  });
  beforeEach(async () => {
    talks = await begin();
  });
  afterAll(() => world.close());

  const begin = async (): Promise<TalksSeen> => respond(jan, await openPost(fatma, nadia));
  const pressAccept = (who: Neighbour, seen: TalksSeen): Promise<Answered> =>
    press(who, ACCEPT, { negotiationId: talks.id, ...seen.standing });
  const counter = (who: Neighbour, seenVersion: number): Promise<TalksSeen> =>
    done(who, 'Negotiation', COUNTER, { negotiationId: talks.id, seenVersion, terms: coffee });
  const withdraw = (who: Neighbour): Promise<Answered> => press(who, WITHDRAW_PROPOSAL, { negotiationId: talks.id });

  /** Nothing was agreed, for neither of them. */
  async function expectNothingAgreed(): Promise<void> {
    for (const who of [fatma, jan]) {
      expect(await talksAs(who, talks.id)).toMatchObject({ agreementId: null });
      expect((await agreementsOf(who)).filter(({ negotiationId }) => negotiationId === talks.id)).toEqual([]);
    }
  }

  /** Starts so many presses at once, two kinds in turn, as from as many tabs. */
  const together = (one: () => Promise<Answered>, other: () => Promise<Answered>): Promise<Answered[]> =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, n) => (n % 2 === 0 ? one() : other())));
  const won = (answers: readonly Answered[]): string[] =>
    answers.map(({ __typename }) => __typename).filter((type) => type === 'Agreement' || type === 'Negotiation');

  /** How these talks stand, the same for both, and how many agreements came of them. */
  async function outcome() {
    const [hers, his] = [await talksAs(fatma, talks.id), await talksAs(jan, talks.id)];
    expect([his?.state, his?.agreementId, his?.standing]).toEqual([hers?.state, hers?.agreementId, hers?.standing]);
    const agreements = (await agreementsOf(jan)).filter(({ negotiationId }) => negotiationId === talks.id);
    return { state: hers?.state, version: hers?.standing?.version ?? 0, agreements: agreements.length };
  }

  /** Both got one mail for each agreement that they have, and no more. */
  async function expectOneMailForEach(): Promise<void> {
    for (const who of [fatma, jan]) {
      const mails = (await world.inbox(who.email)).filter(({ subject }) => subject.startsWith('U hebt een afspraak'));
      const agreements = await agreementsOf(who);
      const linked = mails.map(({ text }) => /agreements\/([0-9a-f-]+)/.exec(text)?.[1]);
      expect(linked.toSorted()).toEqual(agreements.map(({ id }) => id).toSorted());
    }
  }

  it('is refused for a version that no longer stands, and shows the one that does', async () => {
    const seenByJan = await counter(fatma, 1);
    await withdraw(fatma);
    const standing = await done<TalksSeen>(fatma, 'Negotiation', wholeAnswer('proposeTerms'), {
      negotiationId: talks.id,
      terms: thursday,
    });
    expect(await pressAccept(jan, seenByJan)).toEqual({
      __typename: 'StaleVersionError',
      message: expect.any(String),
      standingVersion: 3,
      standing: { version: 3, termsHash: standing.standing?.termsHash },
      differences: [
        expect.objectContaining({
          term: 'when',
          before: expect.objectContaining({ when: expect.objectContaining({ start: '2026-12-08T10:00' }) }),
          after: expect.objectContaining({ when: expect.objectContaining({ start: '2026-12-10T10:00' }) }),
        }),
      ],
    });
    await expectNothingAgreed();
    expect(await talksAs(jan, talks.id)).toMatchObject({ state: 'awaitingHelper', standing: { version: 3 } });
    expect(await accept(jan, standing)).toMatchObject({ version: 3, termsHash: standing.standing?.termsHash });
  });

  it('is refused for the number of what stands with the hash of other words', async () => {
    const { standing } = await counter(fatma, 1);
    const mixed = { version: 2, termsHash: talks.standing?.termsHash };
    expect(await press(jan, ACCEPT, { negotiationId: talks.id, ...mixed })).toMatchObject({
      __typename: 'StaleVersionError',
      standing: { version: 2, termsHash: standing?.termsHash },
    });
    await expectNothingAgreed();
  });

  it('is never possible for one’s own proposal, before or after it was taken back', async () => {
    const own = await pressAccept(jan, talks);
    expect(own).toMatchObject({ __typename: 'NotYourTurnError' });
    expect(await press(jan, wholeAnswer('acceptTerms'), { negotiationId: talks.id, ...talks.standing })).toMatchObject({
      waitingFor: fatma.id,
    });
    await withdraw(jan);
    expect(await pressAccept(jan, talks)).toMatchObject({ __typename: 'StaleVersionError', standingVersion: 0 });
    expect(await pressAccept(fatma, talks)).toMatchObject({ __typename: 'NotYourTurnError' });
    await expectNothingAgreed();
  });

  it('is not possible for what the other one countered meanwhile', async () => {
    await counter(fatma, 1);
    // Her other tab still shows version 1, which was hers to accept.
    expect(await pressAccept(fatma, talks)).toMatchObject({ __typename: 'NotYourTurnError' });
    await expectNothingAgreed();
  });

  it('makes one agreement and one mail to each, however often and fast it is pressed', async () => {
    const answers = await together(
      () => pressAccept(fatma, talks),
      () => pressAccept(fatma, talks),
    );
    expect(won(answers)).toEqual(['Agreement']);
    expect(answers.filter(({ __typename }) => __typename === 'AlreadySettledError')).toHaveLength(AT_ONCE - 1);
    expect(await outcome()).toEqual({ state: 'agreed', version: 1, agreements: 1 });
    await expectOneMailForEach();
  });

  it('and countering at once end as exactly one of the two', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      talks = await begin();
      const again = { negotiationId: talks.id, seenVersion: 1, terms: coffee };
      const answers = await together(
        () => pressAccept(fatma, talks),
        () => press(fatma, COUNTER, again),
      );
      const [winner, ...more] = won(answers);
      expect(more).toEqual([]);
      expect(await outcome()).toEqual(
        winner === 'Agreement'
          ? { state: 'agreed', version: 1, agreements: 1 }
          : { state: 'awaitingHelper', version: 2, agreements: 0 },
      );
    }
    await expectOneMailForEach();
  });

  it('and taking the proposal back at once end as exactly one of the two', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      talks = await begin();
      const answers = await together(
        () => pressAccept(fatma, talks),
        () => withdraw(jan),
      );
      const [winner, ...more] = won(answers);
      expect(more).toEqual([]);
      expect(await outcome()).toEqual(
        winner === 'Agreement'
          ? { state: 'agreed', version: 1, agreements: 1 }
          : { state: 'awaitingHelper', version: 0, agreements: 0 },
      );
    }
    await expectOneMailForEach();
  });
});
