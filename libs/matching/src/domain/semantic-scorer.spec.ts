import { describe, expect, it } from '@jest/globals';

import { MOST_BY_MODEL, NO_SEMANTIC_SCORER, withLikeness } from './semantic-scorer.js';

describe('the scorer of meaning', () => {
  it('says nothing by default', async () => {
    const text = { postId: 'p1', text: 'Wie hangt mijn gordijnen op?', language: 'nl' };
    expect(await NO_SEMANTIC_SCORER.likeness(text, [text], AbortSignal.abort())).toEqual(new Map());
  });

  // Seen red without the bound: a model that answers 50 led every list.
  it.each([
    ['nothing', undefined, 1],
    ['no number', Number.NaN, 1],
    ['less than nothing', -3, 1],
    ['half', 0.5, 1 + MOST_BY_MODEL / 2],
    ['far too much', 50, 1 + MOST_BY_MODEL],
    ['without end', Number.POSITIVE_INFINITY, 1 + MOST_BY_MODEL],
  ])('adds a bounded part when a model says %s', (_, likeness, expected) => {
    expect(withLikeness(1, likeness)).toBeCloseTo(expected, 9);
  });
});
