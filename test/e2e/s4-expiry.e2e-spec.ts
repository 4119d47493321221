import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Sweeps, type CaughtMail } from '#platform';

import { ACCEPT } from '../../apps/cli/src/story/operations.js';
import { openPost, press, respond, type Answered, type TalksSeen } from '../world/deeds.js';
import { HOME_DISTRICT, type Neighbour } from '../world/neighbourhood.js';
import { agreementsOf, found, talksAs } from '../world/sights.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

/** The help itself is far away, so that the five days count. */
const FAR = { when: { kind: 'at', start: '2026-12-22T10:00', minutes: 60 } } as const;
const ELSEWHERE = 'WK003402';

/** Words that would tell who is to blame, or sound like a no. */
const BLAME = /afgewezen|geweigerd|nee gezegd|gaat niet verder|heeft niet|te laat|helaas/i;

const pressAccept = (who: Neighbour, { id, standing }: TalksSeen): Promise<Answered> =>
  press(who, ACCEPT, { negotiationId: id, ...standing });
const lapseNow = (world: World): Promise<number> => world.worker.app.get(Sweeps).run('talks-lapse');

describe('talks that nobody answers (S4)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let els: Neighbour;
  let postId: string;
  let talks: TalksSeen;

  const subjects = async (who: Neighbour) => (await world.inbox(who.email)).map(({ subject }) => subject);
  const closing = async (who: Neighbour): Promise<readonly CaughtMail[]> =>
    (await world.inbox(who.email)).filter(({ subject }) => subject.startsWith('Het overleg met'));
  async function lapsedItems(areaCode: string): Promise<{ id: string; subjectId: string; postId: string }[]> {
    // Whoever works for the city signs in again each day.
    const broker = await world.given.broker('Nadia', areaCode);
    const { workItems } = await broker.browser.ask<{
      workItems: { edges: { node: { id: string; kind: string; subjectId: string; postId: string } }[] };
    }>(wholeAnswer('workItems'));
    return workItems.edges.map(({ node }) => node).filter(({ kind }) => kind === 'lapsedTalks');
  }

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    els = await world.given.resident('Els');
    postId = await openPost(fatma, await world.given.broker('Nadia'));
    talks = await respond(jan, postId, FAR);
    await world.settle();
  });
  afterAll(() => world.close());

  it('remind the one whose turn it is once, half-way, and not at night', async () => {
    const reminders = async () => (await subjects(fatma)).filter((subject) => subject === 'Jan wacht op uw antwoord');
    // Half-way is 3 December at 22:00.
    for (const [moment, sent] of [
      ['2026-12-03T20:30:00Z', 0],
      ['2026-12-03T21:30:00Z', 0],
      ['2026-12-04T06:59:00Z', 0],
      ['2026-12-04T07:00:00Z', 1],
      ['2026-12-05T12:00:00Z', 1],
    ] as const) {
      world.clock.moveTo(new Date(moment));
      expect([moment, await reminders()]).toEqual([moment, Array(sent).fill('Jan wacht op uw antwoord')]);
    }
    expect(await subjects(jan)).toEqual([]);
  });

  it('stay open until the last second, with an answer that can still be given', async () => {
    world.clock.moveTo(new Date('2026-12-06T08:59:59Z'));
    await world.settle();
    expect(await talksAs(fatma, talks.id)).toMatchObject({
      state: 'awaitingRequester',
      answerBy: '2026-12-06T09:00:00.000Z',
      allowedMoves: expect.arrayContaining(['accept', 'counter', 'decline']),
    });
  });

  it('cannot be accepted any more at the deadline, whether or not they were closed', async () => {
    world.clock.moveTo(new Date('2026-12-06T09:00:00Z'));
    expect(['TermsLapsedError', 'AlreadySettledError']).toContain((await pressAccept(fatma, talks)).__typename);
    await world.settle();
    expect(await pressAccept(fatma, talks)).toMatchObject({ __typename: 'AlreadySettledError' });
    for (const who of [fatma, jan]) expect(await agreementsOf(who)).toEqual([]);
  });

  it('are closed as "no answer" on both screens: silence is no yes and no rejection', async () => {
    for (const who of [fatma, jan]) {
      const shown = await talksAs(who, talks.id);
      expect(shown).toMatchObject({
        state: 'closed',
        closedAs: 'noAnswer',
        whoseTurn: null,
        answerBy: null,
        agreementId: null,
        offersMediation: true,
        allowedMoves: ['askMediation'],
      });
      expect(shown?.turns.map(({ kind, by }) => [kind, by])).toEqual([
        ['propose', 'helper'],
        ['lapse', null],
      ]);
    }
  });

  it('are told to both in the same neutral words, once', async () => {
    const [hers, ...more] = await closing(fatma);
    const [his, ...others] = await closing(jan);
    expect([more, others]).toEqual([[], []]);
    expect(hers?.text).toContain('Er kwam op tijd geen antwoord. Daarom is uw overleg met Jan gestopt.');
    const told = ({ text }: CaughtMail) => text.split('--')[0]?.replaceAll(/Fatma|Jan/g, 'N.');
    expect(told(his!)).toBe(told(hers!));
    for (const mail of [hers!, his!]) expect(mail.text).not.toMatch(BLAME);
  });

  it('are put on the desk of a broker of the area, once, and of no other', async () => {
    expect(await lapsedItems(HOME_DISTRICT)).toEqual([expect.objectContaining({ subjectId: talks.id, postId })]);
    expect(await lapsedItems(ELSEWHERE)).toEqual([]);
  });

  it('send and do nothing more when the clock looks again, twice, and a day later', async () => {
    const before = world.catcher.all().length;
    for (let look = 0; look < 2; look += 1) {
      expect(await lapseNow(world)).toBe(0);
      await world.worker.app.get(Sweeps).runAll();
      await world.settle();
    }
    world.clock.advance({ days: 1 });
    await world.settle();
    expect(world.catcher.all().slice(before)).toEqual([]);
    expect((await talksAs(jan, talks.id))?.turns).toHaveLength(2);
    expect(await lapsedItems(HOME_DISTRICT)).toHaveLength(1);
  });

  it('leave a post that everybody finds and can answer again', async () => {
    for (const who of [els, jan]) {
      expect(await found(who)).toContain(postId);
      expect(await found(who, { text: 'boodschappen' })).toContain(postId);
    }
    expect(await respond(els, postId, FAR)).toMatchObject({ state: 'awaitingRequester' });
    expect(await respond(jan, postId, FAR)).toMatchObject({ state: 'awaitingRequester' });
    expect((await subjects(fatma)).slice(-2).toSorted()).toEqual([
      'Els reageert op uw oproep',
      'Jan reageert op uw oproep',
    ]);
  });
});

