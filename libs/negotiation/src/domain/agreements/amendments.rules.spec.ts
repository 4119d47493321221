import { describe, expect, it } from '@jest/globals';

import {
  acceptAmendment,
  amendmentMoves,
  checkedFrom,
  closeAmendment,
  counterAmendment,
  declineAmendment,
  openAmendment,
  withdrawAmendment,
  type Amendment,
  type AmendmentAtHand,
} from './amendments.rules.js';
import { exampleTerms } from '../terms/examples.data.js';
import type { Terms } from '../terms/terms.rules.js';
import { DEFAULT_LIMITS } from '../talks/talks-limits.rules.js';

const now = new Date('2026-01-01T12:00:00Z');
const answerBy = new Date('2026-01-05T09:00:00Z');
/** Jan wishes another time; Fatma is to answer. */
const amendment = (other: Partial<Amendment> = {}): Amendment => ({
  id: 'amendment',
  state: 'awaitingRequester',
  requesterId: 'fatma',
  helperId: 'jan',
  version: 4,
  termsHash: 'hash-4',
  proposedBy: 'helper',
  counters: 0,
  answerBy,
  ...other,
});
const seen = { version: 4, termsHash: 'hash-4' };
const agreed = exampleTerms();
const at = (start: string) => exampleTerms({ when: { kind: 'at', start, zone: 'Europe/Amsterdam', minutes: 60 } });
const eleven = at('2026-01-06T11:00');
const noon = at('2026-01-06T12:00');
/** Once alone, on a Thursday at eleven. */
const once: Terms = { ...at('2026-01-08T11:00'), howOften: { kind: 'once' } };
const shown = (other: Partial<AmendmentAtHand> = {}): AmendmentAtHand => ({
  ...amendment(other),
  terms: eleven,
  agreed,
  apart: false,
  ...other,
});
const terms = { agreed, standing: eleven };
const refused = (error: object) => ({ ok: false, error });

