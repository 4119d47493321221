import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { ANSWER_HAPPENED } from '../../apps/cli/src/story/operations.js';
import { agree, cancelTime, proposeMove, thank, thanksSeenBy } from '../world/agreements.js';
import { openPost, press } from '../world/deeds.js';
import {
  answerStandIn,
  askStandIn,
  candidatesFor,
  consentToStandIn,
  livingAs,
  pauseAgreement,
  resumeAgreement,
  standInRequests,
  type LivingSeen,
} from '../world/living.js';
import { Mailbox } from '../world/mailbox.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { wholeAnswer } from '../world/whole-answers.js';
import { openWorld, type World } from '../world/world.js';

describe('a weekly walk with a dog (S12)', () => {
  let world: World;
  let fatma: Neighbour;
  let sam: Neighbour;
  let piet: Neighbour;
  let agreementId: string;
  let boxes: { readonly fatma: Mailbox; readonly sam: Mailbox; readonly piet: Mailbox };
  beforeAll(async () => {
    world = await openWorld();
    world.clock.moveTo(instantOf('2027-01-04T10:00', 'Europe/Amsterdam'));
    fatma = await world.given.resident('Fatma', { phone: '+31611111111' });
    sam = await world.given.resident('Sam', { locale: 'en' });
    piet = await world.given.resident('Piet', { phone: '+31622222222' });
    const broker = await world.given.broker('Nadia');
    await openPost(piet, broker, {
      kind: 'offer',
      text: 'Ik doe graag boodschappen voor iemand in de buurt.',
      places: 2,
    });
    const when = { kind: 'at', start: '2027-01-12T10:00', minutes: 60 } as const;
    ({ id: agreementId } = await agree(
      { author: fatma, helper: sam, broker },
      { when, howOften: { kind: 'weekly', everyWeeks: 1 } },
    ));
    boxes = {
      fatma: new Mailbox(world, fatma),
      sam: new Mailbox(world, sam),
      piet: new Mailbox(world, piet),
    };
    await newsAt('2027-01-04T11:00');
  });
  afterAll(() => world.close());

  const newsAt = async (localTime: string) => {
    world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));
    return {
      fatma: await boxes.fatma.subjects(),
      sam: await boxes.sam.subjects(),
      piet: await boxes.piet.subjects(),
    };
  };
  const seen = async (who = fatma): Promise<LivingSeen> => {
    const agreement = await livingAs(who, agreementId);
    if (!agreement) throw new Error('A party does not see the agreement.');
    return agreement;
  };
  const timeOn = async (day: string, who = fatma) => {
    const time = (await seen(who)).occurrences.find(({ localStart }) => localStart.startsWith(day));
    if (!time) throw new Error(`There is no time on ${day}.`);
    return time;
  };
  const states = async (): Promise<string[][]> =>
    (await seen()).occurrences.slice(0, 8).map(({ localStart, state }) => [localStart.slice(5, 10), state]);
  const NOBODY = { fatma: [], sam: [], piet: [] };

  it('leaves one out when somebody says so in time', async () => {
    await cancelTime(fatma, (await timeOn('2027-01-19')).id);
    expect(await newsAt('2027-01-04T12:00')).toMatchObject({ sam: [expect.stringContaining('19 January')] });
    expect((await states()).slice(0, 3)).toEqual([
      ['01-12', 'planned'],
      ['01-19', 'cancelled'],
      ['01-26', 'planned'],
    ]);
  });

  it('is paused for three weeks: only what is to come and was not moved is skipped, and nobody is reminded', async () => {
    const moved = await proposeMoveOf('2027-02-09', '2027-02-10T14:00');
    expect(moved).toMatchObject({ state: 'moved' });
    await newsAt('2027-01-04T13:00');
    await newsAt('2027-01-13T12:00');
    await pauseAgreement(sam, agreementId, '2027-01-25', '2027-02-14');
    expect(await newsAt('2027-01-13T13:00')).toMatchObject({ fatma: ['Pauze in de afspraak met Sam'], sam: [] });
    expect(await states()).toEqual([
      ['01-12', 'planned'],
      ['01-19', 'cancelled'],
      ['01-26', 'skipped'],
      ['02-02', 'skipped'],
      ['02-10', 'moved'],
      ['02-16', 'planned'],
      ['02-23', 'planned'],
      ['03-02', 'planned'],
    ]);
    await newsAt('2027-01-24T12:00');
    for (const moment of ['2027-01-25T17:00', '2027-01-26T08:00', '2027-01-27T18:00'])
      expect(await newsAt(moment)).toEqual(NOBODY);
    expect(await seen()).toMatchObject({ state: 'paused', pause: { runs: true } });
    expect((await seen(sam)).contact).toEqual({ phone: '+31611111111' });
    expect(await newsAt('2027-02-09T17:00')).toMatchObject({ fatma: ['Herinnering: afspraak met Sam'] });
  });

  it('ends the pause by itself, and goes on', async () => {
    await newsAt('2027-02-15T12:00');
    expect(await seen()).toMatchObject({ state: 'active', pause: null });
    expect(await newsAt('2027-02-15T17:00')).toMatchObject({
      fatma: ['Herinnering: afspraak met Sam'],
      sam: ['Reminder: you are meeting Fatma'],
    });
    await newsAt('2027-02-18T12:00');
  });

  it('can be taken up earlier than planned', async () => {
    await pauseAgreement(fatma, agreementId, '2027-02-19', '2027-03-31');
    expect(await timeOn('2027-03-02')).toMatchObject({ state: 'skipped' });
    await newsAt('2027-02-18T13:00');
    await newsAt('2027-02-24T12:00');
    await resumeAgreement(sam, agreementId);
    expect(await timeOn('2027-02-23')).toMatchObject({ state: 'skipped' });
    expect(await timeOn('2027-03-02')).toMatchObject({ state: 'planned' });
    expect(await newsAt('2027-02-24T13:00')).toMatchObject({ fatma: ['De pauze met Sam is voorbij'] });
  });

  it('has somebody else once, by the yes of that person and of who is helped; all else stays', async () => {
    piet = await world.given.signedInAgain(piet);
    const { id } = await timeOn('2027-03-02', sam);
    expect(await candidatesFor(sam, id)).toContain('Piet');
    expect(await candidatesFor(fatma, id)).toEqual([]);
    await askStandIn(sam, id, piet.id);
    expect(await newsAt('2027-02-24T14:00')).toEqual({
      ...NOBODY,
      piet: ['Sam vraagt: kunt u een keer voor mij komen?'],
    });
    const [asked] = await standInRequests(piet);
    expect(asked).toMatchObject({ state: 'asked', askedBy: 'Sam', helped: null, task: null, contact: null });
    expect((await timeOn('2027-03-02')).standIn).toBeNull();
    expect(await livingAs(piet, agreementId)).toBeNull();

    await answerStandIn(piet, asked!.id, true);
    expect(await newsAt('2027-02-24T15:00')).toEqual({ ...NOBODY, fatma: ['Mag Piet komen in plaats van Sam?'] });
    expect((await timeOn('2027-03-02')).standIn).toMatchObject({ state: 'willing', contact: null });
    await consentToStandIn(fatma, asked!.id);
    expect(await newsAt('2027-02-24T16:00')).toMatchObject({
      fatma: [],
      sam: [expect.stringContaining('Piet comes for you')],
      piet: [expect.stringContaining('U komt bij Fatma')],
    });
    expect((await standInRequests(piet))[0]).toMatchObject({ helped: 'Fatma', contact: { phone: '+31611111111' } });
    expect((await timeOn('2027-03-02')).standIn).toMatchObject({ contact: { phone: '+31622222222' } });
    expect((await timeOn('2027-03-02', sam)).standIn).toMatchObject({ state: 'agreed', contact: null });

    expect(await newsAt('2027-03-01T17:00')).toEqual({
      fatma: ['Herinnering: afspraak met Piet'],
      sam: [],
      piet: ['Herinnering: afspraak met Fatma'],
    });
    await newsAt('2027-03-02T12:00');
    expect(await newsAt('2027-03-03T18:00')).toEqual({
      fatma: ['Ging het door met Piet?'],
      sam: [],
      piet: ['Ging het door met Fatma?'],
    });
    expect(await press(piet, ANSWER_HAPPENED, { occurrenceId: id, happened: true })).toMatchObject({
      __typename: 'HappenedAnswered',
    });
    expect(await press(sam, ANSWER_HAPPENED, { occurrenceId: id, happened: false })).toMatchObject({
      __typename: 'NotFoundError',
    });
    await thank(fatma, id, 'Dank je wel, Piet!');
    await thank(piet, id, 'Graag gedaan.');
    expect(await thanksSeenBy(piet, id)).toMatchObject({ theirs: { text: 'Dank je wel, Piet!' } });
    expect(await thanksSeenBy(sam, id)).toBeNull();
    expect(await timeOn('2027-03-02')).toMatchObject({ state: 'done' });
    expect((await timeOn('2027-03-09', sam)).standIn).toBeNull();
  });

  it('kept its history through all of it', async () => {
    expect(await states()).toEqual([
      ['01-12', 'planned'],
      ['01-19', 'cancelled'],
      ['01-26', 'skipped'],
      ['02-02', 'skipped'],
      ['02-10', 'moved'],
      ['02-16', 'planned'],
      ['02-23', 'skipped'],
      ['03-02', 'done'],
    ]);
    expect((await seen()).versions).toEqual([{ version: 1 }]);
  });

  it('is a story to its end for both, and none for who stood in', async () => {
    const ids = await fatma.browser.ask<{ agreement: { negotiationId: string } }>(
      'query($id: ID!) { agreement(id: $id) { negotiationId } }',
      { id: agreementId },
    );
    const story = async (who: Neighbour): Promise<string> => {
      const text = 'query($id: ID!) { history(negotiationId: $id) { content } }';
      const { negotiationId: id } = ids.agreement;
      return (await who.browser.ask<{ history: { content: string } | null }>(text, { id })).history?.content ?? '';
    };
    const [hers, his] = [await story(fatma), await story(await world.given.signedInAgain(sam))];
    const sentences = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^ {3}[^->]/u.test(line))
        .slice(2);
    expect(sentences(hers)).toEqual([
      '   Fatma zei deze keer af: dinsdag 19 januari 2027 om 10.00 uur.',
      '   Sam stelde een ander moment voor. Niet dinsdag 9 februari 2027 om 10.00 uur, maar woensdag 10 februari 2027 om 14.00 uur.',
      '   Fatma vond het goed. Niet dinsdag 9 februari 2027 om 10.00 uur, maar woensdag 10 februari 2027 om 14.00 uur.',
      '   Sam zette de afspraak stil, van maandag 25 januari 2027 tot en met zondag 14 februari 2027.',
      '   Fatma zette de afspraak stil, van vrijdag 19 februari 2027 tot en met woensdag 31 maart 2027.',
      '   Sam liet de afspraak eerder weer doorgaan.',
      '   Sam vroeg Piet om één keer te komen: dinsdag 2 maart 2027 om 10.00 uur.',
      '   Piet wil in de plaats van Sam komen: dinsdag 2 maart 2027 om 10.00 uur.',
      '   Fatma vond het goed dat Piet komt: dinsdag 2 maart 2027 om 10.00 uur.',
      '   Deze keer ging door.',
    ]);
    expect(sentences(his)).toHaveLength(sentences(hers).length);
    expect(await story(piet)).toBe('');
  });

  /** The time of a day, moved by consent of both. */
  async function proposeMoveOf(day: string, to: string) {
    const { id } = await timeOn(day);
    await proposeMove(sam, id, to);
    const time = await timeOn(day);
    await press(fatma, wholeAnswer('acceptMove'), { moveId: time.move?.id });
    return timeOn(to.slice(0, 10));
  }
});