describe('an accept at the moment of the deadline (S4)', () => {
  const PAIRS = 20;
  const LOOKS = 5;
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
  });
  afterAll(() => world.close());

  it('makes an agreement or comes too late, and never both', async () => {
    const fatma = await world.given.resident('Fatma');
    const jan = await world.given.resident('Jan');
    const nadia = await world.given.broker('Nadia');
    const all: TalksSeen[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) all.push(await respond(jan, await openPost(fatma, nadia), FAR));
    await world.settle();
    const before = world.catcher.all().length;

    world.clock.moveTo(new Date('2026-12-06T08:59:59Z'));
    const inTime = all.slice(0, PAIRS / 2).map((talks) => pressAccept(fatma, talks));
    await Promise.race(inTime);
    world.clock.moveTo(new Date('2026-12-06T09:00:00Z'));
    const looks = Array.from({ length: LOOKS }, () => lapseNow(world));
    const late = all.slice(PAIRS / 2).map((talks) => pressAccept(fatma, talks));
    const answers = await Promise.all([...inTime, ...late]);
    await Promise.all(looks);
    await world.settle();

    const agreed = new Map((await agreementsOf(jan)).map((agreement) => [agreement.negotiationId, agreement.id]));
    for (const [at, { id }] of all.entries()) {
      const [hers, his] = [await talksAs(fatma, id), await talksAs(jan, id)];
      const kinds = hers?.turns.map(({ kind }) => kind);
      expect(his?.turns.map(({ kind }) => kind)).toEqual(kinds);
      if (answers[at]?.__typename === 'Agreement') {
        expect(hers).toMatchObject({ state: 'agreed', closedAs: null, agreementId: agreed.get(id) });
        expect(kinds).toEqual(['propose', 'accept']);
      } else {
        expect(['TermsLapsedError', 'AlreadySettledError']).toContain(answers[at]?.__typename);
        expect(hers).toMatchObject({ state: 'closed', closedAs: 'noAnswer', agreementId: null });
        expect(kinds).toEqual(['propose', 'lapse']);
        expect(agreed.has(id)).toBe(false);
      }
    }
    const accepted = answers.filter(({ __typename }) => __typename === 'Agreement').length;
    expect(accepted).toBeGreaterThan(0);
    expect(accepted).toBeLessThanOrEqual(inTime.length);
    expect(agreed.size).toBe(accepted);
    for (const who of [fatma, jan]) {
      const news = world.catcher
        .all()
        .slice(before)
        .filter(({ to }) => to === who.email)
        .map(({ subject }) => subject.replace(/ met .*$/, ''));
      expect(news.filter((subject) => subject === 'U hebt een afspraak')).toHaveLength(accepted);
      expect(news.filter((subject) => subject === 'Het overleg')).toHaveLength(PAIRS - accepted);
    }
  });
});
