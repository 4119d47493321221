// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PauseAgreementMutationVariables = Exact<{
  agreementId: string;
  from: string;
  to: string;
}>;


export type PauseAgreementMutation = { __typename: 'Mutation', pauseAgreement:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PauseRunningError', message: string }
   };

export type ResumeAgreementMutationVariables = Exact<{
  agreementId: string;
}>;


export type ResumeAgreementMutation = { __typename: 'Mutation', resumeAgreement:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NoPauseError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type EndAgreementMutationVariables = Exact<{
  agreementId: string;
  reason: Schema.EndReason;
}>;


export type EndAgreementMutation = { __typename: 'Mutation', endAgreement:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AnswerReviewMutationVariables = Exact<{
  agreementId: string;
  answer: Schema.ReviewAnswer;
  reason?: Schema.EndReason | null | undefined;
  terms?: Schema.TermsInput | null | undefined;
}>;


export type AnswerReviewMutation = { __typename: 'Mutation', answerReview:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AmendmentOpenError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NothingChangedError', message: string }
    | { __typename: 'OpenPointsError', openPoints: Array<Schema.TermName>, message: string }
    | { __typename: 'PaidWorkError', field: string, explanation: string, message: string }
    | { __typename: 'ReviewAnsweredError', message: string }
   };

export type ProposeAmendmentMutationVariables = Exact<{
  agreementId: string;
  terms: Schema.TermsInput;
  message?: string | null | undefined;
}>;


export type ProposeAmendmentMutation = { __typename: 'Mutation', proposeAmendment:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AmendmentOpenError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NothingChangedError', message: string }
    | { __typename: 'OpenPointsError', openPoints: Array<Schema.TermName>, message: string }
    | { __typename: 'PaidWorkError', field: string, explanation: string, message: string }
   };

export type CounterAmendmentMutationVariables = Exact<{
  agreementId: string;
  seenVersion: number;
  terms: Schema.TermsInput;
  message?: string | null | undefined;
}>;


export type CounterAmendmentMutation = { __typename: 'Mutation', counterAmendment:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'CounterCapError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourTurnError', message: string }
    | { __typename: 'NothingChangedError', message: string }
    | { __typename: 'OpenPointsError', openPoints: Array<Schema.TermName>, message: string }
    | { __typename: 'PaidWorkError', field: string, explanation: string, message: string }
    | { __typename: 'StaleVersionError', standingVersion: number, message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export type AcceptAmendmentMutationVariables = Exact<{
  agreementId: string;
  version: number;
  termsHash: string;
}>;


export type AcceptAmendmentMutation = { __typename: 'Mutation', acceptAmendment:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'ConfirmationNeededError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourTurnError', message: string }
    | { __typename: 'StaleVersionError', standingVersion: number, message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export type DeclineAmendmentMutationVariables = Exact<{
  agreementId: string;
  reason?: Schema.WithdrawalReason | null | undefined;
}>;


export type DeclineAmendmentMutation = { __typename: 'Mutation', declineAmendment:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourTurnError', message: string }
   };

export type WithdrawAmendmentMutationVariables = Exact<{
  agreementId: string;
}>;


export type WithdrawAmendmentMutation = { __typename: 'Mutation', withdrawAmendment:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourProposalError', message: string }
   };

export const PauseAgreementDocument = "mutation PauseAgreement($agreementId: ID!, $from: String!, $to: String!) {\n  pauseAgreement(agreementId: $agreementId, from: $from, to: $to) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<PauseAgreementMutation, PauseAgreementMutationVariables>;

export const ResumeAgreementDocument = "mutation ResumeAgreement($agreementId: ID!) {\n  resumeAgreement(agreementId: $agreementId) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<ResumeAgreementMutation, ResumeAgreementMutationVariables>;

export const EndAgreementDocument = "mutation EndAgreement($agreementId: ID!, $reason: EndReason!) {\n  endAgreement(agreementId: $agreementId, reason: $reason) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<EndAgreementMutation, EndAgreementMutationVariables>;

export const AnswerReviewDocument = "mutation AnswerReview($agreementId: ID!, $answer: ReviewAnswer!, $reason: EndReason, $terms: TermsInput) {\n  answerReview(\n    agreementId: $agreementId\n    answer: $answer\n    reason: $reason\n    terms: $terms\n  ) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AnswerReviewMutation, AnswerReviewMutationVariables>;

export const ProposeAmendmentDocument = "mutation ProposeAmendment($agreementId: ID!, $terms: TermsInput!, $message: String) {\n  proposeAmendment(agreementId: $agreementId, terms: $terms, message: $message) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;

export const CounterAmendmentDocument = "mutation CounterAmendment($agreementId: ID!, $seenVersion: Int!, $terms: TermsInput!, $message: String) {\n  counterAmendment(\n    agreementId: $agreementId\n    seenVersion: $seenVersion\n    terms: $terms\n    message: $message\n  ) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<CounterAmendmentMutation, CounterAmendmentMutationVariables>;

export const AcceptAmendmentDocument = "mutation AcceptAmendment($agreementId: ID!, $version: Int!, $termsHash: String!) {\n  acceptAmendment(\n    agreementId: $agreementId\n    version: $version\n    termsHash: $termsHash\n  ) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AcceptAmendmentMutation, AcceptAmendmentMutationVariables>;

export const DeclineAmendmentDocument = "mutation DeclineAmendment($agreementId: ID!, $reason: WithdrawalReason) {\n  declineAmendment(agreementId: $agreementId, reason: $reason) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<DeclineAmendmentMutation, DeclineAmendmentMutationVariables>;

export const WithdrawAmendmentDocument = "mutation WithdrawAmendment($agreementId: ID!) {\n  withdrawAmendment(agreementId: $agreementId) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<WithdrawAmendmentMutation, WithdrawAmendmentMutationVariables>;
