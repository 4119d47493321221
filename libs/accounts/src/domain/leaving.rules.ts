import type { PersonId } from '#kernel';

/** Days in which somebody who leaves can stay after all. */
export const LEAVING_DAYS = 14;

/** Why somebody leaves, for learning; nobody has to say. */
export const LEAVING_REASONS = ['moved', 'noTime', 'foundNobody', 'helpedEnough', 'privacy', 'other'] as const;

/** One of `LEAVING_REASONS`. */
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** Somebody leaves: from `finalAt` on nothing can be undone. */
export interface Leaving {
  readonly personId: PersonId;
  readonly askedAt: Date;
  readonly finalAt: Date;
}

/** Who has a role for others gives it back first. */
export interface StillStaff {
  readonly kind: 'StillStaff';
}

/** Nobody leaves here. */
export interface NotLeaving {
  readonly kind: 'NotLeaving';
}

/** When leaving is final that was asked for now. */
export const finalAfter = (now: Date): Date => new Date(now.getTime() + LEAVING_DAYS * 86_400_000);
