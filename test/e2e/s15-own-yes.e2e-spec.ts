import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accept, done, openPost, press, respond, type Answered } from '../world/deeds.js';
import { answerStandIn, askStandIn, livingAs, standInRequests, type LivingSeen } from '../world/living.js';
import { ASK_CODE, CONFIRM_CODE, JOURNAL, newestDigits, offlineResident, phones } from '../world/mandates.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

describe('what Mrs De Vries agreed is moved, and somebody else comes (S15)', () => {
  let world: World;
  let jan: Neighbour;
  let piet: Neighbour;
  /** Annie de Vries; her browser is Mo’s, asking in her name. */
  let annie: Neighbour;
  let mo: Neighbour;
  let agreementId: string;

  const typeIn = async (asked: string, about: Record<string, unknown>): Promise<string | undefined> => {
    const { codeId } = await done<{ codeId: string }>(annie, 'PhoneCodeSent', asked, about);
    const text = (await phones(world)).at(-1)?.text;
    await done(annie, 'PhoneCodeConfirmed', CONFIRM_CODE, { codeId, digits: await newestDigits(world) });
    return text;
  };
  const kindOf = ({ __typename }: Answered): string => __typename;
  const time = async (): Promise<LivingSeen['occurrences'][number]> => {
    const [first] = (await livingAs(jan, agreementId))?.occurrences ?? [];
    if (!first) throw new Error('There is no time.');
    return first;
  };
  const moved = async (start: string): Promise<string> => {
    const { id } = await time();
    await done(jan, 'Agreement', wholeAnswer('proposeMove'), { occurrenceId: id, start });
    return (await time()).move?.id ?? '';
  };

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    mo = await world.given.broker('Mo');
    jan = await world.given.resident('Jan');
    piet = await world.given.resident('Piet');
    const scopes = ['posts', 'talks', 'agree', 'agreements'];
    annie = await offlineResident(mo, { mandate: { scopes, givenOn: '2026-12-01' } });
    const talks = await respond(jan, await openPost(annie, mo), {
      when: { kind: 'at', start: '2026-12-15T10:00', minutes: 60 },
    });
    const { version, termsHash } = talks.standing ?? { version: 0, termsHash: '' };
    await typeIn(ASK_CODE, { negotiationId: talks.id, version, termsHash });
    ({ id: agreementId } = await accept(annie, talks));
    await openPost(piet, mo, { kind: 'offer', text: 'Ik doe graag boodschappen voor een buur.', places: 2 });
  });
  afterAll(() => world.close());

  it('takes another moment with her own yes to exactly that one', async () => {
    // Seen red with `acceptMove` open to the mandate alone: the time was moved without her.
    const first = await moved('2026-12-15T14:00');
    const yes = (moveId: string) => press(annie, wholeAnswer('acceptMove'), { moveId });
    expect(kindOf(await yes(first))).toBe('ConfirmationNeededError');
    const text = await typeIn(wholeAnswer('askMoveCode'), { moveId: first });
    expect(text).toMatch(/Jan wil uw afspraak verzetten\. Niet .*10\.?:?00.*, maar .*14/);
    const second = await moved('2026-12-16T14:00');
    expect(kindOf(await yes(second))).toBe('ConfirmationNeededError');
    expect(kindOf(await press(annie, wholeAnswer('askMoveCode'), { moveId: first }))).toBe('StaleTermsError');
    await typeIn(wholeAnswer('askMoveCode'), { moveId: second });
    expect(kindOf(await yes(second))).toBe('Agreement');
    expect(await time()).toMatchObject({ localStart: '2026-12-16T14:00', state: 'moved' });
  });

  it('lets nobody else into her house without her own yes, and says no without one', async () => {
    // Seen red with `consentToStandIn` open to the mandate alone: Piet could come.
    const { id } = await time();
    const willing = async (): Promise<string> => {
      await askStandIn(jan, id, piet.id);
      const standInId = (await standInRequests(piet)).find(({ state }) => state === 'asked')?.id ?? '';
      expect(kindOf(await press(annie, wholeAnswer('askStandInCode'), { standInId }))).toBe('NotFoundError');
      await answerStandIn(piet, standInId, true);
      return standInId;
    };
    const consent = (standInId: string, agree: boolean) =>
      press(annie, wholeAnswer('consentToStandIn'), { standInId, agree });
    expect(kindOf(await consent(await willing(), false))).toBe('Agreement');

    const standInId = await willing();
    expect(kindOf(await consent(standInId, true))).toBe('ConfirmationNeededError');
    expect((await time()).standIn).toMatchObject({ state: 'willing' });
    const text = await typeIn(wholeAnswer('askStandInCode'), { standInId });
    expect(text).toMatch(/Piet komt een keer bij u in plaats van Jan: .*\nSociaal makelaar Mo vraagt dit voor u\./);
    expect(kindOf(await consent(standInId, true))).toBe('Agreement');
    expect((await time()).standIn).toMatchObject({ state: 'agreed' });
  });

  it('stands in the journal with her own yes', async () => {
    const { journal } = await mo.browser.ask<{
      journal: { edges: { node: { act: string; ownYes: boolean } }[] };
    }>(JOURNAL, { personId: annie.id });
    const acts = journal.edges.map(({ node: { act, ownYes } }) => ({ act, ownYes })).reverse();
    expect(acts.filter(({ act }) => act === 'acceptMove' || act === 'consentToStandIn')).toEqual([
      { act: 'acceptMove', ownYes: true },
      { act: 'consentToStandIn', ownYes: false },
      { act: 'consentToStandIn', ownYes: true },
    ]);
  });
});
