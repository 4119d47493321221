import type { Locale } from '#kernel';

import type { TermTexts } from './catalogue/texts.js';
import { WORDINGS } from './catalogue/wordings.js';
import { say, type PhraseValues } from './say.js';
import type { Host, ReturnToTell, TermInWords, WhereToTell } from './terms-to-tell.js';
import { TAGS } from './wall-clock.js';

/** A line with the words of people, after what they are about. */
export const lineInWords = (line: keyof TermTexts['lines'], values: PhraseValues, locale: Locale): string =>
  say(locale, WORDINGS[locale].terms.lines[line], values);

/** Where, from the side of the reader. */
export function placeInWords(
  where: WhereToTell,
  { requester, helper }: { readonly requester: Host; readonly helper: Host },
  locale: Locale,
): TermInWords {
  const { terms } = WORDINGS[locale];
  const home = ({ mine, name }: Host): TermInWords => ({
    phrase: say(locale, terms.atHome, { mine: mine ? 'yes' : 'no', name }),
    quote: [],
  });
  switch (where.kind) {
    case 'atRequester':
      return home(requester);
    case 'atHelper':
      return home(helper);
    case 'publicPlace':
      return { phrase: terms.publicPlace, quote: [lineInWords('place', { text: where.name ?? '' }, locale)] };
    case 'onTheWay': {
      const way = { from: where.fromArea ?? '', to: where.toArea ?? '' };
      return { phrase: terms.onTheWay, quote: [lineInWords('way', way, locale)] };
    }
    case 'byPhone':
    case 'online':
      return { phrase: terms[where.kind], quote: [] };
    case 'open':
      return { phrase: terms.stillOpen, quote: [lineInWords('note', { text: where.note ?? '' }, locale)] };
  }
}

/** So far one walks for a neighbour. */
const WALKING_METRES = 1_000;
/** Without haste: 15 kilometres an hour. */
const CYCLED_METRES_A_MINUTE = 250;
const [ROUNDED_TO_MINUTES, LONGEST_RIDE_MINUTES] = [5, 60];

/** How far a place is, as people reckon: on foot, or on a bicycle, since all of it is only about. */
export function distanceInWords(metres: number, locale: Locale): string {
  const { distances } = WORDINGS[locale];
  if (metres <= WALKING_METRES) return distances.walking;
  const minutes = Math.round(metres / CYCLED_METRES_A_MINUTE / ROUNDED_TO_MINUTES) * ROUNDED_TO_MINUTES;
  if (minutes > LONGEST_RIDE_MINUTES) return distances.farther;
  return say(locale, distances.cycling, { minutes: Math.max(minutes, ROUNDED_TO_MINUTES) });
}

/** Euro cents as money. */
export const moneyInWords = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(TAGS[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** What is given back; `repeated` when the help is given more than once, and so the expenses each time. */
export function returnInWords(inReturn: ReturnToTell, repeated: boolean, locale: Locale): TermInWords {
  const { terms } = WORDINGS[locale];
  const theirs = (text: string | null | undefined): string[] => [lineInWords('inReturn', { text: text ?? '' }, locale)];
  switch (inReturn.kind) {
    case 'nothing':
    case 'passItOn':
      return { phrase: terms[inReturn.kind], quote: [] };
    case 'together':
      return { phrase: terms.together, quote: theirs(inReturn.what) };
    case 'activity':
      return { phrase: terms.activity, quote: theirs(inReturn.task) };
    case 'expenses': {
      const euros = moneyInWords(inReturn.cents ?? 0, locale);
      const phrase = say(locale, terms.expenses, { euros, each: repeated ? 'yes' : 'no' });
      return { phrase, quote: theirs(inReturn.reason) };
    }
  }
}
