import type { PersonId } from '#kernel';

import type { AgreementState, Occurrence } from './agreement.rules.js';

/** What a party can do with one time; screens draw their buttons from it. */
export const OCCURRENCE_ACTIONS = ['cancel', 'proposeMove', 'acceptMove', 'dropMove'] as const;

/** One of `OCCURRENCE_ACTIONS`. */
export type OccurrenceAction = (typeof OCCURRENCE_ACTIONS)[number];

/** What the policy reads of a time: with its agreement, and the wish to move that is open, if there is one. */
export interface TimeAtHand extends Occurrence {
  readonly agreementState: AgreementState;
  readonly move: { readonly proposedBy: PersonId; readonly startsAt: Date } | null;
}

/** What is open to a party at this moment, in the order of `OCCURRENCE_ACTIONS`; the caller knows that it is one. */
export function allowedActions(time: TimeAtHand, party: PersonId, now: Date): OccurrenceAction[] {
  const { state, startsAt, agreementState, move } = time;
  const toCome = agreementState === 'active' && (state === 'planned' || state === 'moved') && now < startsAt;
  const open: Record<OccurrenceAction, boolean> = {
    cancel: toCome,
    proposeMove: toCome,
    acceptMove: toCome && move !== null && move.proposedBy !== party && now < move.startsAt,
    dropMove: agreementState === 'active' && move !== null,
  };
  return OCCURRENCE_ACTIONS.filter((action) => open[action]);
}
