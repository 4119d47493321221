// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Me', id: string, locale: string, roles: Array<string>, brokerOf: Array<string>, actedBy: string | null } | null };

export type SignUpMutationVariables = Exact<{
  input: Schema.SignUpInput;
}>;


export type SignUpMutation = { __typename: 'Mutation', signUp:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'LinkSent' }
    | { __typename: 'SignUpClosedError', message: string }
    | { __typename: 'TooOftenError', message: string }
   };

export type AskSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type AskSignInLinkMutation = { __typename: 'Mutation', askSignInLink:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'LinkSent' }
    | { __typename: 'TooOftenError', message: string }
   };

export type SignInWithPasswordMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInWithPasswordMutation = { __typename: 'Mutation', signInWithPassword:
    | { __typename: 'SignedInNow' }
    | { __typename: 'TooOftenError', message: string }
    | { __typename: 'WrongCredentialsError', message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: { __typename: 'SignedOut' } };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { __typename: 'Mutation', signOutEverywhere: { __typename: 'SignedOut' } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { __typename: 'Query', demoPeople: Array<{ __typename: 'DemoPerson', id: string, firstName: string, role: string, areaName: string, storyNl: string, storyEn: string }> };

export type TryAsMutationVariables = Exact<{
  personId: string;
}>;


export type TryAsMutation = { __typename: 'Mutation', tryAs:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SignedInNow' }
   };

export type AskTakeOverCodeMutationVariables = Exact<{
  link: string;
}>;


export type AskTakeOverCodeMutation = { __typename: 'Mutation', askTakeOverCode:
    | { __typename: 'LinkNotUsableError', message: string }
    | { __typename: 'PhoneCodeSent', codeId: string, endsAt: string }
    | { __typename: 'TooOftenError', message: string }
   };

export type ConfirmTakeOverMutationVariables = Exact<{
  link: string;
  codeId: string;
  digits: string;
}>;


export type ConfirmTakeOverMutation = { __typename: 'Mutation', confirmTakeOver:
    | { __typename: 'CodeNotUsableError', message: string }
    | { __typename: 'EmailTakenError', message: string }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'LinkNotUsableError', message: string }
    | { __typename: 'SignedInNow' }
    | { __typename: 'WrongCodeError', message: string, triesLeft: number }
   };

export const MeDocument = "query Me {\n  me {\n    __typename\n    id\n    locale\n    roles\n    brokerOf\n    actedBy\n  }\n}" as unknown as TypedDocumentNode<MeQuery, MeQueryVariables>;

export const SignUpDocument = "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<SignUpMutation, SignUpMutationVariables>;

export const AskSignInLinkDocument = "mutation AskSignInLink($email: String!) {\n  askSignInLink(email: $email) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<AskSignInLinkMutation, AskSignInLinkMutationVariables>;

export const SignInWithPasswordDocument = "mutation SignInWithPassword($email: String!, $password: String!) {\n  signInWithPassword(email: $email, password: $password) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;

export const SignOutDocument = "mutation SignOut {\n  signOut {\n    __typename\n  }\n}" as unknown as TypedDocumentNode<SignOutMutation, SignOutMutationVariables>;

export const SignOutEverywhereDocument = "mutation SignOutEverywhere {\n  signOutEverywhere {\n    __typename\n  }\n}" as unknown as TypedDocumentNode<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;

export const DemoPeopleDocument = "query DemoPeople {\n  demoPeople {\n    __typename\n    id\n    firstName\n    role\n    areaName\n    storyNl\n    storyEn\n  }\n}" as unknown as TypedDocumentNode<DemoPeopleQuery, DemoPeopleQueryVariables>;

export const TryAsDocument = "mutation TryAs($personId: ID!) {\n  tryAs(personId: $personId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<TryAsMutation, TryAsMutationVariables>;

export const AskTakeOverCodeDocument = "mutation AskTakeOverCode($link: String!) {\n  askTakeOverCode(link: $link) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on PhoneCodeSent {\n      __typename\n      codeId\n      endsAt\n    }\n  }\n}" as unknown as TypedDocumentNode<AskTakeOverCodeMutation, AskTakeOverCodeMutationVariables>;

export const ConfirmTakeOverDocument = "mutation ConfirmTakeOver($link: String!, $codeId: ID!, $digits: String!) {\n  confirmTakeOver(link: $link, codeId: $codeId, digits: $digits) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on WrongCodeError {\n      __typename\n      triesLeft\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<ConfirmTakeOverMutation, ConfirmTakeOverMutationVariables>;
