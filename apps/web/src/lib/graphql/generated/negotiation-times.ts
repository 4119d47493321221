// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CancelOccurrenceMutationVariables = Exact<{
  occurrenceId: string;
  reason: Schema.WithdrawalReason;
}>;


export type CancelOccurrenceMutation = { __typename: 'Mutation', cancelOccurrence:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type ExcuseOccurrenceMutationVariables = Exact<{
  occurrenceId: string;
  reason: Schema.WithdrawalReason;
}>;


export type ExcuseOccurrenceMutation = { __typename: 'Mutation', excuseOccurrence:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'TooLateError', message: string }
   };

export type ProposeMoveMutationVariables = Exact<{
  occurrenceId: string;
  start: string;
}>;


export type ProposeMoveMutation = { __typename: 'Mutation', proposeMove:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type AcceptMoveMutationVariables = Exact<{
  moveId: string;
}>;


export type AcceptMoveMutation = { __typename: 'Mutation', acceptMove:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'ConfirmationNeededError', message: string }
    | { __typename: 'MoveGoneError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnMoveError', message: string }
   };

export type DropMoveMutationVariables = Exact<{
  moveId: string;
}>;


export type DropMoveMutation = { __typename: 'Mutation', dropMove:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type StandInCandidatesQueryVariables = Exact<{
  occurrenceId: string;
}>;


export type StandInCandidatesQuery = { __typename: 'Query', standInCandidates: Array<{ __typename: 'StandInCandidate', known: boolean, person: { __typename: 'Resident', id: string, firstName: string, area: { __typename: 'Area', code: string, name: string } | null } }> };

export type AskStandInMutationVariables = Exact<{
  occurrenceId: string;
  personId: string;
  message?: string | null | undefined;
}>;


export type AskStandInMutation = { __typename: 'Mutation', askStandIn:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotTheHelperError', message: string }
    | { __typename: 'StandInAskedError', message: string }
   };

export type EndStandInMutationVariables = Exact<{
  standInId: string;
}>;


export type EndStandInMutation = { __typename: 'Mutation', endStandIn:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StandInSettledError', message: string }
   };

export type ConsentToStandInMutationVariables = Exact<{
  standInId: string;
  agree: boolean;
}>;


export type ConsentToStandInMutation = { __typename: 'Mutation', consentToStandIn:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'ConfirmationNeededError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StandInSettledError', message: string }
   };

export type StandInRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type StandInRequestsQuery = { __typename: 'Query', standInRequests: Array<{ __typename: 'StandInRequest', id: string, askedBy: string, message: string | null, helped: string | null, task: string | null, localStart: string, startsAt: string, endsAt: string, state: Schema.StandInState, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null, contact: { __typename: 'SharedContact', email: string | null, phone: string | null, address: string | null } | null }> };

export type AnswerStandInMutationVariables = Exact<{
  standInId: string;
  willing: boolean;
}>;


export type AnswerStandInMutation = { __typename: 'Mutation', answerStandIn:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'ConfirmationNeededError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StandInRequest', id: string }
    | { __typename: 'StandInSettledError', message: string }
   };

export type GiveBackTimeMutationVariables = Exact<{
  standInId: string;
}>;


export type GiveBackTimeMutation = { __typename: 'Mutation', giveBackTime:
    | { __typename: 'AlreadySettledError', message: string }
    | { __typename: 'AlreadyStartedError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'StandInRequest', id: string }
    | { __typename: 'StandInSettledError', message: string }
   };

export const CancelOccurrenceDocument = "mutation CancelOccurrence($occurrenceId: ID!, $reason: WithdrawalReason!) {\n  cancelOccurrence(occurrenceId: $occurrenceId, reason: $reason) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<CancelOccurrenceMutation, CancelOccurrenceMutationVariables>;

export const ExcuseOccurrenceDocument = "mutation ExcuseOccurrence($occurrenceId: ID!, $reason: WithdrawalReason!) {\n  excuseOccurrence(occurrenceId: $occurrenceId, reason: $reason) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<ExcuseOccurrenceMutation, ExcuseOccurrenceMutationVariables>;

export const ProposeMoveDocument = "mutation ProposeMove($occurrenceId: ID!, $start: String!) {\n  proposeMove(occurrenceId: $occurrenceId, start: $start) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<ProposeMoveMutation, ProposeMoveMutationVariables>;

export const AcceptMoveDocument = "mutation AcceptMove($moveId: ID!) {\n  acceptMove(moveId: $moveId) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AcceptMoveMutation, AcceptMoveMutationVariables>;

export const DropMoveDocument = "mutation DropMove($moveId: ID!) {\n  dropMove(moveId: $moveId) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<DropMoveMutation, DropMoveMutationVariables>;

export const StandInCandidatesDocument = "query StandInCandidates($occurrenceId: ID!) {\n  standInCandidates(occurrenceId: $occurrenceId) {\n    __typename\n    known\n    person {\n      __typename\n      id\n      firstName\n      area {\n        __typename\n        code\n        name\n      }\n    }\n  }\n}" as unknown as TypedDocumentNode<StandInCandidatesQuery, StandInCandidatesQueryVariables>;

export const AskStandInDocument = "mutation AskStandIn($occurrenceId: ID!, $personId: ID!, $message: String) {\n  askStandIn(occurrenceId: $occurrenceId, personId: $personId, message: $message) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AskStandInMutation, AskStandInMutationVariables>;

export const EndStandInDocument = "mutation EndStandIn($standInId: ID!) {\n  endStandIn(standInId: $standInId) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<EndStandInMutation, EndStandInMutationVariables>;

export const ConsentToStandInDocument = "mutation ConsentToStandIn($standInId: ID!, $agree: Boolean!) {\n  consentToStandIn(standInId: $standInId, agree: $agree) {\n    __typename\n    ... on Agreement {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<ConsentToStandInMutation, ConsentToStandInMutationVariables>;

export const StandInRequestsDocument = "query StandInRequests {\n  standInRequests {\n    __typename\n    id\n    askedBy\n    message\n    activity {\n      __typename\n      slug\n      name\n    }\n    area {\n      __typename\n      code\n      name\n    }\n    helped\n    task\n    localStart\n    startsAt\n    endsAt\n    state\n    contact {\n      __typename\n      email\n      phone\n      address\n    }\n  }\n}" as unknown as TypedDocumentNode<StandInRequestsQuery, StandInRequestsQueryVariables>;

export const AnswerStandInDocument = "mutation AnswerStandIn($standInId: ID!, $willing: Boolean!) {\n  answerStandIn(standInId: $standInId, willing: $willing) {\n    __typename\n    ... on StandInRequest {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AnswerStandInMutation, AnswerStandInMutationVariables>;

export const GiveBackTimeDocument = "mutation GiveBackTime($standInId: ID!) {\n  giveBackTime(standInId: $standInId) {\n    __typename\n    ... on StandInRequest {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<GiveBackTimeMutation, GiveBackTimeMutationVariables>;
