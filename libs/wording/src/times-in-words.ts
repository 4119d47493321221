import type { Locale } from '#kernel';

import type { LabelTexts } from './catalogue/texts.js';
import { WORDINGS } from './catalogue/wordings.js';
import { dateInWords, inARow, wallTimeInWords, weekdayInWords, weekdayOf } from './dates-in-words.js';
import { say } from './say.js';
import type { HowOftenToTell, WhenToTell } from './terms-to-tell.js';
import { localDate } from './wall-clock.js';

/** Days that fit into one sentence. */
const DAYS_A_LINE = 3;

/** What a term is called. */
export const labelInWords = (label: keyof LabelTexts, locale: Locale): string => WORDINGS[locale].terms.labels[label];

/** When it starts, in a phrase; several dates by their number. */
export function startInWords({ kind, start, starts, zone }: WhenToTell, locale: Locale, now: Date): string {
  const { terms } = WORDINGS[locale];
  if (kind === 'at') return wallTimeInWords(start ?? '', locale, now, zone ?? undefined);
  return kind === 'dates' ? say(locale, terms.someDays, { count: starts?.length ?? 0 }) : terms.stillOpen;
}

/** Each of several dates, in a phrase; none where there is one moment. */
export const startsInWords = ({ kind, starts, zone }: WhenToTell, locale: Locale, now: Date): string[] =>
  kind === 'dates' ? (starts ?? []).map((start) => wallTimeInWords(start, locale, now, zone ?? undefined)) : [];

function rhythmInWords(howOften: HowOftenToTell, locale: Locale, start: string): string {
  const { terms } = WORDINGS[locale];
  switch (howOften.kind) {
    case 'once':
      return terms.once;
    case 'daily':
      return say(locale, terms.daily, { days: howOften.everyDays ?? 1 });
    case 'weekly': {
      const weeks = howOften.everyWeeks ?? 1;
      const days = (howOften.weekdays ?? []).map((day) => weekdayInWords(day, locale));
      return days.length === 0
        ? say(locale, terms.weekly, { weeks })
        : say(locale, terms.weeklyOn, { weeks, days: inARow(days, locale) });
    }
    case 'monthly': {
      const nth = howOften.weekdayOfMonth ?? 1;
      const weekday = weekdayInWords(weekdayOf(start), locale);
      return say(locale, terms.monthly, { nth: nth === -1 ? 'last' : `n${nth}`, weekday });
    }
    case 'monthlyOnDay':
      return say(locale, terms.monthlyOnDay, { day: howOften.dayOfMonth ?? 1 });
  }
}

/**
 * How often, in a phrase; of a counted rhythm so many times as there will really be. A monthly one takes its weekday
 * from `start`, a wall time or local date.
 */
export function howOftenInWords(howOften: HowOftenToTell, locale: Locale, start = ''): string {
  const rhythm = rhythmInWords(howOften, locale, start);
  if (howOften.kind === 'once' || typeof howOften.count !== 'number') return rhythm;
  const count = howOften.count - (howOften.skipped?.length ?? 0);
  return `${rhythm}, ${say(locale, WORDINGS[locale].terms.times, { count })}`;
}

/** That short months are left out, in sentences, where the rhythm is on a day that not every month has. */
export function shortMonthsInWords({ kind, dayOfMonth }: HowOftenToTell, locale: Locale): string[] {
  const day = dayOfMonth ?? 1;
  return kind === 'monthlyOnDay' && day > 28 ? [say(locale, WORDINGS[locale].terms.shortMonths, { day })] : [];
}

/** On which days of the rhythm there is none: a few in each sentence. `zone` says in which year we are now. */
export function skippedInWords({ skipped }: HowOftenToTell, locale: Locale, now: Date, zone = 'UTC'): string[] {
  const days = (skipped ?? []).map((date) => dateInWords(date, locale, localDate(now, zone)));
  const lines: string[] = [];
  for (let at = 0; at < days.length; at += DAYS_A_LINE) {
    const some = inARow(days.slice(at, at + DAYS_A_LINE), locale);
    lines.push(say(locale, WORDINGS[locale].terms.skipped, { days: some }));
  }
  return lines;
}

/** The last local date in a phrase, or that there is none. `zone` says in which year we are now. */
export const lastDayInWords = (until: string | null, locale: Locale, now: Date, zone = 'UTC'): string =>
  until === null ? WORDINGS[locale].terms.noLastDay : dateInWords(until, locale, localDate(now, zone));
