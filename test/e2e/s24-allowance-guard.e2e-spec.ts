import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accept, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms, type TermsInput } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

const PAID = '... on PaidWorkError { field found explanation message } ... on UserError { message }';
const RESPOND = `mutation($postId: ID!, $terms: TermsInput!, $message: String) {
  respondToPost(postId: $postId, terms: $terms, message: $message) { __typename ${PAID} } }`;
const COUNTER = `mutation($negotiationId: ID!, $seenVersion: Int!, $terms: TermsInput!, $message: String) {
  counterProposal(negotiationId: $negotiationId, seenVersion: $seenVersion, terms: $terms, message: $message) {
    __typename ${PAID} } }`;
const ALLOWANCE = `query($id: ID!) { negotiation(id: $id) {
  allowance { year yearCents yearLimitCents month monthCents monthLimitCents warnings } } }`;
const MINE = '{ myNegotiations { edges { node { id allowance { yearCents } } } } }';

const together = (what: string): Partial<TermsInput> => ({ inReturn: { kind: 'together', what } });
const fuel = (cents: number): Partial<TermsInput> => ({ inReturn: { kind: 'expenses', cents, reason: 'Benzine' } });

describe('money in return (S24)', () => {
  let world: World;
  let fatma: Neighbour;
  let ali: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let postId: string;

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    ali = await world.given.resident('Ali');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
    postId = await openPost(fatma, nadia);
  });
  afterAll(() => world.close());

  const offer = (other: Partial<TermsInput>, message?: string, who = jan) =>
    press(who, RESPOND, { postId, terms: terms(other), ...(message === undefined ? {} : { message }) });

  it('stops "€8/h" with a plain explanation, in the language of whoever wrote it', async () => {
    expect(await offer(together('€8/h'))).toMatchObject({
      __typename: 'PaidWorkError',
      field: 'terms.inReturn.what',
      found: '€8/h',
      explanation:
        'Hier helpen buren elkaar zonder loon. Dus geen geld per uur of per dag. Kosten vergoeden mag wel, zoals benzine. Kies dan “onkosten” en schrijf waarvoor.',
    });
    const hana = await world.given.resident('Hana', { locale: 'en' });
    const refused = await offer(together('8 euros an hour'), undefined, hana);
    expect(refused.explanation).toContain('Here neighbours help each other without pay.');
  });

  it('stops pay by the hour or the day in every text, also in what is said with it', async () => {
    const task = 'Boodschappen doen voor acht euro per uur';
    expect(await offer({ task })).toMatchObject({ field: 'terms.what.task', found: 'acht euro per uur' });
    expect(await offer({ conditions: 'Ik vraag 60 euro per dag.' })).toMatchObject({ field: 'terms.conditions' });
    expect(await offer({}, 'Ik doe het voor een tientje per uur!')).toMatchObject({
      __typename: 'PaidWorkError',
      field: 'message',
      found: 'tientje per uur',
    });
    expect(await offer({ inReturn: { kind: 'expenses', cents: 800, reason: '8 euro per uur' } })).toMatchObject({
      field: 'terms.inReturn.reason',
    });
    const { myNegotiations } = await jan.browser.ask<{ myNegotiations: { edges: unknown[] } }>(MINE);
    expect(myNegotiations.edges).toEqual([]);
  });

  describe('expenses for fuel', () => {
    let talks: TalksSeen;
    const daily = { howOften: { kind: 'daily', count: 30 }, ...fuel(500) } as const;
    const seenBy = async (who: Neighbour, id: string): Promise<unknown> => {
      const { negotiation } = await who.browser.ask<{ negotiation: { allowance: unknown } }>(ALLOWANCE, { id });
      return negotiation.allowance;
    };

    it('are fine, and the one who helps sees what they come to', async () => {
      talks = await respond(jan, postId, daily);
      // 24 days of December and six of January, five euro each.
      expect(await seenBy(jan, talks.id)).toEqual({
        year: 2026,
        yearCents: 12_000,
        yearLimitCents: 210_000,
        month: '2026-12',
        monthCents: 12_000,
        monthLimitCents: 21_000,
        warnings: [],
      });
      await accept(fatma, talks);
    });

    it('do not open the way for pay in a counter-proposal', async () => {
      const other = await respond(jan, await openPost(ali, nadia), fuel(500));
      const counter = { negotiationId: other.id, seenVersion: 1, terms: terms(fuel(600)) };
      expect(await press(ali, COUNTER, { ...counter, message: 'Anders 8 euro per uur?' })).toMatchObject({
        __typename: 'PaidWorkError',
        field: 'message',
      });
      expect(await press(ali, COUNTER, { ...counter, message: 'Parkeren is 3 euro per uur.' })).toMatchObject({
        __typename: 'Negotiation',
      });
    });

    it('warn when a month or a year of all agreements is over the limit, and forbid nothing', async () => {
      const other = await respond(jan, await openPost(ali, nadia), {
        howOften: { kind: 'weekly', weekdays: ['tuesday', 'thursday'], skipped: ['2026-12-24'] },
        ...fuel(2000),
      });
      // 104 times in 2027 stay below 2,100 euro by themselves; what was agreed with Fatma is added.
      const over = {
        year: 2027,
        yearCents: 104 * 2000 + 6 * 500,
        month: '2026-12',
        monthCents: 7 * 2000 + 24 * 500,
        warnings: ['month', 'year'],
      };
      expect(await seenBy(jan, other.id)).toMatchObject(over);
      expect(await accept(ali, other)).toMatchObject({ version: 1 });
      // The same once it is agreed: the times that are planned and those that are still to be.
      expect(await seenBy(jan, other.id)).toMatchObject(over);
    });

    it('are nobody else’s business', async () => {
      expect(await seenBy(fatma, talks.id)).toBeNull();
      const { myNegotiations } = await ali.browser.ask<{
        myNegotiations: { edges: { node: { allowance: unknown } }[] };
      }>(MINE);
      expect(myNegotiations.edges.map(({ node }) => node.allowance)).toEqual([null, null]);
    });
  });
});
