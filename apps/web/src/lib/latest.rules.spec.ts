import { describe, expect, it } from '@jest/globals';

import { latestOf } from './latest.rules.js';

describe('of several deeds in one place', () => {
  it('the one that was tried last is told about, also when it went well', () => {
    // Seen red with the first one that was refused: its refusal stayed on the screen after another deed.
    const refused = { tried: 4, refused: 'Dit is niet gelukt.' };
    const done = { tried: 7, refused: undefined };
    expect(latestOf(refused, done)).toBe(done);
    expect(latestOf(done, refused)).toBe(done);
  });

  it('any of them is, when none was tried', () => {
    expect(latestOf({ tried: 0 }, { tried: 0 })).toEqual({ tried: 0 });
  });
});
