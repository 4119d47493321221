// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptTermsMutationVariables = Exact<{
  negotiationId: string;
  version: number;
  termsHash: string;
  message?: string | null | undefined;
}>;


export type AcceptTermsMutation = { __typename: 'Mutation', acceptTerms:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'ConfirmationNeededError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NoPlaceLeftError', waitingListPosition: number | null, message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourTurnError', message: string }
    | { __typename: 'OpenPointsError', openPoints: Array<Schema.TermName>, message: string }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'StaleVersionError', standingVersion: number, message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export type CounterProposalMutationVariables = Exact<{
  negotiationId: string;
  seenVersion: number;
  terms: Schema.TermsInput;
  message?: string | null | undefined;
}>;


export type CounterProposalMutation = { __typename: 'Mutation', counterProposal:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'CounterCapError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourTurnError', message: string }
    | { __typename: 'NothingChangedError', message: string }
    | { __typename: 'PaidWorkError', field: string, explanation: string, message: string }
    | { __typename: 'StaleVersionError', standingVersion: number, message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export type ProposeTermsMutationVariables = Exact<{
  negotiationId: string;
  terms: Schema.TermsInput;
  message?: string | null | undefined;
}>;


export type ProposeTermsMutation = { __typename: 'Mutation', proposeTerms:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'CounterCapError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourTurnError', message: string }
    | { __typename: 'PaidWorkError', field: string, explanation: string, message: string }
    | { __typename: 'StaleVersionError', standingVersion: number, message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export type AskQuestionMutationVariables = Exact<{
  negotiationId: string;
  message: string;
}>;


export type AskQuestionMutation = { __typename: 'Mutation', askQuestion:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AnswerQuestionMutationVariables = Exact<{
  negotiationId: string;
  question: number;
  message: string;
}>;


export type AnswerQuestionMutation = { __typename: 'Mutation', answerQuestion:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type SendMessageMutationVariables = Exact<{
  negotiationId: string;
  message: string;
}>;


export type SendMessageMutation = { __typename: 'Mutation', sendMessage:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type DeclineTalksMutationVariables = Exact<{
  negotiationId: string;
  reason?: Schema.WithdrawalReason | null | undefined;
  message?: string | null | undefined;
}>;


export type DeclineTalksMutation = { __typename: 'Mutation', declineTalks:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReasonNeededError', message: string }
   };

export type WithdrawProposalMutationVariables = Exact<{
  negotiationId: string;
}>;


export type WithdrawProposalMutation = { __typename: 'Mutation', withdrawProposal:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYourProposalError', message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export type LeaveTalksMutationVariables = Exact<{
  negotiationId: string;
}>;


export type LeaveTalksMutation = { __typename: 'Mutation', leaveTalks:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AskMediationMutationVariables = Exact<{
  negotiationId: string;
}>;


export type AskMediationMutation = { __typename: 'Mutation', askMediation:
    | { __typename: 'AlreadyAskedError', message: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type StopMediationMutationVariables = Exact<{
  negotiationId: string;
}>;


export type StopMediationMutation = { __typename: 'Mutation', stopMediation:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotMediatedError', message: string }
   };

export type AdoptSuggestionMutationVariables = Exact<{
  negotiationId: string;
  suggestion: number;
  termsHash: string;
}>;


export type AdoptSuggestionMutation = { __typename: 'Mutation', adoptSuggestion:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NothingChangedError', message: string }
    | { __typename: 'SuggestionGoneError', message: string }
    | { __typename: 'TermsLapsedError', lapsedAt: string, message: string }
   };

export const AcceptTermsDocument = "mutation AcceptTerms($negotiationId: ID!, $version: Int!, $termsHash: String!, $message: String) {\n  acceptTerms(\n    negotiationId: $negotiationId\n    version: $version\n    termsHash: $termsHash\n    message: $message\n  ) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AcceptTermsMutation, AcceptTermsMutationVariables>;

export const CounterProposalDocument = "mutation CounterProposal($negotiationId: ID!, $seenVersion: Int!, $terms: TermsInput!, $message: String) {\n  counterProposal(\n    negotiationId: $negotiationId\n    seenVersion: $seenVersion\n    terms: $terms\n    message: $message\n  ) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<CounterProposalMutation, CounterProposalMutationVariables>;

export const ProposeTermsDocument = "mutation ProposeTerms($negotiationId: ID!, $terms: TermsInput!, $message: String) {\n  proposeTerms(negotiationId: $negotiationId, terms: $terms, message: $message) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<ProposeTermsMutation, ProposeTermsMutationVariables>;

export const AskQuestionDocument = "mutation AskQuestion($negotiationId: ID!, $message: String!) {\n  askQuestion(negotiationId: $negotiationId, message: $message) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AskQuestionMutation, AskQuestionMutationVariables>;

export const AnswerQuestionDocument = "mutation AnswerQuestion($negotiationId: ID!, $question: Int!, $message: String!) {\n  answerQuestion(\n    negotiationId: $negotiationId\n    question: $question\n    message: $message\n  ) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AnswerQuestionMutation, AnswerQuestionMutationVariables>;

export const SendMessageDocument = "mutation SendMessage($negotiationId: ID!, $message: String!) {\n  sendMessage(negotiationId: $negotiationId, message: $message) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<SendMessageMutation, SendMessageMutationVariables>;

export const DeclineTalksDocument = "mutation DeclineTalks($negotiationId: ID!, $reason: WithdrawalReason, $message: String) {\n  declineTalks(negotiationId: $negotiationId, reason: $reason, message: $message) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<DeclineTalksMutation, DeclineTalksMutationVariables>;

export const WithdrawProposalDocument = "mutation WithdrawProposal($negotiationId: ID!) {\n  withdrawProposal(negotiationId: $negotiationId) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;

export const LeaveTalksDocument = "mutation LeaveTalks($negotiationId: ID!) {\n  leaveTalks(negotiationId: $negotiationId) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<LeaveTalksMutation, LeaveTalksMutationVariables>;

export const AskMediationDocument = "mutation AskMediation($negotiationId: ID!) {\n  askMediation(negotiationId: $negotiationId) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AskMediationMutation, AskMediationMutationVariables>;

export const StopMediationDocument = "mutation StopMediation($negotiationId: ID!) {\n  stopMediation(negotiationId: $negotiationId) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<StopMediationMutation, StopMediationMutationVariables>;

export const AdoptSuggestionDocument = "mutation AdoptSuggestion($negotiationId: ID!, $suggestion: Int!, $termsHash: String!) {\n  adoptSuggestion(\n    negotiationId: $negotiationId\n    suggestion: $suggestion\n    termsHash: $termsHash\n  ) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AdoptSuggestionMutation, AdoptSuggestionMutationVariables>;
