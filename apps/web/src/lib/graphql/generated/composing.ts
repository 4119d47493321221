// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UnderstandTextQueryVariables = Exact<{
  text: string;
  locale?: string | null | undefined;
  today?: string | null | undefined;
}>;


export type UnderstandTextQuery = { __typename: 'Query', understandText: { __typename: 'UnderstoodText', kind: Schema.PostKind | null, languages: Array<string>, place: Schema.PostPlace | null, activities: Array<{ __typename: 'ActivitySuggestion', activity: { __typename: 'Activity', slug: string, name: string } }>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, rhythm: { __typename: 'UnderstoodRhythm', is: Schema.Rhythm, every: number | null, unit: Schema.RhythmUnit | null, times: number | null, on: string | null } | null } };

export type WritePostMutationVariables = Exact<{
  input: Schema.WritePostInput;
}>;


export type WritePostMutation = { __typename: 'Mutation', writePost:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'Post', id: string, state: Schema.PostState, allowedMoves: Array<Schema.PostMove>, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState } | null }
    | { __typename: 'ProfileIncompleteError', message: string }
    | { __typename: 'TooOftenError', message: string }
   };

export type RevisePostMutationVariables = Exact<{
  postId: string;
  seenRevision: number;
  input: Schema.PostInput;
}>;


export type RevisePostMutation = { __typename: 'Mutation', revisePost:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Post', id: string, state: Schema.PostState, allowedMoves: Array<Schema.PostMove>, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState } | null }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'ProfileIncompleteError', message: string }
    | { __typename: 'StaleRevisionError', message: string }
    | { __typename: 'TooOftenError', message: string }
   };

export type SubmitPostMutationVariables = Exact<{
  postId: string;
}>;


export type SubmitPostMutation = { __typename: 'Mutation', submitPost:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Post', id: string, state: Schema.PostState, allowedMoves: Array<Schema.PostMove>, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState } | null }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'RevisionNotDraftError', message: string }
    | { __typename: 'StaleRevisionError', message: string }
   };

export type WrittenPostFragment = { __typename: 'Post', id: string, state: Schema.PostState, allowedMoves: Array<Schema.PostMove>, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState } | null };

export const UnderstandTextDocument = "query UnderstandText($text: String!, $locale: String, $today: String) {\n  understandText(text: $text, locale: $locale, today: $today) {\n    __typename\n    kind\n    activities {\n      __typename\n      activity {\n        __typename\n        slug\n        name\n      }\n    }\n    dayParts {\n      __typename\n      day\n      part\n    }\n    languages\n    place\n    rhythm {\n      __typename\n      is\n      every\n      unit\n      times\n      on\n    }\n  }\n}" as unknown as TypedDocumentNode<UnderstandTextQuery, UnderstandTextQueryVariables>;

export const WritePostDocument = "mutation WritePost($input: WritePostInput!) {\n  writePost(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on Post {\n      __typename\n      ...WrittenPost\n    }\n  }\n}\nfragment WrittenPost on Post {\n  __typename\n  id\n  state\n  allowedMoves\n  latest {\n    __typename\n    number\n    state\n  }\n}" as unknown as TypedDocumentNode<WritePostMutation, WritePostMutationVariables>;

export const RevisePostDocument = "mutation RevisePost($postId: ID!, $seenRevision: Int!, $input: PostInput!) {\n  revisePost(postId: $postId, seenRevision: $seenRevision, input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on Post {\n      __typename\n      ...WrittenPost\n    }\n  }\n}\nfragment WrittenPost on Post {\n  __typename\n  id\n  state\n  allowedMoves\n  latest {\n    __typename\n    number\n    state\n  }\n}" as unknown as TypedDocumentNode<RevisePostMutation, RevisePostMutationVariables>;

export const SubmitPostDocument = "mutation SubmitPost($postId: ID!) {\n  submitPost(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on Post {\n      __typename\n      ...WrittenPost\n    }\n  }\n}\nfragment WrittenPost on Post {\n  __typename\n  id\n  state\n  allowedMoves\n  latest {\n    __typename\n    number\n    state\n  }\n}" as unknown as TypedDocumentNode<SubmitPostMutation, SubmitPostMutationVariables>;
