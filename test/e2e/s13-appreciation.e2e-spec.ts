import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import { ANSWER_HAPPENED } from '../../apps/cli/src/story/operations.js';
import { agreeOn, cancelTime, firstTime, thank, thanksSeenBy, type Cast } from '../world/agreements.js';
import { press } from '../world/deeds.js';
import { Mailbox } from '../world/mailbox.js';
import type { Neighbour } from '../world/neighbourhood.js';
import { openWorld, type World } from '../world/world.js';

const WORK_ITEMS = '{ workItems(first: 50) { edges { node { id kind subjectId postTitle } } } }';
const MY_THANKS = '{ myThanks { edges { node { text from { firstName } } } } }';
const QUESTIONS = '{ openQuestions { occurrenceId other { firstName } } }';

interface Item {
  readonly kind: string;
  readonly subjectId: string;
}

describe('appreciation', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Moves the clock to a local time in Almere. */
  const clockAt = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));

  const cast = async (): Promise<Cast> => ({
    author: await world.given.resident('Fatma'),
    helper: await world.given.resident('Sam', { locale: 'en' }),
    broker: await world.given.broker('Nadia'),
  });

  /** Two who have helped each other for an hour from a local start on, and the id of that time. */
  const met = async (start: string): Promise<Cast & { time: string }> => {
    clockAt(start);
    world.clock.advance({ days: -2 });
    const two = await cast();
    const { id } = firstTime(await agreeOn(two, start));
    clockAt(start);
    world.clock.advance({ minutes: 60 });
    return { ...two, time: id };
  };

  const mailboxes = ({ author, helper }: Cast) => {
    const [fatma, sam] = [new Mailbox(world, author), new Mailbox(world, helper)];
    return {
      at: async (localTime: string) => {
        clockAt(localTime);
        return { fatma: await fatma.subjects(), sam: await sam.subjects() };
      },
    };
  };

  const desk = async (broker: Neighbour): Promise<Item[]> =>
    (await broker.browser.ask<{ workItems: { edges: { node: Item }[] } }>(WORK_ITEMS)).workItems.edges.map(
      ({ node }) => node,
    );

  const questionsOf = async (who: Neighbour): Promise<string[]> =>
    (await who.browser.ask<{ openQuestions: { occurrenceId: string }[] }>(QUESTIONS)).openQuestions.map(
      ({ occurrenceId }) => occurrenceId,
    );

  const answers = (who: Neighbour, occurrenceId: string, happened: boolean) =>
    press(who, ANSWER_HAPPENED, { occurrenceId, happened });

  it('asks both the next day at six, once more after three days, and then leaves it to a broker', async () => {
    const two = await met('2026-12-08T10:00');
    const boxes = mailboxes(two);
    await boxes.at('2026-12-08T11:00');
    expect(await boxes.at('2026-12-09T17:59')).toEqual({ fatma: [], sam: [] });
    expect(await boxes.at('2026-12-09T18:00')).toEqual({
      fatma: ['Ging het door met Sam?'],
      sam: ['Did it take place with Fatma?'],
    });
    for (const moment of ['2026-12-09T18:01', '2026-12-11T18:00', '2026-12-12T17:59'])
      expect(await boxes.at(moment)).toEqual({ fatma: [], sam: [] });
    expect(await boxes.at('2026-12-12T18:00')).toEqual({
      fatma: ['Nog één keer: ging het door met Sam?'],
      sam: ['Once more: did it take place with Fatma?'],
    });

    const item = { kind: 'unansweredTime', subjectId: two.time };
    expect(await boxes.at('2026-12-15T17:59')).toEqual({ fatma: [], sam: [] });
    expect(await desk(await world.given.broker('Nadia'))).not.toContainEqual(expect.objectContaining(item));
    for (const moment of ['2026-12-15T18:00', '2026-12-15T18:10', '2026-12-20T18:00'])
      expect(await boxes.at(moment)).toEqual({ fatma: [], sam: [] });
    const items = await desk(await world.given.broker('Nadia'));
    expect(items.filter(({ subjectId }) => subjectId === two.time)).toEqual([expect.objectContaining(item)]);
    expect(await desk(await world.given.broker('Bo', 'WK003402'))).not.toContainEqual(expect.objectContaining(item));
  });

  it('asks only the one who did not answer again, and leaves the broker alone when somebody did', async () => {
    const two = await met('2027-01-05T10:00');
    const boxes = mailboxes(two);
    await boxes.at('2027-01-06T18:00');
    expect(await questionsOf(two.author)).toEqual([two.time]);
    expect(await answers(two.author, two.time, true)).toMatchObject({ __typename: 'HappenedAnswered' });
    expect(await answers(two.author, two.time, false)).toMatchObject({ __typename: 'AlreadyAnsweredError' });
    expect(await questionsOf(two.author)).toEqual([]);
    expect(await questionsOf(two.helper)).toEqual([two.time]);
    expect(await boxes.at('2027-01-09T18:00')).toEqual({
      fatma: [],
      sam: ['Once more: did it take place with Fatma?'],
    });
    await boxes.at('2027-01-12T18:10');
    const items = await desk(await world.given.broker('Nadia'));
    expect(items.filter(({ subjectId }) => subjectId === two.time)).toEqual([]);
  });

  it('asks nobody about what was called off', async () => {
    clockAt('2027-01-18T10:00');
    const two = await cast();
    const { id } = firstTime(await agreeOn(two, '2027-01-20T10:00'));
    const boxes = mailboxes(two);
    await boxes.at('2027-01-18T11:00');
    await cancelTime(two.helper, id);
    await boxes.at('2027-01-18T12:00');
    for (const moment of ['2027-01-21T18:00', '2027-01-24T18:00', '2027-01-27T18:10'])
      expect(await boxes.at(moment)).toEqual({ fatma: [], sam: [] });
    expect(await desk(await world.given.broker('Nadia'))).not.toContainEqual(
      expect.objectContaining({ kind: 'unansweredTime', subjectId: id }),
    );
    expect(await thank(two.author, id, 'Dank je wel!')).toMatchObject({ __typename: 'CalledOffError' });
  });

  it('shows the thanks of the two together, when both gave theirs, and tells each of them once', async () => {
    const two = await met('2027-02-02T10:00');
    const boxes = mailboxes(two);
    await boxes.at('2027-02-02T11:00');
    expect(await thank(two.author, two.time, 'Dank je wel, Sam!')).toMatchObject({ __typename: 'Thanks' });
    expect(await thanksSeenBy(two.author, two.time)).toMatchObject({
      mine: { text: 'Dank je wel, Sam!' },
      theirs: null,
      revealedAt: null,
    });
    expect(await thanksSeenBy(two.helper, two.time)).toMatchObject({ mine: null, theirs: null, mayGive: true });
    expect(await boxes.at('2027-02-02T12:00')).toEqual({ fatma: [], sam: [] });

    expect(await thank(two.helper, two.time, 'The coffee was lovely.')).toMatchObject({ __typename: 'Thanks' });
    expect(await boxes.at('2027-02-02T12:01')).toEqual({ fatma: ['Sam bedankt u'], sam: ['Fatma thanks you'] });
    expect(await thanksSeenBy(two.author, two.time)).toMatchObject({ theirs: { text: 'The coffee was lovely.' } });
    expect(await thanksSeenBy(two.helper, two.time)).toMatchObject({ theirs: { text: 'Dank je wel, Sam!' } });
    expect(await two.author.browser.ask(MY_THANKS)).toEqual({
      myThanks: { edges: [{ node: { text: 'The coffee was lovely.', from: { firstName: 'Sam' } } }] },
    });
    expect(await thank(two.author, two.time, 'Nog een keer')).toMatchObject({ __typename: 'AlreadyThankedError' });
  });

  it('shows thanks that stayed alone after seven days, and refuses those that come later', async () => {
    const two = await met('2027-02-16T10:00');
    const boxes = mailboxes(two);
    await boxes.at('2027-02-16T11:00');
    await thank(two.author, two.time, 'Dank je wel, Sam!');
    await boxes.at('2027-02-24T17:59');
    expect(await thanksSeenBy(two.helper, two.time)).toMatchObject({
      theirs: null,
      mayGive: true,
      closesAt: '2027-02-24T17:00:00.000Z',
    });
    expect(await boxes.at('2027-02-24T18:00')).toEqual({ fatma: [], sam: ['Fatma thanks you'] });
    expect(await thanksSeenBy(two.helper, two.time)).toMatchObject({
      theirs: { text: 'Dank je wel, Sam!' },
      mayGive: false,
    });
    expect(await thank(two.helper, two.time, 'The coffee was lovely.')).toMatchObject({
      __typename: 'ThanksClosedError',
    });
    expect(await boxes.at('2027-03-01T12:00')).toEqual({ fatma: [], sam: [] });
  });

  it('is nothing for a third person, not even for a broker', async () => {
    const two = await met('2027-03-09T10:00');
    const third = [await world.given.resident('Piet'), await world.given.broker('Nadia')];
    await thank(two.author, two.time, 'Dank je wel, Sam!');
    await thank(two.helper, two.time, 'The coffee was lovely.');
    for (const who of third) {
      expect(await thanksSeenBy(who, two.time)).toBeNull();
      expect(await thank(who, two.time, 'Ik ook bedankt')).toMatchObject({ __typename: 'NotFoundError' });
      expect(await answers(who, two.time, false)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await questionsOf(who)).toEqual([]);
    }
  });

  it('opens once when both thank at the same moment, ten times', async () => {
    for (let round = 0; round < 10; round += 1) {
      const start = `2027-04-${String(6 + round).padStart(2, '0')}T10:00`;
      const two = await met(start);
      const boxes = mailboxes(two);
      await boxes.at(start.replace('10:00', '11:00'));
      const given = await Promise.all([
        thank(two.author, two.time, 'Dank je wel, Sam!'),
        thank(two.helper, two.time, 'The coffee was lovely.'),
      ]);
      expect(given.map(({ __typename }) => __typename)).toEqual(['Thanks', 'Thanks']);
      expect(await boxes.at(start.replace('10:00', '11:01'))).toEqual({
        fatma: ['Sam bedankt u'],
        sam: ['Fatma thanks you'],
      });
      expect(await thanksSeenBy(two.author, two.time)).toMatchObject({ theirs: { text: 'The coffee was lovely.' } });
      expect(await thanksSeenBy(two.helper, two.time)).toMatchObject({ theirs: { text: 'Dank je wel, Sam!' } });
    }
  });
});
