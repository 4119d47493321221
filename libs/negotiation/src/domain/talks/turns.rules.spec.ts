import { describe, expect, it } from '@jest/globals';

import { exampleTalks, exampleTerms } from '../terms/examples.data.js';
import { DEFAULT_LIMITS } from './talks-limits.rules.js';
import { offersMediation, standingVersion, talksAfter } from './talks.rules.js';
import type { Talks } from './talks.rules.js';
import { accept, close, counter, decline, lapse, leave, propose, remark, withdrawProposal } from './turns.rules.js';

const now = new Date('2026-01-02T12:00:00Z');
const { answerBy } = exampleTalks();
const seen = { version: 1, termsHash: 'hash-1' };
const standing = exampleTerms();
const other = exampleTerms({ inReturn: { kind: 'together', what: 'Koffie' } });
const limits = DEFAULT_LIMITS;
const fresh = exampleTalks({ state: 'awaitingRequester', version: 0, termsHash: null, proposedBy: null });
const refused = (error: unknown) => ({ ok: false, error });
const counterWith = (talks: Talks, by: string, seenVersion = 1, next = other, at = now) =>
  counter(talks, by, { seenVersion }, standing, next, at, limits);

describe('accepting', () => {
  it('settles the version that stands', () => {
    expect(accept(exampleTalks(), 'jan', seen, standing, now)).toMatchObject({
      ok: true,
      value: { turn: 'accept', by: 'helper', to: 'agreed', stands: 'same', version: 1, closedBecause: null },
    });
  });

  it.each<[string, Talks, string, typeof seen, Date, unknown]>([
    ['one’s own proposal', exampleTalks(), 'fatma', seen, now, { kind: 'NotYourTurn', waitingFor: 'jan' }],
    [
      'what is agreed already',
      exampleTalks({ state: 'agreed' }),
      'jan',
      seen,
      now,
      { kind: 'AlreadySettled', state: 'agreed' },
    ],
    [
      'after the talks closed',
      exampleTalks({ state: 'closed' }),
      'jan',
      seen,
      now,
      { kind: 'AlreadySettled', state: 'closed' },
    ],
    ['at the deadline', exampleTalks(), 'jan', seen, answerBy, { kind: 'TermsLapsed', answerBy }],
    [
      'an older version (S2)',
      exampleTalks({ version: 3, termsHash: 'hash-3' }),
      'jan',
      { version: 2, termsHash: 'hash-2' },
      now,
      { kind: 'StaleVersion', standingVersion: 3 },
    ],
    [
      'another hash',
      exampleTalks(),
      'jan',
      { version: 1, termsHash: 'hash-2' },
      now,
      { kind: 'StaleVersion', standingVersion: 1 },
    ],
    [
      'another version with the same text',
      exampleTalks({ version: 3 }),
      'jan',
      seen,
      now,
      { kind: 'StaleVersion', standingVersion: 3 },
    ],
    [
      'a version that was withdrawn',
      exampleTalks({ termsHash: null, proposedBy: null }),
      'jan',
      seen,
      now,
      { kind: 'StaleVersion', standingVersion: 0 },
    ],
  ])('is refused for %s', (_, talks, by, version, at, error) => {
    expect(accept(talks, by, version, standing, at)).toEqual(refused(error));
  });

  it('is refused for terms that nobody can show', () => {
    expect(accept(exampleTalks(), 'jan', seen, null, now)).toEqual(
      refused({ kind: 'StaleVersion', standingVersion: 1 }),
    );
  });

  it('is refused while something is still open', () => {
    const open = exampleTerms({ when: { kind: 'open', note: 'Wij bellen' } });
    expect(accept(exampleTalks(), 'jan', seen, open, now)).toEqual(refused({ kind: 'OpenPoints', terms: ['when'] }));
  });

  it('is refused from the first time of the help on, whatever the deadline says', () => {
    // Seen red without the look at it: with a deadline 40 minutes later there was an agreement about what had begun.
    const startsAt = new Date('2026-01-06T09:00:00Z');
    const talks = exampleTalks({ answerBy: new Date('2026-01-06T09:40:00Z') });
    const before = new Date(startsAt.getTime() - 1);
    expect(accept(talks, 'jan', seen, standing, before).ok).toBe(true);
    expect(accept(talks, 'jan', seen, standing, startsAt)).toEqual(refused({ kind: 'AlreadyStarted', startsAt }));
  });

  it('is nothing for a stranger', () => {
    expect(() => accept(exampleTalks(), 'rui', seen, standing, now)).toThrow('no party');
  });
});

