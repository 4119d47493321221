// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type WhatReachesMeQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatReachesMeQuery = { __typename: 'Query', myMailKinds: Array<{ __typename: 'MailKindSetting', kind: string, name: string, on: boolean, fixed: boolean }>, myDigest: { __typename: 'Digest', rhythm: Schema.DigestRhythm }, myAlerts: { __typename: 'AlertSetting', newFits: Schema.AlertHearing }, myMailLanguage: { __typename: 'MailLanguage', locale: Schema.Locale } };

export type ChooseMailLanguageMutationVariables = Exact<{
  locale: Schema.Locale;
}>;


export type ChooseMailLanguageMutation = { __typename: 'Mutation', chooseMailLanguage: { __typename: 'MailLanguage', locale: Schema.Locale } };

export type SwitchMailMutationVariables = Exact<{
  kind: string;
  on: boolean;
}>;


export type SwitchMailMutation = { __typename: 'Mutation', switchMail:
    | { __typename: 'MailKindFixedError', message: string }
    | { __typename: 'MailKindSetting', kind: string, on: boolean }
    | { __typename: 'NotFoundError', message: string }
   };

export type SetDigestMutationVariables = Exact<{
  rhythm: Schema.DigestRhythm;
}>;


export type SetDigestMutation = { __typename: 'Mutation', setDigest: { __typename: 'Digest', rhythm: Schema.DigestRhythm } };

export type HearOfNewFitsMutationVariables = Exact<{
  how: Schema.AlertHearing;
}>;


export type HearOfNewFitsMutation = { __typename: 'Mutation', hearOfNewFits: { __typename: 'AlertSetting', newFits: Schema.AlertHearing } };

export type MyCalendarLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarLinkQuery = { __typename: 'Query', myCalendarLink: { __typename: 'CalendarLink', madeAt: string } | null };

export type MakeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarLinkMutation = { __typename: 'Mutation', makeCalendarLink:
    | { __typename: 'NewCalendarLink', url: string, webcalUrl: string }
    | { __typename: 'TooOftenError', message: string }
   };

export type RevokeCalendarLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarLinkMutation = { __typename: 'Mutation', revokeCalendarLink:
    | { __typename: 'CalendarLinkRevoked' }
    | { __typename: 'NotFoundError', message: string }
   };

export const WhatReachesMeDocument = "query WhatReachesMe {\n  myMailKinds {\n    __typename\n    kind\n    name\n    on\n    fixed\n  }\n  myDigest {\n    __typename\n    rhythm\n  }\n  myAlerts {\n    __typename\n    newFits\n  }\n  myMailLanguage {\n    __typename\n    locale\n  }\n}" as unknown as TypedDocumentNode<WhatReachesMeQuery, WhatReachesMeQueryVariables>;

export const ChooseMailLanguageDocument = "mutation ChooseMailLanguage($locale: Locale!) {\n  chooseMailLanguage(locale: $locale) {\n    __typename\n    locale\n  }\n}" as unknown as TypedDocumentNode<ChooseMailLanguageMutation, ChooseMailLanguageMutationVariables>;

export const SwitchMailDocument = "mutation SwitchMail($kind: String!, $on: Boolean!) {\n  switchMail(kind: $kind, on: $on) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on MailKindSetting {\n      __typename\n      kind\n      on\n    }\n  }\n}" as unknown as TypedDocumentNode<SwitchMailMutation, SwitchMailMutationVariables>;

export const SetDigestDocument = "mutation SetDigest($rhythm: DigestRhythm!) {\n  setDigest(rhythm: $rhythm) {\n    __typename\n    rhythm\n  }\n}" as unknown as TypedDocumentNode<SetDigestMutation, SetDigestMutationVariables>;

export const HearOfNewFitsDocument = "mutation HearOfNewFits($how: AlertHearing!) {\n  hearOfNewFits(how: $how) {\n    __typename\n    newFits\n  }\n}" as unknown as TypedDocumentNode<HearOfNewFitsMutation, HearOfNewFitsMutationVariables>;

export const MyCalendarLinkDocument = "query MyCalendarLink {\n  myCalendarLink {\n    __typename\n    madeAt\n  }\n}" as unknown as TypedDocumentNode<MyCalendarLinkQuery, MyCalendarLinkQueryVariables>;

export const MakeCalendarLinkDocument = "mutation MakeCalendarLink {\n  makeCalendarLink {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on NewCalendarLink {\n      __typename\n      url\n      webcalUrl\n    }\n  }\n}" as unknown as TypedDocumentNode<MakeCalendarLinkMutation, MakeCalendarLinkMutationVariables>;

export const RevokeCalendarLinkDocument = "mutation RevokeCalendarLink {\n  revokeCalendarLink {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n  }\n}" as unknown as TypedDocumentNode<RevokeCalendarLinkMutation, RevokeCalendarLinkMutationVariables>;
