import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { press, type Answered } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { neighboursOf, type RingLeg } from '../world/rings.js';
import { agreementsOf } from '../world/sights.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const PERSON = '{ firstName isYou personId area { name } }';
const LEGS = `legs { number agreementId postId helper ${PERSON} helped ${PERSON}
  terms { activitySlug task when { start zone minutes } where { kind } inReturn { kind } } }`;
const RING = `... on Ring { id state version hash broker youSaidYes yourWish answerBy ${LEGS} }`;
const DESK = `id state version hash endedBecause consents wishes { words person ${PERSON} } ${LEGS}`;
const ERRORS = `... on UserError { message } ... on StaleRingError { standingVersion } ... on RingOverError { ringState }
  ... on RingNotPossibleError { leg } ... on InvalidInputError { field rule }`;
const PROPOSE = `mutation($legs: [RingLegInput!]!) {
  proposeRing(legs: $legs) { __typename ... on RingAtDesk { ${DESK} } ... on UserError { message } } }`;
const CHANGE = `mutation($ringId: ID!, $seenVersion: Int!, $legs: [RingLegInput!]!) {
  changeRing(ringId: $ringId, seenVersion: $seenVersion, legs: $legs) {
    __typename ... on RingAtDesk { ${DESK} } ${ERRORS} } }`;
const ACCEPT = `mutation($ringId: ID!, $version: Int!, $hash: String!) {
  acceptRing(ringId: $ringId, version: $version, hash: $hash) { __typename ${RING}
    ... on UserError { message } ... on StaleRingError { standingVersion } ... on RingOverError { ringState } } }`;
const DECLINE = `mutation($ringId: ID!) { declineRing(ringId: $ringId) { __typename ${RING} ... on UserError { message } } }`;
const ASK = `mutation($ringId: ID!, $version: Int!, $words: String!) {
  askRingChange(ringId: $ringId, version: $version, words: $words) { __typename ${RING} ... on UserError { message } } }`;
const MINE = `query { myRings { id state version hash broker youSaidYes yourWish answerBy ${LEGS} } }`;
const AT_DESK = `query { ringsAtDesk { ${DESK} } }`;
const NOT_HAPPENED = `mutation($occurrenceId: ID!) {
  answerHappened(occurrenceId: $occurrenceId, happened: false) { __typename ... on UserError { message } } }`;
const CALL_OFF = `mutation($occurrenceId: ID!) {
  cancelOccurrence(occurrenceId: $occurrenceId, reason: ill) { __typename ... on UserError { message } } }`;

interface Leg {
  readonly number: number;
  readonly agreementId: string | null;
  readonly helper: { readonly firstName: string; readonly personId: string | null };
  readonly terms: { readonly when: { readonly start: string } };
}
interface Ring {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly hash: string;
  readonly endedBecause?: string | null;
  readonly consents?: number;
  readonly legs: readonly Leg[];
}

/** Words that would tell who is to blame, or sound like a no. */
const BLAME = /afgewezen|geweigerd|nee gezegd|wilde niet|te laat|helaas|geblokkeerd/i;

const mine = async (who: Neighbour): Promise<Ring[]> => (await who.browser.ask<{ myRings: Ring[] }>(MINE)).myRings;
const atDesk = async (who: Neighbour): Promise<Ring[]> =>
  (await who.browser.ask<{ ringsAtDesk: Ring[] }>(AT_DESK)).ringsAtDesk;
const accept = (who: Neighbour, { id, version, hash }: Ring): Promise<Answered> =>
  press(who, ACCEPT, { ringId: id, version, hash });

