import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import { differences } from '../terms/difference.rules.js';
import { answerByFor } from './talks-limits.rules.js';
import type { NegotiationLimits } from './talks-limits.rules.js';
import { otherSide, partySide, stateAwaiting, turnOf, UNMEDIATED, waitingFor } from './talks.rules.js';
import type { AlreadySettled, Decision, Mediation, Side, Talks, TermsLapsed } from './talks.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import { isAhead } from '../times/occurrences.rules.js';

/** This side asked for a broker already, or there is one. */
export interface AlreadyAsked {
  readonly kind: 'AlreadyAsked';
  readonly mediation: Mediation;
}

/** Nobody asked for a broker, or (for a broker) the two have not both asked for one. */
export interface NotMediated {
  readonly kind: 'NotMediated';
  readonly mediation: Mediation | null;
}

/** Another broker stands beside the talks. */
export interface AlreadyMediated {
  readonly kind: 'AlreadyMediated';
}

/** Another suggestion stands than the one that was seen, none does, or its moment has gone by; null when none stands. */
export interface SuggestionGone {
  readonly kind: 'SuggestionGone';
  readonly standing: number | null;
}

/** Why a suggestion is not put forward. */
export type AdoptError = AlreadySettled | TermsLapsed | SuggestionGone | { readonly kind: 'NothingChanged' };

const ASKED_BY = { requester: 'askedByRequester', helper: 'askedByHelper' } as const satisfies Record<Side, Mediation>;

/** Whether a broker can be asked for at all: while they talk, and after nobody answered. */
export const canBeMediated = (talks: Talks): boolean =>
  waitingFor(talks) !== null || talks.closedBecause === 'noAnswer';

/** Whether this side has still to say that a broker may join. */
export const mayAskMediation = (talks: Talks, side: Side): boolean =>
  canBeMediated(talks) && (talks.mediation === null || talks.mediation === ASKED_BY[otherSide(side)]);

/**
 * Asks for a broker, or agrees that one joins when the other side asked, while they talk or after nobody answered. With
 * the consent of both a broker may come; the proposal, the turn and the deadline stay as they are.
 */
export function askMediation(talks: Talks, by: PersonId): Result<Decision, AlreadySettled | AlreadyAsked> {
  const side = partySide(talks, by);
  if (!canBeMediated(talks)) return err({ kind: 'AlreadySettled', state: talks.state });
  if (talks.mediation !== null && !mayAskMediation(talks, side))
    return err({ kind: 'AlreadyAsked', mediation: talks.mediation });
  return ok(turnOf(talks, 'askMediation', side, { mediation: talks.mediation === null ? ASKED_BY[side] : 'agreed' }));
}

/** Says no to a broker, or takes one's consent back: whoever stands beside the talks goes, and the suggestion with them. */
export function stopMediation(talks: Talks, by: PersonId): Result<Decision, NotMediated> {
  const side = partySide(talks, by);
  if (talks.mediation === null) return err({ kind: 'NotMediated', mediation: null });
  return ok(turnOf(talks, 'stopMediation', side, UNMEDIATED));
}

/**
 * A broker comes beside the talks when both agreed to one. Whoever is to answer gets the whole time again. Talks that
 * closed because nobody answered open again: the version that stood stands. One whose moment has gone by stands no more.
 */
export function joinMediation(
  talks: Talks,
  broker: PersonId,
  standing: Terms | null,
  now: Date,
  limits: NegotiationLimits,
): Result<Decision, NotMediated | AlreadyMediated> {
  const { mediation, proposedBy, openedBy } = talks;
  if (mediation === 'joined') return err({ kind: 'AlreadyMediated' });
  if (mediation !== 'agreed') return err({ kind: 'NotMediated', mediation });
  const joined = { byBroker: broker, mediation: 'joined', mediatorId: broker } as const;
  if (waitingFor(talks) !== null && (standing === null || isAhead(standing, now))) {
    const answerBy = answerByFor(standing, now, limits);
    return ok(
      turnOf(talks, 'joinMediation', null, {
        ...joined,
        answerBy: answerBy > talks.answerBy ? answerBy : talks.answerBy,
      }),
    );
  }
  const stands = standing !== null && proposedBy !== null && isAhead(standing, now);
  const waiting = stands ? otherSide(proposedBy) : openedBy;
  return ok(
    turnOf(talks, 'joinMediation', null, {
      ...joined,
      to: stateAwaiting(waiting),
      stands: stands ? 'same' : 'nothing',
      proposedBy: stands ? proposedBy : null,
      answerBy: answerByFor(stands ? standing : null, now, limits),
      closedBecause: null,
    }),
  );
}

/** Whether this broker stands beside the talks; to every other they are not there. */
export const isMediator = (talks: Talks, person: PersonId): boolean =>
  talks.mediation === 'joined' && talks.mediatorId === person;

/** The mediator goes; what was suggested stays beside the talks. @throws for anybody else, as every act of a mediator does. */
export function leaveMediation(talks: Talks, mediator: PersonId): Decision {
  refuseStrangers(talks, mediator);
  return turnOf(talks, 'leaveMediation', null, { byBroker: mediator, mediation: null, mediatorId: null });
}

/** The mediator says something; like every remark it changes nothing. */
export function remarkAsMediator(talks: Talks, mediator: PersonId): Decision {
  refuseStrangers(talks, mediator);
  return turnOf(talks, 'message', null, { byBroker: mediator });
}

/** A version of the mediator's comes beside the talks, in the place of an earlier one; nothing else changes by it. */
export function suggest(talks: Talks, mediator: PersonId, number: number): Decision {
  refuseStrangers(talks, mediator);
  return turnOf(talks, 'suggest', null, { byBroker: mediator, suggestion: number });
}

/**
 * Puts the mediator's suggestion forward as one's own version, by either side and whoever's turn it is: the adopter
 * consents to it, and the other one has still to accept. It counts as no counter, so that it leads out of the cap.
 */
export function adopt(
  talks: Talks,
  by: PersonId,
  seen: { readonly suggestion: number; readonly termsHash: string },
  suggested: { readonly terms: Terms; readonly hash: string } | null,
  standing: Terms | null,
  now: Date,
  limits: NegotiationLimits,
): Result<Decision, AdoptError> {
  const side = partySide(talks, by);
  if (waitingFor(talks) === null) return err({ kind: 'AlreadySettled', state: talks.state });
  if (now >= talks.answerBy) return err({ kind: 'TermsLapsed', answerBy: talks.answerBy });
  const same = talks.suggestion === seen.suggestion && suggested?.hash === seen.termsHash;
  if (!same || !isAhead(suggested.terms, now)) return err({ kind: 'SuggestionGone', standing: talks.suggestion });
  if (standing !== null && differences(standing, suggested.terms).length === 0) return err({ kind: 'NothingChanged' });
  return ok(
    turnOf(talks, 'adopt', side, {
      to: stateAwaiting(otherSide(side)),
      stands: 'new',
      version: talks.version + 1,
      proposedBy: side,
      answerBy: answerByFor(suggested.terms, now, limits),
      suggestion: null,
    }),
  );
}

function refuseStrangers(talks: Talks, person: PersonId): void {
  if (!isMediator(talks, person)) throw new Error('Somebody who is no mediator reached the rules of mediation');
}
