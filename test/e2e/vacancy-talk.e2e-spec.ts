import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { COUNTER } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { agreementsOf, found, talksAs } from '../world/sights.js';
import { terms } from '../world/terms.js';
import { openVacancy, vacancyInput } from '../world/vacancies.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const TUESDAY = { when: { kind: 'at', start: '2026-12-22T10:00', minutes: 120 } } as const;
const THURSDAY = { when: { kind: 'at', start: '2026-12-24T10:00', minutes: 120 } } as const;

interface PostSeen {
  readonly state: string;
  readonly placesLeft: number;
  readonly allowedMoves: readonly string[];
  readonly author: { readonly firstName: string };
  readonly vacancy: Record<string, unknown> | null;
}

describe('an application to a vacancy', () => {
  let world: World;
  let nadia: Neighbour;
  let coos: Neighbour;
  let lies: Neighbour;
  let jan: Neighbour;
  let els: Neighbour;
  /** The organisation, as each of its coordinators acts for it. */
  let byCoos: Neighbour;
  let byLies: Neighbour;
  let postId: string;
  let talks: TalksSeen;

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    nadia = await world.given.broker('Nadia');
    [coos, lies] = [await world.given.resident('Coos'), await world.given.resident('Lies')];
    [jan, els] = [await world.given.resident('Jan'), await world.given.resident('Els')];
    [byCoos, byLies] = await world.given.organisation('Buurthuis De Wende', nadia, coos, lies);
    postId = await openVacancy(byCoos, nadia, { expensesCentsAnHour: 250, trainingNeeded: 'Sociale hygiëne' });
  });
  afterAll(() => world.close());

  const postAs = async (who: Pick<Neighbour, 'browser'>, id = postId): Promise<PostSeen | null> =>
    (await who.browser.ask<{ post: PostSeen | null }>(wholeAnswer('post'), { id })).post;
  const subjects = async ({ email }: Neighbour) => (await world.inbox(email)).map(({ subject }) => subject);

  it('is to what everybody reads: who asks, what is asked and what is given', async () => {
    const shown = await postAs({ browser: world.browser() });
    expect(shown).toMatchObject({
      state: 'open',
      author: { firstName: 'Buurthuis De Wende' },
      vacancy: {
        organisation: 'Buurthuis De Wende',
        hoursAWeek: 4,
        rhythm: 'ongoing',
        minimumAge: 18,
        trainingNeeded: 'Sociale hygiëne',
        conductCertificate: false,
        expensesCentsAnHour: 250,
        schoolPlacement: false,
        signUp: 'agreement',
        organisationAnswers: null,
      },
    });
    expect(await found(jan, { vacancies: true })).toContain(postId);
    expect(await found(jan, { vacancies: false })).not.toContain(postId);
  });

  it('is written in the name of an approved organisation alone, within the bounds of the law', async () => {
    const write = (who: Neighbour, other = {}) =>
      press(who, wholeAnswer('writeVacancy'), { input: vacancyInput(other) });
    expect(await write(jan)).toMatchObject({ __typename: 'NotAnOrganisationError' });
    // A coordinator in the own name is a resident like any other.
    expect(await write(coos)).toMatchObject({ __typename: 'NotAnOrganisationError' });
    for (const [other, field] of [
      [{ hoursAWeek: 21 }, 'hoursAWeek'],
      [{ expensesCentsAnHour: 800 }, 'expensesCentsAnHour'],
      [{ minimumAge: 15 }, 'minimumAge'],
    ] as const)
      expect(await write(byLies, other)).toMatchObject({ __typename: 'InvalidInputError', field });
  });

  it('is answered by any of the coordinators, whoever wrote the vacancy, and each hears of it', async () => {
    talks = await respond(jan, postId, TUESDAY);
    expect(talks.state).toBe('awaitingRequester');
    for (const who of [coos, lies]) expect(await subjects(who)).toContain('Jan reageert op uw oproep');
    const seen = await talksAs(byLies, talks.id);
    expect(seen).toMatchObject({ yourSide: 'requester', allowedMoves: expect.arrayContaining(['counter', 'accept']) });
    // Fourteen days, where neighbours have five.
    expect(seen?.answerBy).toBe('2026-12-15T09:00:00.000Z');
    expect(await talksAs(coos, talks.id)).toBeNull();
    const countered = await press(byLies, COUNTER, {
      negotiationId: talks.id,
      seenVersion: 1,
      terms: terms(THURSDAY),
    });
    expect(countered).toMatchObject({ __typename: 'Negotiation', state: 'awaitingHelper' });
  });

  it('ends in an agreement with times, for the volunteer and for every coordinator', async () => {
    const standing = (await talksAs(jan, talks.id)) as TalksSeen;
    const agreement = await accept(jan, standing);
    expect(agreement.occurrences.map(({ localStart }) => localStart)).toEqual(['2026-12-24T10:00']);
    for (const who of [jan, byCoos, byLies])
      expect((await agreementsOf(who)).map(({ id }) => id)).toEqual([agreement.id]);
    expect(await agreementsOf(coos)).toEqual([]);
    // Its one place is taken: nobody finds it any more.
    expect(await postAs(byCoos)).toMatchObject({ state: 'fulfilled', placesLeft: 0 });
    expect(await found(els)).not.toContain(postId);
  });

  it('is told with who acted in the journal of the organisation', async () => {
    const acts = await world.database.read(
      {
        name: 'spec_acts_of_organisation',
        text: `SELECT act, acted_by FROM journal_entry WHERE person_id = $1 AND scope IS NOT NULL ORDER BY at, id`,
        row: (row: { act: string; acted_by: string }) => [row.act, row.acted_by] as const,
      },
      [byCoos.id],
    );
    expect(acts).toEqual(
      expect.arrayContaining([
        ['writeVacancy', coos.id],
        ['submitPost', coos.id],
        ['counterProposal', lies.id],
      ]),
    );
  });

  it('waits for a place when the last one went meanwhile', async () => {
    const both = await openVacancy(byCoos, nadia);
    const [first, second] = [await respond(jan, both, TUESDAY), await respond(els, both, TUESDAY)];
    await accept(byCoos, first);
    const late = await press(byLies, wholeAnswer('acceptTerms'), {
      negotiationId: second.id,
      version: second.standing?.version,
      termsHash: second.standing?.termsHash,
    });
    expect(late).toMatchObject({ __typename: 'NoPlaceLeftError', waitingListPosition: 1 });
  });

  describe('that is not chosen', () => {
    let refused: TalksSeen;
    let other: string;
    beforeAll(async () => {
      const vacancy = await openVacancy(byCoos, nadia, { text: 'Wie helpt bij het inloopspreekuur in het buurthuis?' });
      other = await openVacancy(byCoos, nadia, { text: 'Wie ontvangt bezoekers in het buurthuis?' });
      refused = await respond(els, vacancy, TUESDAY);
    });

    it('hears why: without a reason of its own an organisation says no to nobody', async () => {
      const decline = wholeAnswer('declineTalks');
      for (const variables of [{}, { reason: 'noClick' }])
        expect(await press(byCoos, decline, { negotiationId: refused.id, ...variables })).toMatchObject({
          __typename: 'ReasonNeededError',
        });
      await done(byCoos, 'Negotiation', decline, { negotiationId: refused.id, notChosen: 'timesDoNotFit' });
    });

    it('reads the reason and other vacancies that fit, and none that were answered before', async () => {
      const mail = (await world.inbox(els.email)).find(({ subject }) => subject === 'Antwoord van Buurthuis De Wende');
      expect(mail?.text).toContain('De tijden passen niet bij elkaar.');
      expect(mail?.text).toContain('Wie ontvangt bezoekers in het buurthuis?');
      expect(mail?.text).toContain(`/posts/${other}`);
      expect(mail?.text).not.toContain(`/posts/${postId}`);
      expect(await subjects(els)).not.toContain('Het overleg met Buurthuis De Wende is gestopt');
    });
  });

  it('goes on while the vacancy is paused, which nobody finds then', async () => {
    const vacancy = await openVacancy(byCoos, nadia);
    const underWay = await respond(els, vacancy, THURSDAY);
    await done(byLies, 'Post', wholeAnswer('pausePost'), { postId: vacancy });
    expect(await found(jan)).not.toContain(vacancy);
    expect(await postAs(jan, vacancy)).toBeNull();
    expect((await postAs(byLies, vacancy))?.allowedMoves).toContain('resume');
    await accept(byCoos, underWay);
    await done(byLies, 'Post', wholeAnswer('resumePost'), { postId: vacancy });
    expect(await postAs(byLies, vacancy)).toMatchObject({ state: 'fulfilled' });
    const request = await openPost(jan, nadia);
    const paused = await press(jan, wholeAnswer('pausePost'), { postId: request });
    expect(paused.__typename).toBe('NotAVacancyError');
  });
});
