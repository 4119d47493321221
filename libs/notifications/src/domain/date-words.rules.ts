import type { Locale } from '#kernel';

import { formatter, localDate, TAGS, wallClock } from './wall-clock.rules.js';

const DAY_MS = 86_400_000;

/** The day in words, `dinsdag 3 maart`, with its year when that is not the year of `now`. */
export function dayInWords(moment: Date, zone: string, locale: Locale, now: Date): string {
  const parts = formatter(TAGS[locale], zone, { weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(moment);
  const word = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  const year = localDate(moment, zone).slice(0, 4);
  const isThisYear = year === localDate(now, zone).slice(0, 4);
  return [word('weekday'), word('day'), word('month'), ...(isThisYear ? [] : [year])].join(' ');
}

/** The time on the wall in words: `10.00 uur`, `10:00`. */
export function timeInWords(moment: Date, zone: string, locale: Locale): string {
  const { time } = wallClock(moment, zone);
  return locale === 'nl' ? `${time.replace(':', '.')} uur` : time;
}

/** Day and time in words: `dinsdag 3 maart om 10.00 uur`. */
export const momentInWords = (moment: Date, zone: string, locale: Locale, now: Date): string =>
  `${dayInWords(moment, zone, locale, now)} ${locale === 'nl' ? 'om' : 'at'} ${timeInWords(moment, zone, locale)}`;

/** How near the local day of a moment is. */
export function nearness(moment: Date, zone: string, now: Date): 'today' | 'tomorrow' | 'later' {
  const days = Date.parse(localDate(moment, zone)) - Date.parse(localDate(now, zone));
  if (days <= 0) return 'today';
  return days === DAY_MS ? 'tomorrow' : 'later';
}
