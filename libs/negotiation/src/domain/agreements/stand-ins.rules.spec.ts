import { describe, expect, it } from '@jest/globals';

import {
  answerStandIn,
  askStandIn,
  consentToStandIn,
  endStandIn,
  STAND_IN_MOVES,
  type StandIn,
  type StandInState,
} from './stand-ins.rules.js';

const now = new Date('2026-03-20T12:00:00Z');
const startsAt = new Date('2026-03-24T09:00:00Z');
/** Jan, who helps Fatma, asked Piet to come in his place. */
const standIn = (state: StandInState = 'asked', other: Partial<StandIn['occurrence']> = {}): StandIn => ({
  state,
  personId: 'piet',
  askedBy: 'jan',
  requesterId: 'fatma',
  occurrence: { state: 'planned', startsAt, ...other },
});
const STATES = Object.keys(STAND_IN_MOVES) as StandInState[];
const notFound = { ok: false, error: { kind: 'NotFound' } };

describe('somebody else for one time', () => {
  it('is asked by the helper, until it starts', () => {
    const time = { state: 'planned', startsAt } as const;
    expect(askStandIn(time, 'jan', 'jan', now)).toEqual({ ok: true, value: 'asked' });
    expect(askStandIn(time, 'jan', 'fatma', now)).toEqual({ ok: false, error: { kind: 'NotTheHelper' } });
    expect(askStandIn(time, 'jan', 'jan', startsAt)).toMatchObject({ error: { kind: 'AlreadyStarted' } });
    expect(askStandIn({ ...time, state: 'cancelled' }, 'jan', 'jan', now)).toMatchObject({
      error: { kind: 'AlreadySettled' },
    });
  });

  it('moves only as the table says, whoever acts', () => {
    const acts = {
      willing: (given: StandIn) => answerStandIn(given, 'piet', true, now),
      declined: (given: StandIn) => answerStandIn(given, 'piet', false, now),
      agreed: (given: StandIn) => consentToStandIn(given, 'fatma', true, now),
      refused: (given: StandIn) => consentToStandIn(given, 'fatma', false, now),
      ended: (given: StandIn) => endStandIn(given, 'jan', now),
    };
    for (const from of STATES)
      for (const [to, act] of Object.entries(acts)) {
        const legal = (STAND_IN_MOVES[from] as readonly string[]).includes(to);
        const told = act(standIn(from));
        expect([from, to, told.ok]).toEqual([from, to, legal]);
        if (told.ok) expect(told.value).toBe(to);
      }
  });

  it('tells how it stands when it is decided, or when it was not asked', () => {
    const settled = (state: StandInState) => ({ ok: false, error: { kind: 'StandInSettled', state } });
    expect(answerStandIn(standIn('agreed'), 'piet', true, now)).toEqual(settled('agreed'));
    expect(consentToStandIn(standIn('declined'), 'fatma', true, now)).toEqual(settled('declined'));
    expect(endStandIn(standIn('ended'), 'jan', now)).toEqual(settled('ended'));
    expect(answerStandIn(standIn(), 'piet', false, now)).toEqual({ ok: true, value: 'declined' });
    expect(consentToStandIn(standIn('willing'), 'fatma', false, now)).toEqual({ ok: true, value: 'refused' });
  });

  it('can be for a time that was moved', () => {
    expect(askStandIn({ state: 'moved', startsAt }, 'jan', 'jan', now)).toEqual({ ok: true, value: 'asked' });
  });

  it('answers for oneself, consents for who is helped, and is not there for others', () => {
    for (const by of ['fatma', 'jan', 'eve']) expect(answerStandIn(standIn(), by, true, now)).toEqual(notFound);
    for (const by of ['piet', 'jan', 'eve'])
      expect(consentToStandIn(standIn('willing'), by, true, now)).toEqual(notFound);
    expect(consentToStandIn(standIn('asked'), 'fatma', true, now)).toEqual(notFound);
    for (const by of ['fatma', 'eve']) expect(endStandIn(standIn('agreed'), by, now)).toEqual(notFound);
    expect(endStandIn(standIn('agreed'), 'piet', now)).toEqual({ ok: true, value: 'ended' });
  });

  it('is decided before the time begins or not at all', () => {
    expect(consentToStandIn(standIn('willing', { startsAt: now }), 'fatma', true, now)).toMatchObject({
      error: { kind: 'AlreadyStarted' },
    });
    expect(consentToStandIn(standIn('willing', { state: 'skipped' }), 'fatma', true, now)).toMatchObject({
      error: { kind: 'AlreadySettled', state: 'skipped' },
    });
  });
});
