import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ACCEPT, COUNTER, NEGOTIATION_OF, RESPOND } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import {
  ASK_CODE,
  CALL_OFF,
  CONFIRM_CODE,
  END_MANDATE,
  JOURNAL,
  JOURNAL_LETTER,
  MANDATES,
  MARK_TOLD,
  newestDigits,
  offlineResident,
  otherThan,
  PHONE_LIST,
  phones,
  RECORD_MANDATE,
  RESIDENT_RECORD,
  SAY,
} from '../world/mandates.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms } from '../world/terms.js';
import { openWorld, type World } from '../world/world.js';

const PHONE = '+31687651234';
const coffee = terms({ inReturn: { kind: 'together', what: 'Koffie drinken' } });

interface Calls {
  readonly phoneList: readonly {
    readonly personId: string;
    readonly phone: string | null;
    readonly messages: readonly { readonly id: string; readonly kind: string; readonly words: readonly string[] }[];
  }[];
}
interface Journal {
  readonly journal: {
    readonly edges: readonly {
      readonly node: { readonly by: string; readonly act: string; readonly ownYes: boolean };
    }[];
  } | null;
}

describe('Mrs De Vries has no e-mail (S15)', () => {
  let world: World;
  let mo: Neighbour;
  let bo: Neighbour;
  let jan: Neighbour;
  /** Annie de Vries; her browser is Mo’s, asking in her name. */
  let annie: Neighbour;
  let talks: TalksSeen;

  const seen = ({ id, standing }: TalksSeen) => ({
    negotiationId: id,
    version: standing?.version ?? 0,
    termsHash: standing?.termsHash ?? '',
  });
  const askCode = async (): Promise<{ codeId: string; digits: string }> => {
    const { codeId } = await done<{ codeId: string }>(annie, 'PhoneCodeSent', ASK_CODE, seen(talks));
    return { codeId, digits: await newestDigits(world) };
  };
  const acts = async (): Promise<string[]> => {
    const { journal } = await mo.browser.ask<Journal>(JOURNAL, { personId: annie.id });
    return (journal?.edges ?? []).map(({ node }) => node.act).reverse();
  };
  const callsFor = async (person: string): Promise<Calls['phoneList'][number] | undefined> => {
    await world.settle();
    const { phoneList } = await mo.browser.ask<Calls>(PHONE_LIST, { day: null });
    return phoneList.find(({ personId }) => personId === person);
  };

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    mo = await world.given.broker('Mo');
    bo = await world.given.broker('Bo', 'WK003402');
    jan = await world.given.resident('Jan');
    annie = await offlineResident(mo);
  });
  afterAll(() => world.close());

  it('lets the broker write and answer in her name, and notes each deed', async () => {
    const postId = await openPost(annie, mo);
    talks = await respond(jan, postId);
    const countered = { negotiationId: talks.id, seenVersion: 1, terms: coffee };
    await done(annie, 'Negotiation', COUNTER, countered);
    await done(jan, 'Negotiation', COUNTER, { ...countered, seenVersion: 2, terms: terms() });
    ({ negotiation: talks } = await annie.browser.ask<{ negotiation: TalksSeen }>(NEGOTIATION_OF, { id: talks.id }));
    expect(await acts()).toEqual(['writePost', 'submitPost', 'Post.latest', 'counterProposal', 'negotiation']);
  });

  it('shows the neighbour a resident like any other', async () => {
    const { negotiation } = await jan.browser.ask(NEGOTIATION_OF, { id: talks.id });
    const shown = JSON.stringify(negotiation);
    expect(shown).toContain('Annie');
    for (const hidden of ['Mo"', mo.id, 'mandate', 'actedBy']) expect(shown).not.toContain(hidden);
  });

  it('phones her in place of a mail, with words for who calls, and each thing once', async () => {
    const call = await callsFor(annie.id);
    expect(call?.phone).toBe(PHONE);
    expect(call?.messages.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['postApproved', 'proposal']));
    const words = call?.messages.find(({ kind }) => kind === 'proposal')?.words.join(' ');
    expect(words).toContain('Jan doet een nieuw voorstel');
    const first = call?.messages.find(({ kind }) => kind === 'postApproved');
    const pressed = await Promise.all([1, 2].map(() => press(mo, MARK_TOLD, { messageId: first?.id })));
    expect(pressed.map((answer) => answer.__typename).sort()).toEqual(['AlreadyToldError', 'Told']);
    expect((await callsFor(annie.id))?.messages.map(({ kind }) => kind)).toEqual(['proposal']);
    expect(world.catcher.all().filter(({ to }) => to === '')).toEqual([]);
  });

  it('takes no yes for her without her own code', async () => {
    expect((await press(annie, ACCEPT, seen(talks))).__typename).toBe('ConfirmationNeededError');
    const { codeId, digits } = await askCode();
    expect((await press(annie, CONFIRM_CODE, { codeId, digits: '12 34' })).__typename).toBe('InvalidInputError');
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await press(annie, CONFIRM_CODE, { codeId, digits: otherThan(digits) })).toMatchObject({
        __typename: 'WrongCodeError',
        triesLeft,
      });
    // The sixth try would be right, and comes too late.
    expect((await press(annie, CONFIRM_CODE, { codeId, digits })).__typename).toBe('CodeNotUsableError');
    expect((await press(annie, ACCEPT, seen(talks))).__typename).toBe('ConfirmationNeededError');
  });

  it('sends the code with the terms to her phone, and lets it go after ten minutes', async () => {
    const { codeId, digits } = await askCode();
    const message = (await phones(world)).at(-1);
    expect(message?.to).toBe(PHONE);
    expect(message?.text).toContain('Boodschappen halen bij de winkel');
    expect(message?.text).toContain('Jan');
    world.clock.advance({ minutes: 10 });
    expect((await press(annie, CONFIRM_CODE, { codeId, digits })).__typename).toBe('CodeNotUsableError');
  });

  it('counts her code for the version that she heard, once', async () => {
    const { codeId, digits } = await askCode();
    expect((await press(annie, CONFIRM_CODE, { codeId, digits })).__typename).toBe('PhoneCodeConfirmed');
    const other = { ...seen(talks), termsHash: 'f'.repeat(64) };
    expect((await press(annie, ACCEPT, other)).__typename).toBe('ConfirmationNeededError');
    const agreement = await accept(annie, talks);
    expect(agreement.termsHash).toBe(talks.standing?.termsHash);
    const { journal } = await mo.browser.ask<Journal>(JOURNAL, { personId: annie.id });
    const yes = journal?.edges.filter(({ node }) => node.act === 'acceptTerms').map(({ node }) => node.ownYes);
    expect(yes).toEqual([true]);
    const [time] = agreement.occurrences;
    // What the mandate does not cover is not done.
    expect(await press(annie, CALL_OFF, { occurrenceId: time?.id })).toMatchObject({
      __typename: 'NoMandateError',
      because: 'outsideMandate',
    });
  });

  it('puts the reminder for tomorrow on the list of today', async () => {
    world.clock.advance({ days: 5, hours: 22 });
    mo = await world.given.signedInAgain(mo);
    bo = await world.given.signedInAgain(bo);
    annie = { ...annie, browser: mo.browser.inNameOf(annie.id) };
    const words = (await callsFor(annie.id))?.messages.find(({ kind }) => kind === 'dayBefore')?.words.join(' ');
    expect(words).toContain('Morgen hebt u een afspraak met Jan');
  });

  it('shows nothing of her to the broker of another area', async () => {
    await world.settle();
    expect((await bo.browser.ask<Calls>(PHONE_LIST, { day: null })).phoneList).toEqual([]);
    const nothing = { residentRecord: null, journal: null, journalLetter: null };
    for (const query of [RESIDENT_RECORD, JOURNAL, JOURNAL_LETTER])
      expect(nothing).toMatchObject(await bo.browser.ask(query, { personId: annie.id }));
    const inHerName = bo.browser.inNameOf(annie.id);
    const { errors } = await inHerName.send(NEGOTIATION_OF, { id: talks.id });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NO_MANDATE']);
    const input = { scopes: ['talks'], givenOn: '2026-12-01' };
    expect((await press(bo, RECORD_MANDATE, { personId: annie.id, input })).__typename).toBe('NotFoundError');
  });

  it('gives her a letter in plain words', async () => {
    const { journalLetter } = await mo.browser.ask<{ journalLetter: string }>(JOURNAL_LETTER, { personId: annie.id });
    expect(journalLetter).toContain('Beste Annie,');
    expect(journalLetter).toMatch(/Mo mag dit voor u doen tot en met dinsdag 1 juni 2027:/);
    expect(journalLetter).toContain('Mo zei voor u ja. U gaf daarvoor zelf de code.');
    expect(journalLetter).toMatch(/keer in uw gegevens/);
  });

  it('stops the very next deed once she phoned that she does not want it any more', async () => {
    const { mandates } = await mo.browser.ask<{ mandates: readonly { id: string; personId: string }[] }>(MANDATES);
    const mandateId = mandates.find(({ personId }) => personId === annie.id)?.id;
    const nadia = await world.given.broker('Nadia');
    expect((await press(bo, END_MANDATE, { mandateId })).__typename).toBe('NotFoundError');
    expect((await press(nadia, END_MANDATE, { mandateId })).__typename).toBe('MandateChanged');
    const message = { negotiationId: talks.id, message: 'Tot dinsdag.' };
    expect(await press(annie, SAY, message)).toMatchObject({ __typename: 'NoMandateError', because: 'noMandate' });
    expect((await press(nadia, END_MANDATE, { mandateId })).__typename).toBe('MandateOverError');
  });

  it('keeps her number out of the outbox, the journal and every mail', async () => {
    await world.settle();
    const [stored] = await world.database.read<{ told: string }, string>(
      {
        name: 'told_of_phone',
        text: `SELECT coalesce(string_agg(payload::text, ' '), '')
                 || (SELECT coalesce(string_agg(to_jsonb(j)::text, ' '), '') FROM journal_entry j)
                 || (SELECT coalesce(string_agg(to_jsonb(m)::text, ' '), '') FROM mail m) AS told FROM outbox_event`,
        row: ({ told }) => told,
      },
      [],
    );
    expect(stored?.length).toBeGreaterThan(1000);
    const mails = world.catcher.all().map(({ subject, text, html }) => `${subject} ${text} ${html}`);
    for (const text of [stored ?? '', ...mails]) expect(text.replaceAll(/\s/g, '')).not.toContain('687651234');
  });

  it('never lets one broker act for both sides of the same talks', async () => {
    const [piet, els] = [
      await offlineResident(mo, { firstName: 'Piet', phone: '0687651235' }),
      await offlineResident(mo, { firstName: 'Els', phone: '0687651236' }),
    ];
    const postId = await openPost(piet, mo);
    await done(els, 'Negotiation', RESPOND, { postId, terms: terms() }).then(async (answered) => {
      const { id, standing } = answered as TalksSeen;
      const counter = { negotiationId: id, seenVersion: standing?.version, terms: coffee };
      expect(await press(piet, COUNTER, counter)).toMatchObject({ message: expect.stringContaining('otherSide') });
      const { errors } = await piet.browser.send(NEGOTIATION_OF, { id });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['OUTSIDE_MANDATE']);
    });
  });
});
