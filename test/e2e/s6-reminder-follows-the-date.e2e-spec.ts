import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import {
  acceptMove,
  agree,
  agreeOn,
  cancelTime,
  endAgreement,
  firstTime,
  proposeMove,
  type Cast,
} from '../world/agreements.js';
import { Mailbox } from '../world/mailbox.js';
import { openWorld, type World } from '../world/world.js';

/** Two neighbours of whom one reads Dutch and the other English, with their mailboxes. */
interface Pair extends Cast {
  readonly fatma: Mailbox;
  readonly sam: Mailbox;
}

const NOTHING = { fatma: [], sam: [] };
const AGREED = { fatma: ['U hebt een afspraak met Sam'], sam: ['You have an agreement with Fatma'] };
const DAY_BEFORE = { fatma: ['Herinnering: afspraak met Sam'], sam: ['Reminder: you are meeting Fatma'] };
const twoHoursBefore = (time: string) => ({
  fatma: [`Vandaag om ${time.replace(':', '.')} uur: afspraak met Sam`],
  sam: [`Today at ${time}: you are meeting Fatma`],
});

/** The mail that the post is on line leaves or not, as quick as the two agree: it is another story. */
const isAboutAgreement = (subject: string): boolean => subject !== 'Uw oproep staat online';

describe('a reminder', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Moves the clock to a local time in Almere. */
  const clockAt = (localTime: string): void => world.clock.moveTo(instantOf(localTime, 'Europe/Amsterdam'));

  const pair = async (): Promise<Pair> => {
    const author = await world.given.resident('Fatma');
    const helper = await world.given.resident('Sam', { locale: 'en' });
    const broker = await world.given.broker('Nadia');
    return { author, helper, broker, fatma: new Mailbox(world, author), sam: new Mailbox(world, helper) };
  };

  /** What both find in their mailboxes, by subject, after the clock was moved to a local time. */
  const newsAt = async (localTime: string, { fatma, sam }: Pair) => {
    clockAt(localTime);
    return { fatma: (await fatma.subjects()).filter(isAboutAgreement), sam: await sam.subjects() };
  };

  it('follows a time from Tuesday to Thursday: none for Tuesday, one of each kind for Thursday', async () => {
    clockAt('2026-12-01T10:00');
    const two = await pair();
    const tuesday = firstTime(await agreeOn(two, '2026-12-08T10:00'));
    await newsAt('2026-12-02T12:00', two);

    const wished = await proposeMove(two.helper, tuesday.id, '2026-12-10T11:00');
    expect(wished).toMatchObject({ state: 'planned', localStart: '2026-12-08T10:00' });
    expect(await newsAt('2026-12-02T12:05', two)).toEqual({ fatma: ['Sam wil graag een ander moment'], sam: [] });
    expect(await acceptMove(two.author, wished)).toMatchObject({ state: 'moved', localStart: '2026-12-10T11:00' });
    expect(await newsAt('2026-12-02T12:10', two)).toEqual({
      fatma: ['Uw afspraak met Sam is verzet'],
      sam: ['Your meeting with Fatma was moved'],
    });

    for (const moment of ['2026-12-07T17:00', '2026-12-08T08:00', '2026-12-08T10:00', '2026-12-09T16:59'])
      expect(await newsAt(moment, two)).toEqual(NOTHING);
    expect(await newsAt('2026-12-09T17:00', two)).toEqual(DAY_BEFORE);
    const [dutch] = (await world.inbox(two.author.email)).slice(-1);
    const [english] = (await world.inbox(two.helper.email)).slice(-1);
    expect(dutch?.text).toContain('Morgen hebt u een afspraak met Sam.');
    expect(dutch?.text).toContain('donderdag 10 december om 11.00 uur');
    expect(english?.text).toContain('Tomorrow');
    expect(english?.text).toContain('Thursday 10 December at 11:00');

    expect(await newsAt('2026-12-10T08:59', two)).toEqual(NOTHING);
    expect(await newsAt('2026-12-10T09:00', two)).toEqual(twoHoursBefore('11:00'));
    expect(await newsAt('2026-12-10T11:00', two)).toEqual(NOTHING);
  });

  it('keeps to the old time as long as the other side did not agree to a new one', async () => {
    clockAt('2026-12-11T10:00');
    const two = await pair();
    const tuesday = firstTime(await agreeOn(two, '2026-12-15T14:00'));
    await proposeMove(two.author, tuesday.id, '2026-12-17T14:00');
    await newsAt('2026-12-11T12:00', two);
    expect(await newsAt('2026-12-14T17:00', two)).toEqual(DAY_BEFORE);
    expect(await newsAt('2026-12-15T12:00', two)).toEqual(twoHoursBefore('14:00'));
    expect(await newsAt('2026-12-17T12:00', two)).toEqual({
      fatma: ['Ging het door met Sam?'],
      sam: ['Did it take place with Fatma?'],
    });
  });

  it('does not come for what was called off, or after the agreement ended', async () => {
    clockAt('2027-01-04T10:00');
    const calledOff = await pair();
    const ended = await pair();
    const time = firstTime(await agreeOn(calledOff, '2027-01-07T10:00'));
    const agreement = await agreeOn(ended, '2027-01-07T10:00');
    for (const two of [calledOff, ended]) await newsAt('2027-01-04T11:00', two);
    await cancelTime(calledOff.author, time.id);
    await endAgreement(ended.helper, agreement.id);
    expect(await newsAt('2027-01-04T12:00', calledOff)).toEqual({
      fatma: [],
      sam: ['Cancelled: Thursday 7 January at 10:00'],
    });
    expect(await newsAt('2027-01-04T12:00', ended)).toEqual({ fatma: ['De afspraak met Sam is gestopt'], sam: [] });
    for (const moment of ['2027-01-06T17:00', '2027-01-07T08:00', '2027-01-07T09:59', '2027-01-08T18:00']) {
      expect(await newsAt(moment, calledOff)).toEqual(NOTHING);
      expect(await newsAt(moment, ended)).toEqual(NOTHING);
    }
  });

  it('does not come the day before when that was agreed less than six hours ahead', async () => {
    clockAt('2027-01-12T11:00');
    const sixHours = await pair();
    await agreeOn(sixHours, '2027-01-13T16:00');
    await newsAt('2027-01-12T11:01', sixHours);
    const less = await pair();
    await agreeOn(less, '2027-01-13T16:00');
    await newsAt('2027-01-12T11:02', less);
    expect(await newsAt('2027-01-12T17:00', sixHours)).toEqual(DAY_BEFORE);
    expect(await newsAt('2027-01-12T17:00', less)).toEqual(NOTHING);
    expect(await newsAt('2027-01-13T14:00', sixHours)).toEqual(twoHoursBefore('16:00'));
    expect(await newsAt('2027-01-13T14:00', less)).toEqual(twoHoursBefore('16:00'));
  });

  it('leaves people alone between nine in the evening and eight in the morning', async () => {
    clockAt('2027-01-18T20:59');
    const early = await pair();
    await agreeOn(early, '2027-01-22T09:30');
    const atEight = await pair();
    await agreeOn(atEight, '2027-01-22T08:00');
    for (const two of [early, atEight]) expect(await newsAt('2027-01-18T20:59', two)).toEqual(AGREED);
    clockAt('2027-01-18T21:00');
    const late = await pair();
    const changed = firstTime(await agreeOn(late, '2027-01-22T10:00'));
    expect(await newsAt('2027-01-18T23:00', late)).toEqual(NOTHING);
    expect(await newsAt('2027-01-19T07:59', late)).toEqual(NOTHING);
    expect(await newsAt('2027-01-19T08:00', late)).toEqual(AGREED);

    for (const two of [early, atEight, late]) expect(await newsAt('2027-01-21T17:00', two)).toEqual(DAY_BEFORE);
    await cancelTime(late.author, changed.id);
    expect(await newsAt('2027-01-21T23:00', late)).toEqual({
      fatma: [],
      sam: ['Cancelled: Friday 22 January at 10:00'],
    });
    expect(await newsAt('2027-01-22T07:59', early)).toEqual(NOTHING);
    expect(await newsAt('2027-01-22T08:00', early)).toEqual(twoHoursBefore('09:30'));
    expect(await newsAt('2027-01-22T08:00', atEight)).toEqual(NOTHING);
    expect(await newsAt('2027-01-22T08:30', late)).toEqual(NOTHING);
  });

  it('keeps the time on the wall when the clocks go forward between the old day and the new one', async () => {
    clockAt('2027-03-22T10:00');
    const two = await pair();
    const friday = firstTime(await agreeOn(two, '2027-03-26T11:00'));
    expect(friday).toMatchObject({ startsAt: '2027-03-26T10:00:00.000Z' });
    const moved = await acceptMove(two.author, await proposeMove(two.helper, friday.id, '2027-03-29T11:00'));
    expect(moved).toMatchObject({ localStart: '2027-03-29T11:00', startsAt: '2027-03-29T09:00:00.000Z' });
    await newsAt('2027-03-22T11:00', two);
    for (const moment of ['2027-03-25T17:00', '2027-03-26T09:00', '2027-03-28T16:59'])
      expect(await newsAt(moment, two)).toEqual(NOTHING);
    expect(await newsAt('2027-03-28T17:00', two)).toEqual(DAY_BEFORE);
    expect((await world.inbox(two.author.email)).at(-1)?.text).toContain('maandag 29 maart om 11.00 uur');
    expect(world.clock.now()).toEqual(new Date('2027-03-28T15:00:00Z'));
    expect(await newsAt('2027-03-29T08:59', two)).toEqual(NOTHING);
    expect(await newsAt('2027-03-29T09:00', two)).toEqual(twoHoursBefore('11:00'));
  });

  it('keeps the time on the wall of every week when the clocks go back', async () => {
    clockAt('2027-10-20T10:00');
    const two = await pair();
    const { occurrences } = await agree(two, {
      when: { kind: 'at', start: '2027-10-25T11:00', minutes: 60 },
      howOften: { kind: 'weekly', everyWeeks: 1 },
      until: '2027-11-01',
    });
    expect(occurrences.map(({ localStart }) => localStart)).toEqual(['2027-10-25T11:00', '2027-11-01T11:00']);
    await newsAt('2027-10-20T11:00', two);
    expect(await newsAt('2027-10-24T17:00', two)).toEqual(DAY_BEFORE);
    expect(await newsAt('2027-10-25T09:00', two)).toEqual(twoHoursBefore('11:00'));
    await newsAt('2027-10-30T18:00', two);
    expect(await newsAt('2027-10-31T16:59', two)).toEqual(NOTHING);
    expect(await newsAt('2027-10-31T17:00', two)).toEqual(DAY_BEFORE);
    expect(world.clock.now()).toEqual(new Date('2027-10-31T16:00:00Z'));
    expect(await newsAt('2027-11-01T09:00', two)).toEqual(twoHoursBefore('11:00'));
  });
});
