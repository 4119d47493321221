// Generated from the operations of the features; see "npm run generate".

import type { TypedDocumentNode } from '@urql/core';
import type * as Schema from './schema';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ReasonToldFragment = { __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null };

export type SuggestionToldFragment = { __typename: 'Suggestion', strength: Schema.SuggestionStrength, post: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, area: { __typename: 'Area', name: string } | null, author: { __typename: 'Resident', firstName: string }, activity: { __typename: 'Activity', name: string } | null }, reasons: Array<{ __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null }> };

export type SuggestionsForMeQueryVariables = Exact<{
  first: number;
}>;


export type SuggestionsForMeQuery = { __typename: 'Query', suggestionsForMe: Array<{ __typename: 'Suggestion', strength: Schema.SuggestionStrength, post: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, area: { __typename: 'Area', name: string } | null, author: { __typename: 'Resident', firstName: string }, activity: { __typename: 'Activity', name: string } | null }, reasons: Array<{ __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null }> }> };

export type SuggestionsQueryVariables = Exact<{
  postId: string;
  first: number;
}>;


export type SuggestionsQuery = { __typename: 'Query', suggestions: Array<{ __typename: 'Suggestion', strength: Schema.SuggestionStrength, post: { __typename: 'Post', id: string, kind: Schema.PostKind, title: string, area: { __typename: 'Area', name: string } | null, author: { __typename: 'Resident', firstName: string }, activity: { __typename: 'Activity', name: string } | null }, reasons: Array<{ __typename: 'SuggestionReason', kind: Schema.ReasonKind, is: Schema.ReasonFact, verdict: Schema.ReasonVerdict, languages: Array<string>, missingLanguages: Array<string>, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }>, asked: { __typename: 'Activity', name: string } | null, given: { __typename: 'Activity', name: string } | null }> }> | null, suggestionWidenings: Array<{ __typename: 'SuggestionWidening', by: Schema.WiderBy, more: number, day: Schema.WeekDay | null, part: Schema.PartOfDay | null, metres: number | null, language: string | null, group: string | null }> | null };

export type NotForMeMutationVariables = Exact<{
  postId: string;
}>;


export type NotForMeMutation = { __typename: 'Mutation', notForMe:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PostAlert', postId: string, notForMe: boolean }
   };

export type TakeBackNotForMeMutationVariables = Exact<{
  postId: string;
}>;


export type TakeBackNotForMeMutation = { __typename: 'Mutation', takeBackNotForMe:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PostAlert', postId: string, notForMe: boolean }
   };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { __typename: 'Query', mySavedSearches: Array<{ __typename: 'SavedSearch', id: string, name: string, kind: Schema.PostKind, areaCode: string, metres: number, activities: Array<string>, languages: Array<string>, words: string, hears: Schema.AlertHearing, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> }> };

export type SavedSearchPartsFragment = { __typename: 'SavedSearch', id: string, name: string, kind: Schema.PostKind, areaCode: string, metres: number, activities: Array<string>, languages: Array<string>, words: string, hears: Schema.AlertHearing, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> };

export type SaveSearchMutationVariables = Exact<{
  input: Schema.SavedSearchInput;
}>;


export type SaveSearchMutation = { __typename: 'Mutation', saveSearch:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'SavedSearch', id: string, name: string, kind: Schema.PostKind, areaCode: string, metres: number, activities: Array<string>, languages: Array<string>, words: string, hears: Schema.AlertHearing, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> }
    | { __typename: 'TooManySearchesError', message: string, max: number }
   };

export type ChangeSavedSearchMutationVariables = Exact<{
  id: string;
  input: Schema.SavedSearchInput;
}>;


export type ChangeSavedSearchMutation = { __typename: 'Mutation', changeSavedSearch:
    | { __typename: 'InvalidInputError', message: string, field: string, rule: string, bound: number | null }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SavedSearch', id: string, name: string, kind: Schema.PostKind, areaCode: string, metres: number, activities: Array<string>, languages: Array<string>, words: string, hears: Schema.AlertHearing, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> }
   };

export type RemoveSavedSearchMutationVariables = Exact<{
  id: string;
}>;


export type RemoveSavedSearchMutation = { __typename: 'Mutation', removeSavedSearch:
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'SavedSearch', id: string, name: string, kind: Schema.PostKind, areaCode: string, metres: number, activities: Array<string>, languages: Array<string>, words: string, hears: Schema.AlertHearing, dayParts: Array<{ __typename: 'DayPart', day: Schema.WeekDay, part: Schema.PartOfDay }> }
   };

