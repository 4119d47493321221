import { canonicalJson, err, isWallTime, lengthOf, ok, plainLine, plainText, WHOLE_WEEK } from '#kernel';
import type { Result, WeekGrid } from '#kernel';

import { checkVacancy, type VacancyContent, type VacancyError } from './vacancy-content.rules.js';

/** Where the help can take place. */
export const POST_PLACES = ['atRequester', 'atHelper', 'publicPlace', 'online', 'byPhone', 'any'] as const;
export type PostPlace = (typeof POST_PLACES)[number];

/** What stands against the help; money is expenses only. */
export const IN_RETURN = ['nothing', 'passItOn', 'together', 'activity', 'expenses'] as const;
export type InReturn = (typeof IN_RETURN)[number];

/** Bounds of a post: lengths in characters (code points), the rest in pieces. */
export const CONTENT_BOUNDS = {
  text: { min: 10, max: 1000 },
  inReturnText: { min: 0, max: 200 },
  languages: { min: 0, max: 10 },
  places: { min: 1, max: 20 },
} as const;

/** Everything that one revision of a post says. */
export interface PostContent {
  /** The author's own words. */
  readonly text: string;
  /** Slug of the activity that is asked or offered. */
  readonly activity: string;
  /** When it suits the author; 0 = not said. */
  readonly availability: WeekGrid;
  readonly place: PostPlace;
  readonly inReturn: InReturn;
  /** Own words on what is asked or given in return; may be empty. */
  readonly inReturnText: string;
  /** With `inReturn: 'activity'`: what the author of a request would do back, or of an offer would like back. */
  readonly wantedActivity: string | null;
  /** ISO 639-1 codes of the languages that the author can talk in; empty = not said. */
  readonly languages: readonly string[];
  /** The one local date (YYYY-MM-DD) on which it has to happen, or null. */
  readonly onceOn: string | null;
  /** How many people are wanted or can be helped, 1 to 20. */
  readonly places: number;
  /** What a vacancy says besides; null for what residents ask and offer. */
  readonly vacancy: VacancyContent | null;
}

interface OutOfBounds {
  readonly length: number;
  readonly min: number;
  readonly max: number;
}

/** Why words or settings of a post are not taken. */
export type ContentError =
  | VacancyError
  | ({ readonly kind: 'TextLength'; readonly field: 'text' | 'inReturnText' } & OutOfBounds)
  | { readonly kind: 'UnknownActivity'; readonly field: 'activity' | 'wantedActivity'; readonly slug: string }
  | { readonly kind: 'InReturnUnsaid' }
  | { readonly kind: 'AvailabilityUnreadable'; readonly availability: number }
  | { readonly kind: 'LanguageUnknown'; readonly code: string }
  | { readonly kind: 'TooManyLanguages'; readonly count: number; readonly max: number }
  | { readonly kind: 'DateUnknown'; readonly onceOn: string }
  | { readonly kind: 'PlacesOutOfBounds'; readonly places: number; readonly min: number; readonly max: number };

const outside = (value: number, bounds: { readonly min: number; readonly max: number }): boolean =>
  !Number.isInteger(value) || value < bounds.min || value > bounds.max;

/**
 * Normalises what somebody wrote and refuses what a post cannot say; checking twice changes nothing.
 * Languages are sorted, so that two posts that say the same have the same hash; a wanted activity counts just when
 * an activity is asked in return.
 */
export function checkContent(
  content: PostContent,
  isActivity: (slug: string) => boolean,
): Result<PostContent, ContentError> {
  const text = plainText(content.text);
  const inReturnText = plainLine(content.inReturnText);
  for (const [field, value] of [
    ['text', text],
    ['inReturnText', inReturnText],
  ] as const) {
    const length = lengthOf(value);
    const bounds = CONTENT_BOUNDS[field];
    if (outside(length, bounds)) return err({ kind: 'TextLength', field, length, ...bounds });
  }
  const { activity, availability, inReturn, onceOn, places, place } = content;
  if (!isActivity(activity)) return err({ kind: 'UnknownActivity', field: 'activity', slug: activity });
  const wantedActivity = inReturn === 'activity' ? content.wantedActivity : null;
  if (wantedActivity !== null && !isActivity(wantedActivity)) {
    return err({ kind: 'UnknownActivity', field: 'wantedActivity', slug: wantedActivity });
  }
  if (inReturn === 'activity' && wantedActivity === null && inReturnText === '') return err({ kind: 'InReturnUnsaid' });
  if (outside(availability, { min: 0, max: WHOLE_WEEK })) return err({ kind: 'AvailabilityUnreadable', availability });
  const languages = [...new Set(content.languages.map((code) => code.trim().toLowerCase()))].sort();
  const unknown = languages.find((code) => !/^[a-z]{2}$/.test(code));
  if (unknown !== undefined) return err({ kind: 'LanguageUnknown', code: unknown });
  if (outside(languages.length, CONTENT_BOUNDS.languages)) {
    return err({ kind: 'TooManyLanguages', count: languages.length, max: CONTENT_BOUNDS.languages.max });
  }
  if (onceOn !== null && !isWallTime(`${onceOn}T00:00`)) return err({ kind: 'DateUnknown', onceOn });
  if (outside(places, CONTENT_BOUNDS.places))
    return err({ kind: 'PlacesOutOfBounds', places, ...CONTENT_BOUNDS.places });
  const vacancy = content.vacancy && checkVacancy(content.vacancy);
  if (vacancy?.ok === false) return vacancy;
  return ok({
    text,
    activity,
    availability,
    place,
    inReturn,
    inReturnText,
    wantedActivity,
    languages,
    onceOn,
    places,
    vacancy: vacancy && vacancy.value,
  });
}

/**
 * The hash that an approval names: `digest` (SHA-256, hex) of the canonical JSON of the content in a versioned envelope.
 * The fields are listed one by one, so that a row with more columns has the hash of what it says. What is no vacancy says
 * nothing of one, and has the hash that it had before there were any.
 */
export function contentHash(content: PostContent, digest: (text: string) => string): string {
  const { text, activity, availability, place, inReturn, inReturnText } = content;
  const { wantedActivity, languages, onceOn, places, vacancy } = content;
  const said = {
    text,
    activity,
    availability,
    place,
    inReturn,
    inReturnText,
    wantedActivity,
    languages,
    onceOn,
    places,
    ...(vacancy === null ? {} : { vacancy: { ...vacancy } }),
  };
  return digest(canonicalJson({ v: 1, ...said }));
}
