import type { PersonId } from '#kernel';

import { excuseOccurrence } from './agreement.rules.js';
import type { AgreementState, MissedOccurrence } from './agreement.rules.js';
import type { StandInState } from './stand-ins.rules.js';

/** What a party can do with one time; screens draw their buttons from it. */
export const OCCURRENCE_ACTIONS = [
  'cancel',
  'proposeMove',
  'acceptMove',
  'dropMove',
  'askStandIn',
  'consentToStandIn',
  'endStandIn',
  'excuse',
] as const;

/** One of `OCCURRENCE_ACTIONS`. */
export type OccurrenceAction = (typeof OCCURRENCE_ACTIONS)[number];

/**
 * What the policy reads of a time: with its agreement, the wish to move that is open, and who may stand in, if any, with
 * whether a block or a suspension came between that person and one of the two.
 */
export interface TimeAtHand extends MissedOccurrence {
  readonly agreementState: AgreementState;
  readonly helperId: PersonId;
  readonly move: { readonly proposedBy: PersonId; readonly startsAt: Date } | null;
  readonly standIn: { readonly state: StandInState; readonly apart: boolean } | null;
  /** Whether one of the two blocked the other by now, or was suspended: what needs both is refused from then on. */
  readonly apart: boolean;
}

/** What is open to a party at this moment, in the order of `OCCURRENCE_ACTIONS`; the caller knows that it is one. */
export function allowedActions(time: TimeAtHand, party: PersonId, now: Date): OccurrenceAction[] {
  const { state, startsAt, agreementState, move, helperId, standIn, apart } = time;
  const toCome = agreementState === 'active' && (state === 'planned' || state === 'moved') && now < startsAt;
  const together = toCome && !apart;
  const open: Record<OccurrenceAction, boolean> = {
    cancel: toCome,
    proposeMove: together,
    acceptMove: together && move !== null && move.proposedBy !== party && now < move.startsAt,
    dropMove: agreementState === 'active' && move !== null,
    askStandIn: together && party === helperId && standIn === null,
    consentToStandIn: together && party !== helperId && standIn?.state === 'willing' && !standIn.apart,
    endStandIn: toCome && party === helperId && standIn !== null,
    excuse: excuseOccurrence(time, party, now).ok,
  };
  return OCCURRENCE_ACTIONS.filter((action) => open[action]);
}
