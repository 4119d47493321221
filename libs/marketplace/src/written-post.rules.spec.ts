import { describe, expect, it } from '@jest/globals';

import { tellsAbsence } from './written-post.rules.js';

const PLANTS = 'plant-watering';
const BLINDS = 'hanging-blinds';

describe('a post', () => {
  it.each([
    ['asks for help while its author is away', 'request', PLANTS, null],
    ['wants such help for what it offers', 'offer', BLINDS, PLANTS],
  ] as const)('tells absence when it %s', (_, kind, activity, wantedActivity) => {
    expect(tellsAbsence(kind, { activity, wantedActivity })).toBe(true);
  });

  it.each([
    ['offers help while others are away', 'offer', PLANTS, null],
    ['does such help in return for what it asks', 'request', BLINDS, PLANTS],
    ['has nothing to do with it', 'request', BLINDS, null],
    ['offers such help for something else', 'offer', PLANTS, BLINDS],
    ['names what the list does not know', 'request', 'rocket-science', null],
  ] as const)('tells no absence when it %s', (_, kind, activity, wantedActivity) => {
    expect(tellsAbsence(kind, { activity, wantedActivity })).toBe(false);
  });
});
