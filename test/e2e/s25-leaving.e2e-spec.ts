import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { agreeOn, firstTime, thank } from '../world/agreements.js';
import { Canaries } from '../world/canaries.js';
import { done, openPost, press, respond } from '../world/deeds.js';
import { Mailbox } from '../world/mailbox.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openWorld, type World } from '../world/world.js';

const LEAVE = `mutation($reason: LeavingReason) { leave(reason: $reason) {
  __typename ... on Leaving { askedAt finalAt } ... on UserError { message } } }`;
const STAY = `mutation { stayAfterAll { __typename ... on UserError { message } } }`;
const MY_LEAVING = '{ myLeaving { finalAt } }';
const SAY = `mutation($id: ID!, $message: String!) {
  sendMessage(negotiationId: $id, message: $message) { __typename ... on UserError { message } } }`;
const MY_AGREEMENTS = `{ myAgreements(first: 20) { edges { node { id state occurrences { state } } } } }`;
const TALKS = 'query($id: ID!) { negotiation(id: $id) { state closedAs } }';
const POST = 'query($id: ID!) { post(id: $id) { state } }';
const SEEN = '{ feed(first: 50) { edges { node { id } } } }';

interface AgreementSeen {
  readonly id: string;
  readonly state: string;
  readonly occurrences: readonly { readonly state: string }[];
}

