import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sweeps } from '#platform';

import { done, respond, type TalksSeen } from '../world/deeds.js';
import { HOME_DISTRICT, type Neighbour } from '../world/neighbourhood.js';
import { talksAs } from '../world/sights.js';
import { openVacancy } from '../world/vacancies.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

/** The work itself is far away, so that the days of silence count. */
const FAR = { when: { kind: 'at', start: '2027-03-02T10:00', minutes: 60 } } as const;

const NUDGE = 'Jan wacht op uw antwoord';
const WORD = 'Buurthuis De Wende heeft nog niet geantwoord';
/** Words that would tell who is to blame. */
const BLAME = /slecht|te laat|vergeten|klacht|excuses|helaas/i;

describe('an organisation that does not answer (S19)', () => {
  let world: World;
  let coos: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let organisation: Neighbour;
  let postId: string;
  let other: string;
  let talks: TalksSeen;

  const subjects = async (who: Neighbour) => (await world.inbox(who.email)).map(({ subject }) => subject);
  const nudges = async () => (await subjects(coos)).filter((subject) => subject === NUDGE).length;
  const words = async () => (await subjects(jan)).filter((subject) => subject === WORD).length;
  async function items(state = 'open'): Promise<string[]> {
    await world.settle();
    // Whoever works for the city signs in again each day.
    const broker = await world.given.broker('Bea', HOME_DISTRICT);
    const { workItems } = await broker.browser.ask<{
      workItems: { edges: { node: { kind: string; subjectId: string } }[] };
    }>(wholeAnswer('workItems'), { state });
    return workItems.edges.flatMap(({ node }) => (node.kind === 'slowOrganisation' ? [node.subjectId] : []));
  }
  async function moveTo(moment: string): Promise<void> {
    world.clock.moveTo(new Date(moment));
    await world.settle();
  }

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    nadia = await world.given.broker('Nadia');
    coos = await world.given.resident('Coos');
    jan = await world.given.resident('Jan');
    [organisation] = await world.given.organisation('Buurthuis De Wende', nadia, coos);
    postId = await openVacancy(organisation, nadia);
    other = await openVacancy(organisation, nadia, { text: 'Wie ontvangt bezoekers in het buurthuis?' });
    // On 1 December at 10:00 local time.
    talks = await respond(jan, postId, FAR);
    await world.settle();
  });
  afterAll(() => world.close());

  it('is asked to answer on the third and the seventh day, once each, and the talks go on', async () => {
    for (const [moment, sent] of [
      ['2026-12-04T08:59:00Z', 0],
      ['2026-12-04T09:00:00Z', 1],
      ['2026-12-07T12:00:00Z', 1],
      ['2026-12-08T09:00:00Z', 2],
      ['2026-12-10T12:00:00Z', 2],
    ] as const) {
      await moveTo(moment);
      await world.worker.app.get(Sweeps).run('applications-unanswered');
      expect([moment, await nudges(), await words()]).toEqual([moment, sent, 0]);
    }
    // Neighbours would have stopped on the sixth.
    expect(await talksAs(jan, talks.id)).toMatchObject({ state: 'awaitingRequester' });
    expect(await items()).toEqual([]);
  });

  it('is on the desk of a broker on the tenth day, and the volunteer hears a word and what else fits', async () => {
    await moveTo('2026-12-11T09:00:00Z');
    expect([await nudges(), await words(), await items()]).toEqual([2, 1, [talks.id]]);
    const mail = (await world.inbox(jan.email)).find(({ subject }) => subject === WORD);
    expect(mail?.text).toContain('Dat ligt niet aan u.');
    expect(mail?.text).toContain(`/posts/${other}`);
    expect(mail?.text).not.toMatch(BLAME);
  });

  it('is no work any more once it says something, also a question; then the days count anew', async () => {
    const browser = (await world.given.signedInAgain(coos)).browser.inNameOf(organisation.id);
    organisation = { ...organisation, browser };
    jan = await world.given.signedInAgain(jan);
    await done(organisation, 'Negotiation', wholeAnswer('askQuestion'), {
      negotiationId: talks.id,
      message: 'Kunt u ook op donderdag?',
    });
    expect([await items(), await items('done')]).toEqual([[], [talks.id]]);
    // Whom it waits for is the volunteer: nobody is nudged.
    await moveTo('2026-12-14T12:00:00Z');
    expect(await nudges()).toBe(2);
    expect(await items()).toEqual([]);
  });

  it('has its talks closed after fourteen days, in the same neutral words as everybody', async () => {
    await moveTo('2026-12-15T09:00:00Z');
    expect(await talksAs(jan, talks.id)).toMatchObject({ state: 'closed', closedAs: 'noAnswer' });
    expect(await words()).toBe(1);
  });
});

describe('the label of a slow organisation (S19)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 1000 });
  });
  afterAll(() => world.close());

  it('is told from ten applications on, when half of them waited for more than a week, and of that organisation alone', async () => {
    const nadia = await world.given.broker('Nadia');
    const coos = await world.given.resident('Coos');
    const [slow] = await world.given.organisation('Traag', nadia, coos);
    const [quick] = await world.given.organisation('Vlot', nadia, coos);
    const slowPost = await openVacancy(slow, nadia, { places: 20 });
    const quickPost = await openVacancy(quick, nadia, { places: 20 });
    const apply = async (nth: number): Promise<TalksSeen[]> => {
      const who = await world.given.resident(`Vrijwilliger${nth}`);
      return [await respond(who, slowPost, FAR), await respond(who, quickPost, FAR)];
    };
    const label = async (id: string) => {
      const { post } = await world
        .browser()
        .ask<{ post: { vacancy: { organisationAnswers: { usuallyWithinDays: number } | null } } }>(
          wholeAnswer('post'),
          { id },
        );
      return post.vacancy.organisationAnswers?.usuallyWithinDays ?? null;
    };
    const ofSlow: TalksSeen[] = [];
    for (let nth = 0; nth < 9; nth += 1) {
      const [first, second] = (await apply(nth)) as [TalksSeen, TalksSeen];
      ofSlow.push(first);
      await done(quick, 'Negotiation', wholeAnswer('sendMessage'), { negotiationId: second.id, message: 'Fijn!' });
    }
    world.clock.advance({ days: 9 });
    const again = { ...slow, browser: (await world.given.signedInAgain(coos)).browser.inNameOf(slow.id) };
    for (const { id } of ofSlow)
      await done(again, 'Negotiation', wholeAnswer('sendMessage'), { negotiationId: id, message: 'Sorry!' });
    expect([await label(slowPost), await label(quickPost)]).toEqual([null, null]);
    const [tenth] = (await apply(10)) as [TalksSeen];
    await done(again, 'Negotiation', wholeAnswer('sendMessage'), { negotiationId: tenth.id, message: 'Fijn!' });
    expect([await label(slowPost), await label(quickPost)]).toEqual([9, null]);
  });
});
