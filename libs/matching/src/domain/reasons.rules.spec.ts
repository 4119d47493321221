import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { gridOf, WHOLE_WEEK } from '#kernel';

import { HAVEN, request as anyRequest } from '../testing/candidates.js';
import { hardFilters } from './candidate.rules.js';
import type { Candidate } from './candidate.rules.js';
import { REASON_ORDER } from './reasons.js';
import type { Reason } from './reasons.js';
import { reasonsFor } from './reasons.rules.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const north = (metres: number): { lat: number; lon: number } => ({ lat: HAVEN.lat + metres / 111_195, lon: HAVEN.lon });
const tuesdayMorning = gridOf([{ day: 'tuesday', part: 'morning' }]);

const PUBLISHED = new Date('2026-11-01T09:00:00Z');
const request = (changes: Partial<Candidate> = {}): Candidate =>
  anyRequest({
    availability: tuesdayMorning,
    wantedActivity: null,
    publishedAt: PUBLISHED,
    waitingSince: PUBLISHED,
    ...changes,
  });
const offer = (changes: Partial<Candidate> = {}): Candidate =>
  request({ postId: 'handy', authorId: 'jan', kind: 'offer', ...changes });
const elsewhere = (metres: number): Candidate => offer({ areaCode: 'BU02', point: north(metres) });
const far = (atDistance: Candidate['atDistance']): Candidate => ({ ...elsewhere(50_000), atDistance });

function reason(kind: Reason['kind'], seeker: Candidate, other: Candidate): Reason | undefined {
  return reasonsFor(seeker, other, NOW).find((given) => given.kind === kind);
}

describe('what can be no suggestion', () => {
  it.each([
    ['an own post', request(), offer({ authorId: 'fatma' }), { kind: 'OwnPost' }],
    ['a second request', request(), request({ authorId: 'jan' }), { kind: 'SameKind', postKind: 'request' }],
    [
      'help of another group',
      request(),
      offer({ group: 'language' }),
      { kind: 'OtherActivityGroup', group: 'language' },
    ],
    ['help from over 10 km', request(), elsewhere(10_100), { kind: 'TooFar', maxMetres: 10_000 }],
    ['a call from far, for who asks to come', request(), far('only'), { kind: 'TooFar', maxMetres: 10_000 }],
    [
      'help from far that nobody asked by telephone',
      request({ atDistance: 'possible' }),
      far('possible'),
      { kind: 'TooFar', maxMetres: 10_000 },
    ],
  ])('is %s', (_, seeker, other, fact) => {
    expect(hardFilters(seeker, other)).toEqual(fact);
  });

  it.each([
    ['a neighbour', request(), offer()],
    ['help from just under 10 km', request(), elsewhere(9_900)],
    ['help from an area without a point', request(), offer({ areaCode: 'BU02', point: null })],
    ['a request, for who offers', offer(), request()],
    ['somebody far who helps by telephone', request({ atDistance: 'possible' }), far('only')],
    ['somebody far who could, when it is asked by telephone', request({ atDistance: 'only' }), far('possible')],
  ])('is not %s', (_, seeker, other) => {
    expect(hardFilters(seeker, other)).toBeNull();
  });

  it('depends on how far somebody wants to look', () => {
    expect(hardFilters(request(), elsewhere(5_000), 3_000)).toEqual({ kind: 'TooFar', maxMetres: 3_000 });
    expect(hardFilters(request(), elsewhere(12_000), 15_000)).toBeNull();
  });
});

describe('the reason of the activity', () => {
  it.each([
    ['the same', request(), offer(), { is: 'same', verdict: 'for', activity: 'odd-jobs' }],
    [
      'another of the group',
      request(),
      offer({ activity: 'painting' }),
      { is: 'sibling', verdict: 'unknown', activity: 'painting' },
    ],
    ['the whole group offered', request(), offer({ activity: 'home' }), { is: 'group', verdict: 'for', group: 'home' }],
    ['the whole group asked', request({ activity: 'home' }), offer(), { is: 'group', verdict: 'for', group: 'home' }],
  ])('knows %s', (_, seeker, other, expected) => {
    expect(reason('activity', seeker, other)).toEqual({ kind: 'activity', ...expected });
  });
});

