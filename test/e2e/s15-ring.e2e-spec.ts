import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { done, openPost, press, type Answered } from '../world/deeds.js';
import {
  CONFIRM_CODE,
  END_MANDATE,
  JOURNAL,
  newestDigits,
  offlineResident,
  PHONE_LIST,
  phones,
} from '../world/mandates.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { legsOf, type RingLeg } from '../world/rings.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

interface Ring {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly hash: string;
  readonly youSaidYes: boolean;
  readonly answerBy: string | null;
}

describe('Mrs De Vries is in a ring (S15, S21)', () => {
  let world: World;
  let nadia: Neighbour;
  let mo: Neighbour;
  /** Annie de Vries; her browser is Mo’s, asking in her name. */
  let annie: Neighbour;
  let bo: Neighbour;
  let cas: Neighbour;
  let legs: readonly RingLeg[];
  let ring: Ring;

  const ringAs = async (who: Neighbour): Promise<Ring | undefined> =>
    (await who.browser.ask<{ myRings: Ring[] }>(wholeAnswer('myRings'))).myRings[0];
  const seen = ({ id, version, hash }: Ring) => ({ ringId: id, version, hash });
  const accept = (who: Neighbour, one = ring): Promise<Answered> => press(who, wholeAnswer('acceptRing'), seen(one));
  const change = async (minutes: number): Promise<void> => {
    const changed = { ringId: ring.id, seenVersion: ring.version, legs: legs.map((leg) => ({ ...leg, minutes })) };
    ring = await done<Ring>(nadia, 'RingAtDesk', wholeAnswer('changeRing'), changed);
  };
  const saysYes = async (): Promise<void> => {
    const { codeId } = await done<{ codeId: string }>(annie, 'PhoneCodeSent', wholeAnswer('askRingCode'), seen(ring));
    await done(annie, 'PhoneCodeConfirmed', CONFIRM_CODE, { codeId, digits: await newestDigits(world) });
  };
  const noted = async (): Promise<{ act: string; scope: string | null; ownYes: boolean }[]> => {
    const { journal } = await mo.browser.ask<{
      journal: { edges: { node: { act: string; scope: string | null; ownYes: boolean } }[] };
    }>(JOURNAL, { personId: annie.id });
    const acts = journal.edges.map(({ node: { act, scope, ownYes } }) => ({ act, scope, ownYes })).reverse();
    return acts.filter(({ act }) => act.endsWith('Ring') || act === 'askRingChange');
  };
  const subjects = async (who: Neighbour) => (await world.inbox(who.email)).map(({ subject }) => subject);
  const kindsFor = async (): Promise<string[]> => {
    await world.settle();
    const { phoneList } = await mo.browser.ask<{
      phoneList: { personId: string; messages: { kind: string }[] }[];
    }>(PHONE_LIST, { day: null });
    return phoneList.find(({ personId }) => personId === annie.id)?.messages.map(({ kind }) => kind) ?? [];
  };

  beforeAll(async () => {
    world = await openWorld({ MAILS_A_DAY: 100 });
    nadia = await world.given.broker('Nadia');
    mo = await world.given.broker('Mo');
    annie = await offlineResident(mo);
    bo = await world.given.resident('Bo');
    cas = await offlineResident(mo, { firstName: 'Cas', phone: '0687651235' });
    const people = [annie, bo, cas];
    const posts = [await openPost(annie, mo), await openPost(bo, nadia), await openPost(cas, mo)];
    legs = legsOf(people, posts, world.clock.now());
    ring = await done<Ring>(nadia, 'RingAtDesk', wholeAnswer('proposeRing'), { legs });
  });
  afterAll(() => world.close());

  it('is shown to Mo in her name, and asks her own yes before his press counts', async () => {
    expect(await ringAs(annie)).toMatchObject({ id: ring.id, youSaidYes: false });
    expect((await accept(annie)).__typename).toBe('ConfirmationNeededError');
    expect(await ringAs(annie)).toMatchObject({ youSaidYes: false });
    const other = { ...seen(ring), hash: 'f'.repeat(64) };
    expect((await press(annie, wholeAnswer('askRingCode'), other)).__typename).toBe('StaleTermsError');
    expect((await press(bo, wholeAnswer('askRingCode'), seen(ring))).__typename).toBe('NotFoundError');
  });

  it('sends her the code with all terms of her part, which says yes to this version alone, once', async () => {
    // Seen red when the code was not held to the hash: her yes to the first version was taken for the second.
    await saysYes();
    const lastText = async (): Promise<string> => (await phones(world)).at(-1)?.text ?? '';
    const part = (length: string): RegExp =>
      new RegExp(
        [
          'een ruilkring van Nadia\\.',
          'U helpt Bo: Boodschappen doen\\.',
          `Wanneer: .* om 10\\.00 uur, ${length}\\.`,
          'Waar: bij Bo thuis\\.',
          'Wat: Boodschappen halen bij de winkel',
          'Cas helpt u: Boodschappen doen\\.',
          `Wanneer: .* om 10\\.00 uur, ${length}\\.`,
          'Waar: bij u thuis\\.',
          'Wat: Boodschappen halen bij de winkel',
          'Sociaal makelaar Mo vraagt dit voor u\\.',
          'Wilt u dit\\? Lees dan deze code voor: .* Dan zegt Mo voor u ja\\.',
          'Wilt u het niet\\? Zeg de code dan niet',
        ].join('\n'),
      );
    expect(await lastText()).toMatch(part('1 uur'));
    await change(75);
    expect((await accept(annie)).__typename).toBe('ConfirmationNeededError');
    await saysYes();
    // Seen red when a part was told without its times: both versions read alike; and, below, without the version before.
    expect(await lastText()).toMatch(part('75 minuten'));
    const [mail] = (await world.inbox(bo.email)).filter(({ subject }) => subject.endsWith('is veranderd'));
    expect(mail?.text).toContain('Hoe lang: 1 uur → 75 minuten.');
    expect(await accept(annie)).toMatchObject({ __typename: 'Ring', youSaidYes: true });
    expect((await accept(annie)).__typename).toBe('ConfirmationNeededError');
    expect(await noted()).toEqual([{ act: 'acceptRing', scope: 'agree', ownYes: true }]);
  });

  it('is answered by Mo for nobody else of the same ring', async () => {
    // Seen red without the sides of a ring: he answered for two of the three.
    expect(
      await press(cas, wholeAnswer('askRingChange'), { ringId: ring.id, version: ring.version, words: 'Later?' }),
    ).toMatchObject({ __typename: 'NoMandateError', because: 'otherSide' });
    expect((await press(cas, wholeAnswer('declineRing'), { ringId: ring.id })).__typename).toBe('NoMandateError');
    expect(await ringAs(bo)).toMatchObject({ state: 'proposed' });
  });

  it('reminds half-way whoever did not answer, by mail or on the list of calls, and nobody else', async () => {
    // Seen red without the look at who said yes: Annie was on the list of calls.
    await change(90);
    await saysYes();
    await accept(annie);
    await world.settle();
    const half = (Date.parse((await ringAs(bo))?.answerBy ?? '') - world.clock.now().getTime()) / 2;
    expect(await subjects(bo)).not.toContain('De ruilkring van Nadia wacht op uw antwoord');
    // Half-way is at ten in the evening: it comes with the morning.
    world.clock.advance({ minutes: Math.ceil(half / 60_000), hours: 11 });
    [nadia, mo, bo] = [
      await world.given.signedInAgain(nadia),
      await world.given.signedInAgain(mo),
      await world.given.signedInAgain(bo),
    ];
    annie = { ...annie, browser: mo.browser.inNameOf(annie.id) };
    await world.settle();
    expect(
      (await subjects(bo)).filter((subject) => subject === 'De ruilkring van Nadia wacht op uw antwoord'),
    ).toHaveLength(1);
    expect(await kindsFor()).not.toContain('ringReminder');
  });

  it('takes a wish and a no for her, and nothing once she ended the mandate', async () => {
    await change(60);
    const wish = { ringId: ring.id, version: ring.version, words: 'Liever na de middag.' };
    expect(await press(annie, wholeAnswer('askRingChange'), wish)).toMatchObject({ yourWish: 'Liever na de middag.' });
    await saysYes();
    const { mandates } = await mo.browser.ask<{ mandates: { id: string; personId: string; lives: boolean }[] }>(
      '{ mandates { id personId lives } }',
    );
    const living = mandates.find(({ personId, lives }) => personId === annie.id && lives);
    await done(mo, 'MandateChanged', END_MANDATE, { mandateId: living?.id });
    expect((await accept(annie)).__typename).toBe('NoMandateError');
    expect((await press(annie, wholeAnswer('declineRing'), { ringId: ring.id })).__typename).toBe('NoMandateError');
    expect(await ringAs(bo)).toMatchObject({ state: 'proposed', version: ring.version });
    expect((await noted()).map(({ act }) => act)).toEqual(['acceptRing', 'acceptRing', 'askRingChange']);
  });
});
