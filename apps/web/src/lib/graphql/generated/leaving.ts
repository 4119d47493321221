// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { __typename: 'Query', myData:
    | { __typename: 'MyDataFile', name: string, mediaType: string, content: string }
    | { __typename: 'TooOftenError', message: string }
   };

export type MyLeavingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLeavingQuery = { __typename: 'Query', myLeaving: { __typename: 'Leaving', askedAt: string, finalAt: string } | null };

export type LeaveMutationVariables = Exact<{
  reason?: Schema.LeavingReason | null | undefined;
}>;


export type LeaveMutation = { __typename: 'Mutation', leave:
    | { __typename: 'Leaving', askedAt: string, finalAt: string }
    | { __typename: 'StillStaffError', message: string }
   };

export type StayAfterAllMutationVariables = Exact<{ [key: string]: never; }>;


export type StayAfterAllMutation = { __typename: 'Mutation', stayAfterAll:
    | { __typename: 'NotLeavingError', message: string }
    | { __typename: 'StayedAfterAll', personId: string }
   };

export const MyDataDocument = "query MyData {\n  myData {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on MyDataFile {\n      __typename\n      name\n      mediaType\n      content\n    }\n  }\n}" as unknown as TypedDocumentNode<MyDataQuery, MyDataQueryVariables>;

export const MyLeavingDocument = "query MyLeaving {\n  myLeaving {\n    __typename\n    askedAt\n    finalAt\n  }\n}" as unknown as TypedDocumentNode<MyLeavingQuery, MyLeavingQueryVariables>;

export const LeaveDocument = "mutation Leave($reason: LeavingReason) {\n  leave(reason: $reason) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on Leaving {\n      __typename\n      askedAt\n      finalAt\n    }\n  }\n}" as unknown as TypedDocumentNode<LeaveMutation, LeaveMutationVariables>;

export const StayAfterAllDocument = "mutation StayAfterAll {\n  stayAfterAll {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on StayedAfterAll {\n      __typename\n      personId\n    }\n  }\n}" as unknown as TypedDocumentNode<StayAfterAllMutation, StayAfterAllMutationVariables>;