describe('the reason of the distance', () => {
  it.each([
    ['one neighbourhood', offer({ point: north(50_000) }), 'sameArea', 'for'],
    ['999 metres', elsewhere(999), 'nearby', 'for'],
    ['1001 metres', elsewhere(1_001), 'cycling', 'for'],
    ['3999 metres', elsewhere(3_999), 'cycling', 'for'],
    ['4001 metres', elsewhere(4_001), 'far', 'against'],
    ['one district without points', offer({ areaCode: 'BU02', point: null }), 'cycling', 'for'],
    ['nothing that is known', offer({ areaCode: 'BU02', districtCode: 'WK02', point: null }), 'unknown', 'unknown'],
  ])('puts %s in a bucket', (_, other, is, verdict) => {
    expect(reason('distance', request(), other)).toEqual({ kind: 'distance', is, verdict });
  });

  it.each([
    ['far', far('only'), 'remote'],
    [
      'nobody knows where',
      offer({ areaCode: 'BU02', districtCode: 'WK02', point: null, atDistance: 'only' }),
      'remote',
    ],
    ['near by all the same', { ...elsewhere(500), atDistance: 'only' as const }, 'nearby'],
  ])('does not matter for help by telephone from %s', (_, other, is) => {
    expect(reason('distance', request({ atDistance: 'possible' }), other)).toEqual({
      kind: 'distance',
      is,
      verdict: 'for',
    });
  });

  it('tells no more than the bucket', () => {
    expect(reasonsFor(request(), elsewhere(1_100), NOW)).toEqual(reasonsFor(request(), elsewhere(3_900), NOW));
  });
});

describe('the reason of the week', () => {
  it.each([
    ['shared parts', WHOLE_WEEK, { is: 'shared', verdict: 'for', cells: tuesdayMorning }],
    ['no shared part', gridOf([{ day: 'sunday', part: 'night' }]), { is: 'none', verdict: 'against' }],
    ['a week that was not said', 0, { is: 'unknown', verdict: 'unknown' }],
  ])('knows %s', (_, availability, expected) => {
    expect(reason('dayParts', request(), offer({ availability }))).toEqual({ kind: 'dayParts', ...expected });
    expect(reason('dayParts', request({ availability }), offer())).toEqual({ kind: 'dayParts', ...expected });
  });
});

describe('the reason of the date', () => {
  const tuesday = '2026-11-24';
  const sunday = '2026-11-29';
  it.each([
    ['the same date', request({ onceOn: tuesday }), offer({ onceOn: tuesday }), { is: 'sameDate', verdict: 'for' }],
    ['two dates', request({ onceOn: tuesday }), offer({ onceOn: sunday }), { is: 'otherDate', verdict: 'against' }],
    ['a day that suits', request({ onceOn: tuesday }), offer(), { is: 'dayFits', verdict: 'for' }],
    ['a day that suits who asks', request(), offer({ onceOn: tuesday }), { is: 'dayFits', verdict: 'for' }],
    ['a day that does not', request({ onceOn: sunday }), offer(), { is: 'dayDoesNotFit', verdict: 'against' }],
    ['an unknown week', request({ onceOn: sunday }), offer({ availability: 0 }), { is: 'unknown', verdict: 'unknown' }],
  ])('knows %s', (_, seeker, other, expected) => {
    expect(reason('date', seeker, other)).toEqual({ kind: 'date', ...expected });
  });

  it.each(['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'])(
    'does not take %s for a Tuesday',
    (onceOn) => {
      expect(reason('date', request({ onceOn }), offer())).toMatchObject({ is: 'dayDoesNotFit' });
    },
  );

  it.each([
    ['with a date', tuesday],
    ['without one', null],
  ])('is unknown for a post whose date is hidden, %s', (_, onceOn) => {
    const hidden = { kind: 'date', is: 'unknown', verdict: 'unknown' };
    expect(reason('date', request(), offer({ dateHidden: true, onceOn }))).toEqual(hidden);
    expect(reason('date', request({ dateHidden: true, onceOn }), offer())).toEqual(hidden);
  });

  it('is not given when neither side has a date', () => {
    expect(reason('date', request(), offer())).toBeUndefined();
  });
});

describe('the reason of the language', () => {
  it.each([
    [
      'a shared one, and what is missing',
      ['tr', 'nl', 'ar'],
      ['nl', 'tr', 'en'],
      { is: 'shared', verdict: 'for', languages: ['nl', 'tr'], missing: ['ar'] },
    ],
    ['no Arabic', ['ar'], ['nl'], { is: 'none', verdict: 'against', missing: ['ar'] }],
    ['that nobody said', ['ar'], [], { is: 'unknown', verdict: 'unknown' }],
    ['that the seeker said none', [], ['nl'], { is: 'unknown', verdict: 'unknown' }],
  ])('knows %s', (_, mine, theirs, expected) => {
    const given = reason('language', request({ languages: mine }), offer({ languages: theirs }));
    expect(given).toEqual({ kind: 'language', ...expected });
  });
});

