import { dayPartsOf } from './day-parts-of-text.rules.js';
import type { UnderstoodDayParts } from './day-parts-of-text.rules.js';
import { askedOrOffered } from './kind-of-text.rules.js';
import type { UnderstoodKind } from './kind-of-text.rules.js';
import { languagesOf } from './languages-of-text.rules.js';
import type { UnderstoodLanguage } from './languages-of-text.rules.js';
import { areaOf, placeOf } from './place-of-text.rules.js';
import type { NamedArea, UnderstoodArea, UnderstoodPlace } from './place-of-text.rules.js';
import { rhythmOf } from './rhythm-of-text.rules.js';
import type { UnderstoodRhythm } from './rhythm-of-text.rules.js';
import { suggestActivities } from './suggest-activity.rules.js';
import type { ActivitySuggestion } from './suggest-activity.rules.js';
import { tokensIn } from './turns.rules.js';

/** What a text in own words says; null and empty are "not said". Each part comes with the words that led to it. */
export interface UnderstoodText {
  /** Whether somebody asks or offers. */
  readonly kind: UnderstoodKind | null;
  /** What it is about, best first: at most three. */
  readonly activities: readonly ActivitySuggestion[];
  readonly dayParts: UnderstoodDayParts | null;
  readonly rhythm: UnderstoodRhythm | null;
  readonly place: UnderstoodPlace | null;
  readonly area: UnderstoodArea | null;
  /** Languages by name, spoken, wanted or offered. */
  readonly languages: readonly UnderstoodLanguage[];
}

/** What a text is read with: the date of today in the place of the reader, `YYYY-MM-DD`, and the areas it may name. */
export interface ReadingOf {
  readonly today: string;
  readonly areas?: readonly NamedArea[];
}

/** What a text in own words says, in Dutch or English: made to fill a form that its author looks over. */
export function understand(text: string, { today, areas = [] }: ReadingOf): UnderstoodText {
  const written = text.normalize('NFC');
  const tokens = tokensIn(written);
  const kind = askedOrOffered(written, tokens);
  return {
    kind,
    activities: suggestActivities(written),
    dayParts: dayPartsOf(written, tokens),
    rhythm: rhythmOf(written, tokens, today),
    place: placeOf(written, tokens, kind?.is ?? null),
    area: areas.length === 0 ? null : areaOf(written, tokens, areas),
    languages: languagesOf(written, tokens),
  };
}
