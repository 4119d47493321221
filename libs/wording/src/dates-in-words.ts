import type { Day, Locale } from '#kernel';

import { WORDINGS } from './catalogue/wordings.js';
import { say } from './say.js';
import { formatter, localDate, TAGS, wallClock } from './wall-clock.js';

const DAY_MS = 86_400_000;
const WEEK: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** A Monday, from which the names of the days are read. */
const A_MONDAY = Date.UTC(2026, 0, 5, 12);

/** A local date, `YYYY-MM-DD`, in words: `dinsdag 3 maart`, with its year when `today` is in another one. */
export function dateInWords(date: string, locale: Locale, today: string): string {
  const parts = formatter(TAGS[locale], 'UTC', { weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(
    Date.parse(date),
  );
  const word = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  const year = date.slice(0, 4);
  return [word('weekday'), word('day'), word('month'), ...(year === today.slice(0, 4) ? [] : [year])].join(' ');
}

/** A time on the wall, `HH:MM`, in words: `10.00 uur`, `10:00`. */
export function clockInWords(time: string, locale: Locale): string {
  const [hours = '', minutes = ''] = time.split(':');
  return say(locale, WORDINGS[locale].dates.time, { hours, minutes });
}

const whenInWords = (date: string, time: string, locale: Locale, today: string): string =>
  say(locale, WORDINGS[locale].dates.moment, {
    day: dateInWords(date, locale, today),
    time: clockInWords(time, locale),
  });

/**
 * A wall time, `YYYY-MM-DDTHH:MM`, in words: `dinsdag 3 maart om 10.00 uur`. It is told as it is; `zone` only says in
 * which year we are now.
 */
export function wallTimeInWords(wallTime: string, locale: Locale, now: Date, zone = 'UTC'): string {
  const [date = '', time = ''] = wallTime.split('T');
  return whenInWords(date, time, locale, localDate(now, zone));
}

/** The local day of a moment in words, `dinsdag 3 maart`, with its year when that is not the year of `now`. */
export const dayInWords = (moment: Date, zone: string, locale: Locale, now: Date): string =>
  dateInWords(localDate(moment, zone), locale, localDate(now, zone));

/** The local time of a moment in words: `10.00 uur`, `10:00`. */
export const timeInWords = (moment: Date, zone: string, locale: Locale): string =>
  clockInWords(wallClock(moment, zone).time, locale);

/** Local day and time of a moment in words: `dinsdag 3 maart om 10.00 uur`. */
export function momentInWords(moment: Date, zone: string, locale: Locale, now: Date): string {
  const { date, time } = wallClock(moment, zone);
  return whenInWords(date, time, locale, localDate(now, zone));
}

/** How many days a local date lies after `today`, both `YYYY-MM-DD`; negative for one that is over. */
export const daysFrom = (today: string, date: string): number => (Date.parse(date) - Date.parse(today)) / DAY_MS;

/** How near the local day of a moment is; a day that is over counts as today. */
export function nearness(moment: Date, zone: string, now: Date): 'today' | 'tomorrow' | 'later' {
  const days = daysFrom(localDate(now, zone), localDate(moment, zone));
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : 'later';
}

/** A number of days from today in words: `vandaag`, `morgen`, `over 4 dagen`, `3 dagen geleden`. */
export const daysAheadInWords = (days: number, locale: Locale): string =>
  say(locale, WORDINGS[locale].dates.howFar, { days: Math.abs(days), past: days < 0 ? 'yes' : 'no' });

/** How far the local day of a moment is, in words: `vandaag`, `morgen`, `over 4 dagen`. */
export const howFar = (moment: Date, zone: string, locale: Locale, now: Date): string =>
  daysAheadInWords(daysFrom(localDate(now, zone), localDate(moment, zone)), locale);

/** A length in words: whole hours as hours, everything else in minutes. */
export function lengthInWords(minutes: number, locale: Locale): string {
  const { dates } = WORDINGS[locale];
  return minutes % 60 === 0
    ? say(locale, dates.hours, { count: minutes / 60 })
    : say(locale, dates.minutes, { count: minutes });
}

/** The name of a day of the week. */
export const weekdayInWords = (day: Day, locale: Locale): string =>
  formatter(TAGS[locale], 'UTC', { weekday: 'long' }).format(A_MONDAY + WEEK.indexOf(day) * DAY_MS);

/** The weekday of a local date or wall time. */
export const weekdayOf = (date: string): Day => WEEK[(new Date(date.slice(0, 10)).getUTCDay() + 6) % 7] ?? 'monday';

/** Words one after the other, with "and" before the last. */
export const inARow = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(words);