describe('leaving', () => {
  let world: World;
  let broker: Neighbour;
  beforeAll(async () => {
    world = await openWorld();
  });
  beforeEach(async () => {
    broker = await world.given.broker('Nadia');
  });
  afterAll(() => world.close());

  const inDays = (days: number): string =>
    new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const agreementsOf = async (who: Neighbour): Promise<AgreementSeen[]> =>
    (
      await who.browser.ask<{ myAgreements: { edges: { node: AgreementSeen }[] } }>(MY_AGREEMENTS)
    ).myAgreements.edges.map(({ node }) => node);
  const feedOf = async (who: Neighbour): Promise<string[]> =>
    (await who.browser.ask<{ feed: { edges: { node: { id: string } }[] } }>(SEEN)).feed.edges.map(
      ({ node }) => node.id,
    );

  /** Everything that the database holds, row by row, as text. */
  async function everythingKept(): Promise<string> {
    const row = ({ text }: { text: string }): string => text;
    const tables = await world.database.read(
      {
        name: 'all_tables',
        text: `SELECT format('%I.%I', schemaname, tablename) AS text FROM pg_tables
               WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
        row,
      },
      [],
    );
    const rows: string[] = [];
    for (const table of tables)
      rows.push(
        ...(await world.database.read(
          { name: `all_of_${table}`, text: `SELECT to_jsonb(t)::text AS text FROM ${table} t`, row },
          [],
        )),
      );
    return rows.join('\n');
  }

  it('hides somebody at once, stops talks neutrally, and ends agreements with notice', async () => {
    const [fatma, jan, sam] = [
      await world.given.resident('Fatma'),
      await world.given.resident('Jan'),
      await world.given.resident('Sam'),
    ];
    await agreeOn({ author: fatma, helper: jan, broker }, `${inDays(5)}T10:00`);
    const own = await openPost(fatma, broker);
    const asked = await openPost(sam, broker);
    const talks = await respond(fatma, asked);
    const boxes = { fatma: new Mailbox(world, fatma), jan: new Mailbox(world, jan), sam: new Mailbox(world, sam) };
    for (const box of Object.values(boxes)) await box.subjects();
    expect(await feedOf(sam)).toContain(own);

    const left = await press(fatma, LEAVE, { reason: 'moved' });
    expect(left).toMatchObject({ __typename: 'Leaving' });
    expect(await feedOf(sam)).not.toContain(own);
    await world.settle();

    expect((await agreementsOf(jan))[0]).toMatchObject({ state: 'ended', occurrences: [{ state: 'cancelled' }] });
    expect(await sam.browser.ask(TALKS, { id: talks.id })).toMatchObject({
      negotiation: { state: 'closed', closedAs: 'stopped' },
    });
    expect(await boxes.jan.subjects()).toEqual(['De afspraak met Fatma is gestopt']);
    expect(await boxes.sam.subjects()).toEqual(['Het overleg met Fatma is gestopt']);
    expect(await boxes.fatma.subjects()).toContain('U stopt met Tijd voor Elkaar');
    expect(await fatma.browser.ask(POST, { id: own })).toMatchObject({ post: { state: 'withdrawn' } });
    expect(await press(fatma, LEAVE, {})).toEqual(left);
  });

  it('can be undone within 14 days by signing in, and not after', async () => {
    const noor = await world.given.resident('Noor');
    await done(noor, 'Leaving', LEAVE, {});
    world.clock.advance({ days: 13 });
    await world.settle();
    const again = await world.given.signedInAgain(noor);
    expect(await again.browser.ask(MY_LEAVING)).toMatchObject({ myLeaving: expect.anything() });
    expect(await press(again, STAY, {})).toEqual({ __typename: 'StayedAfterAll' });
    expect(await press(again, STAY, {})).toMatchObject({ __typename: 'NotLeavingError' });
    world.clock.advance({ days: 3 });
    await world.settle();
    expect(await again.browser.ask('{ me { id } }')).toEqual({ me: { id: noor.id } });

    await done(again, 'Leaving', LEAVE, {});
    world.clock.advance({ days: 14 });
    await world.settle();
    expect(await again.browser.ask('{ me { id } }')).toEqual({ me: null });
  });

  it('tells when it is final, and once more two days before', async () => {
    const emma = await world.given.resident('Emma', { locale: 'en' });
    const box = new Mailbox(world, emma);
    await done(emma, 'Leaving', LEAVE, {});
    expect(await box.subjects()).toEqual(['You are leaving Tijd voor Elkaar']);
    world.clock.advance({ days: 11, hours: 23 });
    expect(await box.subjects()).toEqual([]);
    world.clock.advance({ hours: 1 });
    expect(await box.subjects()).toEqual([expect.stringMatching(/^On .* we take your data away$/u)]);
    world.clock.advance({ days: 3 });
    expect(await box.subjects()).toEqual([]);
  });

  it('is not for who has a role for others', async () => {
    expect(await press(broker, LEAVE, {})).toMatchObject({ __typename: 'StillStaffError' });
  });

  // Seen red without the statements for turns, for revisions and for thanks.
  it('takes away words and contact details for good, and leaves the others what they agreed', async () => {
    const details = Canaries.details(25);
    const lies = await world.given.resident('Liesbeth', details);
    const piet = await world.given.resident('Piet');
    await openPost(lies, broker, { text: 'Kanariewoorden over wat ik zoek en wie ik ben.' });
    const agreement = await agreeOn({ author: piet, helper: lies, broker }, `${inDays(2)}T10:00`);
    const when = { kind: 'at', start: `${inDays(9)}T10:00`, minutes: 60 } as const;
    const talks = await respond(lies, await openPost(piet, broker), { when });
    expect(await press(lies, SAY, { id: talks.id, message: 'Kanariebericht voor Piet' })).toMatchObject({
      __typename: 'Negotiation',
    });
    await world.settle();
    world.clock.advance({ days: 2, hours: 6 });
    await thank(lies, firstTime(agreement).id, 'Kanariebedankje voor Piet');
    const kept = await everythingKept();
    const ofLies = ['Liesbeth', lies.email, details.address, details.phone.slice(1)];
    const words = ['Kanariewoorden', 'Kanariebericht', 'Kanariebedankje'];
    const canaries = [...ofLies, ...words];
    expect(canaries.filter((canary) => !kept.includes(canary))).toEqual([]);

    const again = await world.given.signedInAgain(lies);
    await done(again, 'Leaving', LEAVE, { reason: 'privacy' });
    await world.settle();
    world.clock.advance({ days: 14 });
    await world.settle();
    const left = await everythingKept();
    expect(canaries.filter((canary) => left.includes(canary))).toEqual([]);
    // Nor as a word of the search.
    expect(left).not.toMatch(/kanarie/iu);
    const pietAgain = await world.given.signedInAgain(piet);
    expect((await agreementsOf(pietAgain)).map(({ id }) => id)).toContain(agreement.id);
  });

  // Seen red with a function that lets any change pass while somebody is erased.
  it('lets nobody rewrite words otherwise, and nothing but words', async () => {
    const change = (text: string, erases: 'yes' | 'no'): Promise<unknown> =>
      world.database.write(async (tx) => {
        const row = (found: object): object => found;
        await tx.named({ name: 'erases', text: `SELECT set_config('tijd.erases', $1, true)`, row }, [erases]);
        return tx.named({ name: `${text.slice(0, 40)} ${erases}`, text, row }, []);
      });
    await expect(change(`UPDATE turn SET body = 'x'`, 'no')).rejects.toThrow('only ever added');
    await expect(change(`UPDATE turn SET body = 'x', at = now()`, 'yes')).rejects.toThrow('only ever added');
    await expect(change(`UPDATE post_revision SET text = 'anders dan eerst'`, 'no')).rejects.toThrow('never rewritten');
  });
});
