import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { done, openPost, press, respond } from '../world/deeds.js';
import type { Neighbour, NeighbourOptions } from '../world/neighbourhood.js';
import { HOME } from '../world/neighbourhood.js';
import { suggestedFor } from '../world/sights.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

interface Suggested {
  readonly strength: string;
  readonly post: { readonly id: string };
  readonly reasons: readonly Readonly<Record<string, unknown>>[];
}
interface Widening {
  readonly by: string;
  readonly day: string | null;
  readonly more: number;
}

const TUESDAY = { day: 'tuesday', part: 'morning' };
const SATURDAYS = ['morning', 'afternoon', 'evening', 'night'].map((part) => ({ day: 'saturday', part }));
const BLINDS = {
  kind: 'request',
  text: 'Wie kan mijn rolgordijnen ophangen?',
  activity: 'hanging-blinds',
  availability: [TUESDAY],
  languages: ['ar', 'nl'],
  inReturn: 'activity',
  inReturnText: 'Ik help graag bij een feest.',
  wantedActivity: 'organise-party',
};
const HANDY = {
  kind: 'offer',
  text: 'Ik hang graag rolgordijnen op.',
  activity: 'hanging-blinds',
  availability: [TUESDAY],
  languages: ['nl'],
};
const PROFILE = { areaCode: HOME, languages: ['nl'], availability: [TUESDAY], skills: [], about: '' };

