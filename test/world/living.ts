import { done, press, type AgreementSeen, type Answered } from './deeds.js';
import type { Neighbour } from './neighbourhood.js';
import { terms, type TermsInput } from './terms.js';

/** A running agreement as a story reads it. */
export interface LivingSeen extends AgreementSeen {
  readonly state: string;
  readonly allowedActions: readonly string[];
  readonly nextStartsAt: string | null;
  readonly reviewMonths: number | null;
  readonly endReason: string | null;
  readonly pause: { readonly from: string; readonly to: string; readonly runs: boolean } | null;
  readonly contact: { readonly phone: string | null } | null;
  readonly versions: readonly { readonly version: number }[];
  readonly amendment: {
    readonly version: number;
    readonly termsHash: string;
    readonly whoseTurn: string | null;
    readonly answerBy: string | null;
    readonly closedAs: string | null;
    readonly allowedMoves: readonly string[];
    readonly differences: readonly { readonly term: string }[];
  } | null;
  readonly occurrences: readonly {
    readonly id: string;
    readonly localStart: string;
    readonly startsAt: string;
    readonly state: string;
    readonly allowedActions: readonly string[];
    readonly move: { readonly id: string } | null;
    readonly standIn: {
      readonly id: string;
      readonly state: string;
      readonly person: { readonly firstName: string };
      readonly contact: { readonly phone: string | null } | null;
    } | null;
  }[];
}

/** A request to come in the place of somebody, as who is asked reads it. */
export interface StandInSeen {
  readonly id: string;
  readonly state: string;
  readonly occurrenceId: string;
  readonly task: string | null;
  readonly helped: string | null;
  readonly askedBy: string;
  readonly localStart: string;
  readonly contact: { readonly phone: string | null } | null;
}

const AGREEMENT = `id state version termsHash nextStartsAt reviewMonths endReason allowedActions
  pause { from to runs } contact { phone } versions { version }
  amendment { version termsHash whoseTurn answerBy closedAs allowedMoves differences { term } }
  occurrences { id localStart startsAt state allowedActions move { id }
    standIn { id state person { firstName } contact { phone } } }`;
const REQUEST = 'id state occurrenceId task helped askedBy localStart contact { phone }';
const ANSWER = `{ __typename ... on Agreement { ${AGREEMENT} } ... on UserError { message } }`;
const mutation = (declared: string, call: string): string => `mutation(${declared}) { ${call} ${ANSWER} }`;

const PROPOSE = mutation(
  '$agreementId: ID!, $terms: TermsInput!',
  'proposeAmendment(agreementId: $agreementId, terms: $terms)',
);
const COUNTER = mutation(
  '$agreementId: ID!, $seenVersion: Int!, $terms: TermsInput!',
  'counterAmendment(agreementId: $agreementId, seenVersion: $seenVersion, terms: $terms)',
);
const ACCEPT = mutation(
  '$agreementId: ID!, $version: Int!, $termsHash: String!',
  'acceptAmendment(agreementId: $agreementId, version: $version, termsHash: $termsHash)',
);
const DECLINE = mutation('$agreementId: ID!', 'declineAmendment(agreementId: $agreementId, reason: noTime)');
const PAUSE = mutation(
  '$agreementId: ID!, $from: String!, $to: String!',
  'pauseAgreement(agreementId: $agreementId, from: $from, to: $to)',
);
const RESUME = mutation('$agreementId: ID!', 'resumeAgreement(agreementId: $agreementId)');
const REVIEW = mutation(
  '$agreementId: ID!, $answer: ReviewAnswer!, $reason: EndReason, $terms: TermsInput',
  'answerReview(agreementId: $agreementId, answer: $answer, reason: $reason, terms: $terms)',
);
const ASK = mutation(
  '$occurrenceId: ID!, $personId: ID!',
  'askStandIn(occurrenceId: $occurrenceId, personId: $personId)',
);
const CONSENT = mutation('$standInId: ID!, $agree: Boolean!', 'consentToStandIn(standInId: $standInId, agree: $agree)');
const WILLING = `mutation($standInId: ID!, $willing: Boolean!) { answerStandIn(standInId: $standInId, willing: $willing) {
  __typename ... on StandInRequest { ${REQUEST} } ... on UserError { message } } }`;

/** A running agreement as somebody sees it; null when it is not there for this person. */
export const livingAs = async (who: Neighbour, id: string): Promise<LivingSeen | null> =>
  (
    await who.browser.ask<{ agreement: LivingSeen | null }>(`query($id: ID!) { agreement(id: $id) { ${AGREEMENT} } }`, {
      id,
    })
  ).agreement;

/** Puts other terms forward. */
export const proposeOther = (who: Neighbour, agreementId: string, other: Partial<TermsInput>): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', PROPOSE, { agreementId, terms: terms(other) });

/** Answers the other terms of an agreement as they were seen with others again. */
export const counterOther = (
  who: Neighbour,
  agreementId: string,
  seenVersion: number,
  other: Partial<TermsInput>,
): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', COUNTER, { agreementId, seenVersion, terms: terms(other) });

/** Consents to other terms as they were seen, or whatever the product answers. */
export const acceptOther = (who: Neighbour, { id, amendment }: LivingSeen): Promise<Answered> =>
  press(who, ACCEPT, { agreementId: id, version: amendment?.version, termsHash: amendment?.termsHash });

/** Says no to other terms. */
export const declineOther = (who: Neighbour, agreementId: string): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', DECLINE, { agreementId });

/** Pauses an agreement. */
export const pauseAgreement = (who: Neighbour, agreementId: string, from: string, to: string): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', PAUSE, { agreementId, from, to });

/** Ends a pause. */
export const resumeAgreement = (who: Neighbour, agreementId: string): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', RESUME, { agreementId });

/** Says whether it is still good, or whatever the product answers. */
export const answerReview = (
  who: Neighbour,
  agreementId: string,
  given: { answer: string; reason?: string; terms?: TermsInput },
): Promise<Answered> => press(who, REVIEW, { agreementId, ...given });

/** Asks somebody to come instead. */
export const askStandIn = (who: Neighbour, occurrenceId: string, personId: string): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', ASK, { occurrenceId, personId });

/** Says whether one would come. */
export const answerStandIn = (who: Neighbour, standInId: string, willing: boolean): Promise<StandInSeen> =>
  done<StandInSeen>(who, 'StandInRequest', WILLING, { standInId, willing });

/** Agrees that somebody else comes. */
export const consentToStandIn = (who: Neighbour, standInId: string): Promise<LivingSeen> =>
  done<LivingSeen>(who, 'Agreement', CONSENT, { standInId, agree: true });

/** What somebody was asked to stand in for. */
export const standInRequests = async (who: Neighbour): Promise<readonly StandInSeen[]> =>
  (await who.browser.ask<{ standInRequests: StandInSeen[] }>(`{ standInRequests { ${REQUEST} } }`)).standInRequests;

/** The first names of whom somebody can ask for a time. */
export const candidatesFor = async (who: Neighbour, occurrenceId: string): Promise<string[]> =>
  (
    await who.browser.ask<{ standInCandidates: { person: { firstName: string } }[] }>(
      'query($id: ID!) { standInCandidates(occurrenceId: $id) { person { firstName } } }',
      { id: occurrenceId },
    )
  ).standInCandidates.map(({ person }) => person.firstName);
