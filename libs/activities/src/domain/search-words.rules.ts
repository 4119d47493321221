import type { ActivitySlug } from './activity-list.js';
import { SEARCH_FORMS, saysOnlyHelp, stemsOfActivity } from './activity-words.rules.js';
import { partsOf, stemOf, tokensOf } from './dutch-words.rules.js';
import { activitiesNamed } from './suggest-activity.rules.js';

/** Activities that a search is also about: at least this sure, and nearly as sure as the first. */
const SURE_ENOUGH = 0.3;
const NEARLY = 0.8;

/** What a search asks for. */
export interface SearchWords {
  /** Distinct stems; a post answers the search when it holds all of them (and there is at least one)… */
  readonly stems: readonly string[];
  /** …or when it is about one of these activities. */
  readonly activities: readonly ActivitySlug[];
}

const distinct = (words: readonly string[]): string[] => Array.from(new Set(words));

/** The words to store with a post: stems of its text, parts of its compounds, and the words of its activity and group. */
export const indexWords = (text: string, activity: ActivitySlug): string[] =>
  distinct([
    ...tokensOf(text).flatMap((token) => [stemOf(token), ...partsOf(token, SEARCH_FORMS)]),
    ...stemsOfActivity(activity),
  ]);

/** The words of a search: a compound is asked for by its parts, so that it finds them standing apart as well. */
export function queryWords(text: string): SearchWords {
  const stems = tokensOf(text).flatMap((token) => {
    const parts = partsOf(token, SEARCH_FORMS).filter((part) => !saysOnlyHelp(part));
    return parts.length > 0 ? parts : [stemOf(token)];
  });
  const suggestions = activitiesNamed(text);
  const best = suggestions[0]?.confidence ?? 0;
  return {
    stems: distinct(stems),
    activities: suggestions
      .filter(({ confidence }) => confidence >= SURE_ENOUGH && confidence >= best * NEARLY)
      .map(({ activity }) => activity),
  };
}