describe('why this match (S22)', () => {
  let world: World;
  let fatma: Neighbour;
  let nadia: Neighbour;
  let request: string;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    nadia = await world.given.broker('Nadia');
    // Nobody of the story before is there for this one.
    await world.database.write((tx) => tx.manager.query(`UPDATE post SET state = 'withdrawn' WHERE state = 'open'`));
    fatma = await world.given.resident('Fatma', { languages: ['ar', 'nl'] });
    request = await openPost(fatma, nadia, BLINDS);
  });

  const helper = async (
    firstName: string,
    says: Record<string, unknown> = {},
    options: NeighbourOptions = {},
  ): Promise<Neighbour & { readonly offer: string }> => {
    const who = await world.given.resident(firstName, options);
    // Nobody's post is of the same moment: who is first waits longest.
    world.clock.advance({ minutes: 1 });
    return { ...who, offer: await openPost(who, nadia, { ...HANDY, ...says }) };
  };
  const suggested = async (postId = request): Promise<readonly Suggested[]> =>
    (await fatma.browser.ask<{ suggestions: readonly Suggested[] }>(wholeAnswer('suggestions'), { postId }))
      .suggestions;
  const widenings = async (postId = request): Promise<readonly Widening[]> => {
    const query = wholeAnswer('suggestionWidenings');
    return (await fatma.browser.ask<{ suggestionWidenings: readonly Widening[] }>(query, { postId }))
      .suggestionWidenings;
  };
  /** All that Fatma is answered, byte by byte. */
  const bytes = async (): Promise<string> => JSON.stringify([await suggested(), await widenings()]);
  const profile = (who: Neighbour, changes: Record<string, unknown>): Promise<unknown> =>
    done(who, 'MyProfile', wholeAnswer('saveProfile'), { input: { ...PROFILE, ...changes } });

  it('is told with every reason, and with the one that is missing: no Arabic', async () => {
    await helper('Jan');
    const [first] = await suggested();
    expect(first?.reasons.map(({ kind, is, verdict }) => `${String(kind)}: ${String(is)}, ${String(verdict)}`)).toEqual(
      [
        'activity: same, for',
        'distance: sameArea, for',
        'dayParts: shared, for',
        'language: shared, for',
        'inReturn: oneWay, unknown',
        'waiting: new, for',
      ],
    );
    expect(first?.reasons[3]).toMatchObject({ languages: ['nl'], missingLanguages: ['ar'] });
    expect(first?.reasons[2]).toMatchObject({ dayParts: [TUESDAY] });
  });

  it('comes in the same order however often it is asked, by the author and by the broker', async () => {
    const offers: string[] = [];
    for (const name of ['Jan', 'Kees', 'Els', 'Piet']) offers.push((await helper(name)).offer);
    const once = await bytes();
    expect((await suggested()).map(({ post }) => post.id)).toEqual(offers);
    expect(await bytes()).toBe(once);
    expect(await suggestedFor(nadia, request)).toEqual(offers);
  });

  it('starts, of those who fit alike, with whoever was asked longest ago, and says nothing of it', async () => {
    const [jan, kees] = [await helper('Jan'), await helper('Kees')];
    const before = await suggested();
    expect(before.map(({ post }) => post.id)).toEqual([jan.offer, kees.offer]);
    await respond(await world.given.resident('Rui'), jan.offer);
    await world.settle();
    expect(await suggested()).toEqual([...before].reverse());
  });

  it.each([
    ['is blocked', (jan: Neighbour) => press(fatma, wholeAnswer('blockResident'), { personId: jan.id })],
    ['blocks', (jan: Neighbour) => press(jan, wholeAnswer('blockResident'), { personId: fatma.id })],
    ['pauses', (jan: Neighbour) => profile(jan, { pausedUntil: '2031-01-01T00:00:00Z' })],
    ['has no room before spring', (jan: Neighbour) => profile(jan, { helpsFrom: '2027-05-01' })],
    [
      'took the offer back',
      ({ offer, ...jan }: Neighbour & { readonly offer: string }) =>
        press(jan, wholeAnswer('withdrawPost'), { postId: offer }),
    ],
  ])('is never somebody who %s', async (_, happens) => {
    const jan = await helper('Jan');
    expect((await suggested()).map(({ post }) => post.id)).toEqual([jan.offer]);
    await happens(jan);
    expect(await suggested()).toEqual([]);
    expect(JSON.stringify(await widenings())).not.toContain('"more"');
  });

  it('tells what would bring more, and that is what it brings', async () => {
    await helper('Jan');
    const saturdays = { availability: SATURDAYS, languages: ['en'], activity: 'odd-jobs' };
    for (const name of ['Kees', 'Els', 'Piet', 'Bo']) await helper(name, saturdays);
    const fair = async (postId?: string) => (await suggested(postId)).filter(({ strength }) => strength !== 'weak');
    expect(await fair()).toHaveLength(1);
    const told = await widenings();
    expect(told[0]).toMatchObject({ by: 'day', day: 'saturday', more: 4 });
    const wider = await openPost(fatma, nadia, { ...BLINDS, availability: [TUESDAY, ...SATURDAYS] });
    expect(await fair(wider)).toHaveLength(5);
    expect(await widenings(wider)).toEqual([]);
  });

  // Seen red with skills of the profile among what an author can give, and with the week of the profile where a post has one.
  it.each<[string, (jan: Neighbour) => Promise<unknown>]>([
    [
      'another phone number and address',
      (jan) =>
        done(jan, 'MyContactDetails', wholeAnswer('saveContactDetails'), {
          input: { phone: '0687654321', address: 'Werf 2', shareEmail: true, sharePhone: true, shareAddress: true },
        }),
    ],
    ['other own words', (jan) => profile(jan, { about: 'Ik ben vaak ziek en alleen.' })],
    ['skills in the profile', (jan) => profile(jan, { skills: ['hanging-blinds', 'organise-party'] })],
    ['another week in the profile', (jan) => profile(jan, { availability: SATURDAYS })],
    ['a limit that is not reached', (jan) => profile(jan, { helpsAtMost: 3 })],
    ['a draft', (jan) => press(jan, wholeAnswer('writePost'), { input: { ...BLINDS, activity: 'organise-party' } })],
    [
      'a block of somebody else',
      async (jan) => {
        const kees = await world.given.resident('Kees');
        return press(jan, wholeAnswer('blockResident'), { personId: kees.id });
      },
    ],
    [
      'talks with somebody else',
      async (jan) => {
        const kees = await world.given.resident('Kees');
        const post = await openPost(kees, nadia, { ...BLINDS, activity: 'dog-walking' });
        await respond(jan, post);
        return press(kees, wholeAnswer('withdrawPost'), { postId: post });
      },
    ],
  ])('is the same to the byte after the helper got %s', async (_, changes) => {
    const jan = await helper('Jan');
    await helper('Els', { availability: SATURDAYS, languages: ['en'] });
    const before = await bytes();
    expect(before).toContain(jan.offer);
    await changes(jan);
    await world.settle();
    expect(await bytes()).toBe(before);
  });
});
