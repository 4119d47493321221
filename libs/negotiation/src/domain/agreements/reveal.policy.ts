import type { AgreementState } from './agreement.rules.js';

/** How many days contact details stay readable after an agreement ended. */
export const CONTACT_OPEN_DAYS = 14;

/** What this policy reads of an agreement. */
export interface Revealing {
  readonly state: AgreementState;
  readonly endedAt: Date | null;
}

/**
 * Whether each side may see the contact details that the other chose: while active, and 14 days (of 24 hours) after
 * the end.
 */
export function contactOpen(agreement: Revealing, now: Date): boolean {
  if (agreement.state === 'active') return true;
  if (agreement.endedAt === null) return false;
  return now.getTime() < agreement.endedAt.getTime() + CONTACT_OPEN_DAYS * 86_400_000;
}
