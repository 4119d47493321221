import { describe, expect, it } from '@jest/globals';

import { legReasons } from './leg-reasons.rules.js';
import type { ExchangePost } from './people.js';

const offer: ExchangePost = {
  postId: 'offer',
  authorId: 'jan',
  kind: 'offer',
  activity: 'cooking',
  areaCode: 'a',
  atDistance: 'no',
  availability: 0b0111,
  languages: ['nl', 'en'],
};
const request: ExchangePost = {
  ...offer,
  postId: 'request',
  authorId: 'fatma',
  kind: 'request',
  areaCode: 'b',
  availability: 0b1100,
  languages: ['tr', 'nl', 'ar'],
};

describe('why one could help another in an exchange', () => {
  it('is told as what, how near, when, in which language, and which one is missing', () => {
    expect(legReasons(offer, request, 800)).toEqual([
      { kind: 'activity', is: 'same', verdict: 'for', activity: 'cooking' },
      { kind: 'distance', is: 'nearby', verdict: 'for' },
      { kind: 'dayParts', is: 'shared', verdict: 'for', cells: 0b0100 },
      { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: ['ar', 'tr'] },
    ]);
  });

  it.each([
    ['the same area', { areaCode: 'b' }, 0, 'sameArea', 'for'],
    ['the point of another one in the same place', {}, 0, 'nearby', 'for'],
    ['just under a kilometre', {}, 999.9, 'nearby', 'for'],
    ['a kilometre', {}, 1_000, 'cycling', 'for'],
    ['four kilometres', {}, 4_000, 'far', 'against'],
    ['far, by telephone', { atDistance: 'only' }, 9_000, 'remote', 'for'],
    ['near, though by telephone too', { atDistance: 'only' }, 500, 'nearby', 'for'],
  ] as const)('tells %s in a bucket', (_, changes, metres, is, verdict) => {
    const asked = { ...request, atDistance: 'possible' } as const;
    expect(legReasons({ ...offer, ...changes }, asked, metres)[1]).toEqual({ kind: 'distance', is, verdict });
  });

  it('says that nobody told', () => {
    const [, , dayParts, language] = legReasons({ ...offer, availability: 0 }, { ...request, languages: [] }, 0);
    expect([dayParts, language]).toEqual([
      { kind: 'dayParts', is: 'unknown', verdict: 'unknown' },
      { kind: 'language', is: 'unknown', verdict: 'unknown' },
    ]);
  });
});
