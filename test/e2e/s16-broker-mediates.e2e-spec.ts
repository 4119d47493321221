import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RebuildingService } from '#negotiation';

import { ACCEPT } from '../../apps/cli/src/story/operations.js';
import { done, openPost, press, respond } from '../world/deeds.js';
import { Mailbox } from '../world/mailbox.js';
import {
  addNote,
  adoptSuggestion,
  askMediation,
  joinMediation,
  leaveMediation,
  mediatedFor,
  notesFor,
  openItems,
  sayAsMediator,
  sightOf,
  stopMediation,
  suggestTerms,
} from '../world/mediation.js';
import { HOME_DISTRICT, type Neighbour } from '../world/neighbourhood.js';
import { whenListening } from '../world/screens.js';
import { terms, type TermsInput } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const COUNTER = `mutation($id: ID!, $seen: Int!, $terms: TermsInput!) {
  counterProposal(negotiationId: $id, seenVersion: $seen, terms: $terms) {
    __typename ... on Negotiation { id } ... on UserError { message } } }`;

interface MediatedOnScreen {
  readonly mediatedTalksChanged: { readonly turns: readonly { readonly message: string | null }[] };
}

/** Weeks away, so that the days to answer count. */
const FAR = { when: { kind: 'at', start: '2027-02-02T10:00', minutes: 60 } } as const;
const tuesday = terms(FAR);
const thursday = terms({ when: { kind: 'at', start: '2027-02-04T10:00', minutes: 60 } });
const wednesday = terms({
  when: { kind: 'at', start: '2027-02-03T10:00', minutes: 60 },
  inReturn: { kind: 'together', what: 'Koffie' },
});
const NOTE = 'Fatma durft geen nee te zeggen tegen donderdag.';

