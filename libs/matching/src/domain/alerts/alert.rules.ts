import type { PersonId } from '#kernel';

import type { Reason } from '../reasons.js';
import type { Hearing } from './saved-search.rules.js';

/** Why somebody hears of a post: a search that it meets, or reasons for which it fits (null `ownPostId`: the profile). */
export type Why =
  | { readonly why: 'search'; readonly searchId: string; readonly hears: Exclude<Hearing, 'off'> }
  | { readonly why: 'fits'; readonly ownPostId: string | null; readonly reasons: readonly Reason[] };

/** Somebody whom a post may be told to; whether it is for them is decided where the row is written. */
export type Fitting = {
  readonly personId: PersonId;
  /** 0 to 1; the least one of its strength, so that within one strength the spread decides. */
  readonly score: number;
} & Why;

/** The score of a search that is met: its owner asked for just this. */
export const SEARCH_SCORE = 1;

/** Of several ways to hear of one post, the one that its person asked for is told, then what fits best. */
const ORDER = { atOnce: 0, digest: 1 } as const;
const placeOf = (one: Fitting): number => (one.why === 'search' ? ORDER[one.hears] : 2);

/** One for each person, whatever the order in which they were found. */
export function oneEach(found: readonly Fitting[]): Fitting[] {
  const best = new Map<PersonId, Fitting>();
  for (const one of found) {
    const known = best.get(one.personId);
    if (!known || isBefore(one, known)) best.set(one.personId, one);
  }
  return [...best.values()];
}

function isBefore(one: Fitting, other: Fitting): boolean {
  const [place, score] = [placeOf(one) - placeOf(other), other.score - one.score];
  if (place !== 0) return place < 0;
  if (score !== 0) return score < 0;
  return keyOf(one) < keyOf(other);
}

const keyOf = (one: Fitting): string => (one.why === 'search' ? one.searchId : (one.ownPostId ?? ''));

/**
 * Reasons that were found from the post's side, as they are told to the other side. What was missing is not told: it
 * was missing of somebody else's.
 */
export const toldToOther = (reasons: readonly Reason[], activity: string): Reason[] =>
  reasons.map((reason) => {
    if (reason.kind === 'activity' && reason.is === 'sibling') return { ...reason, activity };
    if (reason.kind === 'language' && reason.is !== 'unknown') return { ...reason, missing: [] };
    return reason;
  });

/** What became of the alerts about a post, as its present words go; people, not mails, and never who. */
export interface ToldCounts {
  /** Chosen, and not told yet: their mail is still to come, or was not wanted any more when it would have left. */
  readonly waiting: number;
  readonly told: number;
  /** Of those told: who opened talks, who said no, and everybody else. */
  readonly openedTalks: number;
  readonly no: number;
  readonly notAnswered: number;
}
