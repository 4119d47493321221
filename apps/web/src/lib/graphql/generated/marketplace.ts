// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PostCardFragment = { __typename: 'Post', id: string, kind: Schema.PostKind, state: Schema.PostState, title: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, publishedAt: string | null, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null, author: { __typename: 'Resident', id: string, firstName: string }, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, vacancy: { __typename: 'Vacancy', organisation: string } | null };

export type FeedQueryVariables = Exact<{
  filter?: Schema.FeedFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedQuery = { __typename: 'Query', feed: { __typename: 'PostConnection', edges: Array<{ __typename: 'PostEdge', node: { __typename: 'Post', id: string, kind: Schema.PostKind, state: Schema.PostState, title: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, publishedAt: string | null, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null, author: { __typename: 'Resident', id: string, firstName: string }, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, vacancy: { __typename: 'Vacancy', organisation: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PostCountsQueryVariables = Exact<{
  kind: Schema.AreaKind;
  under: string;
  postKind?: Schema.PostKind | null | undefined;
}>;


export type PostCountsQuery = { __typename: 'Query', postCounts: Array<{ __typename: 'AreaCount', code: string, posts: number }> };

export const FeedDocument = "query Feed($filter: FeedFilterInput, $first: Int!, $after: String) {\n  feed(filter: $filter, first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        ...PostCard\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment PostCard on Post {\n  __typename\n  id\n  kind\n  state\n  title\n  activity {\n    __typename\n    slug\n    name\n  }\n  area {\n    __typename\n    code\n    name\n  }\n  author {\n    __typename\n    id\n    firstName\n  }\n  availability {\n    __typename\n    day\n    part\n  }\n  onceOn\n  place\n  languages\n  publishedAt\n  vacancy {\n    __typename\n    organisation\n  }\n}" as unknown as TypedDocumentNode<FeedQuery, FeedQueryVariables>;

export const PostCountsDocument = "query PostCounts($kind: AreaKind!, $under: ID!, $postKind: PostKind) {\n  postCounts(kind: $kind, under: $under, postKind: $postKind) {\n    __typename\n    code\n    posts\n  }\n}" as unknown as TypedDocumentNode<PostCountsQuery, PostCountsQueryVariables>;
