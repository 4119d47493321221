import { describe, expect, it } from '@jest/globals';

import { ACTIVITIES, isActivity } from '../activity-list.js';
import { EXAMPLES } from './examples.data.js';
import { examplesIn } from './examples.js';

describe('the examples', () => {
  // Seen red with the key of one activity misspelled.
  it('are at least 14 for every activity of the list, and for nothing else', () => {
    const few = ACTIVITIES.filter(({ slug }) => examplesIn(EXAMPLES[slug] ?? '').length < 14);
    expect(few.map(({ slug }) => slug)).toEqual([]);
    expect(Object.keys(EXAMPLES).filter((slug) => !isActivity(slug))).toEqual([]);
  });

  // Seen red with one sentence copied to another activity.
  it('say something, each in words of its own', () => {
    const all = Object.values(EXAMPLES).flatMap(examplesIn);
    expect(all.filter((example) => example.length < 5)).toEqual([]);
    expect(all.filter((example, at) => all.indexOf(example) !== at)).toEqual([]);
  });
});
