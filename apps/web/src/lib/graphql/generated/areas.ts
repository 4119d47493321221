// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AreasQueryVariables = Exact<{
  kind: Schema.AreaKind;
  under?: string | null | undefined;
}>;


export type AreasQuery = { __typename: 'Query', areas: Array<{ __typename: 'Area', code: string, name: string, parentCode: string | null }> };

export type AreaQueryVariables = Exact<{
  code: string;
}>;


export type AreaQuery = { __typename: 'Query', area: { __typename: 'Area', code: string, kind: Schema.AreaKind, name: string, parentCode: string | null } | null };

export type AreaShapesQueryVariables = Exact<{
  kind: Schema.AreaKind;
  under: string;
}>;


export type AreaShapesQuery = { __typename: 'Query', areaShapes: Array<{ __typename: 'AreaShape', code: string, name: string, parentCode: string | null, rings: Array<Array<Array<Array<number>>>> }> };

export const AreasDocument = "query Areas($kind: AreaKind!, $under: ID) {\n  areas(kind: $kind, under: $under) {\n    __typename\n    code\n    name\n    parentCode\n  }\n}" as unknown as TypedDocumentNode<AreasQuery, AreasQueryVariables>;

export const AreaDocument = "query Area($code: ID!) {\n  area(code: $code) {\n    __typename\n    code\n    kind\n    name\n    parentCode\n  }\n}" as unknown as TypedDocumentNode<AreaQuery, AreaQueryVariables>;

export const AreaShapesDocument = "query AreaShapes($kind: AreaKind!, $under: ID!) {\n  areaShapes(kind: $kind, under: $under) {\n    __typename\n    code\n    name\n    parentCode\n    rings\n  }\n}" as unknown as TypedDocumentNode<AreaShapesQuery, AreaShapesQueryVariables>;