describe('a broker mediates (S16)', () => {
  let world: World;
  let fatma: Neighbour;
  let jan: Neighbour;
  let nadia: Neighbour;
  let faraway: Neighbour;
  let hers: Mailbox;
  let his: Mailbox;
  let id: string;

  const counter = (who: Neighbour, seen: number, next: TermsInput) =>
    done(who, 'Negotiation', COUNTER, { id, seen, terms: next });
  const acceptStanding = async (who: Neighbour) =>
    press(who, ACCEPT, { negotiationId: id, ...(await sightOf(who, id))?.standing });

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    fatma = await world.given.resident('Fatma');
    jan = await world.given.resident('Jan');
    nadia = await world.given.broker('Nadia');
    faraway = await world.given.broker('Bo', 'WK003402');
    hers = new Mailbox(world, fatma);
    his = new Mailbox(world, jan);
    id = (await respond(jan, await openPost(fatma, nadia), tuesday)).id;
  });
  afterAll(() => world.close());

  it('is offered after four counters, also when two versions go to and fro', async () => {
    for (const [who, seen, next] of [
      [fatma, 1, thursday],
      [jan, 2, tuesday],
      [fatma, 3, thursday],
    ] as const)
      await counter(who, seen, next);
    expect((await sightOf(fatma, id))?.offersMediation).toBe(false);
    await counter(jan, 4, tuesday);
    for (const who of [fatma, jan]) expect((await sightOf(who, id))?.offersMediation).toBe(true);
  });

  it('needs the consent of both: one asks, the other one hears it, and no broker does', async () => {
    await Promise.all([hers.news(), his.news()]);
    expect(await askMediation(jan, id)).toMatchObject({
      __typename: 'Negotiation',
      mediation: { step: 'askedByHelper', mediator: null },
    });
    expect(await askMediation(jan, id)).toMatchObject({ __typename: 'AlreadyAskedError' });
    expect(await hers.subjects()).toEqual(['Jan vraagt of een sociaal makelaar mag helpen']);
    expect(await his.subjects()).toEqual([]);
    expect(await openItems(world, nadia, 'mediationAsked')).toEqual([]);
    expect(await joinMediation(nadia, id)).toMatchObject({ __typename: 'NotMediatedError' });
  });

  it('can be refused, and asked for again', async () => {
    expect(await stopMediation(fatma, id)).toMatchObject({ __typename: 'Negotiation', mediation: null });
    await askMediation(jan, id);
    expect(await askMediation(fatma, id)).toMatchObject({ mediation: { step: 'agreed', mediator: null } });
    expect(await openItems(world, nadia, 'mediationAsked')).toEqual([id]);
    expect(await openItems(world, faraway, 'mediationAsked')).toEqual([]);
  });

  it('begins when a broker of the area takes it up; both see that and who', async () => {
    await Promise.all([hers.news(), his.news()]);
    expect(await joinMediation(faraway, id)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await joinMediation(nadia, id)).toMatchObject({
      __typename: 'MediatedTalks',
      requester: { firstName: 'Fatma' },
      helper: { firstName: 'Jan' },
      standing: { version: 5 },
      allowedMoves: ['suggest', 'message', 'leave'],
    });
    for (const who of [fatma, jan])
      expect(await sightOf(who, id)).toMatchObject({ mediation: { step: 'joined', mediator: 'Nadia' } });
    expect(await hers.subjects()).toEqual(['Nadia helpt bij het overleg met Jan']);
    expect(await his.subjects()).toEqual(['Nadia helpt bij het overleg met Fatma']);
    expect(await openItems(world, nadia, 'mediationAsked')).toEqual([]);
  });

  it('lets the broker talk along, with contact details masked and no hint for others', async () => {
    await sayAsMediator(nadia, id, 'Zullen we woensdag proberen? Bel mij: 06 12345678.');
    const last = (await sightOf(fatma, id))?.turns.at(-1);
    expect(last).toMatchObject({ kind: 'message', by: null, byBroker: 'Nadia', masked: true, maskedBecause: null });
    expect(last?.message).not.toContain('12345678');
  });

  it('shows the broker by itself what a party does', async () => {
    const screen = await whenListening(world, 1, () =>
      nadia.browser.subscribe<MediatedOnScreen>(wholeAnswer('mediatedTalksChanged'), { negotiationId: id }),
    );
    await done(fatma, 'Negotiation', wholeAnswer('sendMessage'), {
      negotiationId: id,
      message: 'Woensdag kan ik ook.',
    });
    const shown = (await screen.next()).value as { data?: MediatedOnScreen };
    expect(shown.data?.mediatedTalksChanged.turns.at(-1)).toMatchObject({ message: 'Woensdag kan ik ook.' });
    await nadia.browser.close();
  });

  it('lets the broker suggest a version beside the talks, which changes nothing by itself', async () => {
    await Promise.all([hers.news(), his.news()]);
    expect(await suggestTerms(nadia, id, wednesday, 'Misschien is dit iets?')).toMatchObject({
      __typename: 'MediatedTalks',
      standing: { version: 5 },
      suggestion: { number: 1 },
    });
    const seen = await sightOf(fatma, id);
    expect(seen).toMatchObject({
      whoseTurn: 'requester',
      standing: { version: 5, by: 'helper' },
      suggestion: { number: 1 },
    });
    expect(seen?.suggestion?.differences.map(({ term }) => term)).toEqual(['when', 'inReturn']);
    expect(seen?.allowedMoves).toContain('adopt');
    expect(await hers.subjects()).toEqual(['Nadia stelt iets voor']);
    expect(await his.subjects()).toEqual(['Nadia stelt iets voor']);
  });

  it('lets the broker accept nothing and adopt nothing', async () => {
    const seen = await sightOf(fatma, id);
    for (const [mutation, variables] of [
      [ACCEPT, { negotiationId: id, ...seen?.standing }],
      [COUNTER, { id, seen: 5, terms: wednesday }],
    ] as const) {
      const { errors } = await nadia.browser.send(mutation, variables);
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const both = await world.given.broker('Rui');
    expect(await joinMediation(both, id)).toMatchObject({ __typename: 'AlreadyMediatedError' });
  });

  it('keeps the notes of brokers from the parties and from brokers of other areas, and writes down each look', async () => {
    expect(await addNote(nadia, id, NOTE)).toEqual({
      __typename: 'MediationNotes',
      notes: [{ by: 'Nadia', text: NOTE }],
    });
    expect(await addNote(faraway, id, 'Ik kijk even mee.')).toMatchObject({ __typename: 'NotFoundError' });
    const colleague = await world.given.broker('Rui', HOME_DISTRICT);
    expect(await notesFor(colleague, id)).toEqual({ notes: [{ by: 'Nadia', text: NOTE }] });
    expect(await notesFor(faraway, id)).toBeNull();
    for (const who of [fatma, jan]) {
      expect(await notesFor(who, id)).toBe('FORBIDDEN');
      expect(JSON.stringify(await sightOf(who, id))).not.toContain('durft geen nee');
    }
    const looks = await world.database.read(
      {
        name: 's16_looks',
        text: `SELECT by_id FROM staff_access WHERE what = 'mediationNotes' AND subject_id = $1 ORDER BY id`,
        row: (row: { by_id: string }) => row.by_id,
      },
      [id],
    );
    expect(looks).toEqual([nadia.id, colleague.id]);
  });

  it('lets one side adopt the suggestion, and needs the yes of the other one still', async () => {
    await Promise.all([hers.news(), his.news()]);
    const seen = await sightOf(jan, id);
    expect(await adoptSuggestion(jan, seen)).toMatchObject({
      __typename: 'Negotiation',
      whoseTurn: 'requester',
      standing: { version: 6, by: 'helper' },
      suggestion: null,
    });
    expect(await adoptSuggestion(fatma, seen)).toMatchObject({ __typename: 'SuggestionGoneError' });
    expect(await acceptStanding(jan)).toMatchObject({ __typename: 'NotYourTurnError' });
    expect(await hers.subjects()).toHaveLength(1);
  });

  it('ends for the broker by leaving: from then on there is nothing to see', async () => {
    expect(await mediatedFor(nadia, id)).toMatchObject({ id });
    for (const stranger of [faraway, await world.given.broker('Rui')]) {
      expect(await mediatedFor(stranger, id)).toBeNull();
      const screen = stranger.browser.subscribe(wholeAnswer('mediatedTalksChanged'), { negotiationId: id });
      expect((await screen.next()).value).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      await stranger.browser.close();
    }
    expect(await leaveMediation(nadia, id)).toMatchObject({ __typename: 'MediationLeft', negotiationId: id });
    expect(await mediatedFor(nadia, id)).toBeNull();
    expect(await suggestTerms(nadia, id, tuesday)).toMatchObject({ __typename: 'NotFoundError' });
    expect(await sightOf(fatma, id)).toMatchObject({ mediation: null, standing: { version: 6 } });
  });

  it('ends in an agreement that the two made', async () => {
    expect(await acceptStanding(fatma)).toMatchObject({ __typename: 'Agreement' });
    expect((await sightOf(jan, id))?.turns.map(({ kind, by, byBroker }) => [kind, by ?? byBroker])).toEqual([
      ['propose', 'helper'],
      ['counter', 'requester'],
      ['counter', 'helper'],
      ['counter', 'requester'],
      ['counter', 'helper'],
      ['askMediation', 'helper'],
      ['stopMediation', 'requester'],
      ['askMediation', 'helper'],
      ['askMediation', 'requester'],
      ['joinMediation', 'Nadia'],
      ['message', 'Nadia'],
      ['message', 'requester'],
      ['suggest', 'Nadia'],
      ['adopt', 'helper'],
      ['leaveMediation', 'Nadia'],
      ['accept', 'requester'],
    ]);
  });

  it('opens talks again that nobody answered, with a new deadline and a new reminder', async () => {
    const els = await world.given.resident('Els');
    const post = await openPost(fatma, nadia);
    id = (await respond(els, post, tuesday)).id;
    world.clock.advance({ days: 6 });
    await world.settle();
    nadia = await world.given.broker('Nadia');
    expect(await sightOf(els, id)).toMatchObject({
      state: 'closed',
      offersMediation: true,
      allowedMoves: ['askMediation'],
    });
    for (const who of [els, fatma]) await askMediation(who, id);
    await hers.news();
    expect(await joinMediation(nadia, id)).toMatchObject({ __typename: 'MediatedTalks', state: 'awaitingRequester' });
    expect(await hers.subjects()).toEqual(['Nadia helpt bij het overleg met Els']);
    world.clock.advance({ days: 3 });
    expect(await hers.subjects()).toEqual(['Els wacht op uw antwoord']);
    expect(await acceptStanding(fatma)).toMatchObject({ __typename: 'Agreement' });
  });

  it('leaves rows that say what their turns say', async () => {
    const rebuilt = await world.api.app.get(RebuildingService).rebuild({ write: false });
    expect(rebuilt).toMatchObject({ looked: 2, differing: [], differingAmendments: [] });
  });
});
