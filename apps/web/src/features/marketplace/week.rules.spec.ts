import { describe, expect, it } from '@jest/globals';

import { daysTogether } from './week.rules.js';

// Seen red: with the day in the key, so that no two days are together.
describe('a week in words', () => {
  it('tells days with the same parts together', () => {
    expect(
      daysTogether([
        { day: 'monday', part: 'morning' },
        { day: 'tuesday', part: 'evening' },
        { day: 'friday', part: 'morning' },
      ]),
    ).toEqual([
      { days: ['monday', 'friday'], parts: ['morning'] },
      { days: ['tuesday'], parts: ['evening'] },
    ]);
  });
});