export const SuggestionsForMeDocument = "query SuggestionsForMe($first: Int!) {\n  suggestionsForMe(first: $first) {\n    __typename\n    ...SuggestionTold\n  }\n}\nfragment SuggestionTold on Suggestion {\n  __typename\n  strength\n  post {\n    __typename\n    id\n    kind\n    title\n    area {\n      __typename\n      name\n    }\n    author {\n      __typename\n      firstName\n    }\n    activity {\n      __typename\n      name\n    }\n  }\n  reasons {\n    __typename\n    ...ReasonTold\n  }\n}\nfragment ReasonTold on SuggestionReason {\n  __typename\n  kind\n  is\n  verdict\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  missingLanguages\n  asked {\n    __typename\n    name\n  }\n  given {\n    __typename\n    name\n  }\n}" as unknown as TypedDocumentNode<SuggestionsForMeQuery, SuggestionsForMeQueryVariables>;

export const SuggestionsDocument = "query Suggestions($postId: ID!, $first: Int!) {\n  suggestions(postId: $postId, first: $first) {\n    __typename\n    ...SuggestionTold\n  }\n  suggestionWidenings(postId: $postId) {\n    __typename\n    by\n    more\n    day\n    part\n    metres\n    language\n    group\n  }\n}\nfragment SuggestionTold on Suggestion {\n  __typename\n  strength\n  post {\n    __typename\n    id\n    kind\n    title\n    area {\n      __typename\n      name\n    }\n    author {\n      __typename\n      firstName\n    }\n    activity {\n      __typename\n      name\n    }\n  }\n  reasons {\n    __typename\n    ...ReasonTold\n  }\n}\nfragment ReasonTold on SuggestionReason {\n  __typename\n  kind\n  is\n  verdict\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  missingLanguages\n  asked {\n    __typename\n    name\n  }\n  given {\n    __typename\n    name\n  }\n}" as unknown as TypedDocumentNode<SuggestionsQuery, SuggestionsQueryVariables>;

export const NotForMeDocument = "mutation NotForMe($postId: ID!) {\n  notForMe(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on PostAlert {\n      __typename\n      postId\n      notForMe\n    }\n  }\n}" as unknown as TypedDocumentNode<NotForMeMutation, NotForMeMutationVariables>;

export const TakeBackNotForMeDocument = "mutation TakeBackNotForMe($postId: ID!) {\n  takeBackNotForMe(postId: $postId) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on PostAlert {\n      __typename\n      postId\n      notForMe\n    }\n  }\n}" as unknown as TypedDocumentNode<TakeBackNotForMeMutation, TakeBackNotForMeMutationVariables>;

export const SavedSearchesDocument = "query SavedSearches {\n  mySavedSearches {\n    __typename\n    ...SavedSearchParts\n  }\n}\nfragment SavedSearchParts on SavedSearch {\n  __typename\n  id\n  name\n  kind\n  areaCode\n  metres\n  activities\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  words\n  hears\n}" as unknown as TypedDocumentNode<SavedSearchesQuery, SavedSearchesQueryVariables>;

export const SaveSearchDocument = "mutation SaveSearch($input: SavedSearchInput!) {\n  saveSearch(input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on TooManySearchesError {\n      __typename\n      max\n    }\n    ... on SavedSearch {\n      __typename\n      ...SavedSearchParts\n    }\n  }\n}\nfragment SavedSearchParts on SavedSearch {\n  __typename\n  id\n  name\n  kind\n  areaCode\n  metres\n  activities\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  words\n  hears\n}" as unknown as TypedDocumentNode<SaveSearchMutation, SaveSearchMutationVariables>;

export const ChangeSavedSearchDocument = "mutation ChangeSavedSearch($id: ID!, $input: SavedSearchInput!) {\n  changeSavedSearch(id: $id, input: $input) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on InvalidInputError {\n      __typename\n      field\n      rule\n      bound\n    }\n    ... on SavedSearch {\n      __typename\n      ...SavedSearchParts\n    }\n  }\n}\nfragment SavedSearchParts on SavedSearch {\n  __typename\n  id\n  name\n  kind\n  areaCode\n  metres\n  activities\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  words\n  hears\n}" as unknown as TypedDocumentNode<ChangeSavedSearchMutation, ChangeSavedSearchMutationVariables>;

export const RemoveSavedSearchDocument = "mutation RemoveSavedSearch($id: ID!) {\n  removeSavedSearch(id: $id) {\n    __typename\n    ... on UserError {\n      __typename\n      message\n    }\n    ... on SavedSearch {\n      __typename\n      ...SavedSearchParts\n    }\n  }\n}\nfragment SavedSearchParts on SavedSearch {\n  __typename\n  id\n  name\n  kind\n  areaCode\n  metres\n  activities\n  dayParts {\n    __typename\n    day\n    part\n  }\n  languages\n  words\n  hears\n}" as unknown as TypedDocumentNode<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables>;
