import { countCells } from '#kernel';

import { DEFAULT_MAX_METRES, hardFilters } from './candidate.rules.js';
import type { Candidate } from './candidate.rules.js';
import { reasonsFor } from './reasons.rules.js';
import { REASON_ORDER } from './reasons.js';
import type { DistanceReason, Reason } from './reasons.js';

/** How much each component counts, 0 or more, at least one above 0: only their proportions matter. A municipality may set its own. */
export type MatchWeights = { readonly [K in Reason['kind']]: number } & {
  /** How far apart two areas may lie, in metres. */
  readonly maxMetres: number;
};

/** What is asked counts most, then how near it is, then whether it can be planned; the rest tips the scale. */
export const DEFAULT_WEIGHTS: MatchWeights = {
  activity: 0.3,
  distance: 0.25,
  dayParts: 0.15,
  date: 0.1,
  language: 0.1,
  inReturn: 0.1,
  maxMetres: DEFAULT_MAX_METRES,
};

/** A post that fits another one, with everything that speaks for and against it. */
export interface Suggestion {
  readonly postId: string;
  readonly authorId: string;
  /** 0 to 1, only to put suggestions in order; people are told the strength and the reasons. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const DISTANCE_MARKS: Record<DistanceReason['is'], number> = {
  sameArea: 1,
  nearby: 0.9,
  cycling: 0.6,
  remote: 0.6,
  unknown: 0.5,
  far: 0.2,
};

/** Marks for 0, 1, 2, and 3 or more shared parts of the week. */
const DAY_PART_MARKS = [0, 0.7, 0.9];

/** Marks of one reason, 0 to 1: what nobody told counts half, and so does help without anything in return. */
function marksOf(reason: Reason): number {
  if (reason.kind === 'distance') return DISTANCE_MARKS[reason.is];
  if (reason.kind === 'dayParts' && reason.is === 'shared') return DAY_PART_MARKS[countCells(reason.cells)] ?? 1;
  if (reason.kind === 'activity' && reason.is === 'group') return 0.75;
  if (reason.verdict === 'unknown') return 0.5;
  return reason.verdict === 'for' ? 1 : 0;
}

/** How well a post fits, as far as people are told. */
export type Strength = 'strong' | 'fair' | 'weak';

const STRONG = 0.85;
const FAIR = 0.65;

/** The strength of a score: 0.85 and more is strong, 0.65 and more is fair. */
export function strengthOf(score: number): Strength {
  if (score >= STRONG) return 'strong';
  return score >= FAIR ? 'fair' : 'weak';
}

/**
 * How well two posts fit, 0 to 1 in steps of a millionth, with the reasons that made the score and nothing else.
 * Each component saturates: three shared day parts are as good as twenty, one shared language as four, and a post
 * without a date has full marks for it. So a good suggestion reaches full marks, many words do not beat a good fit,
 * and an index can stop searching: with fractions of a whole nobody is ever full, and ten times the posts cost ten
 * times the work. The score is the same seen from either side.
 */
export function scorePair(
  seeker: Candidate,
  other: Candidate,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): { score: number; reasons: Reason[] } {
  const reasons = reasonsFor(seeker, other);
  const marks = new Map(reasons.map((reason) => [reason.kind, marksOf(reason)]));
  const whole = REASON_ORDER.reduce((sum, kind) => sum + weights[kind], 0);
  const reached = REASON_ORDER.reduce((sum, kind) => sum + weights[kind] * (marks.get(kind) ?? 1), 0);
  // Rounded, so that two pairs with the same reasons never differ by an error of floating point.
  return { score: Math.round((reached / whole) * 1e6) / 1e6, reasons };
}

/**
 * The best `limit` suggestions for a post: by score, then longest waiting, then id. So a reload never reshuffles
 * them, and the order of `others` (each post once) does not matter. Nothing is suggested that no reason speaks for.
 */
export function rankSuggestions(
  seeker: Candidate,
  others: readonly Candidate[],
  weights: MatchWeights = DEFAULT_WEIGHTS,
  limit = 20,
): Suggestion[] {
  return others
    .filter((other) => hardFilters(seeker, other, weights.maxMetres) === null)
    .map((other) => ({ other, ...scorePair(seeker, other, weights) }))
    .filter(({ reasons }) => reasons.some(({ verdict }) => verdict === 'for'))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.other.waitingSince.getTime() - b.other.waitingSince.getTime() ||
        (a.other.postId < b.other.postId ? -1 : 1),
    )
    .slice(0, Math.max(0, limit))
    .map(({ other, score, reasons }) => ({ postId: other.postId, authorId: other.authorId, score, reasons }));
}
