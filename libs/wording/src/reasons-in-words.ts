import type { DayPart, Locale } from '#kernel';

import type { ReasonTexts } from './catalogue/texts.js';
import { WORDINGS } from './catalogue/wordings.js';
import { inARow, weekdayInWords } from './dates-in-words.js';
import { say } from './say.js';
import { TAGS } from './wall-clock.js';

/** More parts of the week than these are told as a number. */
const MOST_PARTS = 3;

/** A reason as far as words need it; activities by their names in the language of the reader. */
export interface ReasonToTell {
  readonly kind: string;
  /** What is found. */
  readonly is: string;
  readonly dayParts?: readonly DayPart[] | null;
  /** ISO 639-1, as `missingLanguages`. */
  readonly languages?: readonly string[] | null;
  readonly missingLanguages?: readonly string[] | null;
  readonly asked?: { readonly name: string } | null;
  readonly given?: { readonly name: string } | null;
}

const SENTENCES: Readonly<Record<string, keyof ReasonTexts>> = {
  'activity same': 'sameActivity',
  'activity group': 'sameGroup',
  'activity sibling': 'sameGroup',
  'distance sameArea': 'sameArea',
  'distance nearby': 'nearby',
  'distance cycling': 'cycling',
  'distance remote': 'remote',
  'distance far': 'far',
  'distance unknown': 'distanceUnknown',
  'dayParts none': 'noDayParts',
  'dayParts unknown': 'dayPartsUnknown',
  'date sameDate': 'dateFits',
  'date dayFits': 'dateFits',
  'date otherDate': 'otherDate',
  'date dayDoesNotFit': 'otherDate',
  'date unknown': 'dateUnknown',
  'language none': 'noLanguage',
  'language unknown': 'languageUnknown',
  'inReturn eachGivesWhatTheOtherAsks': 'exchange',
  'inReturn none': 'nothingInReturn',
  'waiting new': 'newPost',
  'waiting long': 'longWaiting',
};

/** A reason in sentences to whom something is suggested; one that tells nothing has none. */
export function reasonInWords(reason: ReasonToTell, locale: Locale): string[] {
  const { reasons } = WORDINGS[locale];
  const { asked, given } = reason;
  switch (`${reason.kind} ${reason.is}`) {
    case 'dayParts shared':
      return [dayPartsInWords(reason.dayParts ?? [], locale)];
    case 'language shared':
      return [say(locale, reasons.languages, { languages: languagesInWords(reason.languages ?? [], locale) })];
    case 'inReturn oneWay':
      return [
        ...(asked ? [say(locale, reasons.asked, { activity: asked.name })] : []),
        ...(given ? [say(locale, reasons.given, { activity: given.name })] : []),
      ];
    default: {
      const text = SENTENCES[`${reason.kind} ${reason.is}`];
      return text === undefined ? [] : [reasons[text]];
    }
  }
}

/** Which languages the other one did not name, in a sentence; none for no language. */
export function missingInWords({ missingLanguages }: ReasonToTell, locale: Locale): string[] {
  const languages = languagesInWords(missingLanguages ?? [], locale);
  return languages === '' ? [] : [say(locale, WORDINGS[locale].reasons.missingLanguages, { languages })];
}

/** Languages by their names, in a row. */
export function languagesInWords(codes: readonly string[], locale: Locale): string {
  const names = new Intl.DisplayNames(TAGS[locale], { type: 'language' });
  return inARow(
    codes.map((code) => names.of(code) ?? code),
    locale,
  );
}

/** A part of the week: `dinsdagochtend`. */
export const dayPartInWords = ({ day, part }: DayPart, locale: Locale): string =>
  say(locale, WORDINGS[locale].reasons.dayPart, { day: weekdayInWords(day, locale), part });

function dayPartsInWords(dayParts: readonly DayPart[], locale: Locale): string {
  const { reasons } = WORDINGS[locale];
  if (dayParts.length > MOST_PARTS) return say(locale, reasons.manyDayParts, { count: dayParts.length });
  const parts = dayParts.map((dayPart) => dayPartInWords(dayPart, locale));
  return say(locale, reasons.sharedDayParts, { parts: inARow(parts, locale) });
}
