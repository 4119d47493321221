import type { WeekGrid } from '#kernel';

import type { DistanceBucket } from './candidate.rules.js';

/** What a reason says about the fit: it speaks for it, against it, or nobody told. */
export type Verdict = 'for' | 'against' | 'unknown';

/** The same activity, one of the two named just the group, or another activity of the same group. */
export type ActivityReason =
  | { readonly kind: 'activity'; readonly is: 'same'; readonly verdict: 'for'; readonly activity: string }
  | { readonly kind: 'activity'; readonly is: 'group'; readonly verdict: 'for'; readonly group: string }
  | { readonly kind: 'activity'; readonly is: 'sibling'; readonly verdict: 'unknown'; readonly activity: string };

/** How near, in buckets; far and unknown do not speak for a suggestion. */
export interface DistanceReason {
  readonly kind: 'distance';
  readonly is: DistanceBucket;
  readonly verdict: Verdict;
}

/** Which parts of the week suit both, at least one. */
export type DayPartsReason =
  | { readonly kind: 'dayParts'; readonly is: 'shared'; readonly verdict: 'for'; readonly cells: WeekGrid }
  | { readonly kind: 'dayParts'; readonly is: 'none'; readonly verdict: 'against' }
  | { readonly kind: 'dayParts'; readonly is: 'unknown'; readonly verdict: 'unknown' };

/**
 * Whether the one date suits; the date itself is never told here. Left out when neither side has one, and unknown
 * wherever a date may be hidden.
 */
export type DateReason =
  | { readonly kind: 'date'; readonly is: 'sameDate' | 'dayFits'; readonly verdict: 'for' }
  | { readonly kind: 'date'; readonly is: 'otherDate' | 'dayDoesNotFit'; readonly verdict: 'against' }
  | { readonly kind: 'date'; readonly is: 'unknown'; readonly verdict: 'unknown' };

/** Which languages both can talk in, and which of the seeker's the other one did not name ("no Arabic"); sorted. */
export type LanguageReason =
  | {
      readonly kind: 'language';
      readonly is: 'shared';
      readonly verdict: 'for';
      readonly languages: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'language'; readonly is: 'none'; readonly verdict: 'against'; readonly missing: readonly string[] }
  | { readonly kind: 'language'; readonly is: 'unknown'; readonly verdict: 'unknown' };

/**
 * What could stand against the help: each gives what the other asks (those activities, sorted); one side named
 * something that the other did not (`given` by who is helped, `asked` by who helps); or nobody named anything.
 */
export type InReturnReason =
  | {
      readonly kind: 'inReturn';
      readonly is: 'eachGivesWhatTheOtherAsks';
      readonly verdict: 'for';
      readonly activities: readonly string[];
    }
  | {
      readonly kind: 'inReturn';
      readonly is: 'oneWay';
      readonly verdict: 'unknown';
      readonly given: string | null;
      readonly asked: string | null;
    }
  | { readonly kind: 'inReturn'; readonly is: 'none'; readonly verdict: 'unknown' };

/**
 * Since when the post waits: not yet 3 days, not yet 14, or longer. A fresh post is not buried, and one that waits long
 * comes up again; in between it tells nothing.
 */
export type WaitingReason =
  | { readonly kind: 'waiting'; readonly is: 'new' | 'long'; readonly verdict: 'for' }
  | { readonly kind: 'waiting'; readonly is: 'some'; readonly verdict: 'unknown' };

/** One readable component of a suggestion, as data; a screen makes the sentence. */
export type Reason =
  ActivityReason | DistanceReason | DayPartsReason | DateReason | LanguageReason | InReturnReason | WaitingReason;

/** The order in which reasons are always told. */
export const REASON_ORDER = [
  'activity',
  'distance',
  'dayParts',
  'date',
  'language',
  'inReturn',
  'waiting',
] as const satisfies readonly Reason['kind'][];
