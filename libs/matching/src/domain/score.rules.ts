import { DEFAULT_MAX_METRES, hardFilters } from './candidate.rules.js';
import type { Candidate } from './candidate.rules.js';
import { marksInOrder } from './marks.rules.js';
import { reasonsFor } from './reasons.rules.js';
import { REASON_ORDER } from './reasons.js';
import type { Reason } from './reasons.js';

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
  inReturn: 0.07,
  waiting: 0.03,
  maxMetres: DEFAULT_MAX_METRES,
};

/** The weights of an installation: the ones that it names, and the default ones. */
export const weightsOf = (named: Partial<MatchWeights> = {}): MatchWeights => ({ ...DEFAULT_WEIGHTS, ...named });

/** A post that fits another one, with everything that speaks for and against it. */
export interface Suggestion {
  readonly postId: string;
  readonly authorId: string;
  /** 0 to 1, only to put suggestions in order; people are told the strength and the reasons. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** How well a post fits, as far as people are told. */
export type Strength = 'strong' | 'fair' | 'weak';

/** The least score of each strength. */
export const LEAST_SCORE: Readonly<Record<Strength, number>> = { strong: 0.85, fair: 0.65, weak: 0 };

/** The strength of a score: 0.85 and more is strong, 0.65 and more is fair. */
export function strengthOf(score: number): Strength {
  if (score >= LEAST_SCORE.strong) return 'strong';
  return score >= LEAST_SCORE.fair ? 'fair' : 'weak';
}

/**
 * The score of marks, 0 to 1 in steps of a millionth. `marks` stand in REASON_ORDER and are added in that order, so that
 * a bound on marks is a bound on the score to the last digit, whoever computes it.
 */
export function scoreOfMarks(marks: readonly number[], weights: MatchWeights): number {
  const whole = REASON_ORDER.reduce((sum, kind) => sum + weights[kind], 0);
  const reached = REASON_ORDER.reduce((sum, kind, index) => sum + weights[kind] * (marks[index] ?? 1), 0);
  // Rounded, so that two pairs with the same reasons never differ by an error of floating point.
  return Math.round((reached / whole) * 1e6) / 1e6;
}

/**
 * How well two posts fit at `now`, with the reasons that made the score and nothing else. Each component saturates, so
 * a good suggestion reaches full marks, many words do not beat a good fit, and an index can stop searching: with
 * fractions of a whole nobody is ever full, and ten times the posts cost ten times the work. But for how long the other
 * waits, the score is the same seen from either side.
 */
export function scorePair(
  seeker: Candidate,
  other: Candidate,
  now: Date,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): { score: number; reasons: Reason[] } {
  const reasons = reasonsFor(seeker, other, now);
  return { score: scoreOfMarks(marksInOrder(reasons), weights), reasons };
}

/** Whether a reason makes a suggestion: something speaks for it, and not just that the post is new or waits long. */
const speaksForIt = ({ kind, verdict }: Reason): boolean => verdict === 'for' && kind !== 'waiting';

/** Whose author was asked longest ago first; never is longest. */
function leastAsked({ askedOn: one }: Candidate, { askedOn: another }: Candidate): number {
  if (one === another) return 0;
  return one === null || (another !== null && one < another) ? -1 : 1;
}

/** What makes a post a suggestion for another one at `now`, or null when it is none. */
function suggestionOf(
  seeker: Candidate,
  other: Candidate,
  now: Date,
  weights: MatchWeights = DEFAULT_WEIGHTS,
): { score: number; reasons: Reason[] } | null {
  if (hardFilters(seeker, other, weights.maxMetres) !== null) return null;
  const scored = scorePair(seeker, other, now, weights);
  return scored.reasons.some(speaksForIt) ? scored : null;
}

/** Whether a post fits another one at least fairly. */
export function fitsFairly(seeker: Candidate, other: Candidate, now: Date, weights: MatchWeights): boolean {
  const scored = suggestionOf(seeker, other, now, weights);
  return scored !== null && strengthOf(scored.score) !== 'weak';
}

/** How many posts fit at least fairly, counted up to `most`. */
export function countFitting(
  seeker: Candidate,
  others: readonly Candidate[],
  now: Date,
  weights: MatchWeights,
  most: number,
): number {
  let count = 0;
  for (const other of others) {
    if (count >= most) break;
    if (fitsFairly(seeker, other, now, weights)) count += 1;
  }
  return count;
}

/**
 * The best `limit` suggestions for a post at `now`: by score, then whose author was asked longest ago, then longest
 * waiting, then id. So the same people are not asked each time, a reload never reshuffles them, and the order of `others`
 * (each post once) does not matter. Nothing is suggested that no reason speaks for.
 */
export function rankSuggestions(
  seeker: Candidate,
  others: readonly Candidate[],
  now: Date,
  weights: MatchWeights = DEFAULT_WEIGHTS,
  limit = 20,
): Suggestion[] {
  return rankForAny([seeker], others, now, weights, limit);
}

/**
 * The same for somebody who would do several things: each post once, as what fits it best suggests it. `seekers` differ
 * in the activity alone.
 */
export function rankForAny(
  seekers: readonly Candidate[],
  others: readonly Candidate[],
  now: Date,
  weights: MatchWeights = DEFAULT_WEIGHTS,
  limit = 20,
): Suggestion[] {
  return others
    .flatMap((other) => {
      const scored = seekers.flatMap((seeker) => suggestionOf(seeker, other, now, weights) ?? []);
      const [first, ...more] = scored;
      return first ? [{ other, ...more.reduce((best, one) => (one.score > best.score ? one : best), first) }] : [];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        leastAsked(a.other, b.other) ||
        a.other.waitingSince.getTime() - b.other.waitingSince.getTime() ||
        (a.other.postId < b.other.postId ? -1 : 1),
    )
    .slice(0, Math.max(0, limit))
    .map(({ other, score, reasons }) => ({ postId: other.postId, authorId: other.authorId, score, reasons }));
}
