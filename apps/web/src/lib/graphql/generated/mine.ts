// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MyOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOverviewQuery = { __typename: 'Query', myNegotiations: { __typename: 'NegotiationConnection', edges: Array<{ __typename: 'NegotiationEdge', node: { __typename: 'Negotiation', id: string, state: Schema.NegotiationState, whoseTurn: Schema.Side | null, yourSide: Schema.Side, answerBy: string | null, postTitle: string, agreementId: string | null, other: { __typename: 'Resident', firstName: string } } }> }, openQuestions: Array<{ __typename: 'OpenQuestion', occurrenceId: string, startsAt: string, other: { __typename: 'Resident', firstName: string } | null }>, myIntroductions: Array<{ __typename: 'Introduction', id: string, state: Schema.IntroductionState, broker: string, answerBy: string, youSaidYes: boolean | null, activity: { __typename: 'Activity', name: string } | null }>, standInRequests: Array<{ __typename: 'StandInRequest', id: string, state: Schema.StandInState, askedBy: string, startsAt: string }>, myRings: Array<{ __typename: 'Ring', id: string, state: Schema.RingState, broker: string, answerBy: string | null, youSaidYes: boolean }> };

export const MyOverviewDocument = "query MyOverview {\n  myNegotiations(first: 20) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        id\n        state\n        whoseTurn\n        yourSide\n        answerBy\n        postTitle\n        agreementId\n        other {\n          __typename\n          firstName\n        }\n      }\n    }\n  }\n  openQuestions {\n    __typename\n    occurrenceId\n    startsAt\n    other {\n      __typename\n      firstName\n    }\n  }\n  myIntroductions {\n    __typename\n    id\n    state\n    broker\n    answerBy\n    youSaidYes\n    activity {\n      __typename\n      name\n    }\n  }\n  standInRequests {\n    __typename\n    id\n    state\n    askedBy\n    startsAt\n  }\n  myRings {\n    __typename\n    id\n    state\n    broker\n    answerBy\n    youSaidYes\n  }\n}" as unknown as TypedDocumentNode<MyOverviewQuery, MyOverviewQueryVariables>;
