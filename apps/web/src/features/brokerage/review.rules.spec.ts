import { describe, expect, it } from '@jest/globals';

import { changedParts, type PostWords } from './review.rules.js';

const words: PostWords = {
  text: 'Wie hangt mijn gordijnen op?',
  activity: { __typename: 'Activity', slug: 'hanging-blinds', name: 'Gordijnen ophangen' },
  availability: [
    { __typename: 'DayPart', day: 'monday', part: 'morning' },
    { __typename: 'DayPart', day: 'tuesday', part: 'evening' },
  ],
  inReturn: 'nothing',
  inReturnText: '',
  languages: ['nl'],
  onceOn: null,
  place: 'atRequester',
  places: 1,
};

// Seen red with the words on the return left out of the comparison, and with the day parts compared unsorted.
describe('what changed in a post', () => {
  it('is nothing when the same is said in another order', () => {
    expect(changedParts(words, { ...words, availability: words.availability.toReversed() })).toEqual([]);
  });

  it.each([
    [{ text: 'Wie helpt mij?' }, 'text'],
    [{ activity: null }, 'activity'],
    [{ availability: [] }, 'availability'],
    [{ onceOn: '2026-12-01' }, 'onceOn'],
    [{ place: 'online' as const }, 'place'],
    [{ inReturnText: 'Een taart' }, 'inReturn'],
    [{ languages: ['nl', 'ar'] }, 'languages'],
    [{ places: 2 }, 'places'],
  ])('names the one part of %j', (other, part) => {
    expect(changedParts(words, { ...words, ...other })).toEqual([part]);
  });
});
