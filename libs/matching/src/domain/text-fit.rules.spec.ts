import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { rankTexts, textFit } from './text-fit.rules.js';
import type { TextGuess, TextMeaning } from './text-fit.rules.js';

const guess = (activity: string, confidence = 0.5, group = activity.slice(0, 1)): TextGuess => ({
  activity,
  group,
  confidence,
});

const meaning = (guesses: readonly TextGuess[], words: readonly string[] = []): TextMeaning => ({
  guesses,
  words: new Map(words.map((word) => [word, 1])),
});

const anyMeaning = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), fc.integer({ min: 45, max: 55 })), {
      maxLength: 5,
    }),
    fc.array(fc.constantFrom('kast', 'hond', 'turks'), { maxLength: 3 }),
  )
  .map(([guesses, words]) => {
    const sorted = [...new Map(guesses)].sort((a, b) => b[1] - a[1]);
    return meaning(
      sorted.map(([activity, confidence]) => guess(activity, confidence / 100)),
      words,
    );
  });

describe('textFit', () => {
  it('puts texts of which the first guesses meet before those of which later ones do', () => {
    fc.assert(
      fc.property(anyMeaning, anyMeaning, anyMeaning, (asked, one, other) => {
        const first = asked.guesses[0]?.activity;
        fc.pre(first !== undefined && one.guesses[0]?.activity === first && other.guesses[0]?.activity !== first);
        // Seen red with the worth of a first guess at 0.3.
        expect(textFit(asked, one)).toBeGreaterThan(textFit(asked, other));
      }),
      {
        examples: [
          [
            meaning([guess('a1', 0.55), guess('b1', 0.54), guess('b2', 0.54)]),
            meaning([guess('a1', 0.5), guess('c1', 0.49)]),
            meaning([guess('b1'), guess('b2')]),
          ],
        ],
      },
    );
  });

  it('puts the same activity before the same group, and that before nothing but a word', () => {
    const asked = meaning([guess('a1')], ['kast']);
    const falling = [
      meaning([guess('a1')]),
      meaning([guess('a2', 0.6), guess('a1', 0.5)]),
      meaning([guess('a2')]),
      meaning([guess('b1')], ['kast']),
      meaning([guess('b1')]),
    ].map((other) => textFit(asked, other));
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
    expect(falling.at(-1)).toBe(0);
  });

  it('lets the same word break a tie', () => {
    const asked = meaning([guess('a1')], ['turks']);
    expect(rankTexts(asked, [meaning([guess('a1')], ['pools']), meaning([guess('a1')], ['turks'])])).toEqual([1, 0]);
  });

  it('is the same from either side, and never below 0', () => {
    fc.assert(
      fc.property(anyMeaning, anyMeaning, (one, other) => {
        expect(textFit(one, other)).toBe(textFit(other, one));
        expect(textFit(one, other)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('rankTexts', () => {
  it('leaves out what does not fit at all, and keeps ties in their order', () => {
    const asked = meaning([guess('a1')]);
    const others = [meaning([guess('b1')]), meaning([guess('a2')]), meaning([]), meaning([guess('a2')])];
    expect(rankTexts(asked, others)).toEqual([1, 3]);
  });
});
