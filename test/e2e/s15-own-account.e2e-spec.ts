import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { NEGOTIATION_CHANGED, NEGOTIATION_OF } from '../../apps/cli/src/story/operations.js';
import { done, openPost, press, respond, type TalksSeen } from '../world/deeds.js';
import {
  ASK_MANDATE,
  ASK_TAKE_OVER_CODE,
  CONFIRM_TAKE_OVER,
  END_MY_MANDATE,
  GIVE_MANDATE,
  MY_JOURNAL,
  MY_MANDATES,
  newestDigits,
  offlineResident,
  otherThan,
  RECORD_MANDATE,
  SAY,
  START_TAKE_OVER,
} from '../world/mandates.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openWorld, type World } from '../world/world.js';

const ADDRESS = 'annie@example.org';

describe('an account of one’s own (S15)', () => {
  let world: World;
  let mo: Neighbour;
  let jan: Neighbour;
  let annie: Neighbour;
  let talks: TalksSeen;

  const linkOf = async (): Promise<string> => {
    const mail = (await world.inbox(ADDRESS)).at(-1);
    return decodeURIComponent(/take-over\?link=(\S+)/.exec(mail?.text ?? '')?.[1] ?? '');
  };

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    mo = await world.given.broker('Mo');
    jan = await world.given.resident('Jan');
    annie = await offlineResident(mo);
    talks = await respond(jan, await openPost(annie, mo));
  });
  afterAll(async () => {
    await annie.browser.close();
    await world.close();
  });

  it('is begun by a broker of the area alone', async () => {
    const bo = await world.given.broker('Bo', 'WK003402');
    const given = { personId: annie.id, email: ADDRESS };
    expect((await press(bo, START_TAKE_OVER, given)).__typename).toBe('NotFoundError');
    expect((await press(mo, START_TAKE_OVER, { ...given, personId: jan.id })).__typename).toBe('HasAccountError');
    expect((await press(mo, START_TAKE_OVER, given)).__typename).toBe('TakeOverStarted');
  });

  it('needs the link from the mail and the code from her own phone', async () => {
    const her = { ...annie, browser: world.browser() };
    const link = await linkOf();
    expect((await press(her, ASK_TAKE_OVER_CODE, { link: `${link}x` })).__typename).toBe('LinkNotUsableError');
    const { codeId } = await done<{ codeId: string }>(her, 'PhoneCodeSent', ASK_TAKE_OVER_CODE, { link });
    const digits = await newestDigits(world);
    const wrong = await press(her, CONFIRM_TAKE_OVER, { link, codeId, digits: otherThan(digits) });
    expect(wrong).toMatchObject({ __typename: 'WrongCodeError', triesLeft: 4 });
    const tries = [1, 2].map(() => press(her, CONFIRM_TAKE_OVER, { link, codeId, digits }));
    const answers = (await Promise.all(tries)).map((answer) => answer.__typename);
    expect(answers.filter((name) => name === 'SignedInNow')).toHaveLength(1);
    expect((await press(her, CONFIRM_TAKE_OVER, { link, codeId, digits })).__typename).toBe('LinkNotUsableError');
    annie = { ...annie, email: ADDRESS, browser: her.browser };
  });

  it('keeps her talks and her journal, and ends the mandate', async () => {
    const { negotiation } = await annie.browser.ask<{ negotiation: TalksSeen }>(NEGOTIATION_OF, { id: talks.id });
    expect(negotiation.id).toBe(talks.id);
    const { myJournal } = await annie.browser.ask<{ myJournal: { edges: readonly { node: { act: string } }[] } }>(
      MY_JOURNAL,
    );
    expect(myJournal.edges.map(({ node }) => node.act)).toContain('writePost');
    const inHerName = { ...mo, browser: mo.browser.inNameOf(annie.id) };
    const said = await press(inHerName, SAY, { negotiationId: talks.id, message: 'Hallo.' });
    expect(said).toMatchObject({ __typename: 'NoMandateError', because: 'noMandate' });
    // What she would have been phoned about comes by mail from now on.
    expect((await world.inbox(ADDRESS)).map(({ subject }) => subject)).toContain('Jan reageert op uw oproep');
  });

  it('lets nobody act for her again without her own yes on line', async () => {
    const input = { scopes: ['talks'], givenOn: '2026-12-01' };
    expect((await press(mo, RECORD_MANDATE, { personId: annie.id, input })).__typename).toBe('OwnConsentNeededError');
    const asked = { personId: annie.id, input: { scopes: ['talks'], months: 2 } };
    const { mandateId } = await done<{ mandateId: string }>(mo, 'MandateChanged', ASK_MANDATE, asked);
    const inHerName = { ...mo, browser: mo.browser.inNameOf(annie.id) };
    const say = { negotiationId: talks.id, message: 'Is dinsdag goed?' };
    expect((await press(inHerName, SAY, say)).__typename).toBe('NoMandateError');
    expect((await press(mo, GIVE_MANDATE, { mandateId })).__typename).toBe('NotFoundError');
    const subjects = (await world.inbox(ADDRESS)).map(({ subject }) => subject);
    expect(subjects).toContain('Mo vraagt: mag ik dingen voor u doen?');
    expect((await press(annie, GIVE_MANDATE, { mandateId })).__typename).toBe('MandateChanged');
    expect((await press(inHerName, SAY, say)).__typename).toBe('Negotiation');
  });

  it('shows a broker her talks as they change, until she ends it: then the socket closes', async () => {
    const inHerName = mo.browser.inNameOf(annie.id);
    const changes = inHerName.subscribe(NEGOTIATION_CHANGED, { negotiationId: talks.id });
    const first = changes.next();
    // A subscription is open once its deed stands in the journal.
    const isNoted = async (): Promise<boolean> => {
      const { myJournal } = await annie.browser.ask<{ myJournal: { edges: readonly { node: { act: string } }[] } }>(
        MY_JOURNAL,
      );
      return myJournal.edges[0]?.node.act === 'negotiationChanged';
    };
    while (!(await isNoted()));
    const { myMandates } = await annie.browser.ask<{ myMandates: readonly { id: string; lives: boolean }[] }>(
      MY_MANDATES,
    );
    const mandateId = myMandates.find(({ lives }) => lives)?.id;
    expect((await press(annie, END_MY_MANDATE, { mandateId })).__typename).toBe('MandateChanged');
    await expect(first).rejects.toMatchObject({ code: 4403 });
    await inHerName.close();
  });
});
