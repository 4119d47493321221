import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';
import type { NotFound, Refusal } from '#marketplace';

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

/** Whether somebody can appeal now; a post of somebody else is not there. */
export function appealable(
  refusal: Refusal | null,
  by: PersonId,
  now: Date,
): Result<Refusal, NotFound | NothingToAppeal | AppealTooLate> {
  if (refusal === null) return err({ kind: 'NothingToAppeal' });
  if (refusal.authorId !== by) return err({ kind: 'NotFound' });
  if (refusal.overtaken) return err({ kind: 'NothingToAppeal' });
  const until = appealEnd(refusal.refusedAt);
  return now >= until ? err({ kind: 'AppealTooLate', until }) : ok(refusal);
}
