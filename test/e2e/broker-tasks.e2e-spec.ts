import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mailFailed } from '#notifications';

import { COUNTER } from '../../apps/cli/src/story/operations.js';
import { agree } from '../world/agreements.js';
import { done, openPost, press, respond } from '../world/deeds.js';
import { HOME, type Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const FINISH = `mutation($id: ID!) {
  finishWorkItem(id: $id, note: "Gebeld.") { __typename ... on WorkItem { state doneBy } } }`;
/** One selection for whatever a decision answers: no field of the union needs another name. */
const APPROVE = `mutation($postId: ID!) { approvePost(postId: $postId, revision: 1) {
  __typename ... on Post { state } ... on PostClosedError { message } ... on NotInReviewError { revisionState } } }`;

interface Item {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly postId: string | null;
  readonly undeliveredTo: string | null;
}

describe('the desk of a broker', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let faraway: Neighbour;
  beforeAll(async () => {
    world = await openWorld({ HELP_DESKS: { GM0034: { phone: '+31360000000', en: 'On working days.' } } });
  });
  beforeEach(async () => {
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    await signIn();
  });
  afterAll(() => world.close());

  /** Brokers sign in again after half an hour. */
  async function signIn(): Promise<void> {
    nadia = await world.given.broker('Nadia');
    faraway = await world.given.broker('Bo', 'WK003402');
  }

  const itemsOf = async (broker: Neighbour, kind: string): Promise<Item[]> => {
    await world.settle();
    const { workItems } = await broker.browser.ask<{ workItems: { edges: { node: Item }[] } }>(
      wholeAnswer('workItems'),
    );
    return workItems.edges.map(({ node }) => node).filter((item) => item.kind === kind);
  };

  it('shows talks for which a party asks a broker, to the brokers of the area alone, once', async () => {
    const postId = await openPost(fatma, nadia);
    const talks = await respond(jan, postId);
    for (const who of [fatma, jan])
      await done(who, 'Negotiation', wholeAnswer('askMediation'), { negotiationId: talks.id });
    expect(await itemsOf(nadia, 'mediationAsked')).toMatchObject([{ subjectId: talks.id, postId }]);
    expect(await itemsOf(faraway, 'mediationAsked')).toEqual([]);
  });

  it('shows an agreement that runs on after a block, and the work is finished with a note', async () => {
    const agreement = await agree({ author: fatma, helper: jan, broker: nadia });
    await done(jan, 'ResidentBlocked', wholeAnswer('blockResident'), { personId: fatma.id });
    const [item, ...more] = await itemsOf(nadia, 'agreementNeedsBroker');
    expect(item).toMatchObject({ subjectId: agreement.id });
    expect(more).toEqual([]);
    expect(await press(nadia, FINISH, { id: item?.id })).toEqual({
      __typename: 'WorkItem',
      state: 'done',
      doneBy: 'Nadia',
    });
    expect(await itemsOf(nadia, 'agreementNeedsBroker')).toEqual([]);
  });

  it('shows whom a mail did not reach, by first name', async () => {
    await world.database.write((tx) => tx.emit(mailFailed({ mailId: jan.id, personId: jan.id, kind: 'proposal' })));
    const items = await itemsOf(nadia, 'mailFailed');
    expect(items).toMatchObject([{ subjectId: jan.id, postId: null, undeliveredTo: 'Jan' }]);
    expect(JSON.stringify(items)).not.toContain('@');
    expect(await itemsOf(faraway, 'mailFailed')).toEqual([]);
  });

  it('phones whoever asks, also without an account, where a broker works', async () => {
    const guest = world.browser();
    const { helpDesk } = await guest.ask<{ helpDesk: unknown }>(wholeAnswer('helpDesk'), { areaCode: HOME });
    expect(helpDesk).toMatchObject({ phone: '+31360000000', hoursEn: 'On working days.', callsBack: true });
    const ask = (areaCode: string) =>
      guest.ask(wholeAnswer('askCallBack'), { input: { phone: '06 1234 5678', words: 'Hoe werkt dit?', areaCode } });
    expect(await ask(HOME)).toMatchObject({ askCallBack: { __typename: 'CallBackAsked', phone: '+31612345678' } });
    expect(await ask('WK003403')).toMatchObject({ askCallBack: { __typename: 'NoBrokerHereError' } });
    const callBack = { phone: '+31612345678', words: 'Hoe werkt dit?', firstName: null };
    expect(await itemsOf(nadia, 'callBack')).toMatchObject([{ postId: null, callBack }]);
    expect(await itemsOf(faraway, 'callBack')).toEqual([]);
  });

  it('answers a decision that came too late in the same selection as one in time', async () => {
    const postId = await openPost(await world.given.resident('Els'), nadia);
    expect(await press(nadia, APPROVE, { postId })).toEqual({
      __typename: 'NotInReviewError',
      revisionState: 'approved',
    });
  });

  it('shows talks that reached the most counters at once', async () => {
    const { id: negotiationId } = await respond(jan, await openPost(fatma, nadia));
    for (let version = 1; version <= 12; version += 1) {
      const variables = { negotiationId, seenVersion: version, terms: terms({ conditions: `Ronde ${version}` }) };
      await done(version % 2 === 1 ? fatma : jan, 'Negotiation', COUNTER, variables);
    }
    expect(await itemsOf(nadia, 'stalledTalks')).toMatchObject([{ subjectId: negotiationId }]);
    await done(jan, 'Negotiation', wholeAnswer('askMediation'), { negotiationId });
    expect(await itemsOf(nadia, 'stalledTalks')).toEqual([]);
  });

  it('shows talks that go round in circles once nobody took the mediation that was offered, until they are settled', async () => {
    const { id: negotiationId } = await respond(jan, await openPost(fatma, nadia), {
      when: { kind: 'open', note: 'Later' },
    });
    const counter = async (who: Neighbour, seenVersion: number) => {
      const changed = terms({ when: { kind: 'open', note: 'Later' }, conditions: `Ronde ${seenVersion}` });
      await done(who, 'Negotiation', COUNTER, { negotiationId, seenVersion, terms: changed });
    };
    const stalled = async () => (await itemsOf(nadia, 'stalledTalks')).map(({ subjectId }) => subjectId);
    for (const version of [1, 2, 3, 4]) await counter(version % 2 === 1 ? fatma : jan, version);
    expect(await stalled()).toEqual([]);
    world.clock.advance({ days: 3 });
    await counter(fatma, 5);
    world.clock.advance({ days: 2 });
    await signIn();
    expect(await stalled()).toEqual([negotiationId]);
    expect(await itemsOf(faraway, 'stalledTalks')).toEqual([]);
    await done(jan, 'Negotiation', wholeAnswer('leaveTalks'), { negotiationId });
    expect(await stalled()).toEqual([]);
  });

  it('shows talks in which a version was taken back and no next one came', async () => {
    const { id: negotiationId } = await respond(jan, await openPost(fatma, nadia), {
      when: { kind: 'open', note: 'Later' },
    });
    await done(jan, 'Negotiation', wholeAnswer('withdrawProposal'), { negotiationId });
    world.clock.advance({ days: 5 });
    await signIn();
    expect(await itemsOf(nadia, 'lapsedTalks')).toContainEqual(expect.objectContaining({ subjectId: negotiationId }));
  });
});
