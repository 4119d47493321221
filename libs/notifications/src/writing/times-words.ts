import type { Terms } from '#negotiation';
import {
  howOftenInWords,
  lastDayInWords,
  lengthInWords,
  shortMonthsInWords,
  skippedInWords,
  startInWords,
  startsInWords,
} from '#wording';

import { sentence, type Telling } from './telling.js';

const zoneOf = ({ when }: Terms): string | undefined => (when.kind === 'open' ? undefined : when.zone);

/** When it starts, in a phrase; several dates by their number. */
export const startOf = ({ terms: { when }, locale, now }: Telling): string => startInWords(when, locale, now);

/** Each of several dates, in a line. */
export const datesOf = ({ terms: { when }, say, locale, now }: Telling): string[] =>
  startsInWords(when, locale, now).map((moment) => say('onDate', { moment }));

/** How often, in a phrase. */
export const rhythmOf = ({ terms: { howOften, when }, locale }: Telling): string =>
  howOftenInWords(howOften, locale, when.kind === 'at' ? when.start : undefined);

/** On which days of the rhythm there is none, in lines. */
export const skippedOf = ({ terms, locale, now }: Telling): string[] =>
  skippedInWords(terms.howOften, locale, now, zoneOf(terms));

/** The last day in a phrase. */
export const lastDayOf = ({ terms, locale, now }: Telling): string =>
  lastDayInWords(terms.until.kind === 'date' ? terms.until.date : null, locale, now, zoneOf(terms));

/** When, how often and until when, in lines; an open time in one. */
export function timesInWords(telling: Telling): string[] {
  const { terms, say, locale } = telling;
  const { when, howOften, until } = terms;
  if (when.kind === 'open') return [say('open')];
  const length = lengthInWords(when.minutes, locale);
  const isRecurring = howOften.kind !== 'once';
  return [
    when.kind === 'dates'
      ? say('dates', { count: when.starts.length, length })
      : say('when', { moment: startOf(telling), length }),
    ...datesOf(telling),
    ...(isRecurring ? [sentence(rhythmOf(telling))] : []),
    ...shortMonthsInWords(howOften, locale),
    ...skippedOf(telling),
    ...(until.kind === 'date' && isRecurring ? [say('until', { day: lastDayOf(telling) })] : []),
  ];
}
