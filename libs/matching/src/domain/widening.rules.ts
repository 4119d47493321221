import { DAYS, gridOf, PARTS } from '#kernel';
import type { Day, Part } from '#kernel';

import { ATTAINABLE } from './candidate.rules.js';
import type { Candidate } from './candidate.rules.js';
import { marksInOrder } from './marks.rules.js';
import { REASON_ORDER } from './reasons.js';
import type { Reason } from './reasons.js';
import { DEFAULT_WEIGHTS, fitsFairly, scoreOfMarks, scorePair, strengthOf } from './score.rules.js';
import type { MatchWeights } from './score.rules.js';

/** One thing that could be wider: a distance, a day or a part of the day, a language, the group as a whole, or a call. */
export type Wider =
  | { readonly by: 'distance'; readonly metres: number }
  | { readonly by: 'day'; readonly day: Day }
  | { readonly by: 'part'; readonly part: Part }
  | { readonly by: 'language'; readonly language: string }
  | { readonly by: 'activity'; readonly group: string }
  | { readonly by: 'atDistance' };

/** What one thing that is wider would bring: so many more posts that fit at least fairly. */
export type Widening = Wider & { readonly more: number };

/** With fewer that fit at least fairly, somebody is told what would bring more. */
export const FEW = 5;
/** At most so many lines are told. */
const MOST_LINES = 5;
/** Of languages that others speak, so many are looked at: the most spoken ones. */
const MOST_LANGUAGES = 10;
/** How much farther is looked, in metres. */
const FARTHER_M = [15_000, 25_000] as const;

/** The farthest that is looked at, in metres. */
export const WIDEST_M = FARTHER_M[1];

/** The marks that can differ by each, one list for all variants of a sort. */
const TOUCHES = {
  distance: [],
  week: ['dayParts', 'date'],
  language: ['language'],
  activity: ['activity'],
  atDistance: ['distance'],
} as const satisfies Record<string, readonly Reason['kind'][]>;

/** The asking post as it would be, and the marks that can differ by it. */
interface Variant {
  readonly wider: Wider;
  readonly seeker: Candidate;
  readonly maxMetres: number;
  readonly touches: readonly Reason['kind'][];
}

/**
 * What would bring more posts that fit at least fairly when just one thing of the asking post were wider, most first, at
 * most five; none when 5 fit as it is. Counted by the same scoring over `others`, which hold all within WIDEST_M and all
 * that help by telephone or online.
 */
export function wideningsFor(
  seeker: Candidate,
  others: readonly Candidate[],
  now: Date,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): Widening[] {
  const fits = (asking: Candidate, other: Candidate, maxMetres: number): boolean =>
    fitsFairly(asking, other, now, { ...weights, maxMetres });
  const outside = others.filter((other) => !fits(seeker, other, weights.maxMetres));
  if (others.length - outside.length >= FEW) return [];
  const variants = variantsOf(seeker, others, weights.maxMetres);
  const counts = variants.map(() => 0);
  const touched = [...new Set(variants.map(({ touches }) => touches))];
  for (const other of outside) {
    const marks = marksInOrder(scorePair(seeker, other, now, weights).reasons);
    // Whatever cannot become fair with full marks for what is wider needs no second look.
    const canBeFair = touched.filter((kinds) => {
      const best = REASON_ORDER.map((kind, place) => (kinds.includes(kind) ? 1 : (marks[place] ?? 1)));
      return strengthOf(scoreOfMarks(best, weights)) !== 'weak';
    });
    if (canBeFair.length === 0) continue;
    for (const [index, { seeker: asking, maxMetres, touches }] of variants.entries()) {
      if (canBeFair.includes(touches) && fits(asking, other, maxMetres)) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return variants
    .map(({ wider }, index) => ({ ...wider, more: counts[index] ?? 0 }))
    .filter(({ by, more }, index, all) => more > 0 && !(by === 'distance' && all[index - 1]?.more === more))
    .sort((a, b) => b.more - a.more)
    .slice(0, MOST_LINES);
}

/** Everything that can be wider, in the order in which equals are told. */
function variantsOf(seeker: Candidate, others: readonly Candidate[], maxMetres: number): Variant[] {
  const same = { seeker, maxMetres, touches: TOUCHES.distance };
  const week = (wider: Wider, cells: number): Variant[] =>
    // A week that was not said is no narrow one, and one that holds it all is not wider with it.
    seeker.availability === 0 || (seeker.availability | cells) === seeker.availability
      ? []
      : [
          {
            wider,
            seeker: { ...seeker, availability: seeker.availability | cells },
            maxMetres,
            touches: TOUCHES.week,
          },
        ];
  return [
    ...FARTHER_M.filter((metres) => metres > maxMetres).map((metres): Variant => ({
      ...same,
      wider: { by: 'distance', metres },
      maxMetres: metres,
    })),
    ...DAYS.flatMap((day) => week({ by: 'day', day }, gridOf(PARTS.map((part) => ({ day, part }))))),
    ...PARTS.flatMap((part) => week({ by: 'part', part }, gridOf(DAYS.map((day) => ({ day, part }))))),
    ...otherLanguages(seeker, others).map((language): Variant => ({
      wider: { by: 'language', language },
      seeker: { ...seeker, languages: [...seeker.languages, language] },
      maxMetres,
      touches: TOUCHES.language,
    })),
    ...(seeker.activity === seeker.group
      ? []
      : [
          {
            wider: { by: 'activity', group: seeker.group },
            seeker: { ...seeker, activity: seeker.group },
            maxMetres,
            touches: TOUCHES.activity,
          } as const,
        ]),
    ...(ATTAINABLE[seeker.atDistance].length > 0
      ? []
      : [
          {
            wider: { by: 'atDistance' },
            seeker: { ...seeker, atDistance: 'possible' },
            maxMetres,
            touches: TOUCHES.atDistance,
          } as const,
        ]),
  ];
}

/** The languages that others speak and the asking post does not name, most spoken first; none when it named none. */
function otherLanguages(seeker: Candidate, others: readonly Candidate[]): string[] {
  if (seeker.languages.length === 0) return [];
  const spoken = new Map<string, number>();
  for (const language of others.flatMap(({ languages }) => languages)) {
    if (!seeker.languages.includes(language)) spoken.set(language, (spoken.get(language) ?? 0) + 1);
  }
  return [...spoken]
    .sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1))
    .slice(0, MOST_LANGUAGES)
    .map(([language]) => language);
}