describe('the reason of what is given in return', () => {
  const exchange = (...activities: string[]) => ({ is: 'eachGivesWhatTheOtherAsks', verdict: 'for', activities });
  const oneWay = (given: string | null, asked: string | null) => ({ is: 'oneWay', verdict: 'unknown', given, asked });
  it.each([
    ['both named the same', { wantedActivity: 'party' }, { wantedActivity: 'party' }, exchange('party')],
    [
      'who asks can do what the other wants',
      { activitiesOfAuthor: ['cooking', 'party'] },
      { wantedActivity: 'party' },
      exchange('party'),
    ],
    [
      'who helps asks elsewhere what is given',
      { wantedActivity: 'party' },
      { activitiesOfAuthor: ['party'] },
      exchange('party'),
    ],
    [
      'several meet',
      { activitiesOfAuthor: ['party', 'cooking'] },
      { activitiesOfAuthor: ['cooking', 'party'] },
      exchange('cooking', 'party'),
    ],
    ['only who asks named something', { wantedActivity: 'party' }, {}, oneWay('party', null)],
    ['only who helps named something', {}, { wantedActivity: 'party' }, oneWay(null, 'party')],
    [
      'they named different things',
      { wantedActivity: 'party' },
      { wantedActivity: 'cooking' },
      oneWay('party', 'cooking'),
    ],
    ['nobody named anything', { activitiesOfAuthor: ['cooking'] }, {}, { is: 'none', verdict: 'unknown' }],
  ])('knows that %s, seen from either side', (_, asks, helps, expected) => {
    expect(reason('inReturn', request(asks), offer(helps))).toEqual({ kind: 'inReturn', ...expected });
    expect(reason('inReturn', offer(helps), request(asks))).toEqual({ kind: 'inReturn', ...expected });
  });
});

describe('the reason of the waiting', () => {
  const DAY_MS = 86_400_000;
  const published = (ms: number): Candidate => offer({ publishedAt: new Date(NOW.getTime() - ms) });
  const fresh = { is: 'new', verdict: 'for' };
  const some = { is: 'some', verdict: 'unknown' };
  const long = { is: 'long', verdict: 'for' };
  it.each([
    ['this moment', 0, fresh],
    ['just under 3 days', 3 * DAY_MS - 1, fresh],
    ['3 days', 3 * DAY_MS, some],
    ['just under 14 days', 14 * DAY_MS - 1, some],
    ['14 days', 14 * DAY_MS, long],
    ['a year', 365 * DAY_MS, long],
  ])('knows %s', (_, ms, expected) => {
    expect(reason('waiting', request(), published(ms))).toEqual({ kind: 'waiting', ...expected });
  });

  it('is that of the other post, not of the one that asks', () => {
    expect(reason('waiting', request({ publishedAt: NOW }), published(20 * DAY_MS))).toMatchObject({ is: 'long' });
  });
});

describe('all reasons', () => {
  it('stand in one order', () => {
    const kinds = reasonsFor(request({ onceOn: '2026-11-24' }), offer(), NOW).map(({ kind }) => kind);
    expect(kinds).toEqual([...REASON_ORDER]);
  });

  it('come from what may be seen of the two posts and from nothing else', () => {
    const hidden = fc.dictionary(fc.constantFrom('about', 'ill', 'away', 'address', 'age'), fc.string());
    fc.assert(
      fc.property(hidden, hidden, (mine, theirs) => {
        const seeker = { ...mine, ...request() };
        const other = { ...theirs, ...offer() };
        expect(JSON.stringify(reasonsFor(seeker, other, NOW))).toBe(
          JSON.stringify(reasonsFor(request(), offer(), NOW)),
        );
      }),
    );
  });

  it('are the same whenever somebody was asked', () => {
    const told = (askedOn: string | null) => reasonsFor(request({ askedOn }), offer({ askedOn }), NOW);
    expect(told('2026-11-21')).toEqual(told(null));
  });

  it('do not name a date or a place', () => {
    const told = JSON.stringify(reasonsFor(request({ onceOn: '2026-11-24' }), elsewhere(2_000), NOW));
    expect(told).not.toMatch(/2026|BU0|WK0|52\.|\b2000\b/);
  });
});