describe('a ring of three (S21)', () => {
  let world: World;
  let nadia: Neighbour;
  let people: Neighbour[];
  let legs: readonly RingLeg[];
  let faraway: Neighbour;
  let ring: Ring;

  const subjects = async (who: Neighbour) => (await world.inbox(who.email)).map(({ subject }) => subject);
  async function failedLegs(areaCode?: string): Promise<{ subjectId: string }[]> {
    // Whoever works for the city signs in again each day.
    const broker = await world.given.broker('Nadia', areaCode);
    const { workItems } = await broker.browser.ask<{
      workItems: { edges: { node: { kind: string; subjectId: string } }[] };
    }>(wholeAnswer('workItems'));
    return workItems.edges.map(({ node }) => node).filter(({ kind }) => kind === 'ringLegFailed');
  }

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    ({ nadia, people, legs } = await neighboursOf(world));
    faraway = await world.given.broker('Bo', 'WK003402');
  });
  afterAll(() => world.close());

  it('is proposed by a broker of the area, and by no other one, nor by somebody in it', async () => {
    expect(await press(faraway, PROPOSE, { legs })).toMatchObject({ __typename: 'NotFoundError' });
    const proposed = await press(nadia, PROPOSE, { legs });
    expect(proposed).toMatchObject({ __typename: 'RingAtDesk', state: 'proposed', version: 1, consents: 0 });
    ring = proposed as unknown as Ring;
    expect(await atDesk(faraway)).toEqual([]);
    expect(await mine(await world.given.resident('Stan'))).toEqual([]);
    await expect(press(people[0]!, PROPOSE, { legs })).rejects.toThrow();
  });

  it('shows each of them who helps whom, when, by first name and neighbourhood alone', async () => {
    for (const who of people) {
      const [seen] = await mine(who);
      expect(seen?.legs.map(({ helper, terms }) => [helper.firstName, terms.when.start])).toEqual([
        ['An', '2026-12-10T10:00'],
        ['Bo', '2026-12-11T10:00'],
        ['Cas', '2026-12-12T10:00'],
      ]);
      const text = JSON.stringify(seen);
      for (const other of people) expect(text).not.toContain(other.id);
      expect(text).not.toMatch(/061234567|Kade|@/);
    }
    const [mail] = (await world.inbox(people[0]!.email)).filter(({ subject }) => subject.includes('ruilkring'));
    expect(mail?.subject).toBe('Nadia stelt een ruilkring voor');
    expect(mail?.text).toContain('U helpt Bo: Boodschappen doen');
    expect(mail?.text).toContain('Cas helpt u: Boodschappen doen');
    expect(mail?.text).not.toMatch(/061234567|Kade/);
  });

  it('becomes another version when one of them asks, and a yes to the one before counts no more', async () => {
    const [an, bo, cas] = people as [Neighbour, Neighbour, Neighbour];
    expect(await accept(an, ring)).toMatchObject({ __typename: 'Ring', state: 'proposed', youSaidYes: true });
    const asked = await press(cas, ASK, { ringId: ring.id, version: 1, words: 'Liever om elf uur.' });
    expect(asked).toMatchObject({ __typename: 'Ring', yourWish: 'Liever om elf uur.' });
    expect(await atDesk(nadia)).toMatchObject([
      { consents: 1, wishes: [{ words: 'Liever om elf uur.', person: { firstName: 'Cas' } }] },
    ]);
    const next = legs.map((leg, at) => (at === 2 ? { ...leg, start: '2026-12-12T11:00' } : leg));
    const changed = await press(nadia, CHANGE, { ringId: ring.id, seenVersion: 1, legs: next });
    expect(changed).toMatchObject({ __typename: 'RingAtDesk', version: 2, consents: 0 });
    expect(await accept(bo, ring)).toMatchObject({ __typename: 'StaleRingError', standingVersion: 2 });
    for (const who of people) expect(await subjects(who)).toContain('De ruilkring van Nadia is veranderd');
    ring = changed as unknown as Ring;
  });

  it('is nothing until the last yes, and three agreements with it', async () => {
    const [an, bo, cas] = people as [Neighbour, Neighbour, Neighbour];
    for (const who of [an, bo]) expect(await accept(who, ring)).toMatchObject({ state: 'proposed' });
    for (const who of people) expect(await agreementsOf(who)).toEqual([]);
    expect(await accept(cas, ring)).toMatchObject({ __typename: 'Ring', state: 'agreed', answerBy: null });
    for (const who of people) {
      expect(await agreementsOf(who)).toHaveLength(2);
      const told = (await subjects(who)).filter((subject) => /gaat door|U hebt een afspraak/.test(subject));
      expect(told).toHaveLength(3);
    }
  });

  it('opens the details of the two of a leg to each other, and no others', async () => {
    const [an, bo] = people as [Neighbour, Neighbour, Neighbour];
    const [seen] = await mine(an);
    expect(seen?.legs.map(({ agreementId }) => agreementId !== null)).toEqual([true, false, true]);
    const [first] = (await agreementsOf(an)).filter(({ id }) => id === seen?.legs[0]?.agreementId);
    expect(first).toMatchObject({ state: 'active', contact: { phone: '+31612345671', address: 'Kade 1' } });
    const other = (await mine(bo))[0]?.legs[1]?.agreementId;
    expect((await agreementsOf(an)).map(({ id }) => id)).not.toContain(other);
  });

  it('reminds the two of the first leg, and lets its end leave the other legs', async () => {
    const [an, bo, cas] = people as [Neighbour, Neighbour, Neighbour];
    const [seen] = await mine(an);
    world.clock.moveTo(new Date('2026-12-09T16:30:00Z'));
    expect(await subjects(bo)).toContain('Herinnering: afspraak met An');
    expect((await subjects(cas)).filter((subject) => subject.startsWith('Herinnering'))).toEqual([]);

    const first = (await agreementsOf(an)).find(({ id }) => id === seen?.legs[0]?.agreementId);
    const called = await press(an, CALL_OFF, { occurrenceId: first?.occurrences[0]?.id });
    expect(called.__typename).toBe('Agreement');
    await world.settle();
    expect((await agreementsOf(an)).map(({ state }) => state).toSorted()).toEqual(['active', 'ended']);
    expect((await agreementsOf(cas)).map(({ state }) => state)).toEqual(['active', 'active']);
    expect((await mine(cas))[0]).toMatchObject({ state: 'agreed' });
  });

  it('puts the leg that failed before the brokers of the area, once', async () => {
    const [seen] = await mine(people[0]!);
    expect(await failedLegs()).toEqual([expect.objectContaining({ subjectId: seen?.legs[0]?.agreementId })]);
    expect(await failedLegs('WK003402')).toEqual([]);
  });

  it('asks after the legs that stood whether they happened', async () => {
    const [, bo, cas] = people as [Neighbour, Neighbour, Neighbour];
    world.clock.moveTo(new Date('2026-12-12T17:30:00Z'));
    for (const [who, other] of [
      [bo, 'Cas'],
      [cas, 'Bo'],
    ] as const)
      expect(await subjects(who)).toContain(`Ging het door met ${other}?`);
    expect(await subjects(people[0]!)).not.toContain('Ging het door met Bo?');
    expect(await failedLegs()).toHaveLength(1);
  });

  it('puts a leg that was missed before the brokers as well', async () => {
    const [, bo, cas] = people as [Neighbour, Neighbour, Neighbour];
    const second = (await mine(bo))[0]?.legs[1]?.agreementId;
    const agreement = (await agreementsOf(cas)).find(({ id }) => id === second);
    await press(cas, NOT_HAPPENED, { occurrenceId: agreement?.occurrences[0]?.id });
    await world.settle();
    expect((await failedLegs()).map(({ subjectId }) => subjectId)).toContain(second);
    expect(await failedLegs()).toHaveLength(2);
  });
});