describe('putting terms forward', () => {
  it('hands the turn to the other side with a deadline', () => {
    expect(propose(fresh, 'fatma', standing, now, limits)).toMatchObject({
      value: { turn: 'propose', to: 'awaitingHelper', stands: 'new', version: 1, proposedBy: 'requester', counters: 0 },
    });
    expect(counterWith(exampleTalks(), 'jan')).toMatchObject({
      value: { turn: 'counter', to: 'awaitingRequester', stands: 'new', version: 2, proposedBy: 'helper', counters: 1 },
    });
  });

  it('gives the other side five days, or until twelve hours before the help begins', () => {
    const beforeTheHelp = new Date('2026-01-05T21:00:00Z');
    expect(propose(fresh, 'fatma', standing, now, limits)).toMatchObject({ value: { answerBy: beforeTheHelp } });
    expect(counterWith(exampleTalks(), 'jan')).toMatchObject({ value: { answerBy: beforeTheHelp } });
    const inFiveDays = new Date('2026-01-07T12:00:00Z');
    expect(withdrawProposal(exampleTalks(), 'fatma', now, limits)).toMatchObject({
      value: {
        turn: 'withdrawProposal',
        by: 'requester',
        to: 'awaitingRequester',
        stands: 'nothing',
        answerBy: inFiveDays,
      },
    });
  });

  it.each<[string, ReturnType<typeof counterWith>, unknown]>([
    ['that changes nothing', counterWith(exampleTalks(), 'jan', 1, standing), { kind: 'NothingChanged' }],
    [
      'to a version that is gone',
      counterWith(exampleTalks({ version: 3 }), 'jan', 2),
      { kind: 'StaleVersion', standingVersion: 3 },
    ],
    [
      'to terms that nobody can show',
      counter(exampleTalks(), 'jan', { seenVersion: 1 }, null, other, now, limits),
      { kind: 'StaleVersion', standingVersion: 1 },
    ],
    ['to nothing', counterWith(fresh, 'fatma', 0), { kind: 'StaleVersion', standingVersion: 0 }],
    ['to one’s own version', counterWith(exampleTalks(), 'fatma'), { kind: 'NotYourTurn', waitingFor: 'jan' }],
    ['at the deadline', counterWith(exampleTalks(), 'jan', 1, other, answerBy), { kind: 'TermsLapsed', answerBy }],
    ['after twelve others', counterWith(exampleTalks({ counters: 12 }), 'jan'), { kind: 'CounterCap', limit: 12 }],
  ])('refuses a counter %s', (_, answer, error) => {
    expect(answer).toEqual(refused(error));
  });

  it.each<[string, Talks, Date, unknown]>([
    ['out of turn', { ...fresh, state: 'awaitingHelper' }, now, { kind: 'NotYourTurn', waitingFor: 'jan' }],
    ['at the deadline', fresh, answerBy, { kind: 'TermsLapsed', answerBy }],
    ['after twelve others', { ...fresh, counters: 12 }, now, { kind: 'CounterCap', limit: 12 }],
  ])('refuses a version %s', (_, talks, at, error) => {
    expect(propose(talks, 'fatma', standing, at, limits)).toEqual(refused(error));
  });

  it('wants a counter where a version stands', () => {
    expect(propose(exampleTalks(), 'jan', other, now, limits)).toEqual(
      refused({ kind: 'StaleVersion', standingVersion: 1 }),
    );
  });

  it('goes on counting after a version was withdrawn', () => {
    const withdrawn = withdrawProposal(exampleTalks(), 'fatma', now, limits);
    if (!withdrawn.ok) throw new Error('expected a withdrawal');
    const talks = talksAfter(exampleTalks(), withdrawn.value, null);
    expect(talks).toMatchObject({ state: 'awaitingRequester', version: 1, termsHash: null, proposedBy: null });
    expect(standingVersion(talks)).toBe(0);
    expect(propose(talks, 'fatma', other, now, limits)).toMatchObject({ value: { version: 2, counters: 1 } });
  });

  it.each<[string, Talks, string, Date, unknown]>([
    ['by the other side', exampleTalks(), 'jan', now, { kind: 'NotYourProposal', proposedBy: 'requester' }],
    ['when none stands', fresh, 'fatma', now, { kind: 'NotYourProposal', proposedBy: null }],
    [
      'after it was accepted',
      exampleTalks({ state: 'agreed' }),
      'fatma',
      now,
      { kind: 'AlreadySettled', state: 'agreed' },
    ],
    ['at the deadline', exampleTalks(), 'fatma', answerBy, { kind: 'TermsLapsed', answerBy }],
  ])('cannot be taken back %s', (_, talks, by, at, error) => {
    expect(withdrawProposal(talks, by, at, limits)).toEqual(refused(error));
  });
});

