import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DAYS, gridOf, PARTS } from '#kernel';
import type { DayPart } from '#kernel';

import { HAVEN, request as anyRequest } from '../testing/candidates.js';
import type { Candidate } from './candidate.rules.js';
import { DEFAULT_WEIGHTS, rankSuggestions, strengthOf } from './score.rules.js';
import { wideningsFor } from './widening.rules.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const FIVE_DAYS_AGO = new Date('2026-11-17T09:00:00Z');
const north = (metres: number): { lat: number; lon: number } => ({ lat: HAVEN.lat + metres / 111_195, lon: HAVEN.lon });
const wholeDay = (day: DayPart['day']): number => gridOf(PARTS.map((part) => ({ day, part })));
const TUESDAY_MORNING = gridOf([{ day: 'tuesday', part: 'morning' }]);
const SATURDAY = wholeDay('saturday');

const request = (changes: Partial<Candidate> = {}): Candidate =>
  anyRequest({
    availability: TUESDAY_MORNING,
    wantedActivity: null,
    publishedAt: FIVE_DAYS_AGO,
    waitingSince: FIVE_DAYS_AGO,
    ...changes,
  });
/** So many offers that are alike. */
const offers = (count: number, changes: Partial<Candidate>): Candidate[] =>
  Array.from({ length: count }, (_, n) =>
    request({ kind: 'offer', postId: `${JSON.stringify(changes)} ${n}`, authorId: `a${n}`, ...changes }),
  );
const away = (metres: number): Partial<Candidate> => ({ areaCode: 'BU02', districtCode: 'WK02', point: north(metres) });

/** Another day makes a sibling activity of the next town weak. */
const ANOTHER_DAY = { activity: 'painting', availability: SATURDAY, ...away(2_000) };

describe('what would bring more', () => {
  it('is a day of the week: with Saturdays four more', () => {
    expect(wideningsFor(request(), offers(4, ANOTHER_DAY), NOW)[0]).toEqual({ by: 'day', day: 'saturday', more: 4 });
  });

  it('is a part of every day', () => {
    const evening = { ...ANOTHER_DAY, availability: gridOf([{ day: 'monday', part: 'evening' }]) };
    expect(wideningsFor(request(), offers(2, evening), NOW)).toContainEqual({ by: 'part', part: 'evening', more: 2 });
  });

  it('is a longer way, and a still longer one where it brings more', () => {
    const some = offers(2, away(14_000));
    expect(wideningsFor(request(), some, NOW)).toEqual([{ by: 'distance', metres: 15_000, more: 2 }]);
    expect(wideningsFor(request(), [...some, ...offers(1, away(24_000))], NOW)).toEqual([
      { by: 'distance', metres: 25_000, more: 3 },
      { by: 'distance', metres: 15_000, more: 2 },
    ]);
    const wide = { ...DEFAULT_WEIGHTS, maxMetres: 20_000 };
    expect(wideningsFor(request(), offers(1, away(24_000)), NOW, wide)).toEqual([
      { by: 'distance', metres: 25_000, more: 1 },
    ]);
  });

  it('is another language, the group as a whole, or a call', () => {
    const arabic = offers(3, { activity: 'painting', languages: ['ar'], ...away(2_000) });
    expect(wideningsFor(request(), arabic, NOW)).toContainEqual({ by: 'language', language: 'ar', more: 3 });
    const silent = offers(3, { activity: 'painting', languages: [], ...away(2_000) });
    expect(wideningsFor(request(), silent, NOW)).toContainEqual({ by: 'activity', group: 'home', more: 3 });
    const calls = offers(2, { atDistance: 'only', ...away(90_000) });
    expect(wideningsFor(request(), calls, NOW)).toEqual([{ by: 'atDistance', more: 2 }]);
    expect(wideningsFor(request({ atDistance: 'possible' }), calls, NOW)).toEqual([]);
  });

  it('is nothing where five fit at least fairly', () => {
    const rest = offers(4, ANOTHER_DAY);
    expect(wideningsFor(request(), [...offers(5, {}), ...rest], NOW)).toEqual([]);
    expect(wideningsFor(request(), [...offers(4, {}), ...rest], NOW)).not.toEqual([]);
  });

  it('is no day for whoever did not say when, and no language for whoever named none', () => {
    const silent = request({ availability: 0, languages: [] });
    const kinds = wideningsFor(silent, offers(3, { ...ANOTHER_DAY, languages: ['ar'] }), NOW).map(({ by }) => by);
    expect(kinds).not.toEqual(expect.arrayContaining([expect.stringMatching(/day|part|language/)]));
  });

  const anything = fc.record({
    activity: fc.constantFrom('odd-jobs', 'painting', 'home'),
    place: fc.constantFrom({}, away(2_000), away(9_000), away(14_000), away(24_000), away(90_000)),
    availability: fc.constantFrom(0, TUESDAY_MORNING, SATURDAY, wholeDay('monday'), 0b1000_0100),
    atDistance: fc.constantFrom('only', 'possible', 'no'),
    languages: fc.subarray(['ar', 'nl', 'tr']),
    onceOn: fc.constantFrom(null, '2026-11-24', '2026-11-28'),
    wantedActivity: fc.constantFrom(null, 'party'),
  });
  const posts = fc
    .array(anything, { maxLength: 25 })
    .map((list) => list.flatMap(({ place, ...changes }) => offers(1, { ...place, ...changes })))
    .map((list) => list.map((offer, n) => ({ ...offer, postId: `p${n}`, authorId: `a${n}` })));

  // Seen red with a bound that leaves out the date of a week that is wider.
  it('is counted as the list itself would be longer, at most five lines, most first', () => {
    fc.assert(
      fc.property(anything, posts, ({ place, ...mine }, others) => {
        const seeker = request({ ...place, ...mine });
        const fitting = (asking: Candidate, maxMetres = 10_000): Set<string> =>
          new Set(
            rankSuggestions(asking, others, NOW, { ...DEFAULT_WEIGHTS, maxMetres }, 100)
              .filter(({ score }) => strengthOf(score) !== 'weak')
              .map(({ postId }) => postId),
          );
        const now = fitting(seeker);
        const lines = wideningsFor(seeker, others, NOW);
        if (now.size >= 5) expect(lines).toEqual([]);
        for (const line of lines) {
          const wide =
            line.by === 'distance'
              ? fitting(seeker, line.metres)
              : fitting(
                  line.by === 'day'
                    ? { ...seeker, availability: seeker.availability | wholeDay(line.day) }
                    : line.by === 'part'
                      ? { ...seeker, availability: seeker.availability | wholePart(line.part) }
                      : line.by === 'language'
                        ? { ...seeker, languages: [...seeker.languages, line.language] }
                        : line.by === 'activity'
                          ? { ...seeker, activity: line.group }
                          : { ...seeker, atDistance: 'possible' },
                );
          expect(line.more).toBe([...wide].filter((id) => !now.has(id)).length);
          expect(line.more).toBeGreaterThan(0);
        }
        expect(lines.length).toBeLessThanOrEqual(5);
        expect(lines.map(({ more }) => more)).toEqual(lines.map(({ more }) => more).sort((a, b) => b - a));
        expect(wideningsFor(seeker, [...others].reverse(), NOW)).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });
});

const wholePart = (part: DayPart['part']): number => gridOf(DAYS.map((day) => ({ day, part })));
