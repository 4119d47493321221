import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ACCEPT, ANSWER, ASK } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { talksAs, type WholeTalks } from '../world/sights.js';
import { openWorld, type World } from '../world/world.js';

/** What a question must not change. */
const standingOf = ({ state, whoseTurn, answerBy, standing, agreementId }: WholeTalks) => ({
  state,
  whoseTurn,
  answerBy,
  standing,
  agreementId,
});

describe('a question (S3)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let els: Neighbour;
  let talks: TalksSeen;
  /** What both saw before the first question. */
  let before: ReturnType<typeof standingOf>;

  const seen = async (who: Neighbour): Promise<WholeTalks> => {
    const shown = await talksAs(who, talks.id);
    if (!shown) throw new Error(`${who.firstName} does not see the talks.`);
    return shown;
  };
  const ask = (who: Neighbour, message: string) => press(who, ASK, { negotiationId: talks.id, message });
  const answer = (who: Neighbour, question: number, message: string) =>
    press(who, ANSWER, { negotiationId: talks.id, question, message });

  async function expectNothingChanged(): Promise<void> {
    for (const who of [fatma, jan]) expect(standingOf(await seen(who))).toEqual(before);
  }

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    els = await world.given.resident('Els');
    talks = await respond(jan, await openPost(fatma, await world.given.broker('Nadia')), {
      when: { kind: 'at', start: '2026-12-22T10:00', minutes: 60 },
    });
    before = standingOf(await seen(fatma));
    // Half-way is counted from when the proposal is heard of: before the clock goes on.
    await world.settle();
  });
  afterAll(() => world.close());

  it('is asked and answered by either side, also by the one who waits, a day and two later', async () => {
    world.clock.advance({ days: 1 });
    expect(await ask(jan, 'Is er een lift?')).toMatchObject({ __typename: 'Negotiation' });
    await expectNothingChanged();
    world.clock.advance({ hours: 6 });
    expect(await answer(fatma, 2, 'Ja, tot de derde verdieping.')).toMatchObject({ __typename: 'Negotiation' });
    expect(await ask(fatma, 'Houdt u van honden?')).toMatchObject({ __typename: 'Negotiation' });
    expect(await answer(jan, 4, 'Heel veel!')).toMatchObject({ __typename: 'Negotiation' });
    await expectNothingChanged();
    for (const who of [fatma, jan]) {
      const story = (await seen(who)).turns.map(({ number, kind, by, answers, proposal }) => ({
        number,
        kind,
        by,
        answers,
        version: proposal?.version ?? null,
      }));
      expect(story).toEqual([
        { number: 1, kind: 'propose', by: 'helper', answers: null, version: 1 },
        { number: 2, kind: 'ask', by: 'helper', answers: null, version: null },
        { number: 3, kind: 'answer', by: 'requester', answers: 2, version: null },
        { number: 4, kind: 'ask', by: 'requester', answers: null, version: null },
        { number: 5, kind: 'answer', by: 'helper', answers: 4, version: null },
      ]);
    }
  });

  it('cannot be accepted: no number but that of what stands settles anything', async () => {
    for (const version of [0, 2, 3, 4, 5]) {
      const pressed = await press(fatma, ACCEPT, {
        negotiationId: talks.id,
        version,
        termsHash: before.standing?.termsHash,
      });
      expect(pressed).toMatchObject({ __typename: 'StaleVersionError', standingVersion: 1 });
    }
    await expectNothingChanged();
  });

  it('does not make it the turn of the one who asked', async () => {
    await ask(jan, 'Zullen we het zo doen?');
    expect(await press(jan, ACCEPT, { negotiationId: talks.id, ...talks.standing })).toMatchObject({
      __typename: 'NotYourTurnError',
    });
    await answer(fatma, 6, 'Ja, dat is goed.');
    // A yes in words is no accept.
    await expectNothingChanged();
  });

  it.each([
    ['a proposal', 1],
    ['an answer', 3],
    ['one’s own question', 4],
    ['nothing', 99],
    ['less than nothing', -1],
  ])('is what an answer belongs to, not %s', async (_, number) => {
    expect(await answer(fatma, number, 'Ja.')).toMatchObject({ __typename: 'NotFoundError' });
    await expectNothingChanged();
  });

  it('has words: none, or too many, are refused', async () => {
    expect(await ask(fatma, ' \n ')).toMatchObject({ __typename: 'InvalidInputError', field: 'message', bound: 1 });
    expect(await ask(fatma, 'a'.repeat(1001))).toMatchObject({ __typename: 'InvalidInputError', bound: 1000 });
    await expectNothingChanged();
  });

  it('of somebody else reaches nobody', async () => {
    const turns = (await seen(fatma)).turns.length;
    expect(await ask(els, 'Mag ik ook?')).toMatchObject({ __typename: 'NotFoundError' });
    expect(await answer(els, 2, 'Nee hoor.')).toMatchObject({ __typename: 'NotFoundError' });
    expect((await seen(fatma)).turns).toHaveLength(turns);
  });

  it('leaves the one reminder where it was, half-way to the deadline', async () => {
    const reminders = async () =>
      (await world.inbox(fatma.email)).filter(({ subject }) => subject === 'Jan wacht op uw antwoord');
    // The mails of these days are of these days: one day has room for a few only.
    await world.settle();
    // Half-way of five days is in the night, so it is the next morning.
    world.clock.moveTo(new Date('2026-12-04T06:59:00Z'));
    expect(await reminders()).toHaveLength(0);
    world.clock.moveTo(new Date('2026-12-04T07:01:00Z'));
    expect(await reminders()).toHaveLength(1);
    expect(before.answerBy).toBe('2026-12-06T09:00:00.000Z');
  });

  it('and its answer leave the proposal to be accepted as it was put forward', async () => {
    const agreement = await accept(fatma, talks);
    expect(agreement).toMatchObject({ version: 1, termsHash: before.standing?.termsHash });
    expect(agreement.occurrences.map(({ localStart }) => localStart)).toEqual(['2026-12-22T10:00']);
    // They may go on talking; that changes the agreement as little.
    await done(jan, 'Negotiation', ASK, { negotiationId: talks.id, message: 'Welke bel is het?' });
    expect(await seen(jan)).toMatchObject({ state: 'agreed', agreementId: agreement.id });
  });
});
