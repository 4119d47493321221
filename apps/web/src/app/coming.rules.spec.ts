import { describe, expect, it } from '@jest/globals';

import { beginOf, type Coming } from './coming.rules.js';

const link: Coming = { type: 'PUSH', isOther: true, isFirst: false, hasActed: true };

describe('where a page begins', () => {
  it('is its top after a link, and where it was left after going back', () => {
    // Seen red with every other address at its top: going back lost the place in the list.
    expect(beginOf(link)).toBe('top');
    expect(beginOf({ ...link, type: 'POP' })).toBe('left');
    expect(beginOf({ ...link, type: 'POP', isOther: false })).toBe('left');
  });

  it('is left to the browser for the page that is loaded first, and for where that leads by itself', () => {
    expect(beginOf({ ...link, type: 'POP', isFirst: true })).toBe('stays');
    expect(beginOf({ ...link, type: 'REPLACE', hasActed: false })).toBe('stays');
    expect(beginOf({ ...link, type: 'REPLACE' })).toBe('top');
  });

  it('stays when only what is looked for changes', () => {
    expect(beginOf({ ...link, isOther: false })).toBe('stays');
  });
});
