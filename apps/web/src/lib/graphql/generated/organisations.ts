// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { __typename: 'Query', organisation: { __typename: 'Organisation', id: string, name: string, kind: Schema.OrganisationKind, about: string, since: string, area: { __typename: 'Area', code: string, name: string } | null } | null };

export type CheckCertificateQueryVariables = Exact<{
  code: string;
}>;


export type CheckCertificateQuery = { __typename: 'Query', checkCertificate:
    | { __typename: 'CertificateOnPaper', locale: string, tasks: Array<string>, lines: Array<{ __typename: 'CertificateLineType', label: string, value: string }> }
    | { __typename: 'CertificateWithdrawn', withdrawnAt: string }
    | { __typename: 'NotFoundError' }
    | { __typename: 'TooOftenError', retryAfterSeconds: number }
   };

export const OrganisationDocument = "query Organisation($id: ID!) {\n  organisation(id: $id) {\n    __typename\n    id\n    name\n    kind\n    about\n    since\n    area {\n      __typename\n      code\n      name\n    }\n  }\n}" as unknown as TypedDocumentNode<OrganisationQuery, OrganisationQueryVariables>;

export const CheckCertificateDocument = "query CheckCertificate($code: String!) {\n  checkCertificate(code: $code) {\n    __typename\n    ... on CertificateOnPaper {\n      __typename\n      locale\n      tasks\n      lines {\n        __typename\n        label\n        value\n      }\n    }\n    ... on CertificateWithdrawn {\n      __typename\n      withdrawnAt\n    }\n    ... on TooOftenError {\n      __typename\n      retryAfterSeconds\n    }\n  }\n}" as unknown as TypedDocumentNode<CheckCertificateQuery, CheckCertificateQueryVariables>;
