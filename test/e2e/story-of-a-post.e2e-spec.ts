import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Browser } from '../../apps/cli/src/story/browser.js';
import {
  APPROVE_POST,
  REVIEW_QUEUE,
  SAVE_PROFILE,
  SIGN_UP,
  SPEND_LINK,
  SUBMIT_POST,
  SUGGEST_ACTIVITIES,
  WRITE_POST,
} from '../../apps/cli/src/story/operations.js';
import { done, openPost, press, respond } from '../world/deeds.js';
import { Mailbox } from '../world/mailbox.js';
import { HOME, type Neighbour } from '../world/neighbourhood.js';
import { found } from '../world/sights.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const ME = '{ me { id } }';

interface Suggested {
  readonly suggestions: readonly {
    readonly strength: string;
    readonly post: { readonly id: string };
    readonly reasons: readonly { readonly kind: string; readonly is: string; readonly verdict: string }[];
  }[];
}

describe('the story of a post', () => {
  let world: World;
  let nadia: Neighbour;
  beforeAll(async () => {
    world = await openWorld();
    nadia = await world.given.broker('Nadia');
  });
  afterAll(() => world.close());

  /** The address in a mail that a link to a page of the product has. */
  const linkIn = (text: string): string => decodeURIComponent(/sign-in\?link=(\S+)/.exec(text)?.[1] ?? '');

  /** Makes an account by the mailed link; the same browser asks and spends. */
  const signUp = async (firstName: string): Promise<Neighbour> => {
    const email = `${firstName.toLowerCase()}@example.org`;
    const browser = world.browser();
    await browser.ask(SIGN_UP, { input: { email, firstName } });
    const link = linkIn((await world.inbox(email)).at(-1)?.text ?? '');
    expect(await browser.ask(SPEND_LINK, { link })).toEqual({ spendSignInLink: { __typename: 'SignedInNow' } });
    const { me } = await browser.ask<{ me: { id: string } }>(ME);
    return { id: me.id, email, firstName, browser };
  };

  const signedIn = async (browser: Browser): Promise<boolean> =>
    (await browser.ask<{ me: { id: string } | null }>(ME)).me !== null;

  it('begins with an account by a mailed link, which works once and in the browser that asked', async () => {
    const here = world.browser();
    const elsewhere = world.browser();
    await here.ask(SIGN_UP, { input: { email: 'ann@example.org', firstName: 'Ann' } });
    const [mail] = await world.inbox('ann@example.org');
    expect(mail).toMatchObject({ subject: 'Uw link om in te loggen' });
    const link = linkIn(mail?.text ?? '');
    const refused = { spendSignInLink: { __typename: 'LinkNotUsableError', message: expect.any(String) } };
    expect(await elsewhere.ask(SPEND_LINK, { link })).toEqual(refused);
    expect(await here.ask(SPEND_LINK, { link })).toEqual({ spendSignInLink: { __typename: 'SignedInNow' } });
    expect(await here.ask(SPEND_LINK, { link })).toEqual(refused);
    expect([await signedIn(here), await signedIn(elsewhere)]).toEqual([true, false]);
  });

  it('goes from own words over the desk of a broker to the neighbours, and to who fits', async () => {
    const fatma = await signUp('Fatma');
    const text = 'Wie kan mijn rolgordijnen ophangen? Ik heb een trap in huis, en verder een boor.';
    const input = { kind: 'request', text, languages: ['nl'] };
    expect(await press(fatma, WRITE_POST, { input })).toMatchObject({ __typename: 'ProfileIncompleteError' });
    const profile = { areaCode: HOME, languages: ['nl', 'ar'] };
    expect(await press(fatma, SAVE_PROFILE, { input: profile })).toMatchObject({ __typename: 'MyProfile' });

    const { suggestActivities } = await fatma.browser.ask<{
      suggestActivities: { because: string[]; activity: { slug: string } }[];
    }>(SUGGEST_ACTIVITIES, { text });
    expect(suggestActivities[0]).toMatchObject({ activity: { slug: 'hanging-blinds' } });
    expect(suggestActivities[0]?.because.join(' ')).toMatch(/rolgordijn/i);

    // Without a choice of her own the post gets what the words suggest; nobody sees it before a broker has read it.
    const post = await done<{ id: string }>(fatma, 'Post', WRITE_POST, { input });
    expect(post).toMatchObject({ state: 'draft', activity: { slug: 'hanging-blinds' } });
    const postId = post.id;
    expect(await press(nadia, APPROVE_POST, { postId, revision: 1 })).not.toMatchObject({ __typename: 'Post' });
    await done(fatma, 'Post', SUBMIT_POST, { postId });
    const jan = await world.given.resident('Jan');
    expect(await found(jan)).not.toContain(postId);
    expect(await jan.browser.ask(wholeAnswer('post'), { id: postId })).toEqual({ post: null });
    const queue = async () =>
      (
        await nadia.browser.ask<{
          reviewQueue: { edges: { node: { post: { id: string; latest: { number: number; text: string } } } }[] };
        }>(REVIEW_QUEUE)
      ).reviewQueue.edges.map(({ node }) => node.post);
    expect(await queue()).toContainEqual(expect.objectContaining({ id: postId, latest: { number: 1, text } }));

    const box = new Mailbox(world, fatma);
    await box.news();
    const note = 'Hoeveel rolgordijnen zijn het?';
    await done(nadia, 'Post', wholeAnswer('askChange'), { postId, revision: 1, note });
    expect(await queue()).toEqual([]);
    const [asked] = await box.news();
    expect(asked).toMatchObject({ subject: 'Wilt u uw oproep aanpassen?' });
    expect(asked?.text).toContain(note);
    const own = await fatma.browser.ask(wholeAnswer('post'), { id: postId });
    expect(own).toMatchObject({ post: { state: 'draft', latest: { state: 'changeAsked', note } } });

    const words = 'Wie kan mijn drie rolgordijnen ophangen? Ik heb een trap in huis, en verder een boor.';
    const other = { text: words, languages: ['nl'], activity: 'hanging-blinds' };
    await done(fatma, 'Post', wholeAnswer('revisePost'), { postId, seenRevision: 1, input: other });
    await done(fatma, 'Post', SUBMIT_POST, { postId });
    expect(await press(nadia, APPROVE_POST, { postId, revision: 1 })).toMatchObject({
      __typename: 'StaleRevisionError',
    });
    await done(nadia, 'Post', APPROVE_POST, { postId, revision: 2 });
    expect(await box.subjects()).toEqual(['Uw oproep staat online']);

    expect(await found(jan)).toContain(postId);
    expect(await found({ browser: world.browser() })).toContain(postId);
    expect(await jan.browser.ask(wholeAnswer('post'), { id: postId })).toMatchObject({
      post: { text: words, latest: null, author: { firstName: 'Fatma' } },
    });

    const fits = await openPost(jan, nadia, {
      kind: 'offer',
      text: 'Ik hang graag gordijnen en rolgordijnen op bij mensen in de buurt.',
      activity: 'hanging-blinds',
      languages: ['nl'],
    });
    const { suggestions } = await fatma.browser.ask<Suggested>(wholeAnswer('suggestions'), { postId });
    expect(suggestions[0]).toMatchObject({ post: { id: fits } });
    expect(suggestions[0]?.reasons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'activity', is: 'same', verdict: 'for' }),
        expect.objectContaining({ kind: 'distance', is: 'sameArea', verdict: 'for' }),
        expect.objectContaining({ kind: 'language', is: 'shared', verdict: 'for' }),
        expect.objectContaining({ kind: 'dayParts', is: 'unknown', verdict: 'unknown' }),
      ]),
    );
    expect(await jan.browser.ask(wholeAnswer('suggestions'), { postId })).toEqual({ suggestions: null });
  });

  describe('that is looked for', () => {
    const texts = {
      house: 'Wie schildert mee aan ons huis? Samen is het zo klaar.',
      shopping: 'Ik doe graag uw boodschappen op vrijdag.',
      jobs: 'Ik help met kleine klusjes in de wijk.',
      garden: 'Hulp gezocht bij tuinonderhoud in het voorjaar.',
      yard: 'Onderhoud van uw tuin vind ik leuk om te doen.',
    };
    const ids: Record<string, string> = {};
    beforeAll(async () => {
      const sam = await world.given.resident('Sam');
      for (const [key, text] of Object.entries(texts)) ids[key] = await openPost(sam, nadia, { text, activity: null });
    });

    it.each([
      ['huis', 'house'],
      ['huizen', 'house'],
      ['boodschap', 'shopping'],
      ['boodschappen', 'shopping'],
      ['boodshcappen', 'shopping'],
      ['klus', 'jobs'],
      ['klusjes', 'jobs'],
      ['tuinonderhoud', 'garden'],
      ['tuinonderhoud', 'yard'],
      ['tuin onderhoud', 'garden'],
      ['Tuinonderhuod', 'garden'],
      ['SCHILDEREN', 'house'],
    ])('is found by "%s" (%s)', async (text, key) => {
      expect(await found({ browser: world.browser() }, { text })).toContain(ids[key]);
    });

    it('is not found by other words', async () => {
      for (const text of ['didgeridoo', 'xylofoon'])
        expect(await found({ browser: world.browser() }, { text })).toEqual([]);
      expect(await found({ browser: world.browser() }, { text: 'klusjes' })).not.toContain(ids['shopping']);
    });
  });

  it('ends every session of a person who signs out everywhere', async () => {
    const noor = await signUp('Noor');
    const phone = world.browser();
    await phone.ask(wholeAnswer('askSignInLink'), { email: noor.email });
    const link = linkIn((await world.inbox(noor.email)).at(-1)?.text ?? '');
    await phone.ask(SPEND_LINK, { link });
    expect([await signedIn(noor.browser), await signedIn(phone)]).toEqual([true, true]);
    expect(await phone.ask(wholeAnswer('signOutEverywhere'))).toMatchObject({ signOutEverywhere: { sessions: 2 } });
    expect([await signedIn(noor.browser), await signedIn(phone)]).toEqual([false, false]);
  });

  it('sends no more mails of a kind that was switched off by one click in the mail program', async () => {
    const kees = await world.given.resident('Kees');
    const box = new Mailbox(world, kees);
    const responds = async (firstName: string): Promise<void> => {
      await respond(await world.given.resident(firstName), await openPost(kees, nadia));
    };
    await responds('Ali');
    const mails = await box.news();
    expect(mails.map(({ subject }) => subject).sort()).toEqual(['Ali reageert op uw oproep', 'Uw oproep staat online']);
    const proposal = mails.find(({ subject }) => subject.startsWith('Ali'));
    expect(proposal?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const url = /^<(.+)>$/.exec(proposal?.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';

    // A scanner that opens every link in a mail switches nothing off.
    expect((await fetch(url)).status).toBe(200);
    await responds('Bo');
    expect(await box.subjects()).toContain('Bo reageert op uw oproep');

    const click = await fetch(url, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect(click.status).toBe(200);
    await responds('Cor');
    expect(await box.subjects()).toEqual(['Uw oproep staat online']);
    const { myMailKinds } = await kees.browser.ask<{ myMailKinds: { kind: string; on: boolean }[] }>(
      wholeAnswer('myMailKinds'),
    );
    expect(myMailKinds.filter(({ on }) => !on)).toEqual([expect.objectContaining({ kind: 'proposal' })]);
    expect((await fetch(`${url}x`, { method: 'POST' })).status).toBe(404);
  });
});
