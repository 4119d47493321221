// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PostToAnswerQueryVariables = Exact<{
  id: string;
}>;


export type PostToAnswerQuery = { __typename: 'Query', post: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, text: string, state: Schema.PostState, place: Schema.PostPlace, inReturn: Schema.PostInReturn, inReturnText: string, onceOn: string | null, placesLeft: number, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, activity: { __typename: 'Activity', slug: string, name: string } | null, wantedActivity: { __typename: 'Activity', slug: string, name: string } | null, author: { __typename: 'Resident', id: string, firstName: string } } | null };

export type RespondToPostMutationVariables = Exact<{
  postId: string;
  terms: Schema.TermsInput;
  message?: string | null | undefined;
}>;


export type RespondToPostMutation = { __typename: 'Mutation', respondToPost:
    | { __typename: 'AlreadyTalkingError', message: string, talksId: string }
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'Negotiation', id: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OnPauseError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'PaidWorkError', field: string, explanation: string, message: string }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'ProfileIncompleteError', message: string }
    | { __typename: 'TooOftenError', message: string }
   };

export const PostToAnswerDocument = "query PostToAnswer($id: ID!) {\n  post(id: $id) {\n    __typename\n    id\n    kind\n    title\n    text\n    state\n    place\n    inReturn\n    inReturnText\n    onceOn\n    placesLeft\n    availability {\n      __typename\n      day\n      part\n    }\n    activity {\n      __typename\n      slug\n      name\n    }\n    wantedActivity {\n      __typename\n      slug\n      name\n    }\n    author {\n      __typename\n      id\n      firstName\n    }\n  }\n}" as unknown as TypedDocumentNode<PostToAnswerQuery, PostToAnswerQueryVariables>;

export const RespondToPostDocument = "mutation RespondToPost($postId: ID!, $terms: TermsInput!, $message: String) {\n  respondToPost(postId: $postId, terms: $terms, message: $message) {\n    __typename\n    ... on Negotiation {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<RespondToPostMutation, RespondToPostMutationVariables>;
