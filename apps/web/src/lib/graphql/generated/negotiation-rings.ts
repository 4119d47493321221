// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MyRingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRingsQuery = { __typename: 'Query', myRings: Array<{ __typename: 'Ring', id: string, broker: string, state: Schema.RingState, version: number, hash: string, openedAt: string, answerBy: string | null, youSaidYes: boolean, yourWish: string | null, legs: Array<{ __typename: 'RingLeg', number: number, agreementId: string | null, helper: { __typename: 'RingPerson', firstName: string, isYou: boolean, area: { __typename: 'Area', code: string, name: string } | null }, helped: { __typename: 'RingPerson', firstName: string, isYou: boolean, area: { __typename: 'Area', code: string, name: string } | null }, terms: { __typename: 'Terms', activitySlug: string, task: string, until: string | null, conditions: string, activity: { __typename: 'Activity', slug: string, name: string } | null, when: { __typename: 'When', kind: Schema.WhenKind, start: string | null, starts: Array<string> | null, zone: string | null, minutes: number | null, note: string | null }, howOften: { __typename: 'HowOften', kind: Schema.HowOftenKind, everyDays: number | null, everyWeeks: number | null, weekdays: Array<Schema.WeekDay> | null, weekdayOfMonth: number | null, dayOfMonth: number | null, count: number | null, skipped: Array<string> | null }, where: { __typename: 'Where', kind: Schema.WhereKind, name: string | null, fromArea: string | null, toArea: string | null, note: string | null }, inReturn: { __typename: 'InReturn', kind: Schema.InReturnKind, what: string | null, task: string | null, postId: string | null, cents: number | null, reason: string | null } } }> }> };

export type AcceptRingMutationVariables = Exact<{
  ringId: string;
  version: number;
  hash: string;
}>;


export type AcceptRingMutation = { __typename: 'Mutation', acceptRing:
    | { __typename: 'ConfirmationNeededError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Ring', id: string, state: Schema.RingState }
    | { __typename: 'RingAnsweredError', message: string }
    | { __typename: 'RingOverError', message: string }
    | { __typename: 'StaleRingError', message: string }
   };

export type DeclineRingMutationVariables = Exact<{
  ringId: string;
}>;


export type DeclineRingMutation = { __typename: 'Mutation', declineRing:
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Ring', id: string }
    | { __typename: 'RingOverError', message: string }
   };

export type AskRingChangeMutationVariables = Exact<{
  ringId: string;
  version: number;
  words: string;
}>;


export type AskRingChangeMutation = { __typename: 'Mutation', askRingChange:
    | { __typename: 'InvalidInputError', field: string, rule: string, bound: number | null, message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Ring', id: string }
    | { __typename: 'RingAnsweredError', message: string }
    | { __typename: 'RingOverError', message: string }
    | { __typename: 'StaleRingError', message: string }
   };

export type MyIntroductionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyIntroductionsQuery = { __typename: 'Query', myIntroductions: Array<{ __typename: 'Introduction', id: string, broker: string, words: string, state: Schema.IntroductionState, askedAt: string, answerBy: string, yourSide: Schema.Side, youSaidYes: boolean | null, negotiationId: string | null, ownPostId: string | null, activity: { __typename: 'Activity', slug: string, name: string } | null, area: { __typename: 'Area', code: string, name: string } | null }> };

export type AnswerIntroductionMutationVariables = Exact<{
  introductionId: string;
  yes: boolean;
}>;


export type AnswerIntroductionMutation = { __typename: 'Mutation', answerIntroduction:
    | { __typename: 'AlreadySaidError', message: string }
    | { __typename: 'Introduction', id: string, negotiationId: string | null }
    | { __typename: 'IntroductionOverError', message: string }
    | { __typename: 'NoMandateError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export const MyRingsDocument = "query MyRings {\n  myRings {\n    __typename\n    id\n    broker\n    state\n    version\n    hash\n    openedAt\n    answerBy\n    youSaidYes\n    yourWish\n    legs {\n      __typename\n      number\n      agreementId\n      helper {\n        __typename\n        firstName\n        isYou\n        area {\n          __typename\n          code\n          name\n        }\n      }\n      helped {\n        __typename\n        firstName\n        isYou\n        area {\n          __typename\n          code\n          name\n        }\n      }\n      terms {\n        __typename\n        ...TermsParts\n      }\n    }\n  }\n}\nfragment TermsParts on Terms {\n  __typename\n  activitySlug\n  activity {\n    __typename\n    slug\n    name\n  }\n  task\n  when {\n    __typename\n    kind\n    start\n    starts\n    zone\n    minutes\n    note\n  }\n  howOften {\n    __typename\n    kind\n    everyDays\n    everyWeeks\n    weekdays\n    weekdayOfMonth\n    dayOfMonth\n    count\n    skipped\n  }\n  where {\n    __typename\n    kind\n    name\n    fromArea\n    toArea\n    note\n  }\n  inReturn {\n    __typename\n    kind\n    what\n    task\n    postId\n    cents\n    reason\n  }\n  until\n  conditions\n}" as unknown as TypedDocumentNode<MyRingsQuery, MyRingsQueryVariables>;

export const AcceptRingDocument = "mutation AcceptRing($ringId: ID!, $version: Int!, $hash: String!) {\n  acceptRing(ringId: $ringId, version: $version, hash: $hash) {\n    __typename\n    ... on Ring {\n      __typename\n      id\n      state\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AcceptRingMutation, AcceptRingMutationVariables>;

export const DeclineRingDocument = "mutation DeclineRing($ringId: ID!) {\n  declineRing(ringId: $ringId) {\n    __typename\n    ... on Ring {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<DeclineRingMutation, DeclineRingMutationVariables>;

export const AskRingChangeDocument = "mutation AskRingChange($ringId: ID!, $version: Int!, $words: String!) {\n  askRingChange(ringId: $ringId, version: $version, words: $words) {\n    __typename\n    ... on Ring {\n      __typename\n      id\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AskRingChangeMutation, AskRingChangeMutationVariables>;

export const MyIntroductionsDocument = "query MyIntroductions {\n  myIntroductions {\n    __typename\n    id\n    broker\n    words\n    state\n    askedAt\n    answerBy\n    yourSide\n    youSaidYes\n    negotiationId\n    ownPostId\n    activity {\n      __typename\n      slug\n      name\n    }\n    area {\n      __typename\n      code\n      name\n    }\n  }\n}" as unknown as TypedDocumentNode<MyIntroductionsQuery, MyIntroductionsQueryVariables>;

export const AnswerIntroductionDocument = "mutation AnswerIntroduction($introductionId: ID!, $yes: Boolean!) {\n  answerIntroduction(introductionId: $introductionId, yes: $yes) {\n    __typename\n    ... on Introduction {\n      __typename\n      id\n      negotiationId\n    }\n    ...Refused\n  }\n}\nfragment Refused on UserError {\n  __typename\n  message\n  ... on InvalidInputError {\n    __typename\n    field\n    rule\n    bound\n  }\n  ... on PaidWorkError {\n    __typename\n    field\n    explanation\n  }\n  ... on StaleVersionError {\n    __typename\n    standingVersion\n  }\n  ... on TermsLapsedError {\n    __typename\n    lapsedAt\n  }\n  ... on OpenPointsError {\n    __typename\n    openPoints\n  }\n  ... on NoPlaceLeftError {\n    __typename\n    waitingListPosition\n  }\n  ... on AlreadyTalkingError {\n    __typename\n    talksId: negotiationId\n  }\n}" as unknown as TypedDocumentNode<AnswerIntroductionMutation, AnswerIntroductionMutationVariables>;
