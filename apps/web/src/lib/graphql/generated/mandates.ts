// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MyMandatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMandatesQuery = { __typename: 'Query', myMandates: Array<{ __typename: 'Mandate', id: string, brokerName: string, personId: string, personName: string, consent: Schema.MandateConsent, givenAt: string | null, givenOn: string | null, endsAt: string, endedAt: string | null, lives: boolean, scopes: Array<Schema.MandateScope> }> };

export type MandatePartsFragment = { __typename: 'Mandate', id: string, brokerName: string, personId: string, personName: string, consent: Schema.MandateConsent, givenAt: string | null, givenOn: string | null, endsAt: string, endedAt: string | null, lives: boolean, scopes: Array<Schema.MandateScope> };

export type MyJournalQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyJournalQuery = { __typename: 'Query', myJournal: { __typename: 'JournalEntryConnection', edges: Array<{ __typename: 'JournalEntryEdge', node: { __typename: 'JournalEntry', act: string, at: string, by: string, ownYes: boolean, scope: Schema.MandateScope | null, subjectId: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JournalPartsFragment = { __typename: 'JournalEntry', act: string, at: string, by: string, ownYes: boolean, scope: Schema.MandateScope | null, subjectId: string | null };

export type GiveMandateMutationVariables = Exact<{
  mandateId: string;
}>;


export type GiveMandateMutation = { __typename: 'Mutation', giveMandate:
    | { __typename: 'MandateChanged' }
    | { __typename: 'NotFoundError', message: string }
   };

export type EndMyMandateMutationVariables = Exact<{
  mandateId: string;
}>;


export type EndMyMandateMutation = { __typename: 'Mutation', endMyMandate:
    | { __typename: 'MandateChanged' }
    | { __typename: 'MandateOverError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export const MyMandatesDocument = "query MyMandates {\n  myMandates {\n    __typename\n    ...MandateParts\n  }\n}\nfragment MandateParts on Mandate {\n  __typename\n  id\n  brokerName\n  personId\n  personName\n  consent\n  givenAt\n  givenOn\n  endsAt\n  endedAt\n  lives\n  scopes\n}" as unknown as TypedDocumentNode<MyMandatesQuery, MyMandatesQueryVariables>;

export const MyJournalDocument = "query MyJournal($first: Int!, $after: String) {\n  myJournal(first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        ...JournalParts\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment JournalParts on JournalEntry {\n  __typename\n  act\n  at\n  by\n  ownYes\n  scope\n  subjectId\n}" as unknown as TypedDocumentNode<MyJournalQuery, MyJournalQueryVariables>;

export const GiveMandateDocument = "mutation GiveMandate($mandateId: ID!) {\n  giveMandate(mandateId: $mandateId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<GiveMandateMutation, GiveMandateMutationVariables>;

export const EndMyMandateDocument = "mutation EndMyMandate($mandateId: ID!) {\n  endMyMandate(mandateId: $mandateId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<EndMyMandateMutation, EndMyMandateMutationVariables>;
