import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { agreementActions } from './agreement-actions.policy.js';
import {
  aliveFigures,
  answerReview,
  REVIEW_ANSWERS,
  REVIEW_DAYS,
  REVIEW_MONTHS,
  SMALL_COUNT,
  type AliveCount,
} from './reviews.rules.js';

const open = { months: 6, answered: false } as const;
const refused = (kind: string) => ({ ok: false, error: { kind } });

describe('an answer whether it is still good', () => {
  it('is asked for after two, six and twelve months, again after a week, and no longer after two', () => {
    expect(REVIEW_MONTHS).toEqual([2, 6, 12]);
    expect(REVIEW_ANSWERS).toEqual(['stillGood', 'change', 'stop']);
    expect(REVIEW_DAYS).toEqual({ again: 7, over: 14 });
  });

  it('needs nothing else when it is still good, and the other terms alone to change', () => {
    const good = { ok: true, value: { months: 6, reason: null } };
    expect(answerReview(open, { answer: 'stillGood', reason: null, hasTerms: false })).toEqual(good);
    expect(answerReview(open, { answer: 'change', reason: null, hasTerms: true })).toEqual(good);
  });

  it.each([
    ['nothing is asked', null, 'stillGood', 'NotFound'],
    ['it was given', { ...open, answered: true }, 'stillGood', 'ReviewAnswered'],
    ['stopping has no reason', open, 'stop', 'ReasonMissing'],
    ['changing has no other terms', open, 'change', 'TermsMissing'],
  ] as const)('is refused when %s', (_, review, answer, kind) => {
    expect(answerReview(review, { answer, reason: null, hasTerms: false })).toEqual(refused(kind));
  });

  it('keeps a reason of "stop" alone', () => {
    const given = { reason: 'ill', hasTerms: true } as const;
    expect(answerReview(open, { ...given, answer: 'stop' })).toEqual({ ok: true, value: { months: 6, reason: 'ill' } });
    expect(answerReview(open, { ...given, answer: 'stillGood' })).toEqual({
      ok: true,
      value: { months: 6, reason: null },
    });
  });
});

describe('the figures', () => {
  it('tell areas with enough, the others together when they are enough, and no total', () => {
    const count = (areaCode: string, agreements: number, alive: number): AliveCount => ({
      areaCode,
      agreements,
      alive,
    });
    expect(aliveFigures([count('A', 8, 3), count('B', 3, 3), count('C', 2, 0)])).toEqual([
      { areaCode: 'A', agreements: 8, alivePercent: 38 },
      { areaCode: null, agreements: 5, alivePercent: 60 },
    ]);
    expect(aliveFigures([count('A', 5, 5), count('B', 4, 1)])).toEqual([
      { areaCode: 'A', agreements: 5, alivePercent: 100 },
      { areaCode: null, agreements: null, alivePercent: null },
    ]);
    expect(aliveFigures([])).toEqual([]);
  });

  it('never tell a number about fewer than five', () => {
    const some = fc.array(fc.record({ areaCode: fc.uuid(), agreements: fc.nat(12), alive: fc.nat(12) }));
    fc.assert(
      fc.property(some, (counts) => {
        const told = aliveFigures(counts.map((one) => ({ ...one, alive: Math.min(one.alive, one.agreements) })));
        return told.every(({ agreements, alivePercent }) =>
          agreements === null ? alivePercent === null : agreements >= SMALL_COUNT,
        );
      }),
    );
  });
});

describe('what a party can do with an agreement', () => {
  const running = {
    state: 'active',
    hasOpenAmendment: false,
    hasPause: false,
    hasReview: false,
    apart: false,
  } as const;
  it.each([
    ['that runs', running, ['proposeAmendment', 'pause', 'end']],
    ['for which other terms are talked about', { ...running, hasOpenAmendment: true }, ['pause', 'end']],
    ['between two who are apart', { ...running, apart: true }, ['pause', 'end']],
    ['with a pause', { ...running, hasPause: true }, ['proposeAmendment', 'resume', 'end']],
    [
      'of which is asked how it is',
      { ...running, hasReview: true },
      ['proposeAmendment', 'pause', 'answerReview', 'end'],
    ],
    ['that ended', { ...running, state: 'ended', hasReview: true }, []],
  ] as const)('%s', (_, given, actions) => {
    expect(agreementActions(given)).toEqual(actions);
  });
});
