import { describe, expect, it } from '@jest/globals';

import { wordsNeeded } from './own-words-needed.rules.js';

// Seen red: without the line of `withdrawn`, and with the state of the post asked first.
describe('what an own post asks of its author', () => {
  it.each([
    ['open', 'changeAsked', 'changeAsked'],
    ['draft', 'refused', 'refused'],
    ['draft', 'draft', 'notSent'],
    ['open', 'inReview', null],
    ['withdrawn', 'refused', null],
  ] as const)('of a post that is %s with words that are %s is %s', (state, latest, needed) => {
    expect(wordsNeeded({ state, latest: { state: latest } })).toBe(needed);
  });
});
