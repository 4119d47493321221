import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { accept, done, openPost, press, respond, type Answered, type TalksSeen } from '../world/deeds.js';
import { acceptOther, counterOther, declineOther, livingAs, proposeOther, type LivingSeen } from '../world/living.js';
import {
  ASK_CODE,
  CONFIRM_CODE,
  END_MANDATE,
  JOURNAL,
  newestDigits,
  offlineResident,
  RECORD_MANDATE,
} from '../world/mandates.js';
import { adoptSuggestion, askMediation, joinMediation, sightOf, suggestTerms } from '../world/mediation.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { terms, type TermsInput } from '../world/terms.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const weeklyAt = (hour: number, day = '08'): Partial<TermsInput> => ({
  when: { kind: 'at', start: `2026-12-${day}T${hour}:00`, minutes: 60 },
  howOften: { kind: 'weekly', everyWeeks: 1 },
});

interface Noted {
  readonly act: string;
  readonly scope: string | null;
  readonly ownYes: boolean;
}

describe('what Mrs De Vries agreed changes, while a broker acts for her (S15)', () => {
  let world: World;
  let mo: Neighbour;
  let nadia: Neighbour;
  let jan: Neighbour;
  /** Annie de Vries; her browser is Mo’s, asking in her name. */
  let annie: Neighbour;
  let talks: TalksSeen;
  let agreementId: string;

  /** Her phone rings, she reads the code to Mo, and thereby says yes to exactly this. */
  const saysYes = async (to: { negotiationId: string; version: number; termsHash: string }): Promise<void> => {
    const { codeId } = await done<{ codeId: string }>(annie, 'PhoneCodeSent', ASK_CODE, to);
    await done(annie, 'PhoneCodeConfirmed', CONFIRM_CODE, { codeId, digits: await newestDigits(world) });
  };
  const standing = ({ id, standing: stands }: Pick<TalksSeen, 'id' | 'standing'>) => ({
    negotiationId: id,
    version: stands?.version ?? 0,
    termsHash: stands?.termsHash ?? '',
  });
  const otherTerms = ({ amendment }: LivingSeen) => ({
    negotiationId: talks.id,
    version: amendment?.version ?? 0,
    termsHash: amendment?.termsHash ?? '',
  });
  const seenBy = async (who: Neighbour): Promise<LivingSeen> => {
    const seen = await livingAs(who, agreementId);
    if (!seen) throw new Error('A party does not see the agreement.');
    return seen;
  };
  /** What the journal has of acts, oldest first; looking is left out. */
  const noted = async (...acts: string[]): Promise<Noted[]> => {
    const { journal } = await mo.browser.ask<{ journal: { edges: { node: Noted }[] } }>(JOURNAL, {
      personId: annie.id,
    });
    const all = journal.edges.map(({ node: { act, scope, ownYes } }) => ({ act, scope, ownYes })).reverse();
    return all.filter(({ act }) => acts.includes(act));
  };
  const kindOf = ({ __typename }: Answered): string => __typename;
  const mandate = (scopes: string[], months = 6) =>
    done(nadia, 'MandateChanged', RECORD_MANDATE, {
      personId: annie.id,
      input: { scopes, months, givenOn: world.clock.now().toISOString().slice(0, 10) },
    });

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    mo = await world.given.broker('Mo');
    nadia = await world.given.broker('Nadia');
    jan = await world.given.resident('Jan');
    const scopes = ['posts', 'talks', 'agree', 'agreements'];
    annie = await offlineResident(mo, { mandate: { scopes, givenOn: '2026-12-01' } });
    talks = await respond(jan, await openPost(annie, mo), weeklyAt(10));
    await saysYes(standing(talks));
    ({ id: agreementId } = await accept(annie, talks));
  });
  afterAll(() => world.close());

  it('takes no yes to other terms without her own, and then exactly one, for exactly these', async () => {
    // Seen red with `acceptAmendment` open to the mandate alone: the terms changed without her.
    const before = await seenBy(annie);
    await proposeOther(jan, agreementId, weeklyAt(11));
    const asked = await seenBy(annie);
    expect(asked.amendment?.allowedMoves).toEqual(['accept', 'counter', 'decline']);
    expect(kindOf(await acceptOther(annie, asked))).toBe('ConfirmationNeededError');
    // A yes to what stood in the talks is no yes to this.
    await saysYes(standing(talks));
    expect(kindOf(await acceptOther(annie, asked))).toBe('ConfirmationNeededError');
    expect(await seenBy(jan)).toMatchObject({ version: 1, termsHash: before.termsHash });
    expect(await noted('acceptAmendment')).toEqual([]);

    await saysYes(otherTerms(asked));
    expect(kindOf(await acceptOther(annie, asked))).toBe('Agreement');
    expect(await seenBy(jan)).toMatchObject({ version: 2, termsHash: asked.amendment?.termsHash });
    expect(await noted('acceptAmendment')).toEqual([{ act: 'acceptAmendment', scope: 'agree', ownYes: true }]);
    // Her code is used.
    await proposeOther(jan, agreementId, weeklyAt(12));
    expect(kindOf(await acceptOther(annie, await seenBy(annie)))).toBe('ConfirmationNeededError');
  });

  it('lets Mo put other terms forward, answer with others and say no for her, and notes each once', async () => {
    const { amendment } = await seenBy(annie);
    await counterOther(annie, agreementId, amendment?.version ?? 0, weeklyAt(13));
    await counterOther(jan, agreementId, (await seenBy(jan)).amendment?.version ?? 0, weeklyAt(14));
    await declineOther(annie, agreementId);
    await proposeOther(annie, agreementId, weeklyAt(15));
    expect((await seenBy(jan)).amendment).toMatchObject({ whoseTurn: 'helper' });
    await declineOther(jan, agreementId);
    expect(await noted('proposeAmendment', 'counterAmendment', 'declineAmendment')).toEqual(
      ['counterAmendment', 'declineAmendment', 'proposeAmendment'].map((act) => ({
        act,
        scope: 'agreements',
        ownYes: false,
      })),
    );
    expect(JSON.stringify(await seenBy(jan))).not.toMatch(/Mo"|mandate/);
  });

  it('adopts for her what a broker suggests, and settles with it nothing that she did not say yes to', async () => {
    const second = await respond(jan, await openPost(annie, mo));
    const suggestion = async (other: Partial<TermsInput>): Promise<void> => {
      expect(kindOf(await suggestTerms(nadia, second.id, terms(other)))).toBe('MediatedTalks');
    };
    for (const who of [annie, jan]) expect(kindOf(await askMediation(who, second.id))).toBe('Negotiation');
    expect(kindOf(await joinMediation(mo, second.id))).toBe('NotFoundError');
    expect(kindOf(await joinMediation(nadia, second.id))).toBe('MediatedTalks');

    await suggestion({ conditions: 'Er is een hond' });
    expect(kindOf(await adoptSuggestion(annie, await sightOf(annie, second.id)))).toBe('Negotiation');
    expect(await sightOf(jan, second.id)).toMatchObject({
      state: 'awaitingHelper',
      standing: { version: 2, by: 'requester' },
    });
    await suggestion({ conditions: 'De lift is stuk' });
    expect(kindOf(await adoptSuggestion(jan, await sightOf(jan, second.id)))).toBe('Negotiation');
    const { negotiation } = await annie.browser.ask<{ negotiation: TalksSeen }>(wholeAnswer('negotiation'), {
      id: second.id,
    });
    const yes = () => press(annie, wholeAnswer('acceptTerms'), standing(negotiation));
    expect(kindOf(await yes())).toBe('ConfirmationNeededError');
    await saysYes(standing(negotiation));
    expect(kindOf(await yes())).toBe('Agreement');
    expect(await noted('adoptSuggestion', 'askMediation')).toEqual([
      { act: 'askMediation', scope: 'talks', ownYes: false },
      { act: 'adoptSuggestion', scope: 'talks', ownYes: false },
    ]);
  });

  it('names and takes nothing that her next mandate does not cover', async () => {
    // Seen red when moves were named as if she asked herself: all of them were, and refused.
    await proposeOther(jan, agreementId, weeklyAt(16));
    await done(mo, 'MandateChanged', RECORD_MANDATE, {
      personId: annie.id,
      input: { scopes: ['talks', 'agree'], months: 1, givenOn: '2026-12-01' },
    });
    const seen = await seenBy(annie);
    expect(seen).toMatchObject({ allowedActions: [], amendment: { allowedMoves: ['accept'] } });
    expect(seen.occurrences.flatMap(({ allowedActions }) => allowedActions)).toEqual([]);
    for (const refused of [
      () => counterOther(annie, agreementId, seen.amendment?.version ?? 0, weeklyAt(17)),
      () => declineOther(annie, agreementId),
    ])
      await expect(refused()).rejects.toThrow('NoMandateError');
    expect((await seenBy(jan)).amendment).toMatchObject({ version: seen.amendment?.version, closedAs: null });
    const { negotiation } = await annie.browser.ask<{ negotiation: TalksSeen }>(wholeAnswer('negotiation'), {
      id: talks.id,
    });
    expect(negotiation.allowedMoves).toEqual(['ask', 'message']);
  });

  it('does nothing more once the mandate was revoked, although she had said yes', async () => {
    const asked = await seenBy(annie);
    await saysYes(otherTerms(asked));
    const { mandates } = await mo.browser.ask<{ mandates: { id: string; personId: string; lives: boolean }[] }>(
      '{ mandates { id personId lives } }',
    );
    const living = mandates.find(({ personId, lives }) => personId === annie.id && lives);
    await done(nadia, 'MandateChanged', END_MANDATE, { mandateId: living?.id });
    expect(kindOf(await acceptOther(annie, asked))).toBe('NoMandateError');
    await expect(declineOther(annie, agreementId)).rejects.toThrow('NoMandateError');
    expect(await seenBy(jan)).toMatchObject({ version: 2, amendment: { closedAs: null } });
    expect(await noted('acceptAmendment')).toHaveLength(1);
  });

  it('does nothing more once the mandate has ended by itself', async () => {
    await mandate(['talks', 'agree', 'agreements'], 1);
    const holder: Neighbour = { ...annie, browser: nadia.browser.inNameOf(annie.id) };
    expect((await livingAs(holder, agreementId))?.allowedActions).toContain('end');
    world.clock.advance({ days: 32 });
    nadia = await world.given.signedInAgain(nadia);
    const late: Neighbour = { ...annie, browser: nadia.browser.inNameOf(annie.id) };
    await expect(proposeOther(late, agreementId, weeklyAt(19, '29'))).rejects.toThrow('NoMandateError');
    await expect(livingAs(late, agreementId)).rejects.toThrow('NO_MANDATE');
  });
});
