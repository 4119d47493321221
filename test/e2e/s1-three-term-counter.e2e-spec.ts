import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { COUNTER } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, respond } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { agreementAs, talksAs, type WholeAgreement, type WholeTalks } from '../world/sights.js';
import { terms } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

const COFFEE = { kind: 'together', what: 'Koffie drinken' } as const;
const weekly = { kind: 'weekly', everyWeeks: 1 } as const;

/** Every Tuesday at ten, nothing in return. */
const asked = terms({ howOften: weekly });
/** Every second Thursday, with coffee. */
const answered = terms({
  when: { kind: 'at', start: '2026-12-10T10:00', minutes: 60 },
  howOften: { kind: 'weekly', everyWeeks: 2 },
  inReturn: COFFEE,
});
/** Every Thursday until the first of March, with coffee. */
const countered = { ...answered, howOften: weekly, until: '2027-03-01' };

const THURSDAYS = ['12-10', '12-17', '12-24', '12-31', '01-07', '01-14', '01-21', '01-28', '02-04'].map(
  (day) => `${day.startsWith('12') ? '2026' : '2027'}-${day}T10:00`,
);

describe('talks about three terms (S1)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  /** What both saw after each version, and at the end. */
  const seen: { fatma: WholeTalks; jan: WholeTalks }[] = [];
  let agreed: { fatma: WholeAgreement; jan: WholeAgreement };

  async function both<T>(look: (who: Neighbour) => Promise<T | null>): Promise<{ fatma: T; jan: T }> {
    const [hers, his] = [await look(fatma), await look(jan)];
    if (hers === null || his === null) throw new Error('A party does not see what is theirs.');
    return { fatma: hers, jan: his };
  }

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan', { locale: 'en' });
    const nadia = await world.given.broker('Nadia');
    const offer = { kind: 'offer', text: 'Ik doe graag boodschappen voor iemand in de buurt.' };
    const postId = await openPost(jan, nadia, offer);
    // Mails of the same moment come in any order.
    await world.settle();
    const { id } = await respond(fatma, postId, asked);
    const look = async () => {
      await world.settle();
      seen.push(await both((who) => talksAs(who, id)));
    };
    await look();
    const counter = (who: Neighbour, seenVersion: number, theirs: typeof asked, message: string) =>
      done(who, 'Negotiation', COUNTER, { negotiationId: id, seenVersion, terms: theirs, message });
    await counter(jan, 1, answered, 'Dinsdag werk ik. Donderdag kan wel!');
    await look();
    await counter(fatma, 2, countered, 'Elke week is voor mij echt nodig.');
    await look();
    const agreement = await accept(jan, seen[2]!.jan);
    await look();
    agreed = await both((who) => agreementAs(who, agreement.id));
  });
  afterAll(() => world.close());

  it('show the one who asked only what the other changed', () => {
    const [changed] = seen[1]!.fatma.turns.slice(-1);
    expect(changed?.differences.map(({ term }) => term)).toEqual(['when', 'howOften', 'inReturn']);
    const [when, howOften, inReturn] = changed!.differences;
    expect([when!.before.when.start, when!.after.when.start]).toEqual(['2026-12-08T10:00', '2026-12-10T10:00']);
    expect([howOften!.before.howOften.everyWeeks, howOften!.after.howOften.everyWeeks]).toEqual([1, 2]);
    expect([inReturn!.before.inReturn, inReturn!.after.inReturn]).toMatchObject([{ kind: 'nothing' }, COFFEE]);
  });

  it('show the other one in turn only what she changed', () => {
    const [changed] = seen[2]!.jan.turns.slice(-1);
    expect(changed?.differences.map(({ term }) => term)).toEqual(['howOften', 'until']);
    const [howOften, until] = changed!.differences;
    expect([howOften!.before.howOften.everyWeeks, howOften!.after.howOften.everyWeeks]).toEqual([2, 1]);
    expect([until!.before.until, until!.after.until]).toEqual([null, '2027-03-01']);
  });

  it('tell whoever looks again what changed since the version that they saw', async () => {
    const query = `query($id: ID!, $version: Int!) { negotiation(id: $id) { changedSince(version: $version) { term } } }`;
    const since = async (version: number) => {
      const answer = await fatma.browser.ask<{ negotiation: { changedSince: { term: string }[] } }>(query, {
        id: seen[0]!.fatma.id,
        version,
      });
      return answer.negotiation.changedSince.map(({ term }) => term);
    };
    expect(await since(1)).toEqual(['when', 'inReturn', 'until']);
    expect(await since(2)).toEqual(['howOften', 'until']);
    expect(await since(3)).toEqual([]);
  });

  it('wait for one of the two at a time, who alone can accept', () => {
    expect(seen.map(({ jan: { whoseTurn, state } }) => [whoseTurn, state])).toEqual([
      ['helper', 'awaitingHelper'],
      ['requester', 'awaitingRequester'],
      ['helper', 'awaitingHelper'],
      [null, 'agreed'],
    ]);
    const mayAccept = (talks: WholeTalks) => talks.allowedMoves.includes('accept');
    expect(seen.map((both) => [mayAccept(both.fatma), mayAccept(both.jan)])).toEqual([
      [false, true],
      [true, false],
      [false, true],
      [false, false],
    ]);
  });

  it('end as one agreement, the same for both: the version that was accepted', () => {
    const standing = seen[2]!.fatma.standing;
    for (const mine of [agreed.fatma, agreed.jan]) {
      expect(mine).toMatchObject({ version: 3, termsHash: standing?.termsHash, state: 'active' });
      expect(mine.terms).toMatchObject({
        when: { start: '2026-12-10T10:00', zone: 'Europe/Amsterdam', minutes: 60 },
        howOften: { kind: 'weekly', everyWeeks: 1 },
        inReturn: COFFEE,
        until: '2027-03-01',
      });
    }
    expect(agreed.fatma.id).toBe(agreed.jan.id);
    expect(seen[3]!.fatma.agreementId).toBe(agreed.jan.id);
    expect(seen[3]!.jan.agreementId).toBe(agreed.jan.id);
  });

  it('tell both the same history', () => {
    const { fatma: hers, jan: his } = seen[3]!;
    const story = ({ turns }: WholeTalks) =>
      turns.map(({ number, kind, by, message }) => ({ number, kind, by, message }));
    expect(story(hers)).toEqual([
      { number: 1, kind: 'propose', by: 'requester', message: null },
      { number: 2, kind: 'counter', by: 'helper', message: 'Dinsdag werk ik. Donderdag kan wel!' },
      { number: 3, kind: 'counter', by: 'requester', message: 'Elke week is voor mij echt nodig.' },
      { number: 4, kind: 'accept', by: 'helper', message: null },
    ]);
    // The names of activities alone are in each one's own language.
    const nameless = ({ turns }: WholeTalks): unknown =>
      JSON.parse(JSON.stringify(turns).replaceAll(/"name":"[^"]*"/g, '"name":""'));
    expect(nameless(his)).toEqual(nameless(hers));
  });

  it('mail each version to whoever is to act, and the agreement to both, each in their own language', async () => {
    const subjects = async (who: Neighbour) => (await world.inbox(who.email)).map(({ subject }) => subject);
    expect(await subjects(fatma)).toEqual(['Jan doet een nieuw voorstel', 'U hebt een afspraak met Jan']);
    expect(await subjects(jan)).toEqual([
      'Your post is on line',
      'Fatma responds to your post',
      'Fatma makes a new proposal',
      'You have an agreement with Fatma',
    ]);
  });

  it('put the same times in the calendars of both, each Thursday at ten, as far as they are planned', () => {
    const times = ({ occurrences }: WholeAgreement) =>
      occurrences.map(({ id, localStart, state }) => ({ id, localStart, state }));
    expect(times(agreed.fatma).map(({ localStart }) => localStart)).toEqual(THURSDAYS);
    expect(times(agreed.fatma).every(({ state }) => state === 'planned')).toBe(true);
    expect(times(agreed.jan)).toEqual(times(agreed.fatma));
  });

  it('plan the times on until the first of March, and none after it', async () => {
    // She looks every week, so she stays signed in.
    for (let week = 0; week < 13; week += 1) {
      world.clock.advance({ days: 7 });
      await world.settle();
      await agreementAs(fatma, agreed.fatma.id);
    }
    const hers = await agreementAs(fatma, agreed.fatma.id);
    expect(hers?.occurrences.map(({ localStart }) => localStart)).toEqual([
      ...THURSDAYS,
      ...['2027-02-11', '2027-02-18', '2027-02-25'].map((day) => `${day}T10:00`),
    ]);
  });
});
