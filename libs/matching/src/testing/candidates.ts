import fc from 'fast-check';

import { gridOf, WHOLE_WEEK } from '#kernel';
import type { DayPart } from '#kernel';

import type { Candidate } from '../domain/candidate.rules.js';

/** Where everybody lives who does not live elsewhere. */
export const HAVEN = { lat: 52.335, lon: 5.217 };
/** The mornings of these days. */
export const mornings = (...days: DayPart['day'][]): number => gridOf(days.map((day) => ({ day, part: 'morning' })));
/** Midnight of a day in November. */
export const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

/** When it is asked: what was published the day before is new. */
export const NOW = at(2);

/** A request that fits every offer of `offer` fully. */
export const request = (changes: Partial<Candidate> = {}): Candidate => ({
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
/** An offer of somebody else that fits every request of `request` fully. */
export const offer = (changes: Partial<Candidate> = {}): Candidate =>
  request({ postId: 'handy', authorId: 'jan', kind: 'offer', ...changes });
/** Two activities of a group, and the group. */
export const slugs = ['odd-jobs', 'painting', 'home'];
/** Whatever a post may say. */
export const anything = fc.record({
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
