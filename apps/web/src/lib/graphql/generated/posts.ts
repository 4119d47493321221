// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type PostWordsFragment = { __typename: 'Post', text: string, inReturn: Schema.PostInReturn, inReturnText: string, places: number, placesLeft: number, openUntil: string | null, allowedMoves: Array<Schema.PostMove>, id: string, kind: Schema.PostKind, state: Schema.PostState, title: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, publishedAt: string | null, wantedActivity: { __typename: 'Activity', slug: string, name: string } | null, vacancy: { __typename: 'Vacancy', organisation: string, hoursAWeek: number, rhythm: Schema.VacancyRhythm, minimumAge: number, trainingNeeded: string, conductCertificate: boolean, givesTraining: boolean, expensesCentsAnHour: number | null, company: boolean, schoolPlacement: boolean, signUp: Schema.SignUpWay, organisationAnswers: { __typename: 'OrganisationAnswers', usuallyWithinDays: number } | null } | null, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState, note: string | null, houseRule: Schema.HouseRule | null, submittedAt: string | null, text: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, inReturn: Schema.PostInReturn, inReturnText: string, places: number, activity: { __typename: 'Activity', slug: string, name: string } | null, wantedActivity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, vacancy: { __typename: 'Vacancy', hoursAWeek: number, rhythm: Schema.VacancyRhythm, minimumAge: number, trainingNeeded: string, conductCertificate: boolean, givesTraining: boolean, expensesCentsAnHour: number | null, company: boolean, schoolPlacement: boolean, signUp: Schema.SignUpWay } | null } | null, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null, author: { __typename: 'Resident', id: string, firstName: string }, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> };

export type VacancyWordsFragment = { __typename: 'Vacancy', hoursAWeek: number, rhythm: Schema.VacancyRhythm, minimumAge: number, trainingNeeded: string, conductCertificate: boolean, givesTraining: boolean, expensesCentsAnHour: number | null, company: boolean, schoolPlacement: boolean, signUp: Schema.SignUpWay };

export type RevisionWordsFragment = { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState, note: string | null, houseRule: Schema.HouseRule | null, submittedAt: string | null, text: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, inReturn: Schema.PostInReturn, inReturnText: string, places: number, activity: { __typename: 'Activity', slug: string, name: string } | null, wantedActivity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, vacancy: { __typename: 'Vacancy', hoursAWeek: number, rhythm: Schema.VacancyRhythm, minimumAge: number, trainingNeeded: string, conductCertificate: boolean, givesTraining: boolean, expensesCentsAnHour: number | null, company: boolean, schoolPlacement: boolean, signUp: Schema.SignUpWay } | null };

export type PostQueryVariables = Exact<{
  id: string;
}>;


export type PostQuery = { __typename: 'Query', post: { __typename: 'Post', text: string, inReturn: Schema.PostInReturn, inReturnText: string, places: number, placesLeft: number, openUntil: string | null, allowedMoves: Array<Schema.PostMove>, id: string, kind: Schema.PostKind, state: Schema.PostState, title: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, publishedAt: string | null, wantedActivity: { __typename: 'Activity', slug: string, name: string } | null, vacancy: { __typename: 'Vacancy', organisation: string, hoursAWeek: number, rhythm: Schema.VacancyRhythm, minimumAge: number, trainingNeeded: string, conductCertificate: boolean, givesTraining: boolean, expensesCentsAnHour: number | null, company: boolean, schoolPlacement: boolean, signUp: Schema.SignUpWay, organisationAnswers: { __typename: 'OrganisationAnswers', usuallyWithinDays: number } | null } | null, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState, note: string | null, houseRule: Schema.HouseRule | null, submittedAt: string | null, text: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, inReturn: Schema.PostInReturn, inReturnText: string, places: number, activity: { __typename: 'Activity', slug: string, name: string } | null, wantedActivity: { __typename: 'Activity', slug: string, name: string } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, vacancy: { __typename: 'Vacancy', hoursAWeek: number, rhythm: Schema.VacancyRhythm, minimumAge: number, trainingNeeded: string, conductCertificate: boolean, givesTraining: boolean, expensesCentsAnHour: number | null, company: boolean, schoolPlacement: boolean, signUp: Schema.SignUpWay } | null } | null, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null, author: { __typename: 'Resident', id: string, firstName: string }, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> } | null };

