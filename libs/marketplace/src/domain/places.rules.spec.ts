import { describe, expect, it } from '@jest/globals';

import { settlePlaces } from './places.rules.js';

describe('the places of newly approved words', () => {
  it.each([
    ['more than are taken', 'open', 3, 1, { to: 'open', places: 3 }],
    ['as many as are taken', 'open', 1, 1, { to: 'fulfilled', places: 1 }],
    ['fewer than are taken', 'open', 1, 2, { to: 'fulfilled', places: 2 }],
    ['more, when all were taken', 'fulfilled', 2, 1, { to: 'open', places: 2 }],
    ['more, when its time was over', 'lapsed', 2, 1, { to: 'lapsed', places: 2 }],
  ] as const)('are settled when they are %s', (_, to, wanted, taken, settled) => {
    expect(settlePlaces(to, wanted, taken)).toEqual(settled);
  });
});
