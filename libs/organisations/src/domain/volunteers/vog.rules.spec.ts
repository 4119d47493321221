import { describe, expect, it } from '@jest/globals';

import { checkSeenOn, vogDueOn, vogStands } from './vog.rules.js';

describe('a certificate of conduct that was seen', () => {
  it.each([
    ['2026-11-22', '2029-11-22'],
    ['2024-02-29', '2027-03-01'],
    ['2025-02-28', '2028-02-28'],
  ])('on %s is due again on %s', (seenOn, dueOn) => {
    expect(vogDueOn(seenOn)).toBe(dueOn);
  });

  it.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2029-11-21', true],
    ['2029-11-22', false],
  ])('on 22 November 2026 is good on %s: %s', (onDate, good) => {
    expect(vogStands('2026-11-22', onDate)).toBe(good);
  });

  it.each([
    ['2026-02-30', 'unknown', null],
    ['2026-11-23', 'future', null],
    ['2023-11-22', 'tooOld', 3],
  ])('is not written down for %s: %s', (seenOn, rule, bound) => {
    expect(checkSeenOn(seenOn, '2026-11-22')).toEqual({
      ok: false,
      error: { kind: 'InvalidInput', field: 'seenOn', rule, bound },
    });
  });
});
