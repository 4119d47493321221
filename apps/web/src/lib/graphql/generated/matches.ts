// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MatchDeskQueryVariables = Exact<{
  list: Schema.MatchDeskList;
  first: number;
  after?: string | null | undefined;
}>;


export type MatchDeskQuery = { __typename: 'Query', matchDesk: { __typename: 'MatchDeskConnection', edges: Array<{ __typename: 'MatchDeskEdge', node: { __typename: 'MatchDeskPost', waitingSince: string, fits: number | null, post: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DeskPostFragment = { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null };

export type DeskSuggestionsQueryVariables = Exact<{
  postId: string;
  first: number;
}>;


export type DeskSuggestionsQuery = { __typename: 'Query', post: { __typename: 'Post', text: string, id: string, kind: Schema.PostKind, title: string, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null } | null, told: { __typename: 'AlertCounts', told: number, waiting: number, no: number, notAnswered: number, openedTalks: number } | null, suggestions: Array<{ __typename: 'Suggestion', strength: Schema.SuggestionStrength, post: { __typename: 'Post', text: string, id: string, kind: Schema.PostKind, title: string, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null }, reasons: Array<{ __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null }> }> | null };

export type ReasonPartsFragment = { __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null };

export type IntroduceMutationVariables = Exact<{
  postId: string;
  residentId: string;
  otherPostId?: string | null | undefined;
  words: string;
}>;


export type IntroduceMutation = { __typename: 'Mutation', introduce:
    | { __typename: 'AlreadyInTouchError', message: string }
    | { __typename: 'IntroductionMade', id: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PostClosedError', message: string }
   };

export type IntroductionsMadeQueryVariables = Exact<{ [key: string]: never; }>;


export type IntroductionsMadeQuery = { __typename: 'Query', introductionsMade: Array<{ __typename: 'IntroductionMade', id: string, author: string, other: string, postId: string, words: string, state: Schema.IntroductionState, askedAt: string, answerBy: string }> };

export type ExchangesOfAreaQueryVariables = Exact<{
  areaCode: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExchangesOfAreaQuery = { __typename: 'Query', exchangesOfArea: { __typename: 'ExchangeConnection', edges: Array<{ __typename: 'ExchangeEdge', node: { __typename: 'Exchange', id: string, legs: Array<{ __typename: 'ExchangeLeg', helperId: string, helpedId: string, offer: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null }, request: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, author: { __typename: 'Resident', id: string, firstName: string }, area: { __typename: 'Area', name: string } | null }, reasons: Array<{ __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null }> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SetAsideExchangeMutationVariables = Exact<{
  exchangeId: string;
}>;


export type SetAsideExchangeMutation = { __typename: 'Mutation', setAsideExchange:
    | { __typename: 'ExchangeSetAside' }
    | { __typename: 'NotFoundError', message: string }
   };

export type RingsAtDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type RingsAtDeskQuery = { __typename: 'Query', ringsAtDesk: Array<{ __typename: 'RingAtDesk', id: string, version: number, state: Schema.RingState, endedBecause: Schema.RingEnd | null, consents: number, answerBy: string | null, openedAt: string, broker: string, legs: Array<{ __typename: 'RingLeg', number: number, helper: { __typename: 'RingPerson', firstName: string }, helped: { __typename: 'RingPerson', firstName: string }, terms: { __typename: 'Terms', task: string, when: { __typename: 'When', kind: Schema.WhenKind, start: string | null, minutes: number | null } } }>, wishes: Array<{ __typename: 'RingWish', words: string, person: { __typename: 'RingPerson', firstName: string } }> }> };

export type ProposeRingMutationVariables = Exact<{
  legs: Array<Schema.RingLegInput> | Schema.RingLegInput;
}>;


export type ProposeRingMutation = { __typename: 'Mutation', proposeRing:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PaidWorkError', message: string, found: string, explanation: string }
    | { __typename: 'RingAtDesk', id: string }
    | { __typename: 'RingNotPossibleError', message: string, leg: number | null }
   };

export const MatchDeskDocument = "query MatchDesk($list: MatchDeskList!, $first: Int!, $after: String) {\n  matchDesk(list: $list, first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        waitingSince\n        fits\n        post {\n          __typename\n          ...DeskPost\n        }\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment DeskPost on Post {\n  __typename\n  id\n  kind\n  title\n  author {\n    __typename\n    id\n    firstName\n  }\n  area {\n    __typename\n    name\n  }\n}" as unknown as TypedDocumentNode<MatchDeskQuery, MatchDeskQueryVariables>;

export const DeskSuggestionsDocument = "query DeskSuggestions($postId: ID!, $first: Int!) {\n  post(id: $postId) {\n    __typename\n    ...DeskPost\n    text\n  }\n  told(postId: $postId) {\n    __typename\n    told\n    waiting\n    no\n    notAnswered\n    openedTalks\n  }\n  suggestions(postId: $postId, first: $first) {\n    __typename\n    strength\n    post {\n      __typename\n      ...DeskPost\n      text\n    }\n    reasons {\n      __typename\n      ...ReasonParts\n    }\n  }\n}\nfragment DeskPost on Post {\n  __typename\n  id\n  kind\n  title\n  author {\n    __typename\n    id\n    firstName\n  }\n  area {\n    __typename\n    name\n  }\n}\nfragment ReasonParts on SuggestionReason {\n  __typename\n  kind\n  is\n  verdict\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  missingLanguages\n  asked {\n    __typename\n    name\n  }\n  given {\n    __typename\n    name\n  }\n}" as unknown as TypedDocumentNode<DeskSuggestionsQuery, DeskSuggestionsQueryVariables>;

export const IntroduceDocument = "mutation Introduce($postId: ID!, $residentId: ID!, $otherPostId: ID, $words: String!) {\n  introduce(\n    postId: $postId\n    residentId: $residentId\n    otherPostId: $otherPostId\n    words: $words\n  ) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on IntroductionMade {\n      __typename\n      id\n    }\n  }\n}" as unknown as TypedDocumentNode<IntroduceMutation, IntroduceMutationVariables>;

export const IntroductionsMadeDocument = "query IntroductionsMade {\n  introductionsMade {\n    __typename\n    id\n    author\n    other\n    postId\n    words\n    state\n    askedAt\n    answerBy\n  }\n}" as unknown as TypedDocumentNode<IntroductionsMadeQuery, IntroductionsMadeQueryVariables>;

export const ExchangesOfAreaDocument = "query ExchangesOfArea($areaCode: ID!, $first: Int!, $after: String) {\n  exchangesOfArea(areaCode: $areaCode, first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        id\n        legs {\n          __typename\n          helperId\n          helpedId\n          offer {\n            __typename\n            ...DeskPost\n          }\n          request {\n            __typename\n            ...DeskPost\n          }\n          reasons {\n            __typename\n            ...ReasonParts\n          }\n        }\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment DeskPost on Post {\n  __typename\n  id\n  kind\n  title\n  author {\n    __typename\n    id\n    firstName\n  }\n  area {\n    __typename\n    name\n  }\n}\nfragment ReasonParts on SuggestionReason {\n  __typename\n  kind\n  is\n  verdict\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  missingLanguages\n  asked {\n    __typename\n    name\n  }\n  given {\n    __typename\n    name\n  }\n}" as unknown as TypedDocumentNode<ExchangesOfAreaQuery, ExchangesOfAreaQueryVariables>;

export const SetAsideExchangeDocument = "mutation SetAsideExchange($exchangeId: ID!) {\n  setAsideExchange(exchangeId: $exchangeId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<SetAsideExchangeMutation, SetAsideExchangeMutationVariables>;

export const RingsAtDeskDocument = "query RingsAtDesk {\n  ringsAtDesk {\n    __typename\n    id\n    version\n    state\n    endedBecause\n    consents\n    answerBy\n    openedAt\n    broker\n    legs {\n      __typename\n      number\n      helper {\n        __typename\n        firstName\n      }\n      helped {\n        __typename\n        firstName\n      }\n      terms {\n        __typename\n        task\n        when {\n          __typename\n          kind\n          start\n          minutes\n        }\n      }\n    }\n    wishes {\n      __typename\n      words\n      person {\n        __typename\n        firstName\n      }\n    }\n  }\n}" as unknown as TypedDocumentNode<RingsAtDeskQuery, RingsAtDeskQueryVariables>;

export const ProposeRingDocument = "mutation ProposeRing($legs: [RingLegInput!]!) {\n  proposeRing(legs: $legs) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on PaidWorkError {\n      __typename\n      found\n      explanation\n    }\n    ... on RingNotPossibleError {\n      __typename\n      leg\n    }\n    ... on RingAtDesk {\n      __typename\n      id\n    }\n  }\n}" as unknown as TypedDocumentNode<ProposeRingMutation, ProposeRingMutationVariables>;