describe('talk', () => {
  it.each(['ask', 'answer', 'message'] as const)('of the kind "%s" changes nothing else (S3)', (kind) => {
    for (const talks of [exampleTalks(), exampleTalks({ state: 'agreed' }), fresh]) {
      const said = remark(talks, 'jan', kind);
      if (!said.ok) throw new Error('expected a remark');
      expect(talksAfter(talks, said.value, null)).toEqual(talks);
    }
    expect(remark(exampleTalks(), 'jan', kind)).toMatchObject({ value: { turn: kind, by: 'helper' } });
    expect(remark(exampleTalks({ state: 'closed' }), 'jan', kind)).toEqual(
      refused({ kind: 'AlreadySettled', state: 'closed' }),
    );
  });

  it('can be helped by a mediator, offered after four counters or when nobody answered', () => {
    const lapsed = exampleTalks({ state: 'closed', closedBecause: 'noAnswer' });
    expect([3, 4].map((counters) => offersMediation(exampleTalks({ counters }), limits))).toEqual([false, true]);
    expect(offersMediation(lapsed, limits)).toBe(true);
    expect(offersMediation(exampleTalks({ counters: 9, state: 'agreed' }), limits)).toBe(false);
  });
});

describe('closing', () => {
  it.each([
    [
      'a no with a reason',
      decline(exampleTalks(), 'jan', 'tooFar'),
      { closedBecause: 'declined', reason: 'tooFar', by: 'helper' },
    ],
    ['a no', decline(exampleTalks(), 'fatma'), { turn: 'decline', by: 'requester' }],
    ['a no without one', decline(exampleTalks(), 'jan'), { closedBecause: 'declined', reason: null, by: 'helper' }],
    [
      'somebody who leaves',
      leave(exampleTalks(), 'fatma'),
      { turn: 'leave', closedBecause: 'withdrawn', by: 'requester' },
    ],
    [
      'no answer at the deadline (S4)',
      lapse(exampleTalks(), answerBy),
      { turn: 'lapse', closedBecause: 'noAnswer', by: null },
    ],
    ['a post that went away', close(exampleTalks(), 'postClosed'), { closedBecause: 'postClosed', turn: 'close' }],
    ['a block', close(exampleTalks(), 'blocked'), { closedBecause: 'blocked', by: null }],
  ])('follows on %s', (_, answer, change) => {
    expect(answer).toMatchObject({ ok: true, value: { to: 'closed', ...change } });
  });

  it('does not come before the deadline by the clock', () => {
    const early = new Date(answerBy.getTime() - 1);
    expect(lapse(exampleTalks(), early)).toEqual(refused({ kind: 'NotDue', answerBy }));
  });

  it.each(['agreed', 'closed'] as const)('happens to nothing that is %s', (state) => {
    const talks = exampleTalks({ state });
    const answers = [
      decline(talks, 'jan'),
      leave(talks, 'jan'),
      lapse(talks, answerBy),
      lapse(talks, now),
      close(talks, 'postClosed'),
    ];
    expect(answers).toEqual(answers.map(() => refused({ kind: 'AlreadySettled', state })));
  });
});
