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

export const MeDocument = "query Me {\n  me {\n    __typename\n    id\n    locale\n    roles\n    brokerOf\n    actedBy\n  }\n}" as unknown as TypedDocumentNode<MeQuery, MeQueryVariables>;

export const SignUpDocument = "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<SignUpMutation, SignUpMutationVariables>;

export const AskSignInLinkDocument = "mutation AskSignInLink($email: String!) {\n  askSignInLink(email: $email) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n  }\n}" as unknown as TypedDocumentNode<AskSignInLinkMutation, AskSignInLinkMutationVariables>;

export const SignInWithPasswordDocument = "mutation SignInWithPassword($email: String!, $password: String!) {\n  signInWithPassword(email: $email, password: $password) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;

export const SignOutDocument = "mutation SignOut {\n  signOut {\n    __typename\n  }\n}" as unknown as TypedDocumentNode<SignOutMutation, SignOutMutationVariables>;