describe('other terms', () => {
  it('begin with the next version, and wait for the other side until twelve hours before they begin', () => {
    const sides = { requesterId: 'fatma', helperId: 'jan' };
    const given = { agreed, next: eleven, lastVersion: 3 };
    expect(openAmendment(sides, 'jan', given, now, DEFAULT_LIMITS)).toEqual({
      ok: true,
      value: {
        turn: 'propose',
        by: 'helper',
        to: 'awaitingRequester',
        version: 4,
        proposedBy: 'helper',
        counters: 0,
        answerBy: new Date('2026-01-05T22:00:00Z'),
        closedBecause: null,
        reason: null,
      },
    });
    const open = exampleTerms({ where: { kind: 'open', note: 'We zien wel' } });
    expect(openAmendment(sides, 'jan', { ...given, next: open }, now, DEFAULT_LIMITS)).toEqual(
      refused({ kind: 'OpenPoints', terms: ['where'] }),
    );
    expect(openAmendment(sides, 'fatma', { ...given, next: agreed }, now, DEFAULT_LIMITS)).toEqual(
      refused({ kind: 'NothingChanged' }),
    );
  });

  it.each([
    ['the author', amendment(), 'jan', seen, now, { kind: 'NotYourTurn', waitingFor: 'fatma' }],
    [
      'what was not seen',
      amendment(),
      'fatma',
      { ...seen, version: 3 },
      now,
      { kind: 'StaleVersion', standingVersion: 4 },
    ],
    [
      'another text',
      amendment(),
      'fatma',
      { ...seen, termsHash: 'x' },
      now,
      { kind: 'StaleVersion', standingVersion: 4 },
    ],
    ['a yes at the deadline', amendment(), 'fatma', seen, answerBy, { kind: 'TermsLapsed', answerBy }],
    ['what is agreed', amendment({ state: 'agreed' }), 'fatma', seen, now, { kind: 'AlreadySettled', state: 'agreed' }],
    ['what is closed', amendment({ state: 'closed' }), 'fatma', seen, now, { kind: 'AlreadySettled', state: 'closed' }],
  ])('are not consented to: %s', (_, given, by, what, moment, error) => {
    expect(acceptAmendment(given, by, what, terms, moment)).toEqual(refused(error));
  });

  it('are consented to by the other side', () => {
    expect(acceptAmendment(amendment(), 'fatma', seen, terms, now)).toMatchObject({
      ok: true,
      value: { turn: 'accept', by: 'requester', to: 'agreed', version: 4 },
    });
  });

  const late = new Date('2026-01-08T10:00:00Z');
  const patient = { answerBy: new Date('2026-02-01T12:00:00Z') };

  it('are not consented to once they leave no time to come', () => {
    // Seen red without the look at their times: the yes took every time to come away and brought none.
    const startsAt = late;
    const accepted = (standing = once, then = agreed, moment = late) =>
      acceptAmendment(amendment(patient), 'fatma', seen, { agreed: then, standing }, moment);
    expect(accepted()).toEqual(refused({ kind: 'AlreadyStarted', startsAt }));
    expect(accepted(once, agreed, new Date(late.getTime() - 1)).ok).toBe(true);
    expect(accepted(eleven).ok).toBe(true);
    expect(accepted({ ...once, conditions: 'Met de hond' }, once).ok).toBe(true);
  });

  it('are not put forward when they leave no time to come, though their start stays as it is agreed', () => {
    // Seen red with the look at the start alone: weekly help became help that had been given once.
    const inPast = refused({ kind: 'TermsRefused', field: 'when.start', rule: 'inThePast', bound: late.toISOString() });
    const next = { ...agreed, howOften: { kind: 'once' } } as const;
    const sides = { requesterId: 'fatma', helperId: 'jan' };
    expect(openAmendment(sides, 'jan', { agreed, next, lastVersion: 3 }, late, DEFAULT_LIMITS)).toEqual(inPast);
    const given = { seenVersion: 4, agreed, standing: eleven, next };
    expect(counterAmendment(amendment(patient), 'fatma', given, 4, late, DEFAULT_LIMITS)).toEqual(inPast);
  });

  it('that leave help as it runs wait for the other side until half a day before its next time', () => {
    // Seen red counting from the first time of all: what was put forward in June lapsed after one hour.
    const june = new Date('2026-06-04T12:00:00Z');
    const next = { ...agreed, inReturn: { kind: 'passItOn' } } as const;
    const sides = { requesterId: 'fatma', helperId: 'jan' };
    expect(openAmendment(sides, 'jan', { agreed, next, lastVersion: 3 }, june, DEFAULT_LIMITS)).toMatchObject({
      value: { answerBy: new Date('2026-06-08T20:00:00Z') },
    });
    const given = { seenVersion: 4, agreed, standing: eleven, next };
    const open = amendment({ answerBy: new Date('2026-06-09T12:00:00Z') });
    const friday = new Date('2026-06-05T12:00:00Z');
    expect(counterAmendment(open, 'fatma', given, 4, friday, DEFAULT_LIMITS)).toMatchObject({
      value: { answerBy: new Date('2026-06-08T20:00:00Z') },
    });
  });

  it('are answered with others that differ from what stands and from what is agreed', () => {
    const counter = (next = noon, other: Partial<Amendment> = {}, seenVersion = 4) =>
      counterAmendment(
        amendment(other),
        'fatma',
        { seenVersion, agreed, standing: eleven, next },
        4,
        now,
        DEFAULT_LIMITS,
      );
    expect(counter()).toEqual({
      ok: true,
      value: {
        turn: 'counter',
        by: 'requester',
        to: 'awaitingHelper',
        version: 5,
        proposedBy: 'requester',
        counters: 1,
        answerBy: new Date('2026-01-05T23:00:00Z'),
        closedBecause: null,
        reason: null,
      },
    });
    expect(counter(noon, { counters: 11 })).toMatchObject({ value: { counters: 12 } });
    expect(counter(noon, { proposedBy: 'requester' })).toEqual(refused({ kind: 'NotYourTurn', waitingFor: 'jan' }));
    expect(counter(eleven)).toEqual(refused({ kind: 'NothingChanged' }));
    expect(counter(agreed)).toEqual(refused({ kind: 'NothingChanged' }));
    expect(counter(noon, {}, 3)).toEqual(refused({ kind: 'StaleVersion', standingVersion: 4 }));
    expect(counter(noon, { counters: 12 })).toEqual(refused({ kind: 'CounterCap', limit: 12 }));
  });

  it('are taken back by their author and declined by the other side alone', () => {
    expect(withdrawAmendment(amendment(), 'jan')).toMatchObject({
      value: { turn: 'withdrawProposal', by: 'helper', to: 'closed', closedBecause: 'withdrawn', reason: null },
    });
    expect(withdrawAmendment(amendment(), 'fatma')).toEqual(refused({ kind: 'NotYourProposal', proposedBy: 'helper' }));
    expect(declineAmendment(amendment(), 'fatma', 'ill')).toMatchObject({
      value: { turn: 'decline', by: 'requester', to: 'closed', closedBecause: 'declined', reason: 'ill' },
    });
    expect(declineAmendment(amendment(), 'jan', null)).toEqual(refused({ kind: 'NotYourTurn', waitingFor: 'fatma' }));
    const settled = refused({ kind: 'AlreadySettled', state: 'agreed' });
    expect(withdrawAmendment(amendment({ state: 'agreed' }), 'jan')).toEqual(settled);
    expect(declineAmendment(amendment({ state: 'agreed' }), 'fatma', null)).toEqual(settled);
  });

  it('are no business of strangers', () => {
    for (const act of [
      () => acceptAmendment(amendment(), 'eve', seen, terms, now),
      () => withdrawAmendment(amendment(), 'eve'),
      () => amendmentMoves(shown(), 'eve', now, DEFAULT_LIMITS),
    ])
      expect(act).toThrow('no party');
  });

  it('close by the clock or with the agreement, once', () => {
    expect(closeAmendment(amendment(), 'noAnswer')).toMatchObject({ turn: 'lapse', by: null, to: 'closed' });
    expect(closeAmendment(amendment(), 'ended')).toMatchObject({ turn: 'close', closedBecause: 'ended' });
    const fromFatma = amendment({ state: 'awaitingHelper', proposedBy: 'requester' });
    expect(closeAmendment(fromFatma, 'noAnswer')).toMatchObject({ closedBecause: 'noAnswer', proposedBy: 'requester' });
    expect(closeAmendment(amendment({ state: 'agreed' }), 'ended')).toBeNull();
  });

  it('show each side what it can do, and only what it does alone once a block or a suspension came between', () => {
    // Seen red when all was hidden: the request stood there without a way to say no to it.
    expect(amendmentMoves(shown(), 'fatma', now, DEFAULT_LIMITS)).toEqual(['accept', 'counter', 'decline']);
    expect(amendmentMoves(shown({ counters: 12 }), 'fatma', now, DEFAULT_LIMITS)).toEqual(['accept', 'decline']);
    expect(amendmentMoves(shown(), 'jan', now, DEFAULT_LIMITS)).toEqual(['withdraw']);
    expect(amendmentMoves(shown(), 'fatma', answerBy, DEFAULT_LIMITS)).toEqual(['decline']);
    expect(amendmentMoves(shown({ state: 'closed' }), 'fatma', now, DEFAULT_LIMITS)).toEqual([]);
    expect(amendmentMoves(shown({ apart: true }), 'fatma', now, DEFAULT_LIMITS)).toEqual(['decline']);
    expect(amendmentMoves(shown({ apart: true }), 'jan', now, DEFAULT_LIMITS)).toEqual(['withdraw']);
    const begun = shown({ terms: once, answerBy: new Date('2026-02-01T12:00:00Z') });
    expect(amendmentMoves(begun, 'fatma', new Date('2026-01-08T10:00:00Z'), DEFAULT_LIMITS)).toEqual([
      'counter',
      'decline',
    ]);
  });

  it('are checked from the agreed start on when that stays, and from now on otherwise', () => {
    const long = new Date('2026-06-01T12:00:00Z');
    expect(checkedFrom(agreed, { ...agreed, inReturn: { kind: 'passItOn' } }, long)).toEqual(
      new Date('2026-01-06T09:00:00Z'),
    );
    expect(checkedFrom(agreed, eleven, long)).toEqual(long);
    expect(checkedFrom(agreed, agreed, now)).toEqual(now);
    const open = exampleTerms({ when: { kind: 'open', note: 'We bellen' } });
    expect(checkedFrom(open, open, long)).toEqual(long);
  });
});
