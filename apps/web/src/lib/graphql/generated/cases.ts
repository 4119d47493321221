// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type UpholdReportMutationVariables = Exact<{
  caseId: string;
  rule: Schema.HouseRule;
  reason: string;
}>;


export type UpholdReportMutation = { __typename: 'Mutation', upholdReport:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'ReportDecided', state: Schema.ReportCaseState }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type DismissReportMutationVariables = Exact<{
  caseId: string;
  note: string;
}>;


export type DismissReportMutation = { __typename: 'Mutation', dismissReport:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'PostClosedError', message: string }
    | { __typename: 'ReportDecided', state: Schema.ReportCaseState }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type GrantAppealMutationVariables = Exact<{
  appealId: string;
  note: string;
}>;


export type GrantAppealMutation = { __typename: 'Mutation', grantAppeal:
    | { __typename: 'AppealDecided', state: Schema.AppealState }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export type RejectAppealMutationVariables = Exact<{
  appealId: string;
  note: string;
}>;


export type RejectAppealMutation = { __typename: 'Mutation', rejectAppeal:
    | { __typename: 'AppealDecided', state: Schema.AppealState }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'NotInReviewError', message: string }
    | { __typename: 'OwnPostError', message: string }
    | { __typename: 'WorkItemDoneError', message: string }
   };

export const UpholdReportDocument = "mutation UpholdReport($caseId: ID!, $rule: HouseRule!, $reason: String!) {\n  upholdReport(caseId: $caseId, rule: $rule, reason: $reason) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on ReportDecided {\n      __typename\n      state\n    }\n  }\n}" as unknown as TypedDocumentNode<UpholdReportMutation, UpholdReportMutationVariables>;

export const DismissReportDocument = "mutation DismissReport($caseId: ID!, $note: String!) {\n  dismissReport(caseId: $caseId, note: $note) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on ReportDecided {\n      __typename\n      state\n    }\n  }\n}" as unknown as TypedDocumentNode<DismissReportMutation, DismissReportMutationVariables>;

export const GrantAppealDocument = "mutation GrantAppeal($appealId: ID!, $note: String!) {\n  grantAppeal(appealId: $appealId, note: $note) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on AppealDecided {\n      __typename\n      state\n    }\n  }\n}" as unknown as TypedDocumentNode<GrantAppealMutation, GrantAppealMutationVariables>;

export const RejectAppealDocument = "mutation RejectAppeal($appealId: ID!, $note: String!) {\n  rejectAppeal(appealId: $appealId, note: $note) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on AppealDecided {\n      __typename\n      state\n    }\n  }\n}" as unknown as TypedDocumentNode<RejectAppealMutation, RejectAppealMutationVariables>;
