// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { __typename: 'Query', myProfile: { __typename: 'MyProfile', firstName: string, about: string, languages: Array<string>, helpsFrom: string | null, helpsAtMost: number | null, pausedUntil: string | null, area: { __typename: 'Area', code: string, name: string, kind: Schema.AreaKind, parentCode: string | null } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, skills: Array<{ __typename: 'Activity', slug: string, name: string }> } };

export type ProfilePartsFragment = { __typename: 'MyProfile', firstName: string, about: string, languages: Array<string>, helpsFrom: string | null, helpsAtMost: number | null, pausedUntil: string | null, area: { __typename: 'Area', code: string, name: string, kind: Schema.AreaKind, parentCode: string | null } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, skills: Array<{ __typename: 'Activity', slug: string, name: string }> };

export type SaveProfileMutationVariables = Exact<{
  input: Schema.SaveProfileInput;
}>;


export type SaveProfileMutation = { __typename: 'Mutation', saveProfile:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'MyProfile', firstName: string, about: string, languages: Array<string>, helpsFrom: string | null, helpsAtMost: number | null, pausedUntil: string | null, area: { __typename: 'Area', code: string, name: string, kind: Schema.AreaKind, parentCode: string | null } | null, availability: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, skills: Array<{ __typename: 'Activity', slug: string, name: string }> }
   };

export type MyContactDetailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyContactDetailsQuery = { __typename: 'Query', myContactDetails: { __typename: 'MyContactDetails', email: string | null, phone: string | null, address: string | null, shareEmail: boolean, sharePhone: boolean, shareAddress: boolean } };

export type ContactPartsFragment = { __typename: 'MyContactDetails', email: string | null, phone: string | null, address: string | null, shareEmail: boolean, sharePhone: boolean, shareAddress: boolean };

export type SaveContactDetailsMutationVariables = Exact<{
  input: Schema.SaveContactDetailsInput;
}>;


export type SaveContactDetailsMutation = { __typename: 'Mutation', saveContactDetails:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'MyContactDetails', email: string | null, phone: string | null, address: string | null, shareEmail: boolean, sharePhone: boolean, shareAddress: boolean }
   };

export type MyBlocksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyBlocksQuery = { __typename: 'Query', myBlocks: { __typename: 'BlockConnection', edges: Array<{ __typename: 'BlockEdge', node: { __typename: 'Block', personId: string, firstName: string, blockedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UnblockResidentMutationVariables = Exact<{
  personId: string;
}>;


export type UnblockResidentMutation = { __typename: 'Mutation', unblockResident:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'ResidentUnblocked' }
   };

export type BlockResidentMutationVariables = Exact<{
  personId: string;
}>;


export type BlockResidentMutation = { __typename: 'Mutation', blockResident:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'OwnSelfError', message: string }
    | { __typename: 'ResidentBlocked' }
   };

export const MyProfileDocument = "query MyProfile {\n  myProfile {\n    __typename\n    ...ProfileParts\n  }\n}\nfragment ProfileParts on MyProfile {\n  __typename\n  firstName\n  about\n  area {\n    __typename\n    code\n    name\n    kind\n    parentCode\n  }\n  languages\n  availability {\n    __typename\n    day\n    part\n  }\n  skills {\n    __typename\n    slug\n    name\n  }\n  helpsFrom\n  helpsAtMost\n  pausedUntil\n}" as unknown as TypedDocumentNode<MyProfileQuery, MyProfileQueryVariables>;

export const SaveProfileDocument = "mutation SaveProfile($input: SaveProfileInput!) {\n  saveProfile(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on MyProfile {\n      __typename\n      ...ProfileParts\n    }\n  }\n}\nfragment ProfileParts on MyProfile {\n  __typename\n  firstName\n  about\n  area {\n    __typename\n    code\n    name\n    kind\n    parentCode\n  }\n  languages\n  availability {\n    __typename\n    day\n    part\n  }\n  skills {\n    __typename\n    slug\n    name\n  }\n  helpsFrom\n  helpsAtMost\n  pausedUntil\n}" as unknown as TypedDocumentNode<SaveProfileMutation, SaveProfileMutationVariables>;

export const MyContactDetailsDocument = "query MyContactDetails {\n  myContactDetails {\n    __typename\n    ...ContactParts\n  }\n}\nfragment ContactParts on MyContactDetails {\n  __typename\n  email\n  phone\n  address\n  shareEmail\n  sharePhone\n  shareAddress\n}" as unknown as TypedDocumentNode<MyContactDetailsQuery, MyContactDetailsQueryVariables>;

export const SaveContactDetailsDocument = "mutation SaveContactDetails($input: SaveContactDetailsInput!) {\n  saveContactDetails(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on MyContactDetails {\n      __typename\n      ...ContactParts\n    }\n  }\n}\nfragment ContactParts on MyContactDetails {\n  __typename\n  email\n  phone\n  address\n  shareEmail\n  sharePhone\n  shareAddress\n}" as unknown as TypedDocumentNode<SaveContactDetailsMutation, SaveContactDetailsMutationVariables>;

export const MyBlocksDocument = "query MyBlocks($first: Int!, $after: String) {\n  myBlocks(first: $first, after: $after) {\n    __typename\n    edges {\n      __typename\n      node {\n        __typename\n        personId\n        firstName\n        blockedAt\n      }\n    }\n    pageInfo {\n      __typename\n      hasNextPage\n      endCursor\n    }\n  }\n}" as unknown as TypedDocumentNode<MyBlocksQuery, MyBlocksQueryVariables>;

export const UnblockResidentDocument = "mutation UnblockResident($personId: ID!) {\n  unblockResident(personId: $personId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<UnblockResidentMutation, UnblockResidentMutationVariables>;

export const BlockResidentDocument = "mutation BlockResident($personId: ID!) {\n  blockResident(personId: $personId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<BlockResidentMutation, BlockResidentMutationVariables>;
