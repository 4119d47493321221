import { describe, expect, it } from '@jest/globals';

import { askTimes } from './ask-times.rules.js';
import { answerHappened, type HelpTime } from './happened.rules.js';
import { checkThanks, giveThanks } from './thanks.rules.js';

const AMSTERDAM = 'Europe/Amsterdam';
const time = (other: Partial<HelpTime> = {}): HelpTime => ({
  state: 'planned',
  startsAt: new Date('2026-03-03T09:00:00Z'),
  endsAt: new Date('2026-03-03T10:00:00Z'),
  zone: AMSTERDAM,
  ...other,
});
const during = new Date('2026-03-03T09:30:00Z');
const after = new Date('2026-03-03T10:00:00Z');

describe('when both are asked', () => {
  it('is at 18:00 on the wall the day after, three days later, and the window of thanks is seven days', () => {
    const asks = askTimes(new Date('2026-03-27T10:00:00Z'), AMSTERDAM);
    expect(Object.values(asks).map((moment: Date) => moment.toISOString())).toEqual([
      '2026-03-28T17:00:00.000Z',
      '2026-03-31T16:00:00.000Z',
      '2026-04-03T16:00:00.000Z',
      '2026-04-04T16:00:00.000Z',
    ]);
  });
});

describe('saying whether it happened', () => {
  it('is possible from the start on', () => {
    const answer = { happened: false, reason: 'otherDay' } as const;
    expect(answerHappened(time(), answer, during)).toEqual({ ok: true, value: answer });
  });

  it('drops a reason for what happened', () => {
    const answer = answerHappened(time(), { happened: true, reason: 'other' }, during);
    expect(answer).toEqual({ ok: true, value: { happened: true, reason: null } });
  });

  it.each([
    ['before the start', time(), new Date('2026-03-03T08:59:59Z'), { kind: 'NotYet', from: time().startsAt }],
    ['for what was called off', time({ state: 'cancelled' }), during, { kind: 'CalledOff' }],
  ])('is refused %s', (_, one, now, error) => {
    expect(answerHappened(one, { happened: true, reason: null }, now)).toEqual({ ok: false, error });
  });
});

describe('thanking', () => {
  const closesAt = askTimes(time().endsAt, AMSTERDAM).thanksUntil;

  it('is possible from the end on, also when nobody said that it happened', () => {
    expect(giveThanks(time(), null, after)).toEqual({ ok: true, value: { closesAt } });
  });

  it('is possible for who was there, also when the other side says that it did not happen', () => {
    expect(giveThanks(time({ state: 'missed' }), true, after)).toEqual({ ok: true, value: { closesAt } });
  });

  it.each([
    ['before the end', time(), null, during, { kind: 'NotYet', from: time().endsAt }],
    ['for what was called off', time({ state: 'cancelled' }), null, after, { kind: 'CalledOff' }],
    ['for what one says did not happen', time(), false, after, { kind: 'DidNotHappen' }],
    ['for what was missed', time({ state: 'missed' }), null, after, { kind: 'DidNotHappen' }],
    ['when the window is closed', time(), true, closesAt, { kind: 'ThanksClosed' }],
  ])('is refused %s', (_, one, said, now, error) => {
    expect(giveThanks(one, said, now)).toEqual({ ok: false, error });
  });

  it('keeps the words and takes away what nobody can see', () => {
    expect(checkThanks('  Heel \u202e erg\n\n bedankt \u200b! ')).toEqual({ ok: true, value: 'Heel erg bedankt !' });
  });

  it.each([
    ['nothing at all', ' \u200b ', { kind: 'InvalidInput', field: 'text', rule: 'tooShort', bound: 1 }],
    [
      'more than 500 characters',
      '👍'.repeat(501),
      { kind: 'InvalidInput', field: 'text', rule: 'tooLong', bound: 500 },
    ],
  ])('refuses %s', (_, text, error) => {
    expect(checkThanks(text)).toEqual({ ok: false, error });
  });
});
