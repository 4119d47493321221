import { err, ok, type Result } from '#kernel';

import { NOT_CHOSEN_REASONS, WITHDRAWAL_REASONS, type DeclineReason } from './reasons.data.js';
import type { Side } from './talks.rules.js';

/** An organisation says why it does not choose a volunteer. */
export interface ReasonNeeded {
  readonly kind: 'ReasonNeeded';
}

const isOneOf = (reasons: readonly string[], reason: DeclineReason): boolean => reasons.includes(reason);

/**
 * The reason that a no is kept with. An organisation names one of its own, which the volunteer hears; of anybody else's no
 * a reason is for learning alone, and one that only an organisation can have counts as another.
 */
export function declineReason(
  talks: { readonly aboutVacancy: boolean },
  side: Side | null,
  reason: DeclineReason | null,
): Result<DeclineReason | null, ReasonNeeded> {
  if (talks.aboutVacancy && side === 'requester')
    return reason !== null && isOneOf(NOT_CHOSEN_REASONS, reason) ? ok(reason) : err({ kind: 'ReasonNeeded' });
  return ok(reason === null || isOneOf(WITHDRAWAL_REASONS, reason) ? reason : 'other');
}
