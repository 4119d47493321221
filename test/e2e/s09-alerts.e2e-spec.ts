import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';
import type { CaughtMail } from '#platform';

import { APPROVE_POST } from '../../apps/cli/src/story/operations.js';
import { done, openPost, press, respond } from '../world/deeds.js';
import { HOME, type Neighbour } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const SEARCH = {
  name: 'Iemand om voor te koken',
  kind: 'request',
  activities: ['grocery-shopping'],
  words: '',
  areaCode: HOME,
  metres: 3000,
  dayParts: [],
  languages: ['nl'],
  hears: 'atOnce',
} as const;

const at = (world: World, local: string): void => world.clock.moveTo(instantOf(local, 'Europe/Amsterdam'));

/** A post of somebody at this moment of the clock; whoever works for the city signs in again after half an hour. */
async function publish(world: World, author: Neighbour, broker: Neighbour, other = {}): Promise<string> {
  const id = await openPost(await world.given.signedInAgain(author), await world.given.signedInAgain(broker), other);
  await world.settle();
  return id;
}

/** The mails about new posts that somebody got, once everything has settled. */
const about = async (world: World, { email }: Neighbour): Promise<CaughtMail[]> =>
  (await world.inbox(email)).filter(({ subject }) => /^Nieuwe oproep|nieuwe oproep/.test(subject));

const subjects = async (world: World, who: Neighbour): Promise<string[]> =>
  (await about(world, who)).map(({ subject }) => subject);

/** The links to say that a post is not for the reader, in the order of the posts. */
const noLinks = ({ text }: CaughtMail): string[] =>
  [...text.matchAll(/Niet voor mij:\n(\S+)/g)].map(([, url]) => url ?? '');

async function profile(who: Neighbour, other: Record<string, unknown>): Promise<void> {
  const input = {
    areaCode: HOME,
    languages: ['nl'],
    availability: [],
    skills: ['grocery-shopping'],
    about: '',
    ...other,
  };
  await done(who, 'MyProfile', wholeAnswer('saveProfile'), { input });
}

async function told(broker: Neighbour, postId: string): Promise<Record<string, unknown> | null> {
  const answer = await broker.browser.ask<{ told: Record<string, unknown> | null }>(wholeAnswer('told'), { postId });
  return answer.told;
}

