// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type HelpDeskQueryVariables = Exact<{
  areaCode?: string | null | undefined;
}>;


export type HelpDeskQuery = { __typename: 'Query', helpDesk: { __typename: 'HelpDesk', phone: string | null, hoursNl: string | null, hoursEn: string | null, callsBack: boolean | null, area: { __typename: 'Area', code: string, name: string } | null } };

export type AskCallBackMutationVariables = Exact<{
  input: Schema.CallBackInput;
}>;


export type AskCallBackMutation = { __typename: 'Mutation', askCallBack:
    | { __typename: 'CallBackAsked', phone: string, area: { __typename: 'Area', name: string } | null }
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NoBrokerHereError', message: string }
    | { __typename: 'TooOftenError', message: string }
   };

export const HelpDeskDocument = "query HelpDesk($areaCode: ID) {\n  helpDesk(areaCode: $areaCode) {\n    __typename\n    phone\n    hoursNl\n    hoursEn\n    callsBack\n    area {\n      __typename\n      code\n      name\n    }\n  }\n}" as unknown as TypedDocumentNode<HelpDeskQuery, HelpDeskQueryVariables>;

export const AskCallBackDocument = "mutation AskCallBack($input: CallBackInput!) {\n  askCallBack(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on CallBackAsked {\n      __typename\n      phone\n      area {\n        __typename\n        name\n      }\n    }\n  }\n}" as unknown as TypedDocumentNode<AskCallBackMutation, AskCallBackMutationVariables>;
