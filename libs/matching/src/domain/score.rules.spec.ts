import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { gridOf, WHOLE_WEEK } from '#kernel';
import type { DayPart } from '#kernel';

import type { Candidate } from './candidate.rules.js';
import { marksInOrder } from './marks.rules.js';
import { reasonsFor } from './reasons.rules.js';
import { REASON_ORDER } from './reasons.js';
import { DEFAULT_WEIGHTS, rankSuggestions, scoreOfMarks, scorePair, strengthOf, weightsOf } from './score.rules.js';

const HAVEN = { lat: 52.335, lon: 5.217 };
const mornings = (...days: DayPart['day'][]): number => gridOf(days.map((day) => ({ day, part: 'morning' })));
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

/** When it is asked: what was published the day before is new. */
const NOW = at(2);

const request = (changes: Partial<Candidate> = {}): Candidate => ({
  postId: 'blinds',
  authorId: 'fatma',
  kind: 'request',
  activity: 'odd-jobs',
  group: 'home',
  areaCode: 'BU01',
  districtCode: 'WK01',
  point: HAVEN,
  atDistance: 'no',
  availability: WHOLE_WEEK,
  onceOn: null,
  dateHidden: false,
  languages: ['nl'],
  wantedActivity: 'party',
  activitiesOfAuthor: [],
  publishedAt: at(1),
  waitingSince: at(1),
  askedOn: null,
  ...changes,
});
const offer = (changes: Partial<Candidate> = {}): Candidate =>
  request({ postId: 'handy', authorId: 'jan', kind: 'offer', ...changes });
const scoreOf = (other: Candidate, seeker = request()): number => scorePair(seeker, other, NOW).score;

const slugs = ['odd-jobs', 'painting', 'home'];
const anything = fc.record({
  activity: fc.constantFrom(...slugs),
  areaCode: fc.constantFrom('BU01', 'BU02'),
  point: fc.constantFrom(null, HAVEN, { lat: 52.36, lon: 5.22 }, { lat: 52.394, lon: 5.281 }),
  availability: fc.constantFrom(0, 1, 3, 7, WHOLE_WEEK),
  onceOn: fc.constantFrom(null, '2026-11-24', '2026-11-25'),
  dateHidden: fc.boolean(),
  atDistance: fc.constantFrom('only', 'possible', 'no'),
  languages: fc.subarray(['ar', 'nl', 'tr']),
  wantedActivity: fc.constantFrom(null, 'party', 'cooking'),
  activitiesOfAuthor: fc.subarray(['party', 'cooking']),
  waitingSince: fc.constantFrom(at(1), at(2)),
  askedOn: fc.constantFrom(null, '2026-10-01', '2026-10-02'),
});

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
});
