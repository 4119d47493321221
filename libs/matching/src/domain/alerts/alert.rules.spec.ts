import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { Reason } from '../reasons.js';
import { oneEach, toldToOther, type Fitting } from './alert.rules.js';
import { alertsRaised, inPages } from './alerts.events.js';

const score = fc.constantFrom(0.65, 0.85, 1);
const person = fc.constantFrom('an', 'bo', 'cas');
const fitting: fc.Arbitrary<Fitting> = fc.oneof(
  fc.record({
    personId: person,
    score,
    why: fc.constant('search' as const),
    searchId: fc.constantFrom('s1', 's2', 's3'),
    hears: fc.constantFrom('atOnce' as const, 'digest' as const),
  }),
  fc.record({
    personId: person,
    score,
    why: fc.constant('fits' as const),
    ownPostId: fc.constantFrom('p1', 'p2', null),
    reasons: fc.constant([]),
  }),
);
const bySort = (found: readonly Fitting[]): string[] => found.map((one) => JSON.stringify(one)).toSorted();

describe('of several ways to hear of one post', () => {
  it('each person gets one, the same whatever the order in which they were found', () => {
    // Seen red when the first one that was found stays.
    fc.assert(
      fc.property(fc.array(fitting), fc.nat(), (found, turn) => {
        const chosen = oneEach(found);
        expect(chosen.map(({ personId }) => personId).toSorted()).toEqual(
          [...new Set(found.map(({ personId }) => personId))].toSorted(),
        );
        const at = found.length === 0 ? 0 : turn % found.length;
        expect(bySort(oneEach([...found.slice(at), ...found.slice(0, at)].toReversed()))).toEqual(bySort(chosen));
      }),
    );
  });

  it.each<[string, Fitting, Fitting]>([
    [
      'a search to be told at once comes before one for the digest',
      { personId: 'an', score: 1, why: 'search', searchId: 's2', hears: 'atOnce' },
      { personId: 'an', score: 1, why: 'search', searchId: 's1', hears: 'digest' },
    ],
    [
      'a search comes before what fits',
      { personId: 'an', score: 0.1, why: 'search', searchId: 's1', hears: 'digest' },
      { personId: 'an', score: 1, why: 'fits', ownPostId: 'p1', reasons: [] },
    ],
    [
      'what fits better comes first',
      { personId: 'an', score: 0.85, why: 'fits', ownPostId: null, reasons: [] },
      { personId: 'an', score: 0.65, why: 'fits', ownPostId: 'p1', reasons: [] },
    ],
  ])('%s', (_, first, second) => {
    expect(oneEach([second, first])).toEqual([first]);
  });
});

describe('reasons that are told to the other side', () => {
  it('name the activity of the post that is told, and nothing that was missing of another one', () => {
    const found: Reason[] = [
      { kind: 'activity', is: 'sibling', verdict: 'unknown', activity: 'odd-jobs' },
      { kind: 'distance', is: 'nearby', verdict: 'for' },
      { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: ['ar'] },
    ];
    expect(toldToOther(found, 'hanging-blinds')).toEqual([
      { kind: 'activity', is: 'sibling', verdict: 'unknown', activity: 'hanging-blinds' },
      { kind: 'distance', is: 'nearby', verdict: 'for' },
      { kind: 'language', is: 'shared', verdict: 'for', languages: ['nl'], missing: [] },
    ]);
  });
});

describe('what was raised', () => {
  it('is told in pages that hold all of it, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (all, size) => {
        const pages = inPages(all, size);
        expect(pages.flat()).toEqual(all);
        for (const page of pages) expect(page.length).toBeGreaterThan(0);
        expect(pages).toHaveLength(Math.ceil(all.length / size));
      }),
    );
  });

  it('stands in a row per post', () => {
    expect(alertsRaised({ postId: 'p1', alertIds: ['a1'] })).toEqual({
      topic: 'alert.raised',
      key: 'p1',
      payload: { postId: 'p1', alertIds: ['a1'] },
    });
  });
});
