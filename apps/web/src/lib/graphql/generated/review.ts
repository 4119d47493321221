// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReviewQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { __typename: 'Query', reviewQueue: { __typename: 'ReviewEntryConnection', edges: Array<{ __typename: 'ReviewEntryEdge', node: { __typename: 'ReviewEntry', submittedAt: string, claim: { __typename: 'Claim', firstName: string, mine: boolean, until: string } | null, previous: { __typename: 'PostDecision', state: Schema.PostRevisionState, decidedAt: string, houseRule: Schema.HouseRule | null, note: string | null } | null, post: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, publishedAt: string | null, allowedMoves: Array<Schema.PostMove>, text: string, inReturn: Schema.PostInReturn, inReturnText: string, languages: Array<string>, onceOn: string | null, place: Schema.PostPlace, places: number, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null, latest: { __typename: 'PostRevision', number: number, text: string, inReturn: Schema.PostInReturn, inReturnText: string, languages: Array<string>, onceOn: string | null, place: Schema.PostPlace, places: number, activity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> } | null, activity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PublicWordsFragment = { __typename: 'Post', text: string, inReturn: Schema.PostInReturn, inReturnText: string, languages: Array<string>, onceOn: string | null, place: Schema.PostPlace, places: number, activity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> };

export type LatestWordsFragment = { __typename: 'PostRevision', text: string, inReturn: Schema.PostInReturn, inReturnText: string, languages: Array<string>, onceOn: string | null, place: Schema.PostPlace, places: number, activity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> };

export type ClaimReviewMutationVariables = Exact<{
  postId: string;
}>;


export type ClaimReviewMutation = { __typename: 'Mutation', claimReview:
    | { __typename: 'ClaimedByOtherError', message: string, until: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReviewClaimed' }
   };

export type ReleaseReviewMutationVariables = Exact<{
  postId: string;
}>;


export type ReleaseReviewMutation = { __typename: 'Mutation', releaseReview:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReviewReleased' }
   };

export type ApprovePostMutationVariables = Exact<{
  postId: string;
  revision: number;
}>;


export type ApprovePostMutation = { __typename: 'Mutation', approvePost:
    | { __typename: 'ClaimedByOtherError', message: string, until: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'Post' }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'StaleRevisionError', message: string }
   };

export type AskChangeMutationVariables = Exact<{
  postId: string;
  revision: number;
  note: string;
}>;


export type AskChangeMutation = { __typename: 'Mutation', askChange:
    | { __typename: 'ClaimedByOtherError', message: string, until: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'Post' }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'StaleRevisionError', message: string }
   };

export type RefusePostMutationVariables = Exact<{
  postId: string;
  revision: number;
  rule: Schema.HouseRule;
  reason: string;
}>;


export type RefusePostMutation = { __typename: 'Mutation', refusePost:
    | { __typename: 'ClaimedByOtherError', message: string, until: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'Post' }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'StaleRevisionError', message: string }
   };

export const ReviewQueueDocument = "query ReviewQueue($first: Int!, $after: String) {\n  reviewQueue(first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        submittedAt\n        claim {\n          __typename\n          firstName\n          mine\n          until\n        }\n        previous {\n          __typename\n          state\n          decidedAt\n          houseRule\n          note\n        }\n        post {\n          __typename\n          id\n          kind\n          title\n          publishedAt\n          author {\n            __typename\n            id\n            firstName\n          }\n          area {\n            __typename\n            name\n          }\n          allowedMoves\n          ...PublicWords\n          latest {\n            __typename\n            number\n            ...LatestWords\n          }\n        }\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment PublicWords on Post {\n  __typename\n  text\n  activity {\n    __typename\n    slug\n    name\n  }\n  availability {\n    __typename\n    day\n    part\n  }\n  inReturn\n  inReturnText\n  languages\n  onceOn\n  place\n  places\n}\nfragment LatestWords on PostRevision {\n  __typename\n  text\n  activity {\n    __typename\n    slug\n    name\n  }\n  availability {\n    __typename\n    day\n    part\n  }\n  inReturn\n  inReturnText\n  languages\n  onceOn\n  place\n  places\n}" as unknown as TypedDocumentNode<ReviewQueueQuery, ReviewQueueQueryVariables>;

export const ClaimReviewDocument = "mutation ClaimReview($postId: ID!) {\n  claimReview(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on ClaimedByOtherError {\n      __typename\n      until\n    }\n  }\n}" as unknown as TypedDocumentNode<ClaimReviewMutation, ClaimReviewMutationVariables>;

export const ReleaseReviewDocument = "mutation ReleaseReview($postId: ID!) {\n  releaseReview(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<ReleaseReviewMutation, ReleaseReviewMutationVariables>;

export const ApprovePostDocument = "mutation ApprovePost($postId: ID!, $revision: Int!) {\n  approvePost(postId: $postId, revision: $revision) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on ClaimedByOtherError {\n      __typename\n      until\n    }\n  }\n}" as unknown as TypedDocumentNode<ApprovePostMutation, ApprovePostMutationVariables>;

export const AskChangeDocument = "mutation AskChange($postId: ID!, $revision: Int!, $note: String!) {\n  askChange(postId: $postId, revision: $revision, note: $note) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on ClaimedByOtherError {\n      __typename\n      until\n    }\n  }\n}" as unknown as TypedDocumentNode<AskChangeMutation, AskChangeMutationVariables>;

export const RefusePostDocument = "mutation RefusePost($postId: ID!, $revision: Int!, $rule: HouseRule!, $reason: String!) {\n  refusePost(postId: $postId, revision: $revision, rule: $rule, reason: $reason) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on ClaimedByOtherError {\n      __typename\n      until\n    }\n  }\n}" as unknown as TypedDocumentNode<RefusePostMutation, RefusePostMutationVariables>;
