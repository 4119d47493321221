import { describe, expect, it } from '@jest/globals';

import { DEFAULT_LIMITS } from '../talks/talks-limits.rules.js';
import { exampleTerms } from '../terms/examples.data.js';
import { amendmentFrom, toldAmendmentDifferences, type WrittenAmendmentTurn } from './amendments-from.rules.js';

const sides = { requesterId: 'fatma', helperId: 'jan' };
const on = (day: number): Date => new Date(Date.UTC(2025, 11, day, 12));
const turn = (number: number, some: Partial<WrittenAmendmentTurn>): WrittenAmendmentTurn => ({
  number,
  kind: 'propose',
  byId: 'jan',
  at: on(number),
  version: 2,
  answerBy: null,
  proposal: null,
  ...some,
});
const proposed = turn(1, { proposal: { terms: exampleTerms(), hash: 'two' }, answerBy: on(20) });
const countered = turn(2, {
  kind: 'counter',
  byId: 'fatma',
  version: 3,
  proposal: { terms: exampleTerms(), hash: 'three' },
});
const from = (...turns: WrittenAmendmentTurn[]) => amendmentFrom(sides, turns, DEFAULT_LIMITS);

describe('an amendment out of its turns', () => {
  it('waits for the other side of the one who put the last version forward', () => {
    expect(from(proposed)).toEqual({
      state: 'awaitingRequester',
      version: 2,
      termsHash: 'two',
      openedBy: 'helper',
      proposedBy: 'helper',
      counters: 0,
      answerBy: on(20),
      closedBecause: null,
      closedBy: null,
      turns: 1,
      openedAt: on(1),
      changedAt: on(1),
    });
    expect(from(proposed, countered)).toMatchObject({
      state: 'awaitingHelper',
      version: 3,
      termsHash: 'three',
      openedBy: 'helper',
      proposedBy: 'requester',
      counters: 1,
      answerBy: on(2 + DEFAULT_LIMITS.answerDays),
      turns: 2,
      openedAt: on(1),
      changedAt: on(2),
    });
  });

  it('is settled by each of the five ends, with the version that stood', () => {
    for (const [kind, byId, state, closedBecause, closedBy] of [
      ['accept', 'fatma', 'agreed', null, null],
      ['decline', 'fatma', 'closed', 'declined', 'fatma'],
      ['withdrawProposal', 'jan', 'closed', 'withdrawn', 'jan'],
      ['lapse', null, 'closed', 'noAnswer', null],
      ['close', null, 'closed', 'ended', null],
    ] as const)
      expect(from(proposed, turn(2, { kind, byId }))).toMatchObject({
        state,
        closedBecause,
        closedBy,
        termsHash: 'two',
        proposedBy: 'helper',
        counters: 0,
        answerBy: on(20),
        turns: 2,
      });
  });

  it('is nothing without terms of one of the two to begin with', () => {
    expect(from()).toBeNull();
    expect(from(turn(1, { kind: 'decline' }))).toBeNull();
    expect(from(turn(1, {}))).toBeNull();
    expect(from({ ...proposed, byId: 'eve' })).toBeNull();
  });

  it('tells each column that differs, and none when it is the same', () => {
    const told = from(proposed, countered);
    if (!told) throw new Error('There is an amendment.');
    expect(toldAmendmentDifferences({ ...told }, told)).toEqual([]);
    expect(toldAmendmentDifferences({ ...told, counters: 4, answerBy: on(9) }, told)).toEqual([
      { name: 'counters', kept: 4, told: 1 },
      { name: 'answerBy', kept: on(9).toISOString(), told: on(7).toISOString() },
    ]);
  });
});
