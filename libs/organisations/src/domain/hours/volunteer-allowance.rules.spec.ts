import { describe, expect, it } from '@jest/globals';

import { allowanceWarnings, checkAllowance } from './volunteer-allowance.rules.js';

describe('the allowance of a volunteer', () => {
  it.each([
    [0, 60, true],
    [560, 60, true],
    [561, 60, false],
    [840, 90, true],
    [-1, 60, false],
    [1.5, 60, false],
  ])('of %d cents for %d minutes: %s', (cents, minutes, fine) => {
    expect(checkAllowance(cents, minutes).ok).toBe(fine);
  });

  it('says how much is the most', () => {
    expect(checkAllowance(800, 60)).toEqual({ ok: false, error: { kind: 'AllowanceTooHigh', cents: 800, max: 560 } });
  });

  const added = { date: '2026-03-10', cents: 500 };
  it.each([
    ['nothing before', [], []],
    ['a month just full', [{ date: '2026-03-01', cents: 20_500 }], []],
    ['a month too full', [{ date: '2026-03-01', cents: 20_501 }], ['month']],
    ['as much in another month', [{ date: '2026-02-01', cents: 20_501 }], []],
    ['a year too full', [{ date: '2026-01-01', cents: 209_501 }], ['year']],
    ['as much in another year', [{ date: '2025-03-01', cents: 209_501 }], []],
  ])('warns by month and year, with %s', (_, before, warnings) => {
    expect(allowanceWarnings(added, before)).toEqual(warnings);
  });

  it('warns of nothing that costs nothing', () => {
    expect(allowanceWarnings({ ...added, cents: 0 }, [{ date: '2026-03-01', cents: 99_999 }])).toEqual([]);
  });
});
