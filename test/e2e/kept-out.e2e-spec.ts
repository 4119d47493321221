import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { agree } from '../world/agreements.js';
import { openPost, press, respond } from '../world/deeds.js';
import { openItems, sightOf } from '../world/mediation.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { agreementAs } from '../world/sights.js';
import { openWorld, type World } from '../world/world.js';

const SUSPEND = `mutation($personId: ID!, $reason: String!) { suspendResident(personId: $personId, reason: $reason) {
  __typename ... on ResidentKeptOut { suspended } ... on InvalidInputError { field rule } ... on UserError { message } } }`;
const RESTORE = `mutation($personId: ID!) { restoreResident(personId: $personId) {
  __typename ... on ResidentKeptOut { suspended } ... on UserError { message } } }`;
const ACCEPT = `mutation($id: ID!, $version: Int!, $termsHash: String!) {
  acceptTerms(negotiationId: $id, version: $version, termsHash: $termsHash) { __typename ... on UserError { message } } }`;

describe('somebody who is kept out', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let faraway: Neighbour;

  const suspend = (who: Neighbour, whom: Neighbour, reason = 'Bedreigde een buur aan de deur.') =>
    press(who, SUSPEND, { personId: whom.id, reason });

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
    faraway = await world.given.broker('Bo', 'WK003402');
  });
  afterAll(() => world.close());

  it('is kept out by a broker of the area, with a reason, and by nobody else', async () => {
    expect(await suspend(faraway, jan)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await suspend(nadia, nadia)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await suspend(nadia, await world.given.broker('Rui'))).toMatchObject({ __typename: 'NotFoundError' });
    expect(await suspend(nadia, jan, 'Nee')).toMatchObject({ field: 'reason', rule: 'tooShort' });
    const { errors } = await fatma.browser.send(SUSPEND, { personId: jan.id, reason: 'Zomaar.' });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('is out at once: no session works, and nobody agrees with them any more', async () => {
    const agreement = await agree({ author: fatma, helper: jan, broker: nadia });
    const talks = await respond(jan, await openPost(fatma, nadia));
    await world.settle();
    expect(await suspend(nadia, jan)).toEqual({ __typename: 'ResidentKeptOut', suspended: true });
    expect(await suspend(nadia, jan)).toMatchObject({ __typename: 'SameAsBeforeError' });
    const { errors } = await jan.browser.send('{ myIntroductions { id } }', {});
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    // Before the event arrives.
    const answer = await press(fatma, ACCEPT, { id: talks.id, ...talks.standing });
    expect(answer).toMatchObject({ __typename: 'AlreadySettledError' });

    await world.settle();
    expect(await sightOf(fatma, talks.id)).toMatchObject({ state: 'closed', allowedMoves: [] });
    expect((await agreementAs(fatma, agreement.id))?.state).toBe('active');
    expect(await openItems(world, nadia, 'agreementNeedsBroker')).toEqual([agreement.id]);
    const mail = (await world.inbox(fatma.email)).at(-1);
    expect(mail?.text).toContain('Uw overleg met Jan is gestopt.');
    expect(mail?.text).not.toMatch(/geschorst|bedreig/i);
  });

  it('can be let in again; what was stopped stays stopped', async () => {
    expect(await press(faraway, RESTORE, { personId: jan.id })).toMatchObject({ __typename: 'NotFoundError' });
    expect(await press(nadia, RESTORE, { personId: jan.id })).toEqual({
      __typename: 'ResidentKeptOut',
      suspended: false,
    });
    expect(await press(nadia, RESTORE, { personId: jan.id })).toMatchObject({ __typename: 'SameAsBeforeError' });
    const { errors } = await jan.browser.send('{ myIntroductions { id } }', {});
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