export type MyPostsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyPostsQuery = { __typename: 'Query', myPosts: { __typename: 'PostConnection', edges: Array<{ __typename: 'PostEdge', node: { __typename: 'Post', allowedMoves: Array<Schema.PostMove>, id: string, kind: Schema.PostKind, state: Schema.PostState, title: string, onceOn: string | null, place: Schema.PostPlace, languages: Array<string>, publishedAt: string | null, latest: { __typename: 'PostRevision', number: number, state: Schema.PostRevisionState } | null, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null, author: { __typename: 'Resident', id: string, firstName: string }, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, vacancy: { __typename: 'Vacancy', organisation: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WithdrawPostMutationVariables = Exact<{
  postId: string;
}>;


export type WithdrawPostMutation = { __typename: 'Mutation', withdrawPost:
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Post', id: string, state: Schema.PostState, allowedMoves: Array<Schema.PostMove> }
    | { __typename: 'PostClosedError', message: string }
   };

export type ReopenPostMutationVariables = Exact<{
  postId: string;
}>;


export type ReopenPostMutation = { __typename: 'Mutation', reopenPost:
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NeverApprovedError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Post', id: string, state: Schema.PostState, allowedMoves: Array<Schema.PostMove> }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'PostFullError', message: string }
    | { __typename: 'TooOftenError', message: string }
   };

export const PostDocument = "query Post($id: ID!) {\n  post(id: $id) {\n    __typename\n    ...PostWords\n  }\n}\nfragment PostWords on Post {\n  __typename\n  ...PostCard\n  text\n  wantedActivity {\n    __typename\n    slug\n    name\n  }\n  inReturn\n  inReturnText\n  places\n  placesLeft\n  openUntil\n  allowedMoves\n  vacancy {\n    __typename\n    ...VacancyWords\n    organisationAnswers {\n      __typename\n      usuallyWithinDays\n    }\n  }\n  latest {\n    __typename\n    ...RevisionWords\n  }\n}\nfragment PostCard on Post {\n  __typename\n  id\n  kind\n  state\n  title\n  activity {\n    __typename\n    slug\n    name\n  }\n  area {\n    __typename\n    code\n    name\n  }\n  author {\n    __typename\n    id\n    firstName\n  }\n  availability {\n    __typename\n    day\n    part\n  }\n  onceOn\n  place\n  languages\n  publishedAt\n  vacancy {\n    __typename\n    organisation\n  }\n}\nfragment VacancyWords on Vacancy {\n  __typename\n  hoursAWeek\n  rhythm\n  minimumAge\n  trainingNeeded\n  conductCertificate\n  givesTraining\n  expensesCentsAnHour\n  company\n  schoolPlacement\n  signUp\n}\nfragment RevisionWords on PostRevision {\n  __typename\n  number\n  state\n  note\n  houseRule\n  submittedAt\n  text\n  activity {\n    __typename\n    slug\n    name\n  }\n  wantedActivity {\n    __typename\n    slug\n    name\n  }\n  availability {\n    __typename\n    day\n    part\n  }\n  onceOn\n  place\n  languages\n  inReturn\n  inReturnText\n  places\n  vacancy {\n    __typename\n    ...VacancyWords\n  }\n}" as unknown as TypedDocumentNode<PostQuery, PostQueryVariables>;

export const MyPostsDocument = "query MyPosts($first: Int!, $after: String) {\n  myPosts(first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        ...PostCard\n        allowedMoves\n        latest {\n          __typename\n          number\n          state\n        }\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment PostCard on Post {\n  __typename\n  id\n  kind\n  state\n  title\n  activity {\n    __typename\n    slug\n    name\n  }\n  area {\n    __typename\n    code\n    name\n  }\n  author {\n    __typename\n    id\n    firstName\n  }\n  availability {\n    __typename\n    day\n    part\n  }\n  onceOn\n  place\n  languages\n  publishedAt\n  vacancy {\n    __typename\n    organisation\n  }\n}" as unknown as TypedDocumentNode<MyPostsQuery, MyPostsQueryVariables>;

export const WithdrawPostDocument = "mutation WithdrawPost($postId: ID!) {\n  withdrawPost(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on Post {\n      __typename\n      id\n      state\n      allowedMoves\n    }\n  }\n}" as unknown as TypedDocumentNode<WithdrawPostMutation, WithdrawPostMutationVariables>;

export const ReopenPostDocument = "mutation ReopenPost($postId: ID!) {\n  reopenPost(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on Post {\n      __typename\n      id\n      state\n      allowedMoves\n    }\n  }\n}" as unknown as TypedDocumentNode<ReopenPostMutation, ReopenPostMutationVariables>;