describe('who hears of a new post (S9)', () => {
  let world: World;
  let fatma: Neighbour;
  let mo: Neighbour;
  let jan: Neighbour;
  let piet: Neighbour;
  let els: Neighbour;
  let stan: Neighbour;
  let blocked: Neighbour;
  let nadia: Neighbour;
  let postId: string;
  let later: string;

  beforeAll(async () => {
    world = await openWorld();
    const resident = (name: string) => world.given.resident(name);
    fatma = await resident('Fatma');
    mo = await resident('Mo');
    jan = await resident('Jan');
    piet = await resident('Piet');
    els = await resident('Els');
    stan = await resident('Stan');
    blocked = await resident('Bas');
    nadia = await world.given.broker('Nadia');
    await publish(world, jan, nadia, { kind: 'offer', text: 'Ik doe graag boodschappen voor een buur.' });
    await done(els, 'SavedSearch', wholeAnswer('saveSearch'), { input: SEARCH });
    await profile(piet, {});
    await profile(stan, { pausedUntil: '2027-05-01T00:00:00Z' });
    await profile(blocked, {});
    await done(fatma, 'ResidentBlocked', wholeAnswer('blockResident'), { personId: blocked.id });
    await done(mo, 'ResidentBlocked', wholeAnswer('blockResident'), { personId: blocked.id });
    postId = await publish(world, fatma, nadia);
  });
  afterAll(() => world.close());

  it('is at once who keeps a search for it, with a link to say no, and one to hear no more of any', async () => {
    const [mail, ...more] = await about(world, els);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe('Nieuwe oproep: Boodschappen doen');
    expect(mail?.text).toContain('Iemand in Centrum Haven Noord zoekt hulp: Boodschappen doen.');
    expect(mail?.text).toContain('> Uw zoekvraag: Iemand om voor te koken');
    expect(mail?.text).toContain(`${world.url}/posts/${postId}`);
    expect(mail?.text).not.toContain('Fatma');
    expect(mail?.headers.get('list-unsubscribe')).toContain(`${world.url}/unsubscribe/`);
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail && noLinks(mail)).toHaveLength(1);
  });

  it('gets what comes within the hour in one mail, when the hour is over', async () => {
    at(world, '2026-12-01T10:10');
    await publish(world, mo, nadia);
    at(world, '2026-12-01T10:40');
    later = await publish(world, mo, nadia, { text: 'Wie haalt er melk en brood voor mij op zaterdag?' });
    at(world, '2026-12-01T10:59');
    expect(await subjects(world, els)).toEqual(['Nieuwe oproep: Boodschappen doen']);
    at(world, '2026-12-01T11:00');
    expect(await subjects(world, els)).toEqual([
      'Nieuwe oproep: Boodschappen doen',
      '2 nieuwe oproepen die bij u passen',
    ]);
  });

  it('is not asked for a NO by a link that is only opened', async () => {
    nadia = await world.given.signedInAgain(nadia);
    const [first] = await about(world, els);
    const [link = ''] = noLinks(first!);
    const opened = await fetch(link);
    expect(opened.status).toBe(200);
    expect(opened.headers.get('cache-control')).toBe('no-store');
    expect(await opened.text()).toContain('<form method="post">');
    expect(await told(nadia, postId)).toMatchObject({ told: 1, no: 0, notAnswered: 1 });
    expect((await fetch(`${link}x`, { method: 'POST' })).status).toBe(404);
    const said = await fetch(link, { method: 'POST' });
    expect([said.status, (await said.text()).includes('Wij mailen u hier niet meer over')]).toEqual([200, true]);
    expect(await told(nadia, postId)).toMatchObject({ told: 1, no: 1, notAnswered: 0 });
  });

  it('can say NO before the digest, and take it back', async () => {
    expect(await press(piet, wholeAnswer('notForMe'), { postId: later })).toMatchObject({
      __typename: 'PostAlert',
      notForMe: true,
    });
    expect(await press(jan, wholeAnswer('notForMe'), { postId: later })).toMatchObject({ notForMe: true });
    expect(await press(jan, wholeAnswer('takeBackNotForMe'), { postId: later })).toMatchObject({ notForMe: false });
    expect(await press(jan, wholeAnswer('takeBackNotForMe'), { postId: later })).toMatchObject({
      __typename: 'NotFoundError',
    });
    // Nobody learns from a NO that there is such a post.
    expect(await press(blocked, wholeAnswer('notForMe'), { postId })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await press(fatma, wholeAnswer('notForMe'), { postId })).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('hears the rest on Thursday at ten, with the reasons, and without what a NO ended', async () => {
    at(world, '2026-12-03T09:59');
    expect([await subjects(world, jan), await subjects(world, piet)]).toEqual([[], []]);
    at(world, '2026-12-03T10:00');
    expect(await subjects(world, jan)).toEqual(['Overzicht: 3 nieuwe oproepen']);
    const [digest, ...more] = await about(world, piet);
    expect(more).toEqual([]);
    expect(digest?.subject).toBe('Overzicht: 2 nieuwe oproepen');
    expect(digest?.text).toContain('Dit noemde u zelf ook.\nHet is in uw eigen buurt.');
    expect(digest?.text).toContain('U spreekt allebei Nederlands.');
    expect(digest?.text).not.toContain(later);
    expect(digest && noLinks(digest)).toHaveLength(2);
  });

  it('is nobody who pauses, nobody whom the author blocks, and never the author', async () => {
    for (const who of [stan, blocked, fatma, mo]) expect(await subjects(world, who)).toEqual([]);
  });

  it('is counted for a broker of the area, never named, and for nobody else', async () => {
    nadia = await world.given.signedInAgain(nadia);
    expect(await told(nadia, postId)).toEqual({
      __typename: 'AlertCounts',
      waiting: 0,
      told: 3,
      openedTalks: 0,
      no: 1,
      notAnswered: 2,
    });
    await respond(jan, postId, { when: { kind: 'at', start: '2026-12-22T10:00', minutes: 60 } });
    await world.settle();
    expect(await told(nadia, postId)).toMatchObject({ told: 3, openedTalks: 1, no: 1, notAnswered: 1 });
    expect(await told(await world.given.broker('Bo', 'WK003402'), postId)).toBeNull();
    await expect(told(els, postId)).rejects.toThrow();
  });

  it('hears no more after a NO, until other words are approved', async () => {
    const before = [await subjects(world, els), await subjects(world, piet), await subjects(world, jan)];
    await press(fatma, wholeAnswer('withdrawPost'), { postId });
    await press(fatma, wholeAnswer('reopenPost'), { postId });
    expect([await subjects(world, els), await subjects(world, piet), await subjects(world, jan)]).toEqual(before);

    const input = {
      text: 'Wie kan elke week boodschappen voor mij doen? Het kan nu ook op zaterdag.',
      activity: 'grocery-shopping',
      places: 1,
    };
    await done(fatma, 'Post', wholeAnswer('revisePost'), { postId, seenRevision: 1, input });
    await done(nadia, 'Post', APPROVE_POST, { postId, revision: 2 });
    expect(await subjects(world, els)).toEqual([...before[0]!, 'Nieuwe oproep: Boodschappen doen']);
    expect(await told(nadia, postId)).toMatchObject({ told: 1, no: 0, notAnswered: 1 });
    at(world, '2026-12-10T10:00');
    expect(await subjects(world, piet)).toEqual([...before[1]!, 'Overzicht: één nieuwe oproep']);
    // Jan talks about it, or did: he needs no mail to know of it.
    expect(await subjects(world, jan)).toEqual(before[2]);
  });

  it('is told nothing in a digest of which nothing is left', async () => {
    nadia = await world.given.signedInAgain(nadia);
    const [before, gone] = [await subjects(world, piet), await publish(world, mo, nadia)];
    expect(await told(nadia, gone)).toMatchObject({ waiting: 2 });
    await press(mo, wholeAnswer('withdrawPost'), { postId: gone });
    at(world, '2026-12-17T10:00');
    expect(await subjects(world, piet)).toEqual(before);
  });

  it('is from 1 May on who did not want to before', async () => {
    at(world, '2027-05-03T10:00');
    await publish(world, mo, nadia);
    at(world, '2027-05-06T10:00');
    expect(await subjects(world, stan)).toEqual(['Overzicht: één nieuwe oproep']);
  });
});

describe('how often somebody hears of new posts (S9)', () => {
  let world: World;
  let mo: Neighbour;
  let nadia: Neighbour;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 2 });
    mo = await world.given.resident('Mo');
    nadia = await world.given.broker('Nadia');
  });
  afterAll(() => world.close());

  it('is no more than the number of mails for a day, and not at night', async () => {
    const els = await world.given.resident('Els');
    await done(els, 'SavedSearch', wholeAnswer('saveSearch'), { input: SEARCH });
    const counts: [string, number][] = [];
    for (const moment of ['2026-12-01T10:00', '2026-12-01T11:30', '2026-12-01T13:00', '2026-12-01T21:30']) {
      at(world, moment);
      await publish(world, mo, nadia);
      counts.push([moment, (await about(world, els)).length]);
    }
    at(world, '2026-12-02T07:59');
    counts.push(['2026-12-02T07:59', (await about(world, els)).length]);
    expect(counts.map(([, count]) => count)).toEqual([1, 2, 2, 2, 2]);
    at(world, '2026-12-02T08:00');
    expect((await subjects(world, els)).slice(2)).toEqual(['2 nieuwe oproepen die bij u passen']);
  });

  it('is each day, or not at all, as somebody chooses', async () => {
    const [daily, never, nothing] = [
      await world.given.resident('Daan'),
      await world.given.resident('Nel'),
      await world.given.resident('Nico'),
    ];
    for (const who of [daily, never, nothing]) await profile(who, {});
    expect(await press(daily, wholeAnswer('setDigest'), { rhythm: 'daily' })).toMatchObject({ rhythm: 'daily' });
    await press(never, wholeAnswer('setDigest'), { rhythm: 'off' });
    await press(nothing, wholeAnswer('hearOfNewFits'), { how: 'off' });
    at(world, '2026-12-04T12:00');
    await publish(world, mo, nadia);
    at(world, '2026-12-05T10:00');
    expect(await subjects(world, daily)).toEqual(['Overzicht: één nieuwe oproep']);
    at(world, '2026-12-10T10:00');
    expect([await subjects(world, never), await subjects(world, nothing)]).toEqual([[], []]);
    expect(await never.browser.ask(wholeAnswer('myDigest'), {})).toMatchObject({ myDigest: { rhythm: 'off' } });
  });

  it('is seen by nobody else: not the searches, not how somebody hears', async () => {
    const ann = await world.given.resident('Ann');
    expect(await ann.browser.ask(wholeAnswer('mySavedSearches'), {})).toEqual({ mySavedSearches: [] });
    expect(await ann.browser.ask(wholeAnswer('myAlerts'), {})).toMatchObject({ myAlerts: { newFits: 'digest' } });
  });
});
