import type { SavedSearchPartsFragment } from '../../lib/graphql/generated/matching.js';
import type { AlertHearing, PostKind, SavedSearchInput } from '../../lib/graphql/generated/schema.js';
import { dayPartsOf, DAYS, PARTS, type Look } from '../marketplace/look.rules.js';

/** How one can hear of something, soonest first. */
export const HEARINGS: readonly AlertHearing[] = ['atOnce', 'digest', 'off'];

/** A kept search as it is saved. */
export const inputOfSearch = (search: SavedSearchPartsFragment, hears = search.hears): SavedSearchInput => ({
  name: search.name,
  kind: search.kind,
  areaCode: search.areaCode,
  metres: search.metres,
  activities: search.activities,
  dayParts: search.dayParts.map(({ day, part }) => ({ day, part })),
  languages: search.languages,
  words: search.words,
  hears,
});

interface Chosen {
  readonly name: string;
  readonly kind: PostKind;
  readonly areaCode: string;
  readonly hears: AlertHearing;
}

/** A look, to be kept. */
export const searchOf = (look: Look, chosen: Chosen): SavedSearchInput => ({
  ...chosen,
  metres: look.area === null ? 0 : look.far,
  activities: [look.activity ?? look.group].filter((one) => one !== null),
  dayParts: dayPartsOf(look),
  languages: [look.language].filter((one) => one !== null),
  words: look.words ?? '',
});

/** The look that shows what a kept search finds; of several activities, languages or days only one fits in an address. */
export function lookOfSearch(search: SavedSearchPartsFragment): Look {
  const days = new Set(search.dayParts.map(({ day }) => day));
  const parts = new Set(search.dayParts.map(({ part }) => part));
  const [slug = null, ...others] = search.activities;
  return {
    kind: search.kind,
    group: null,
    activity: others.length === 0 ? slug : null,
    day: DAYS.find((day) => days.size === 1 && days.has(day)) ?? null,
    part: PARTS.find((part) => parts.size === 1 && parts.has(part)) ?? null,
    language: search.languages.length === 1 ? (search.languages[0] ?? null) : null,
    words: search.words === '' ? null : search.words,
    area: search.areaCode,
    far: search.metres,
  };
}
