// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WorkItemsQueryVariables = Exact<{
  state: Schema.WorkItemState;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkItemsQuery = { __typename: 'Query', workItems: { __typename: 'WorkItemConnection', edges: Array<{ __typename: 'WorkItemEdge', node: { __typename: 'WorkItem', id: string, kind: Schema.WorkItemKind, state: Schema.WorkItemState, openedAt: string, doneAt: string | null, doneBy: string | null, note: string | null, subjectId: string, postId: string | null, postTitle: string | null, undeliveredTo: string | null, callBack: { __typename: 'CallBack', firstName: string | null, phone: string, words: string } | null, report: { __typename: 'ReportCase', id: string, about: Schema.ReportAbout, aboutId: string, firstName: string, personId: string, guests: number, reporters: number, newReporters: number, rule: Schema.HouseRule | null, reason: string | null, state: Schema.ReportCaseState, reports: Array<{ __typename: 'ReportWords', at: string, rule: Schema.HouseRule, words: string }> } | null, appeal: { __typename: 'Appeal', id: string, title: string, text: string, rule: Schema.HouseRule, reason: string | null, words: string, refusedAt: string, appealedAt: string, state: Schema.AppealState } | null, area: { __typename: 'Area', name: string } | null, claim: { __typename: 'Claim', firstName: string, mine: boolean, until: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WorkItemPartsFragment = { __typename: 'WorkItem', id: string, kind: Schema.WorkItemKind, state: Schema.WorkItemState, openedAt: string, doneAt: string | null, doneBy: string | null, note: string | null, subjectId: string, postId: string | null, postTitle: string | null, undeliveredTo: string | null, callBack: { __typename: 'CallBack', firstName: string | null, phone: string, words: string } | null, report: { __typename: 'ReportCase', id: string, about: Schema.ReportAbout, aboutId: string, firstName: string, personId: string, guests: number, reporters: number, newReporters: number, rule: Schema.HouseRule | null, reason: string | null, state: Schema.ReportCaseState, reports: Array<{ __typename: 'ReportWords', at: string, rule: Schema.HouseRule, words: string }> } | null, appeal: { __typename: 'Appeal', id: string, title: string, text: string, rule: Schema.HouseRule, reason: string | null, words: string, refusedAt: string, appealedAt: string, state: Schema.AppealState } | null, area: { __typename: 'Area', name: string } | null, claim: { __typename: 'Claim', firstName: string, mine: boolean, until: string } | null };

export type FinishWorkItemMutationVariables = Exact<{
  id: string;
  note: string;
}>;


export type FinishWorkItemMutation = { __typename: 'Mutation', finishWorkItem:
    | { __typename: 'ClaimedByOtherError', message: string, until: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ReviewUndecidedError', message: string }
    | { __typename: 'WorkItem' }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type DeskFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFiguresQuery = { __typename: 'Query', aliveAtThreeMonths: Array<{ __typename: 'AliveFigure', agreements: number | null, alivePercent: number | null, area: { __typename: 'Area', code: string, name: string } | null }>, matchDeskCounts: { __typename: 'MatchDeskCounts', requests: number, offers: number, unusedOffers: number, waitingLong: number } | null };

export type PhoneListQueryVariables = Exact<{
  day?: string | null | undefined;
}>;


export type PhoneListQuery = { __typename: 'Query', phoneList: Array<{ __typename: 'PhoneCall', personId: string, firstName: string, phone: string | null, address: string | null, messages: Array<{ __typename: 'PhoneMessage', id: string, subject: string, words: Array<string>, dueAt: string, notAfter: string }> }> };

export type MarkToldMutationVariables = Exact<{
  messageId: string;
}>;


export type MarkToldMutation = { __typename: 'Mutation', markTold:
    | { __typename: 'AlreadyToldError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'Told' }
   };

export type DeskAreaQueryVariables = Exact<{
  code: string;
}>;


export type DeskAreaQuery = { __typename: 'Query', area: { __typename: 'Area', code: string, name: string, kind: Schema.AreaKind } | null, areas: Array<{ __typename: 'Area', code: string, name: string }> };

export const WorkItemsDocument = "query WorkItems($state: WorkItemState!, $first: Int!, $after: String) {\n  workItems(state: $state, first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        ...WorkItemParts\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}\nfragment WorkItemParts on WorkItem {\n  __typename\n  id\n  kind\n  state\n  openedAt\n  doneAt\n  doneBy\n  note\n  subjectId\n  postId\n  postTitle\n  undeliveredTo\n  callBack {\n    __typename\n    firstName\n    phone\n    words\n  }\n  report {\n    __typename\n    id\n    about\n    aboutId\n    firstName\n    personId\n    guests\n    reporters\n    newReporters\n    rule\n    reason\n    state\n    reports {\n      __typename\n      at\n      rule\n      words\n    }\n  }\n  appeal {\n    __typename\n    id\n    title\n    text\n    rule\n    reason\n    words\n    refusedAt\n    appealedAt\n    state\n  }\n  area {\n    __typename\n    name\n  }\n  claim {\n    __typename\n    firstName\n    mine\n    until\n  }\n}" as unknown as TypedDocumentNode<WorkItemsQuery, WorkItemsQueryVariables>;

export const FinishWorkItemDocument = "mutation FinishWorkItem($id: ID!, $note: String!) {\n  finishWorkItem(id: $id, note: $note) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on ClaimedByOtherError {\n      __typename\n      until\n    }\n  }\n}" as unknown as TypedDocumentNode<FinishWorkItemMutation, FinishWorkItemMutationVariables>;

export const DeskFiguresDocument = "query DeskFigures {\n  aliveAtThreeMonths {\n    __typename\n    agreements\n    alivePercent\n    area {\n      __typename\n      code\n      name\n    }\n  }\n  matchDeskCounts {\n    __typename\n    requests\n    offers\n    unusedOffers\n    waitingLong\n  }\n}" as unknown as TypedDocumentNode<DeskFiguresQuery, DeskFiguresQueryVariables>;

export const PhoneListDocument = "query PhoneList($day: String) {\n  phoneList(day: $day) {\n    __typename\n    personId\n    firstName\n    phone\n    address\n    messages {\n      __typename\n      id\n      subject\n      words\n      dueAt\n      notAfter\n    }\n  }\n}" as unknown as TypedDocumentNode<PhoneListQuery, PhoneListQueryVariables>;

export const MarkToldDocument = "mutation MarkTold($messageId: ID!) {\n  markTold(messageId: $messageId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<MarkToldMutation, MarkToldMutationVariables>;

export const DeskAreaDocument = "query DeskArea($code: ID!) {\n  area(code: $code) {\n    __typename\n    code\n    name\n    kind\n  }\n  areas(kind: neighbourhood, under: $code) {\n    __typename\n    code\n    name\n  }\n}" as unknown as TypedDocumentNode<DeskAreaQuery, DeskAreaQueryVariables>;
