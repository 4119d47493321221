// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ActivitiesQueryVariables = Exact<{
  locale?: string | null | undefined;
}>;


export type ActivitiesQuery = { __typename: 'Query', activities: Array<{ __typename: 'ActivityGroup', slug: string, name: string, activities: Array<{ __typename: 'Activity', slug: string, name: string }> }> };

export const ActivitiesDocument = "query Activities($locale: String) {\n  activities(locale: $locale) {\n    __typename\n    slug\n    name\n    activities {\n      __typename\n      slug\n      name\n    }\n  }\n}" as unknown as TypedDocumentNode<ActivitiesQuery, ActivitiesQueryVariables>;
