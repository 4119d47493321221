// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OpenQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenQuestionsQuery = { __typename: 'Query', openQuestions: Array<{ __typename: 'OpenQuestion', occurrenceId: string, agreementId: string, startsAt: string, endsAt: string, zone: string, other: { __typename: 'Resident', id: string, firstName: string } | null }> };

export type ThanksOfQueryVariables = Exact<{
  occurrenceId: string;
}>;


export type ThanksOfQuery = { __typename: 'Query', thanks: { __typename: 'Thanks', occurrenceId: string, closesAt: string, mayGive: boolean, revealedAt: string | null, other: { __typename: 'Resident', id: string, firstName: string } | null, mine: { __typename: 'WordsOfThanks', text: string, givenAt: string } | null, theirs: { __typename: 'WordsOfThanks', text: string, givenAt: string } | null } | null };

export type MyThanksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyThanksQuery = { __typename: 'Query', myThanks: { __typename: 'ReceivedThanksConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ReceivedThanksEdge', node: { __typename: 'ReceivedThanks', occurrenceId: string, text: string, revealedAt: string, from: { __typename: 'Resident', id: string, firstName: string } | null } }> } };

export type AnswerHappenedMutationVariables = Exact<{
  occurrenceId: string;
  happened: boolean;
  reason?: Schema.NotHappenedReason | null | undefined;
}>;


export type AnswerHappenedMutation = { __typename: 'Mutation', answerHappened:
    | { __typename: 'AlreadyAnsweredError', message: string }
    | { __typename: 'CalledOffError', message: string }
    | { __typename: 'HappenedAnswered', occurrenceId: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYetError', message: string }
   };

export type GiveThanksMutationVariables = Exact<{
  occurrenceId: string;
  text: string;
}>;


export type GiveThanksMutation = { __typename: 'Mutation', giveThanks:
    | { __typename: 'AlreadyThankedError', message: string }
    | { __typename: 'CalledOffError', message: string }
    | { __typename: 'DidNotHappenError', message: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotYetError', message: string }
    | { __typename: 'Thanks', occurrenceId: string, mayGive: boolean }
    | { __typename: 'ThanksClosedError', message: string }
   };

export const OpenQuestionsDocument = "query OpenQuestions {\n  openQuestions {\n    __typename\n    occurrenceId\n    agreementId\n    startsAt\n    endsAt\n    zone\n    other {\n      __typename\n      id\n      firstName\n    }\n  }\n}" as unknown as TypedDocumentNode<OpenQuestionsQuery, OpenQuestionsQueryVariables>;

export const ThanksOfDocument = "query ThanksOf($occurrenceId: ID!) {\n  thanks(occurrenceId: $occurrenceId) {\n    __typename\n    occurrenceId\n    closesAt\n    mayGive\n    revealedAt\n    other {\n      __typename\n      id\n      firstName\n    }\n    mine {\n      __typename\n      text\n      givenAt\n    }\n    theirs {\n      __typename\n      text\n      givenAt\n    }\n  }\n}" as unknown as TypedDocumentNode<ThanksOfQuery, ThanksOfQueryVariables>;

export const MyThanksDocument = "query MyThanks($first: Int!, $after: String) {\n  myThanks(first: $first, after: $after) {\n    __typename\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n    edges {\n      __typename\n      node {\n        __typename\n        occurrenceId\n        text\n        revealedAt\n        from {\n          __typename\n          id\n          firstName\n        }\n      }\n    }\n  }\n}" as unknown as TypedDocumentNode<MyThanksQuery, MyThanksQueryVariables>;

export const AnswerHappenedDocument = "mutation AnswerHappened($occurrenceId: ID!, $happened: Boolean!, $reason: NotHappenedReason) {\n  answerHappened(\n    occurrenceId: $occurrenceId\n    happened: $happened\n    reason: $reason\n  ) {\n    __typename\n    ... on HappenedAnswered {\n      __typename\n      occurrenceId\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AnswerHappenedMutation, AnswerHappenedMutationVariables>;

export const GiveThanksDocument = "mutation GiveThanks($occurrenceId: ID!, $text: String!) {\n  giveThanks(occurrenceId: $occurrenceId, text: $text) {\n    __typename\n    ... on Thanks {\n      __typename\n      occurrenceId\n      mayGive\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<GiveThanksMutation, GiveThanksMutationVariables>;
