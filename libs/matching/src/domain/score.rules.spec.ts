import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anything, at, mornings, NOW, offer, request } from '../testing/candidates.js';
import type { Candidate } from './candidate.rules.js';
import { marksInOrder } from './marks.rules.js';
import { reasonsFor } from './reasons.rules.js';
import { REASON_ORDER } from './reasons.js';
import { DEFAULT_WEIGHTS, scoreOfMarks, scorePair, strengthOf, weightsOf } from './score.rules.js';

const scoreOf = (other: Candidate, seeker = request()): number => scorePair(seeker, other, NOW).score;

describe('the default weights', () => {
  it('make one whole', () => {
    const { maxMetres, ...weights } = DEFAULT_WEIGHTS;
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(maxMetres).toBe(10_000);
  });
});

describe('the score of a pair', () => {
  it('is full when everything fits', () => {
    expect(scoreOf(offer())).toBe(1);
  });

  it.each([
    ['another activity of the group', { activity: 'painting' }, 0.85],
    ['the group as a whole', { activity: 'home' }, 0.925],
    ['an area in the same district without a point', { areaCode: 'BU02', point: null }, 0.9],
    ['an area nobody knows the distance of', { areaCode: 'BU02', districtCode: 'WK02', point: null }, 0.875],
    ['an area near by', { areaCode: 'BU02', point: { lat: 52.34, lon: 5.217 } }, 0.975],
    ['an area that is far', { areaCode: 'BU02', point: { lat: 52.394, lon: 5.281 } }, 0.8],
    ['one shared morning', { availability: mornings('monday') }, 0.955],
    ['two shared mornings', { availability: mornings('monday', 'friday') }, 0.985],
    ['a week that was not said', { availability: 0 }, 0.925],
    ['no shared language', { languages: ['ar'] }, 0.9],
    ['a language that was not said', { languages: [] }, 0.95],
    ['nothing asked in return', { wantedActivity: null }, 0.965],
    ['a post that waits some days', { publishedAt: new Date(at(2).getTime() - 5 * 86_400_000) }, 0.985],
  ])('takes off for %s', (_, changes, score) => {
    expect(scoreOf(offer(changes))).toBe(score);
  });

  it('takes off for somebody elsewhere in the country, who helps by telephone, as for a bicycle ride', () => {
    const caller = offer({ areaCode: 'BU02', point: { lat: 53.2, lon: 6.5 }, atDistance: 'only' });
    expect(scoreOf(caller, request({ atDistance: 'possible' }))).toBe(0.9);
  });

  it('takes off for a date that may be hidden, with a date or without', () => {
    expect(scoreOf(offer({ dateHidden: true }))).toBe(0.95);
    expect(scoreOf(offer({ dateHidden: true, onceOn: '2026-11-25' }), request({ onceOn: '2026-11-24' }))).toBe(0.95);
  });

  it('takes off for a date that does not suit', () => {
    expect(scoreOf(offer({ onceOn: '2026-11-25' }), request({ onceOn: '2026-11-24' }))).toBe(0.9);
  });

  it('takes off when no part of the week suits both', () => {
    expect(scoreOf(offer({ availability: mornings('monday') }), request({ availability: mornings('friday') }))).toBe(
      0.85,
    );
  });

  it('is full with three shared parts of the week: more add nothing', () => {
    expect(scoreOf(offer({ availability: mornings('monday', 'tuesday', 'friday') }))).toBe(1);
  });

  it('lies between 0 and 1 and is the same from either side', () => {
    fc.assert(
      fc.property(anything, anything, (mine, theirs) => {
        const { score } = scorePair(request(mine), offer(theirs), NOW);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scorePair(offer(theirs), request(mine), NOW).score).toBe(score);
      }),
    );
  });

  it('depends on the proportions of the weights only', () => {
    const doubled = {
      ...DEFAULT_WEIGHTS,
      activity: 0.6,
      distance: 0.5,
      dayParts: 0.3,
      date: 0.2,
      language: 0.2,
      inReturn: 0.14,
      waiting: 0.06,
    };
    fc.assert(
      fc.property(anything, anything, (mine, theirs) => {
        const [seeker, other] = [request(mine), offer(theirs)];
        expect(scorePair(seeker, other, NOW, doubled).score).toBeCloseTo(scorePair(seeker, other, NOW).score, 5);
      }),
    );
  });

  it('counts just what the weights name', () => {
    const onlyLanguage = {
      activity: 0,
      distance: 0,
      dayParts: 0,
      date: 0,
      language: 3,
      inReturn: 0,
      waiting: 0,
      maxMetres: 10_000,
    };
    expect(
      scorePair(request(), offer({ activity: 'painting', languages: ['nl', 'ar'] }), NOW, onlyLanguage).score,
    ).toBe(1);
  });
});

describe('the score of marks', () => {
  it('is that of the pair they belong to, and the order of the marks is that of the reasons', () => {
    fc.assert(
      fc.property(anything, anything, (mine, theirs) => {
        const [seeker, other] = [request(mine), offer(theirs)];
        const marks = marksInOrder(reasonsFor(seeker, other, NOW));
        expect(marks).toHaveLength(REASON_ORDER.length);
        expect(scoreOfMarks(marks, DEFAULT_WEIGHTS)).toBe(scorePair(seeker, other, NOW).score);
      }),
    );
    const last = REASON_ORDER.map((kind) => (kind === 'waiting' ? 0 : 1));
    expect(scoreOfMarks(last, DEFAULT_WEIGHTS)).toBe(0.97);
  });

  it('never falls when a mark rises: so full marks are a bound', () => {
    const marks = fc.array(fc.constantFrom(0, 0.2, 0.5, 0.6, 0.7, 0.9, 1), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(marks, fc.nat(6), (given, place) => {
        const risen = given.with(place, 1);
        expect(scoreOfMarks(risen, DEFAULT_WEIGHTS)).toBeGreaterThanOrEqual(scoreOfMarks(given, DEFAULT_WEIGHTS));
      }),
    );
  });
});

describe('the weights of an installation', () => {
  it('are those it names, and the default ones', () => {
    expect(weightsOf({ distance: 0.4, maxMetres: 5_000 })).toEqual({
      ...DEFAULT_WEIGHTS,
      distance: 0.4,
      maxMetres: 5_000,
    });
    expect(weightsOf()).toEqual(DEFAULT_WEIGHTS);
  });
});

describe('the strength that people are told', () => {
  it.each([
    [1, 'strong'],
    [0.85, 'strong'],
    [0.849999, 'fair'],
    [0.65, 'fair'],
    [0.649999, 'weak'],
    [0, 'weak'],
  ])('of %d is %s', (score, strength) => {
    expect(strengthOf(score)).toBe(strength);
  });
});
