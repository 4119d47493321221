import { gridOf } from '#kernel';

import { marksOf } from '../marks.rules.js';
import { REASON_ORDER, type Reason } from '../reasons.js';
import { LONG_MS, NEW_MS } from '../reasons.rules.js';
import type { MatchWeights } from '../score.rules.js';
import { REACHED } from './near-areas.js';

/**
 * Weight × marks of everything that a post can be told, so that its score is a sum of seven numbers, added in
 * REASON_ORDER as `scoreOfMarks` does. The marks are those of the rules, asked once for each sort of reason.
 */
export interface Points {
  readonly activity: { readonly same: number; readonly group: number; readonly sibling: number };
  /** By the byte of a distance; at 0 that of help from afar. */
  readonly distance: Float64Array;
  /** Shared day parts: none, 1, 2, 3 and more; then unknown. */
  readonly dayParts: Float64Array;
  /** By AGAINST, UNKNOWN, FOR. */
  readonly date: Float64Array;
  readonly language: Float64Array;
  /** By UNKNOWN, FOR. */
  readonly inReturn: Float64Array;
  /** By UNKNOWN (neither new nor waiting long), FOR. */
  readonly waiting: Float64Array;
  /** The sum of all weights. */
  readonly whole: number;
}

export const DAY_PARTS_UNKNOWN = 4;
export const AGAINST = 0;
export const UNKNOWN = 1;
export const FOR = 2;

/** Whether a post is new or waits long (FOR), or neither (UNKNOWN). */
export function waitsAs(since: number, now: number): number {
  const waits = now - since;
  return waits >= LONG_MS || waits < NEW_MS ? FOR : UNKNOWN;
}

const MORNINGS = (['monday', 'tuesday', 'wednesday'] as const).map((day) => ({ day, part: 'morning' }) as const);
const shared = (parts: number): Reason => ({
  kind: 'dayParts',
  is: 'shared',
  verdict: 'for',
  cells: gridOf(MORNINGS.slice(0, parts)),
});

/** The points that weights give. */
export function pointsOf(weights: MatchWeights): Points {
  const points = (reason: Reason): number => weights[reason.kind] * marksOf(reason);
  const list = (...reasons: readonly Reason[]): Float64Array => Float64Array.from(reasons, points);
  const near = REACHED.map((is): Reason => ({ kind: 'distance', is, verdict: 'for' }));
  return {
    activity: {
      same: points({ kind: 'activity', is: 'same', verdict: 'for', activity: '' }),
      group: points({ kind: 'activity', is: 'group', verdict: 'for', group: '' }),
      sibling: points({ kind: 'activity', is: 'sibling', verdict: 'unknown', activity: '' }),
    },
    distance: list({ kind: 'distance', is: 'remote', verdict: 'for' }, ...near),
    dayParts: list({ kind: 'dayParts', is: 'none', verdict: 'against' }, ...[1, 2, 3].map(shared), {
      kind: 'dayParts',
      is: 'unknown',
      verdict: 'unknown',
    }),
    date: list(
      { kind: 'date', is: 'otherDate', verdict: 'against' },
      { kind: 'date', is: 'unknown', verdict: 'unknown' },
      { kind: 'date', is: 'sameDate', verdict: 'for' },
    ),
    language: list(
      { kind: 'language', is: 'none', verdict: 'against', missing: [] },
      { kind: 'language', is: 'unknown', verdict: 'unknown' },
      { kind: 'language', is: 'shared', verdict: 'for', languages: [], missing: [] },
    ),
    inReturn: list(
      { kind: 'inReturn', is: 'none', verdict: 'unknown' },
      { kind: 'inReturn', is: 'none', verdict: 'unknown' },
      { kind: 'inReturn', is: 'eachGivesWhatTheOtherAsks', verdict: 'for', activities: [] },
    ),
    waiting: list(
      { kind: 'waiting', is: 'some', verdict: 'unknown' },
      { kind: 'waiting', is: 'some', verdict: 'unknown' },
      { kind: 'waiting', is: 'long', verdict: 'for' },
    ),
    whole: REASON_ORDER.reduce((sum, kind) => sum + weights[kind], 0),
  };
}

/** A score in millionths of the whole: the seven points, added as `scoreOfMarks` adds them. */
export function millionths(
  whole: number,
  activity: number,
  distance: number,
  dayParts: number,
  date: number,
  language: number,
  inReturn: number,
  waiting: number,
): number {
  return Math.round(((activity + distance + dayParts + date + language + inReturn + waiting) / whole) * 1e6);
}
