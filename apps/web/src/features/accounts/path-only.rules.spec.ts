import { describe, expect, it } from '@jest/globals';

import { pathOnly } from './path-only.rules.js';

// Seen red with the backslash left out of the pattern, and with the pattern left out.
describe('where somebody goes after signing in', () => {
  it.each(['/talks/1', '/look?kind=offer'])('is the path %s that was asked for', (path) => {
    expect(pathOnly(path)).toBe(path);
  });

  it.each([null, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'talks'])(
    'is the own overview for %j',
    (path) => {
      expect(pathOnly(path)).toBe('/mine');
    },
  );
});
