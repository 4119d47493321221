import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, wallTimeOf } from '#kernel';

import {
  agreementMails,
  cancellationMails,
  closingMails,
  endMails,
  moveMails,
  proposalMails,
  reminderMails,
  type PlannedTime,
} from './plan.rules.js';
import type { PlannedMail } from './planned-mail.js';

const ZONE = 'Europe/Amsterdam';
const pair = { requesterId: 'fatma', helperId: 'jan' };
const time = (localStart: string, other: Partial<PlannedTime> = {}): PlannedTime => {
  const startsAt = instantOf(localStart, ZONE);
  return {
    occurrenceId: 'time',
    version: 1,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 3_600_000),
    zone: ZONE,
    ...pair,
    ...other,
  };
};
const asks = { first: new Date('2027-01-01'), second: new Date('2027-01-04'), over: new Date('2027-01-07') };
const day = (localTime: string): Date => instantOf(localTime, ZONE);
const told = (mails: readonly PlannedMail[]): string[] =>
  mails.map(({ kind, personId, dueAt }) => `${kind} ${personId} ${wallTimeOf(dueAt, ZONE)}`);

/** What reminds Jan of a time, and at which local time. */
const reminded = (start: string, agreedAt: string): string[] =>
  reminderMails(time(start), asks, day(agreedAt))
    .filter(({ kind, personId }) => personId === 'jan' && !kind.startsWith('did'))
    .map(({ kind, dueAt }) => `${kind} ${wallTimeOf(dueAt, ZONE).slice(11)}`);

describe('the reminders of one time', () => {
  it('come the day before at 17:00 and two hours before, to both', () => {
    const mails = reminderMails(time('2026-12-10T10:00'), asks, day('2026-12-01T12:00'));
    expect(told(mails).filter((line) => !line.startsWith('did'))).toEqual([
      'dayBefore fatma 2026-12-09T17:00',
      'hoursBefore fatma 2026-12-10T08:00',
      'dayBefore jan 2026-12-09T17:00',
      'hoursBefore jan 2026-12-10T08:00',
    ]);
    const ends = mails.filter(({ personId }) => personId === 'jan').map(({ notAfter }) => notAfter);
    expect(ends).toEqual([day('2026-12-10T10:00'), day('2026-12-10T10:00'), asks.second, asks.over]);
  });

  it('keep 17:00 on the wall over the change of the clock', () => {
    const [dayBefore] = reminderMails(time('2026-10-26T00:30'), asks, day('2026-10-01T12:00'));
    expect(dayBefore?.dueAt.toISOString()).toBe('2026-10-25T16:00:00.000Z');
  });

  it.each([
    ['six hours before it', '2026-12-09T11:00', true],
    ['less than six hours before it', '2026-12-09T11:01', false],
    ['after it', '2026-12-09T20:00', false],
  ])('are sent the day before when agreed %s: %s', (_, agreedAt, expected) => {
    const kinds = reminderMails(time('2026-12-10T10:00'), asks, day(agreedAt)).map(({ kind }) => kind);
    expect(kinds.includes('dayBefore')).toBe(expected);
    expect(kinds.includes('hoursBefore')).toBe(true);
  });

  it.each([
    ['six hours before it', '2026-12-10T09:30', '2026-12-10T01:30', ['hoursBefore 07:30']],
    ['less than six hours before it', '2026-12-10T11:30', '2026-12-10T09:00', []],
  ])('are sent two hours before when agreed %s', (_, start, agreedAt, expected) => {
    expect(reminded(start, agreedAt)).toEqual(expected);
  });

  it.each([
    ['an early start with a reminder at 17:00', '2026-12-10T07:30', '2026-12-01T12:00', ['dayBefore 17:00']],
    ['an early start without one', '2026-12-10T07:30', '2026-12-09T12:00', ['hoursBefore 20:00']],
    ['an early start agreed in that evening', '2026-12-10T07:30', '2026-12-09T19:00', []],
    ['a late start', '2026-12-10T23:30', '2026-12-01T12:00', ['dayBefore 17:00', 'hoursBefore 20:00']],
    ['a start after the night', '2026-12-10T08:30', '2026-12-01T12:00', ['dayBefore 17:00', 'hoursBefore 06:30']],
  ])('go before a night that lasts until the start: %s', (_, start, agreedAt, expected) => {
    expect(reminded(start, agreedAt)).toEqual(expected);
  });

  it('leave out what would be in the past', () => {
    const kinds = reminderMails(time('2026-12-10T10:00'), asks, day('2026-12-10T09:00')).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['didItHappen', 'didItHappenAgain']));
  });

  it('have one key per time, version, person and kind', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (a, b) => {
        const keysOf = (version: number) =>
          reminderMails(time('2026-12-10T10:00', { version }), asks, day('2026-12-01T12:00')).map(({ key }) => key);
        const shared = keysOf(a).filter((key) => keysOf(b).includes(key));
        expect(shared).toHaveLength(a === b ? 8 : 0);
        expect(new Set(keysOf(a)).size).toBe(8);
      }),
    );
  });
});

describe('a proposal', () => {
  it('is told at once, and once more half-way to the deadline', () => {
    const answerBy = day('2026-12-06T12:00');
    const mails = proposalMails({ negotiationId: 'talks', version: 2, to: 'jan', answerBy }, day('2026-12-01T12:00'));
    expect(told(mails)).toEqual(['proposal jan 2026-12-01T12:00', 'answerReminder jan 2026-12-04T00:00']);
    expect(mails.every(({ notAfter }) => notAfter === answerBy)).toBe(true);
  });
});

describe('who is told', () => {
  const now = day('2026-12-01T12:00');
  const people = (mails: readonly PlannedMail[]): string[] => mails.map(({ personId }) => personId);

  it.each([
    ['both, when nobody answered', 'noAnswer', null, ['fatma', 'jan']],
    ['the other side, after a refusal', 'declined', 'jan', ['fatma']],
    ['nobody, after a block', 'blocked', 'jan', []],
  ])('of talks that closed: %s', (_, because, by, expected) => {
    expect(people(closingMails({ ...pair, negotiationId: 'talks', because, by }, now))).toEqual(expected);
  });

  it('of a time that is off: the other side, urgently when it is less than a day ahead', () => {
    const soon = cancellationMails(time('2026-12-02T11:00'), 'fatma', now);
    expect(soon).toMatchObject([{ personId: 'jan', urgent: true }]);
    expect(cancellationMails(time('2026-12-02T13:00'), null, now)).toMatchObject([
      { urgent: false },
      { urgent: false },
    ]);
  });

  it('of an agreement that somebody ended: the other side; of one that was finished: nobody', () => {
    const agreement = { ...pair, agreementId: 'agreement', nextStartsAt: null };
    expect(people(endMails({ ...agreement, by: 'fatma' }, now))).toEqual(['jan']);
    expect(endMails({ ...agreement, by: null }, now)).toEqual([]);
  });

  it('of an agreement and of a new moment: both, not after the time began', () => {
    const one = time('2026-12-02T11:00');
    const formed = agreementMails({ ...pair, agreementId: 'agreement', times: [one] }, now);
    for (const mails of [formed, moveMails(one, now)]) {
      expect(mails).toMatchObject([
        { personId: 'fatma', notAfter: one.startsAt, urgent: true },
        { personId: 'jan', notAfter: one.startsAt, urgent: true },
      ]);
    }
  });
});
