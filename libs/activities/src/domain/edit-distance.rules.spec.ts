import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { slipsBetween } from './edit-distance.rules.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('slipsBetween', () => {
  it.each([
    ['fiets', 'fiets', 0],
    ['fiets', 'fieets', 1],
    ['fiets', 'fits', 1],
    ['fiets', 'fuets', 1],
    ['fiets', 'feits', 1],
    ['gordijnen', 'gordeinen', 2],
    ['', 'ab', 2],
  ])('counts from %s to %s', (a, b, slips) => {
    expect(slipsBetween(a, b, 9)).toBe(slips);
  });

  it('is the same in both directions, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b, 9)).toBe(slipsBetween(b, a, 9));
        expect(slipsBetween(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('counts the same up to the limit and stops beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(slipsBetween(a, b, limit)).toBe(Math.min(slipsBetween(a, b, 9), limit + 1));
      }),
    );
  });
});
