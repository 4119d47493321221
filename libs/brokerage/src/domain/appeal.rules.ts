import { err, ok } from '#kernel';
import type { Result } from '#kernel';

/** Where an appeal stands. */
export const APPEAL_STATES = ['open', 'granted', 'rejected'] as const;
/** One of `APPEAL_STATES`. */
export type AppealState = (typeof APPEAL_STATES)[number];

/** No words of this post are refused, or newer ones are public. */
export interface NothingToAppeal {
  readonly kind: 'NothingToAppeal';
}
/** It was refused too long ago. */
export interface AppealTooLate {
  readonly kind: 'AppealTooLate';
  readonly until: Date;
}
/** There is an appeal about this refusal. */
export interface AlreadyAppealed {
  readonly kind: 'AlreadyAppealed';
}

const MONTHS = 6;

/** Until when an appeal is possible: six months after the refusal. */
export function appealEnd(refusedAt: Date): Date {
  const end = new Date(refusedAt);
  end.setUTCMonth(end.getUTCMonth() + MONTHS);
  return end;
}

/** Words that were refused, as far as an appeal reads it. */
export interface RefusedWords {
  readonly refusedAt: Date;
  /** Whether newer words are public: then there is nothing to come back. */
  readonly overtaken: boolean;
}

/** Whether the author can appeal against the last refusal now; null when there is none. */
export function appealable<Refused extends RefusedWords>(
  refusal: Refused | null,
  now: Date,
): Result<Refused, NothingToAppeal | AppealTooLate> {
  if (refusal === null || refusal.overtaken) return err({ kind: 'NothingToAppeal' });
  const until = appealEnd(refusal.refusedAt);
  return now >= until ? err({ kind: 'AppealTooLate', until }) : ok(refusal);
}
