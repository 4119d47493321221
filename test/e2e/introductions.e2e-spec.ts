import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sweeps } from '#platform';

import { done, openPost, press } from '../world/deeds.js';
import { answerIntroduction, introduce, introductionsMade, introductionsOf } from '../world/introductions.js';
import { Mailbox } from '../world/mailbox.js';
import { sightOf } from '../world/mediation.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const WORDS = 'U houdt allebei van de markt. Misschien gaat u graag samen?';
const NEUTRAL = 'De kennismaking gaat niet door';
const PROPOSE = `mutation($id: ID!, $terms: TermsInput!) { proposeTerms(negotiationId: $id, terms: $terms) {
  __typename ... on Negotiation { id } ... on UserError { message } } }`;

describe('an introduction by a broker', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let faraway: Neighbour;
  let stranger: Neighbour;
  let hers: Mailbox;
  let his: Mailbox;
  let postId: string;
  let id: string;

  /** A new post of Fatma about which Jan is proposed to her. */
  async function proposed(): Promise<string> {
    postId = await openPost(fatma, nadia);
    const made = await introduce(nadia, postId, jan.id, WORDS);
    if (made.__typename !== 'IntroductionMade') throw new Error(JSON.stringify(made));
    return made['id'] as string;
  }
  const one = async (who: Neighbour) => (await introductionsOf(who)).find((seen) => seen.id === id);

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
    faraway = await world.given.broker('Bo', 'WK003402');
    stranger = await world.given.resident('Els', { area: 'BU00340201' });
    hers = new Mailbox(world, fatma);
    his = new Mailbox(world, jan);
  });
  afterAll(() => world.close());

  it('is made by a broker of both areas, and names nobody', async () => {
    postId = await openPost(fatma, nadia);
    expect(await introduce(faraway, postId, jan.id, WORDS)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await introduce(nadia, postId, stranger.id, WORDS)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await introduce(nadia, postId, fatma.id, WORDS)).toMatchObject({ __typename: 'NotFoundError' });
    for (const words of ['Mevrouw fatma is erg aardig.', 'Vraag het aan JAN, die kan dat.'])
      expect(await introduce(nadia, postId, jan.id, words)).toMatchObject({ field: 'words', rule: 'namesSomebody' });
    expect(await introduce(nadia, postId, jan.id, 'Kort')).toMatchObject({ field: 'words', rule: 'tooShort' });
    const made = await introduce(nadia, postId, jan.id, WORDS);
    expect(made).toMatchObject({ __typename: 'IntroductionMade', state: 'asked', author: 'Fatma', other: 'Jan' });
    expect(await introduce(nadia, postId, jan.id, WORDS)).toMatchObject({ __typename: 'AlreadyInTouchError' });
    id = made['id'] as string;
  });

  it('shows each what it is about, where the other one lives and what the broker says, and no name', async () => {
    expect(await one(fatma)).toEqual({
      id,
      state: 'asked',
      broker: 'Nadia',
      words: WORDS,
      activity: { slug: 'grocery-shopping' },
      area: { code: 'BU00340101' },
      yourSide: 'requester',
      ownPostId: postId,
      youSaidYes: null,
      negotiationId: null,
    });
    expect(await one(jan)).toMatchObject({ yourSide: 'helper', ownPostId: null, words: WORDS });
    expect(await introductionsOf(stranger)).toEqual([]);
    const mails = [...(await hers.news()), ...(await his.news())].filter(({ subject }) =>
      subject.includes('leren kennen'),
    );
    expect(mails.map(({ to }) => to)).toEqual([fatma.email, jan.email]);
    for (const [mail, other] of [
      [mails[0], 'Jan'],
      [mails[1], 'Fatma'],
    ] as const) {
      expect(mail?.text).toContain('U houdt allebei van de markt.');
      expect(`${mail?.text}${mail?.html}`).not.toContain(other);
    }
  });

  it('opens nothing with one yes, and tells nobody of it', async () => {
    expect(await answerIntroduction(jan, id, true)).toMatchObject({
      state: 'asked',
      youSaidYes: true,
      negotiationId: null,
    });
    expect(await answerIntroduction(jan, id, true)).toMatchObject({ __typename: 'AlreadySaidError' });
    expect(await answerIntroduction(stranger, id, true)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await one(fatma)).toMatchObject({ state: 'asked', youSaidYes: null });
    expect([await hers.subjects(), await his.subjects()]).toEqual([[], []]);
  });

  it('opens talks with both yeses, in which whoever did not write the post begins', async () => {
    const answer = await answerIntroduction(fatma, id, true);
    expect(answer).toMatchObject({ state: 'agreed', youSaidYes: true });
    const talks = answer['negotiationId'] as string;
    expect(await sightOf(jan, talks)).toMatchObject({
      state: 'awaitingHelper',
      whoseTurn: 'helper',
      standing: null,
      turns: [{ number: 1, kind: 'introduce', by: null, byBroker: 'Nadia' }],
    });
    expect((await sightOf(jan, talks))?.allowedMoves).toContain('propose');
    expect(await hers.subjects()).toEqual(['U kunt nu praten met Jan']);
    expect(await his.subjects()).toEqual(['U kunt nu praten met Fatma']);
    await done(jan, 'Negotiation', PROPOSE, { id: talks, terms: terms() });
    expect(await sightOf(fatma, talks)).toMatchObject({ whoseTurn: 'requester', standing: { version: 1 } });
    expect(await introduce(nadia, postId, jan.id, WORDS)).toMatchObject({ __typename: 'AlreadyInTouchError' });
  });

  it('is over with one no, told neutrally to the other one, to the broker without a name, and to nobody else', async () => {
    id = await proposed();
    await Promise.all([hers.news(), his.news()]);
    await answerIntroduction(fatma, id, true);
    expect(await answerIntroduction(jan, id, false)).toMatchObject({ state: 'over', youSaidYes: false });
    expect(await one(fatma)).toMatchObject({ state: 'over', youSaidYes: true, negotiationId: null });
    const [told, ...more] = await hers.news();
    expect([told?.subject, more]).toEqual([NEUTRAL, []]);
    expect(`${told?.text}`).not.toMatch(/Jan|nee|gezegd/);
    expect(await his.subjects()).toEqual([]);
    expect((await introductionsMade(nadia)).find((made) => made.id === id)).toEqual({
      id,
      state: 'over',
      postId,
      author: 'Fatma',
      other: 'Jan',
      words: WORDS,
    });
    expect(await introductionsMade(faraway)).toEqual([]);
    expect(await answerIntroduction(fatma, id, false)).toMatchObject({ __typename: 'IntroductionOverError' });
  });

  it('is over when time passes, in the same words as with a no, once', async () => {
    id = await proposed();
    await Promise.all([hers.news(), his.news()]);
    await answerIntroduction(jan, id, true);
    world.clock.advance({ days: 5 });
    // Other talks of hers lapse at this moment too.
    const told = async (box: Mailbox) => (await box.subjects()).filter((subject) => subject.includes('kennismaking'));
    expect(await told(hers)).toEqual([NEUTRAL]);
    expect(await told(his)).toEqual([NEUTRAL]);
    await world.worker.app.get(Sweeps).runAll();
    expect(await told(his)).toEqual([]);
    expect(await answerIntroduction(fatma, id, true)).toMatchObject({ __typename: 'IntroductionOverError' });
    expect(await one(jan)).toMatchObject({ state: 'over', negotiationId: null });
  });

  it('is over when the two cannot talk any more by the second yes', async () => {
    nadia = await world.given.broker('Nadia');
    id = await proposed();
    await answerIntroduction(jan, id, true);
    await press(jan, wholeAnswer('blockResident'), { personId: fatma.id });
    expect(await answerIntroduction(fatma, id, true)).toMatchObject({ state: 'over', negotiationId: null });
    expect(await introduce(nadia, postId, jan.id, WORDS)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('opens talks once when both say yes at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [ann, bob] = [await world.given.resident('Ann'), await world.given.resident('Bob')];
      const made = await introduce(nadia, await openPost(ann, nadia), bob.id, WORDS);
      const both = made['id'] as string;
      const answers = await Promise.all([ann, bob, ann, bob].map((who) => answerIntroduction(who, both, true)));
      const opened = new Set(
        answers.map((answer) => answer['negotiationId']).filter((talks) => typeof talks === 'string'),
      );
      expect(opened.size).toBe(1);
    }
  });
});