describe('a ring that does not come about (S21)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
  });
  afterAll(() => world.close());

  const proposed = async () => {
    const cast = await neighboursOf(world);
    return { ...cast, ring: (await press(cast.nadia, PROPOSE, { legs: cast.legs })) as unknown as Ring };
  };
  /** The one mail with which each hears that it is off, without the name it begins with. */
  async function toldTheSame(people: readonly Neighbour[]): Promise<string> {
    const texts: string[] = [];
    for (const who of people) {
      const mails = (await world.inbox(who.email)).filter(({ subject }) => subject === 'De ruilkring gaat niet door');
      expect(mails).toHaveLength(1);
      texts.push((mails[0]?.text ?? '').replace(`Dag ${who.firstName},`, '').split('--')[0] ?? '');
    }
    expect(new Set(texts.map((text) => text.split('http')[0])).size).toBe(1);
    return texts[0] ?? '';
  }

  it('ends with one no, which names nobody to anybody', async () => {
    const { people, nadia, ring } = await proposed();
    const [an, bo, cas] = people as [Neighbour, Neighbour, Neighbour];
    await accept(an, ring);
    expect(await press(bo, DECLINE, { ringId: ring.id })).toMatchObject({ __typename: 'Ring', state: 'dissolved' });
    expect(await accept(cas, ring)).toMatchObject({ __typename: 'RingOverError', ringState: 'dissolved' });
    const text = await toldTheSame(people);
    expect(text).not.toMatch(BLAME);
    for (const who of people) expect(text).not.toContain(who.firstName);
    const [desk] = await atDesk(nadia);
    expect(desk).toMatchObject({ id: ring.id, state: 'dissolved', endedBecause: 'declined', consents: 1, wishes: [] });
    for (const who of people) expect(await agreementsOf(who)).toEqual([]);
  });

  it('ends for a block between two of them, in the same words', async () => {
    const { people, ring } = await proposed();
    const [an, , cas] = people as [Neighbour, Neighbour, Neighbour];
    await press(an, wholeAnswer('blockResident'), { personId: cas.id });
    const text = await toldTheSame(people);
    expect(text).not.toMatch(BLAME);
    for (const who of people) expect((await mine(who)).find(({ id }) => id === ring.id)?.state).toBe('dissolved');
  });

  it('ends when not everybody answered in time', async () => {
    const { people, ring } = await proposed();
    await accept(people[0]!, ring);
    world.clock.advance({ days: 5 });
    await toldTheSame(people);
    expect(await accept(people[1]!, ring)).toMatchObject({ __typename: 'RingOverError' });
    for (const who of people) expect(await agreementsOf(who)).toEqual([]);
  });
});
