import { err, lengthOf, ok, plainLine, WHOLE_WEEK, type Result, type WeekGrid } from '#kernel';

import type { Candidate } from '../candidate.rules.js';

/** How somebody wants to hear of a new post: soon after it is public, in the next digest, or not at all. */
export const HEARINGS = ['atOnce', 'digest', 'off'] as const;
export type Hearing = (typeof HEARINGS)[number];

/** How somebody hears of a post that fits who said nothing about it. */
export const USUAL_HEARING: Hearing = 'digest';

/** Bounds of a saved search, in pieces, characters (code points) and metres; a person keeps at most `each` of them. */
export const SEARCH_BOUNDS = {
  each: 20,
  name: { min: 1, max: 60 },
  words: 200,
  activities: 10,
  languages: 10,
  metres: 50_000,
} as const;

/** What somebody looks for; what is empty or 0 does not matter. */
export interface SearchContent {
  /** What its owner calls it. */
  readonly name: string;
  readonly kind: Candidate['kind'];
  /** Slugs of activities, and of groups for all that is in them; one of these. */
  readonly activities: readonly string[];
  /** Own words, which a post answers as it answers a search in the feed. */
  readonly words: string;
  /** Within `metres` of the centre of this area. */
  readonly areaCode: string;
  readonly metres: number;
  /** One of these parts of the week suits the author as well, or nothing was said. */
  readonly availability: WeekGrid;
  /** ISO 639-1 codes; the author can talk in one of these, or nothing was said. */
  readonly languages: readonly string[];
  readonly hears: Hearing;
}

/** A field of a saved search that cannot be used. */
export interface SearchInputError {
  readonly kind: 'InvalidInput';
  readonly field: keyof SearchContent;
  readonly rule: 'unknown' | 'tooMany' | 'tooLong' | 'empty' | 'outOfBounds';
  readonly bound: number | null;
}

/** What the rules ask of the lists of areas, activities and words. */
export interface KnownToSearch {
  readonly isArea: (code: string) => boolean;
  readonly isActivityOrGroup: (slug: string) => boolean;
  /** Whether these words ask for anything. */
  readonly saysSomething: (words: string) => boolean;
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** A saved search in the shape that is stored, or the first field that cannot be used; checking twice changes nothing. */
export function checkSearch(form: SearchContent, known: KnownToSearch): Result<SearchContent, SearchInputError> {
  const [name, words] = [plainLine(form.name), plainLine(form.words)];
  if (lengthOf(name) < SEARCH_BOUNDS.name.min) return refused('name', 'empty');
  if (lengthOf(name) > SEARCH_BOUNDS.name.max) return refused('name', 'tooLong', SEARCH_BOUNDS.name.max);
  if (lengthOf(words) > SEARCH_BOUNDS.words) return refused('words', 'tooLong', SEARCH_BOUNDS.words);
  // Words of which nothing is left to search for would find everything.
  if (words !== '' && !known.saysSomething(words)) return refused('words', 'unknown');
  const activities = distinct(form.activities);
  if (!activities.every(known.isActivityOrGroup)) return refused('activities', 'unknown');
  if (activities.length > SEARCH_BOUNDS.activities) return refused('activities', 'tooMany', SEARCH_BOUNDS.activities);
  const { areaCode, metres, availability, kind, hears } = form;
  if (!known.isArea(areaCode)) return refused('areaCode', 'unknown');
  if (!isWhole(metres, SEARCH_BOUNDS.metres)) return refused('metres', 'outOfBounds', SEARCH_BOUNDS.metres);
  if (!isWhole(availability, WHOLE_WEEK)) return refused('availability', 'outOfBounds');
  const languages = distinct(form.languages.map((code) => code.trim().toLowerCase()));
  if (!languages.every((code) => /^[a-z]{2}$/.test(code))) return refused('languages', 'unknown');
  if (languages.length > SEARCH_BOUNDS.languages) return refused('languages', 'tooMany', SEARCH_BOUNDS.languages);
  return ok({ name, kind, activities, words, areaCode, metres, availability, languages, hears });
}

const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;

const refused = (
  field: SearchInputError['field'],
  rule: SearchInputError['rule'],
  bound: number | null = null,
): Result<never, SearchInputError> => err({ kind: 'InvalidInput', field, rule, bound });
