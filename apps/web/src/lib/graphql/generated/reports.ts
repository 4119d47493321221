// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReportMutationVariables = Exact<{
  input: Schema.ReportInput;
}>;


export type ReportMutation = { __typename: 'Mutation', report:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'ReportTaken' }
    | { __typename: 'TooOftenError', message: string }
   };

export type PostRefusalQueryVariables = Exact<{
  postId: string;
}>;


export type PostRefusalQuery = { __typename: 'Query', postRefusal: { __typename: 'PostRefusal', postId: string, rule: Schema.HouseRule, refusedAt: string, appealUntil: string | null, appealState: Schema.AppealState | null, appealNote: string | null } | null };

export type AppealMutationVariables = Exact<{
  postId: string;
  words: string;
}>;


export type AppealMutation = { __typename: 'Mutation', appeal:
    | { __typename: 'AlreadyAppealedError', message: string }
    | { __typename: 'AppealTaken' }
    | { __typename: 'AppealTooLateError', message: string, until: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NothingToAppealError', message: string }
   };

export const ReportDocument = "mutation Report($input: ReportInput!) {\n  report(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<ReportMutation, ReportMutationVariables>;

export const PostRefusalDocument = "query PostRefusal($postId: ID!) {\n  postRefusal(postId: $postId) {\n    __typename\n    postId\n    rule\n    refusedAt\n    appealUntil\n    appealState\n    appealNote\n  }\n}" as unknown as TypedDocumentNode<PostRefusalQuery, PostRefusalQueryVariables>;

export const AppealDocument = "mutation Appeal($postId: ID!, $words: String!) {\n  appeal(postId: $postId, words: $words) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on AppealTooLateError {\n      __typename\n      until\n    }\n  }\n}" as unknown as TypedDocumentNode<AppealMutation, AppealMutationVariables>;
