import { GIVE_THANKS } from '../../apps/cli/src/story/operations.js';
import { accept, done, openPost, press, respond, type AgreementSeen, type Answered } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import type { TermsInput } from './terms.js';

/** Who makes an agreement about a new post, and who approves that post. */
export interface Cast {
  readonly author: Neighbour;
  readonly helper: Neighbour;
  readonly broker: Neighbour;
}

/** A time of an agreement, with the move that is open for it. */
export interface TimeSeen {
  readonly id: string;
  readonly state: string;
  readonly localStart: string;
  readonly startsAt: string;
  readonly move: {
    readonly id: string;
    readonly localStart: string;
    readonly mine: boolean;
  } | null;
}

/** The thanks of one time, as one viewer reads them. */
export interface ThanksSeen {
  readonly mine: { readonly text: string } | null;
  readonly theirs: { readonly text: string } | null;
  readonly revealedAt: string | null;
  readonly closesAt: string;
  readonly mayGive: boolean;
}

const AGREEMENT = `... on Agreement { id state
  occurrences { id state localStart startsAt move { id localStart mine } } } ... on UserError { message }`;

const PROPOSE_MOVE = `mutation($occurrenceId: ID!, $start: String!) {
  proposeMove(occurrenceId: $occurrenceId, start: $start) { __typename ${AGREEMENT} } }`;
const ACCEPT_MOVE = `mutation($moveId: ID!) { acceptMove(moveId: $moveId) { __typename ${AGREEMENT} } }`;
const CANCEL_TIME = `mutation($occurrenceId: ID!) {
  cancelOccurrence(occurrenceId: $occurrenceId, reason: ill) { __typename ${AGREEMENT} } }`;
const END_AGREEMENT = `mutation($agreementId: ID!) {
  endAgreement(agreementId: $agreementId, reason: noTime) { __typename ${AGREEMENT} } }`;
const THANKS = `query($id: ID!) {
  thanks(occurrenceId: $id) { mine { text } theirs { text } revealedAt closesAt mayGive } }`;

/** An agreement about a new request: a helper responds with these terms, and its author says yes. */
export async function agree({ author, helper, broker }: Cast, other: Partial<TermsInput> = {}): Promise<AgreementSeen> {
  const talks = await respond(helper, await openPost(author, broker), other);
  return accept(author, talks);
}

/** An agreement for one hour from a local start on. */
export const agreeOn = (cast: Cast, start: string): Promise<AgreementSeen> =>
  agree(cast, { when: { kind: 'at', start, minutes: 60 } });

/** The first time of an agreement. */
export function firstTime<Time extends { readonly id: string }>({
  occurrences: [first],
}: {
  readonly occurrences: readonly Time[];
}): Time {
  if (!first) throw new Error('The agreement has no times.');
  return first;
}

/** Puts another local start forward for a time; answers the time as it stands then. */
export const proposeMove = async (who: Neighbour, occurrenceId: string, start: string): Promise<TimeSeen> =>
  firstTime(
    await done<{ occurrences: TimeSeen[] }>(who, 'Agreement', PROPOSE_MOVE, {
      occurrenceId,
      start,
    }),
  );

/** Agrees to the move that is open for a time; answers the time as it stands then. */
export const acceptMove = async (who: Neighbour, { move }: TimeSeen): Promise<TimeSeen> =>
  firstTime(
    await done<{ occurrences: TimeSeen[] }>(who, 'Agreement', ACCEPT_MOVE, {
      moveId: move?.id,
    }),
  );

/** Takes one time off. */
export const cancelTime = (who: Neighbour, occurrenceId: string): Promise<unknown> =>
  done(who, 'Agreement', CANCEL_TIME, { occurrenceId });

/** Ends an agreement. */
export const endAgreement = (who: Neighbour, agreementId: string): Promise<unknown> =>
  done(who, 'Agreement', END_AGREEMENT, { agreementId });

/** Thanks for a time, or whatever the product answers. */
export const thank = (who: Neighbour, occurrenceId: string, text: string): Promise<Answered> =>
  press(who, GIVE_THANKS, { occurrenceId, text });

/** The thanks of a time as somebody sees them; null when they are not theirs. */
export const thanksSeenBy = async (who: Neighbour, id: string): Promise<ThanksSeen | null> =>
  (await who.browser.ask<{ thanks: ThanksSeen | null }>(THANKS, { id })).thanks;
