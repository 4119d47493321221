import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { agree, type Cast } from '../world/agreements.js';
import { press } from '../world/deeds.js';
import { acceptOther, counterOther, declineOther, livingAs, proposeOther, type LivingSeen } from '../world/living.js';
import { Mailbox } from '../world/mailbox.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

const weekly = { kind: 'weekly', everyWeeks: 1 } as const;
const at = (start: string) => ({ when: { kind: 'at', start, minutes: 60 }, howOften: weekly }) as const;
const hours = ({ occurrences }: LivingSeen): Set<string> =>
  new Set(occurrences.filter(({ state }) => state === 'planned').map(({ localStart }) => localStart.slice(11)));

describe('a running agreement (S5)', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const clockAt = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));

  /** Sam helps Fatma on Tuesdays at ten from 8 December on; their mailboxes are read. */
  const running = async () => {
    clockAt('2026-12-01T10:00');
    const two: Cast = {
      author: await world.given.resident('Fatma'),
      helper: await world.given.resident('Sam', { locale: 'en' }),
      broker: await world.given.broker('Nadia'),
    };
    const { id } = await agree(two, at('2026-12-08T10:00'));
    const [fatma, sam] = [new Mailbox(world, two.author), new Mailbox(world, two.helper)];
    const newsAt = async (localTime: string) => {
      clockAt(localTime);
      return { fatma: await fatma.subjects(), sam: await sam.subjects() };
    };
    await newsAt('2026-12-01T11:00');
    const seenBy = async (who: typeof two.author): Promise<LivingSeen> => {
      const seen = await livingAs(who, id);
      if (!seen) throw new Error('A party does not see the agreement.');
      return seen;
    };
    return { ...two, id, newsAt, seenBy };
  };

  it('keeps its old terms in calendar and reminders until the other side consents', async () => {
    const { author, helper, id, newsAt, seenBy } = await running();
    const old = await seenBy(author);
    await proposeOther(helper, id, at('2026-12-08T11:00'));
    expect(await newsAt('2026-12-01T12:00')).toEqual({ fatma: ['Sam wil de afspraak veranderen'], sam: [] });
    const [, mail] = (await world.inbox(author.email)).slice(-2);
    expect(mail?.text).toContain('Tijd: dinsdag 8 december om 10.00 uur → dinsdag 8 december om 11.00 uur.');

    const seen = await seenBy(author);
    expect(seen).toMatchObject({ version: 1, termsHash: old.termsHash, nextStartsAt: old.nextStartsAt });
    expect(hours(seen)).toEqual(new Set(['10:00']));
    expect(seen.amendment).toMatchObject({ version: 2, whoseTurn: 'requester', differences: [{ term: 'when' }] });
    expect(seen.amendment?.allowedMoves).toEqual(['accept', 'counter', 'decline']);
    expect((await seenBy(helper)).amendment?.allowedMoves).toEqual(['withdraw']);
    expect(await acceptOther(helper, seen)).toMatchObject({ __typename: 'NotYourTurnError' });

    // A question settles nothing, and changes nothing.
    const talks = await author.browser.ask<{ agreement: { negotiationId: string } }>(
      'query($id: ID!) { agreement(id: $id) { negotiationId } }',
      { id },
    );
    await press(author, wholeAnswer('askQuestion'), {
      negotiationId: talks.agreement.negotiationId,
      message: 'Waarom elf uur?',
    });
    expect((await seenBy(author)).amendment).toEqual(seen.amendment);

    expect(await acceptOther(author, seen)).toMatchObject({ __typename: 'Agreement', version: 2 });
    const changed = await seenBy(helper);
    expect(hours(changed)).toEqual(new Set(['11:00']));
    expect(changed.occurrences.map((time) => time.id)).toEqual(old.occurrences.map((time) => time.id));
    expect(changed.versions).toEqual([{ version: 1 }, { version: 2 }]);
    expect(await newsAt('2026-12-01T13:00')).toEqual({
      fatma: ['Uw afspraak met Sam is veranderd'],
      sam: ['Your agreement with Fatma has changed'],
    });
    expect(await newsAt('2026-12-07T17:00')).toEqual({
      fatma: ['Herinnering: afspraak met Sam'],
      sam: ['Reminder: you are meeting Fatma'],
    });
    expect((await world.inbox(author.email)).at(-1)?.text).toContain('dinsdag 8 december om 11.00 uur');
    expect(await newsAt('2026-12-08T08:00')).toEqual({ fatma: [], sam: [] });
    expect(await newsAt('2026-12-08T09:00')).toEqual({
      fatma: ['Vandaag om 11.00 uur: afspraak met Sam'],
      sam: ['Today at 11:00: you are meeting Fatma'],
    });
  });

  it('refuses consent to what is not the last word, and shows the difference', async () => {
    const { author, helper, id, seenBy } = await running();
    await proposeOther(helper, id, at('2026-12-08T11:00'));
    const stale = await seenBy(helper);
    await counterOther(author, id, 2, at('2026-12-08T13:00'));
    const STALE = `mutation($agreementId: ID!, $version: Int!, $termsHash: String!) {
      acceptAmendment(agreementId: $agreementId, version: $version, termsHash: $termsHash) {
        __typename ... on StaleVersionError { differences { term after { when { start } } } } } }`;
    const { version, termsHash } = stale.amendment ?? { version: 0, termsHash: '' };
    expect(await press(helper, STALE, { agreementId: id, version, termsHash })).toEqual({
      __typename: 'StaleVersionError',
      differences: [{ term: 'when', after: { when: { start: '2026-12-08T13:00' } } }],
    });
    expect(await seenBy(helper)).toMatchObject({ version: 1, amendment: { version: 3, whoseTurn: 'helper' } });
  });

  it('stays as it is after a no, and after no answer, with one reminder before', async () => {
    const { author, helper, id, newsAt, seenBy } = await running();
    await proposeOther(helper, id, at('2026-12-22T11:00'));
    await newsAt('2026-12-01T12:00');
    await declineOther(author, id);
    expect(await newsAt('2026-12-01T13:00')).toEqual({
      fatma: [],
      sam: ['Your agreement with Fatma stays as it was'],
    });
    await proposeOther(helper, id, at('2026-12-22T11:00'));
    await newsAt('2026-12-01T14:00');
    const { fatma } = await newsAt('2026-12-04T08:00');
    expect(fatma).toContain('Sam wacht op uw antwoord');
    const { answerBy } = (await seenBy(author)).amendment ?? {};
    world.clock.moveTo(new Date(answerBy ?? 0));
    await world.settle();
    expect((await seenBy(author)).amendment).toMatchObject({ closedAs: 'noAnswer', allowedMoves: [] });
    expect(hours(await seenBy(author))).toEqual(new Set(['10:00']));
    const subjects = (await world.inbox(author.email)).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject === 'Sam wacht op uw antwoord')).toHaveLength(1);
  });

  it('gives days to answer other terms that leave its hour as it is, long after the first time', async () => {
    // Seen red counting from the first time of all: until eleven that same morning.
    const { author, helper, id, seenBy } = await running();
    clockAt('2026-12-10T10:00');
    await proposeOther(helper, id, { ...at('2026-12-08T10:00'), conditions: 'Met de hond' });
    expect((await seenBy(author)).amendment).toMatchObject({ answerBy: '2026-12-14T21:00:00.000Z' });
    clockAt('2026-12-14T21:59');
    await world.settle();
    expect(await acceptOther(author, await seenBy(author))).toMatchObject({ __typename: 'Agreement', version: 2 });
  });

  it('is nothing for a third person, not even a broker', async () => {
    const { helper, id } = await running();
    await proposeOther(helper, id, at('2026-12-08T11:00'));
    const seen = await livingAs(helper, id);
    for (const who of [await world.given.resident('Piet'), await world.given.broker('Nadia')]) {
      expect(await livingAs(who, id)).toBeNull();
      if (seen)
        expect((await acceptOther(who, seen).catch(() => null))?.__typename ?? 'refused').toMatch(/NotFound|refused/u);
    }
  });
});
