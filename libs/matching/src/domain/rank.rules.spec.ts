import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anything, at, NOW, offer, request, slugs } from '../testing/candidates.js';
import { DEFAULT_WEIGHTS, rankForAny, rankSuggestions } from './score.rules.js';

describe('the list of suggestions', () => {
  const others = fc
    .array(anything, { maxLength: 12 })
    .map((list) => list.map((changes, index) => offer({ ...changes, postId: `p${index}`, authorId: `a${index}` })));

  it('does not depend on the order in which posts are found', () => {
    const shuffled = others.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, again]) => {
        expect(rankSuggestions(request(), again, NOW)).toEqual(rankSuggestions(request(), list, NOW));
      }),
    );
  });

  it('says for each suggestion something that speaks for it', () => {
    fc.assert(
      fc.property(others, anything, (list, mine) => {
        for (const { reasons } of rankSuggestions(request(mine), list, NOW)) {
          const others = reasons.filter(({ kind }) => kind !== 'waiting');
          expect(others.map(({ verdict }) => verdict)).toContain('for');
        }
      }),
    );
  });

  it('leaves out what nothing speaks for, even when it is new', () => {
    const stranger = offer({
      activity: 'painting',
      areaCode: 'BU02',
      point: { lat: 52.394, lon: 5.281 },
      availability: 0,
      languages: [],
      wantedActivity: null,
    });
    expect(rankSuggestions(request(), [stranger], NOW)).toEqual([]);
  });

  it('puts the better fit first, then whoever was asked longest ago, then who waits longest, then the smaller id', () => {
    const list = [
      offer({ postId: 'e', waitingSince: at(1), askedOn: '2026-10-02' }),
      offer({ postId: 'f', waitingSince: at(2), askedOn: '2026-10-01' }),
      offer({ postId: 'd', waitingSince: at(2) }),
      offer({ postId: 'a', languages: ['ar'], waitingSince: at(1) }),
      offer({ postId: 'c', waitingSince: at(2) }),
      offer({ postId: 'z', waitingSince: at(1) }),
    ];
    expect(rankSuggestions(request(), list, NOW).map(({ postId }) => postId)).toEqual(['z', 'c', 'd', 'f', 'e', 'a']);
  });

  it('gives no more than the limit, and nothing for a limit of none', () => {
    const list = [1, 2, 3].map((n) => offer({ postId: `p${n}` }));
    expect(rankSuggestions(request(), list, NOW, DEFAULT_WEIGHTS, 2).map(({ postId }) => postId)).toEqual(['p1', 'p2']);
    expect(rankSuggestions(request(), list, NOW, DEFAULT_WEIGHTS, 0)).toEqual([]);
  });

  it('holds nobody’s own post, no second request and nothing of another group', () => {
    const list = [
      offer({ postId: 'own', authorId: 'fatma' }),
      request({ postId: 'same-kind', authorId: 'rui' }),
      offer({ postId: 'language', group: 'language' }),
      offer({ postId: 'fits' }),
    ];
    expect(rankSuggestions(request(), list, NOW).map(({ postId }) => postId)).toEqual(['fits']);
  });

  it('grows at its end when somebody looks further, and what was there stays in order', () => {
    const near = offer({ postId: 'near' });
    const far = offer({ postId: 'far', areaCode: 'BU02', point: { lat: 52.394, lon: 5.281 } });
    const within = (maxMetres: number): string[] =>
      rankSuggestions(request(), [far, near], NOW, { ...DEFAULT_WEIGHTS, maxMetres }).map(({ postId }) => postId);
    expect(within(5_000)).toEqual(['near']);
    expect(within(10_000)).toEqual(['near', 'far']);
  });

  it('tells of a post only its id, its author, the score and the reasons', () => {
    const [first] = rankSuggestions(request(), [offer()], NOW);
    expect(Object.keys(first ?? {})).toEqual(['postId', 'authorId', 'score', 'reasons']);
  });

  it('holds each post once for somebody who would do several things, as well as the best of them fits', () => {
    fc.assert(
      fc.property(others, fc.subarray(slugs, { minLength: 1 }), (list, activities) => {
        const seekers = activities.map((activity) => request({ activity }));
        const ranked = rankForAny(seekers, list, NOW, DEFAULT_WEIGHTS, 100);
        const alone = seekers.flatMap((seeker) => rankSuggestions(seeker, list, NOW, DEFAULT_WEIGHTS, 100));
        expect(new Set(ranked.map(({ postId }) => postId)).size).toBe(ranked.length);
        expect(ranked.map(({ postId }) => postId).sort()).toEqual(
          [...new Set(alone.map(({ postId }) => postId))].sort(),
        );
        for (const { postId, score } of ranked) {
          expect(score).toBe(Math.max(...alone.filter((one) => one.postId === postId).map((one) => one.score)));
        }
      }),
    );
  });
});
