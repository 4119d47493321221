// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type DeskMandatesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskMandatesQuery = { __typename: 'Query', mandates: Array<{ __typename: 'Mandate', id: string, brokerName: string, personId: string, personName: string, consent: Schema.MandateConsent, givenAt: string | null, givenOn: string | null, endsAt: string, endedAt: string | null, lives: boolean, scopes: Array<Schema.MandateScope> }> };

export type DeskMandateFragment = { __typename: 'Mandate', id: string, brokerName: string, personId: string, personName: string, consent: Schema.MandateConsent, givenAt: string | null, givenOn: string | null, endsAt: string, endedAt: string | null, lives: boolean, scopes: Array<Schema.MandateScope> };

export type ResidentRecordQueryVariables = Exact<{
  personId: string;
}>;


export type ResidentRecordQuery = { __typename: 'Query', residentRecord: { __typename: 'ResidentRecord', personId: string, firstName: string, phone: string | null, address: string | null, areaCode: string, hasAccount: boolean, interviews: Array<{ __typename: 'Interview', brokerName: string, heldAt: string, needs: string }>, mandates: Array<{ __typename: 'Mandate', id: string, brokerName: string, personId: string, personName: string, consent: Schema.MandateConsent, givenAt: string | null, givenOn: string | null, endsAt: string, endedAt: string | null, lives: boolean, scopes: Array<Schema.MandateScope> }> } | null };

export type DeskJournalQueryVariables = Exact<{
  personId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskJournalQuery = { __typename: 'Query', journal: { __typename: 'JournalEntryConnection', edges: Array<{ __typename: 'JournalEntryEdge', node: { __typename: 'JournalEntry', act: string, at: string, by: string, ownYes: boolean, scope: Schema.MandateScope | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type JournalLetterQueryVariables = Exact<{
  personId: string;
}>;


export type JournalLetterQuery = { __typename: 'Query', journalLetter: string | null };

export type RecordInterviewMutationVariables = Exact<{
  input: Schema.InterviewInput;
}>;


export type RecordInterviewMutation = { __typename: 'Mutation', recordInterview:
    | { __typename: 'InterviewRecorded', personId: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnConsentNeededError', message: string }
   };

export type RecordMandateMutationVariables = Exact<{
  personId: string;
  input: Schema.SpokenMandateInput;
}>;


export type RecordMandateMutation = { __typename: 'Mutation', recordMandate:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'MandateChanged' }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnConsentNeededError', message: string }
   };

export type AskMandateMutationVariables = Exact<{
  personId: string;
  input: Schema.MandateInput;
}>;


export type AskMandateMutation = { __typename: 'Mutation', askMandate:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'MandateChanged' }
    | { __typename: 'NotFoundError', message: string }
   };

export type EndMandateMutationVariables = Exact<{
  mandateId: string;
}>;


export type EndMandateMutation = { __typename: 'Mutation', endMandate:
    | { __typename: 'MandateChanged' }
    | { __typename: 'MandateOverError', message: string }
    | { __typename: 'NotFoundError', message: string }
   };

export type StartTakeOverMutationVariables = Exact<{
  personId: string;
  email: string;
}>;


export type StartTakeOverMutation = { __typename: 'Mutation', startTakeOver:
    | { __typename: 'HasAccountError', message: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'TakeOverStarted', endsAt: string }
   };

export type SuspendResidentMutationVariables = Exact<{
  personId: string;
  reason: string;
}>;


export type SuspendResidentMutation = { __typename: 'Mutation', suspendResident:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ResidentKeptOut', suspended: boolean }
    | { __typename: 'SameAsBeforeError', message: string }
   };

export type RestoreResidentMutationVariables = Exact<{
  personId: string;
}>;


export type RestoreResidentMutation = { __typename: 'Mutation', restoreResident:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ResidentKeptOut', suspended: boolean }
    | { __typename: 'SameAsBeforeError', message: string }
   };

export const DeskMandatesDocument = "query DeskMandates {\n  mandates {\n    __typename\n    ...DeskMandate\n  }\n}\nfragment DeskMandate on Mandate {\n  __typename\n  id\n  brokerName\n  personId\n  personName\n  consent\n  givenAt\n  givenOn\n  endsAt\n  endedAt\n  lives\n  scopes\n}" as unknown as TypedDocumentNode<DeskMandatesQuery, DeskMandatesQueryVariables>;

export const ResidentRecordDocument = "query ResidentRecord($personId: ID!) {\n  residentRecord(personId: $personId) {\n    __typename\n    personId\n    firstName\n    phone\n    address\n    areaCode\n    hasAccount\n    interviews {\n      __typename\n      brokerName\n      heldAt\n      needs\n    }\n    mandates {\n      __typename\n      ...DeskMandate\n    }\n  }\n}\nfragment DeskMandate on Mandate {\n  __typename\n  id\n  brokerName\n  personId\n  personName\n  consent\n  givenAt\n  givenOn\n  endsAt\n  endedAt\n  lives\n  scopes\n}" as unknown as TypedDocumentNode<ResidentRecordQuery, ResidentRecordQueryVariables>;

export const DeskJournalDocument = "query DeskJournal($personId: ID!, $first: Int!, $after: String) {\n  journal(personId: $personId, first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        act\n        at\n        by\n        ownYes\n        scope\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}" as unknown as TypedDocumentNode<DeskJournalQuery, DeskJournalQueryVariables>;

export const JournalLetterDocument = "query JournalLetter($personId: ID!) {\n  journalLetter(personId: $personId)\n}" as unknown as TypedDocumentNode<JournalLetterQuery, JournalLetterQueryVariables>;

export const RecordInterviewDocument = "mutation RecordInterview($input: InterviewInput!) {\n  recordInterview(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on InterviewRecorded {\n      __typename\n      personId\n    }\n  }\n}" as unknown as TypedDocumentNode<RecordInterviewMutation, RecordInterviewMutationVariables>;

export const RecordMandateDocument = "mutation RecordMandate($personId: ID!, $input: SpokenMandateInput!) {\n  recordMandate(personId: $personId, input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<RecordMandateMutation, RecordMandateMutationVariables>;

export const AskMandateDocument = "mutation AskMandate($personId: ID!, $input: MandateInput!) {\n  askMandate(personId: $personId, input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<AskMandateMutation, AskMandateMutationVariables>;

export const EndMandateDocument = "mutation EndMandate($mandateId: ID!) {\n  endMandate(mandateId: $mandateId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<EndMandateMutation, EndMandateMutationVariables>;

export const StartTakeOverDocument = "mutation StartTakeOver($personId: ID!, $email: String!) {\n  startTakeOver(personId: $personId, email: $email) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on TakeOverStarted {\n      __typename\n      endsAt\n    }\n  }\n}" as unknown as TypedDocumentNode<StartTakeOverMutation, StartTakeOverMutationVariables>;

export const SuspendResidentDocument = "mutation SuspendResident($personId: ID!, $reason: String!) {\n  suspendResident(personId: $personId, reason: $reason) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on ResidentKeptOut {\n      __typename\n      suspended\n    }\n  }\n}" as unknown as TypedDocumentNode<SuspendResidentMutation, SuspendResidentMutationVariables>;

export const RestoreResidentDocument = "mutation RestoreResident($personId: ID!) {\n  restoreResident(personId: $personId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on ResidentKeptOut {\n      __typename\n      suspended\n    }\n  }\n}" as unknown as TypedDocumentNode<RestoreResidentMutation, RestoreResidentMutationVariables>;
