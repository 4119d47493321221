import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ACCEPT } from '../../apps/cli/src/story/operations.js';
import { done, openPost, press, respond } from '../world/deeds.js';
import { askMediation, joinMediation, sightOf, suggestTerms } from '../world/mediation.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const HISTORY = `query($id: ID!, $format: HistoryFormat!) {
  history(negotiationId: $id, format: $format) { name mediaType content } }`;
const MEDIATED = `query($id: ID!, $format: HistoryFormat!) {
  mediatedHistory(negotiationId: $id, format: $format) { name mediaType content } }`;
const COUNTER = `mutation($id: ID!, $terms: TermsInput!) {
  counterProposal(negotiationId: $id, seenVersion: 1, terms: $terms) { __typename ... on UserError { message } } }`;
const DECLINE = `mutation($id: ID!) { declineTalks(negotiationId: $id, reason: noClick) { __typename } }`;

interface File {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

describe('the history of talks', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let id: string;

  const historyFor = async (who: Neighbour, format: 'json' | 'text', of = id): Promise<File | null> =>
    (await who.browser.ask<{ history: File | null }>(HISTORY, { id: of, format })).history;

  beforeAll(async () => {
    world = await openWorld();
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan', { locale: 'en' });
    nadia = await world.given.broker('Nadia');
    id = (await respond(jan, await openPost(fatma, nadia))).id;
    await done(jan, 'Negotiation', wholeAnswer('sendMessage'), {
      negotiationId: id,
      message: 'Bel mij op 06 12345678.',
    });
    await press(fatma, COUNTER, {
      id,
      terms: terms({
        when: { kind: 'at', start: '2026-12-10T10:00', minutes: 60 },
        inReturn: { kind: 'together', what: 'Koffie' },
      }),
    });
    for (const who of [fatma, jan]) await askMediation(who, id);
    await joinMediation(nadia, id);
    await suggestTerms(nadia, id, terms({ conditions: 'Er is een lift' }));
  });
  afterAll(() => world.close());

  it('is a story in the language of the reader, with what each version changed', async () => {
    const file = await historyFor(fatma, 'text');
    expect(file).toMatchObject({ name: `overleg-${id}.txt`, mediaType: 'text/plain' });
    const lines = file?.content.split('\n') ?? [];
    expect(lines.slice(0, 2)).toEqual([expect.stringContaining('Het overleg over: Wie kan elke week'), 'Fatma - Jan']);
    expect(lines).toEqual(
      expect.arrayContaining([
        '1. dinsdag 1 december 2026 om 10.00 uur',
        '   Jan deed een voorstel:',
        '   - waar: bij Fatma thuis',
        '   Jan schreef:',
        '   (Er stonden contactgegevens in. Die zijn bedekt.)',
        '   Fatma deed een ander voorstel. Dit is anders:',
        '   - iets terug: niets -> Koffie',
        '   Nadia, sociaal makelaar, kwam erbij.',
        '   Nadia, sociaal makelaar, stelde dit voor:',
      ]),
    );
    expect(lines).toContain(
      '   - wanneer: dinsdag 8 december 2026 om 10.00 uur, 60 minuten -> donderdag 10 december 2026 om 10.00 uur, 60 minuten',
    );
    expect((await historyFor(jan, 'text'))?.content).toContain('   - in return: nothing -> Koffie');
  });

  it('is data for programs, with the parts that changed', async () => {
    const file = await historyFor(jan, 'json');
    const told = JSON.parse(file?.content ?? '') as { turns: Record<string, unknown>[]; parties: unknown };
    expect(file?.mediaType).toBe('application/json');
    expect(told.parties).toEqual({ requester: 'Fatma', helper: 'Jan' });
    expect(told.turns[2]).toMatchObject({
      kind: 'counter',
      who: 'requester',
      name: 'Fatma',
      version: 2,
      termsHash: (await sightOf(jan, id))?.standing?.termsHash,
      differences: [
        { term: 'when', parts: [{ part: 'day', before: '2026-12-08', after: '2026-12-10' }] },
        { term: 'inReturn', parts: [{ part: 'gift' }, { part: 'words', before: null, after: 'Koffie' }] },
      ],
    });
    expect(told.turns.at(-1)).toMatchObject({ kind: 'suggest', who: 'broker', name: 'Nadia', termsHash: null });
  });

  it('has contact details masked, as its reader sees them, and a hint to their author alone', async () => {
    for (const who of [fatma, jan])
      for (const format of ['json', 'text'] as const)
        expect((await historyFor(who, format))?.content).not.toContain('12345678');
    const said = async (who: Neighbour) => (await sightOf(who, id))?.turns[1];
    expect(await said(jan)).toMatchObject({ masked: true, maskedBecause: 'beforeAgreement' });
    expect(await said(fatma)).toMatchObject({ masked: true, maskedBecause: null });
  });

  it('is read by the mediator while there is one, and by nobody else', async () => {
    const mediated = async (who: Neighbour) =>
      (await who.browser.ask<{ mediatedHistory: File | null }>(MEDIATED, { id, format: 'text' })).mediatedHistory;
    expect((await mediated(nadia))?.content).toContain('   Nadia, sociaal makelaar, kwam erbij.');
    expect(await mediated(await world.given.broker('Rui'))).toBeNull();
    expect(await mediated(await world.given.broker('Bo', 'WK003402'))).toBeNull();
    for (const stranger of [await world.given.resident('Eve'), nadia])
      expect(await historyFor(stranger, 'json')).toBeNull();
    expect(await historyFor(fatma, 'json', 'no id')).toBeNull();
  });

  it('tells a no without its reason, and an agreement without blame', async () => {
    const other = (await respond(jan, await openPost(fatma, nadia))).id;
    await press(fatma, DECLINE, { id: other });
    const told = (await historyFor(jan, 'json', other))?.content;
    expect(told).toContain('"kind": "decline"');
    expect(told).not.toContain('noClick');
    const seen = await sightOf(jan, id);
    await press(jan, ACCEPT, { negotiationId: id, ...seen?.standing });
    expect((await historyFor(fatma, 'text'))?.content).toContain('Jan zei ja. Er is een afspraak.');
  });
});
