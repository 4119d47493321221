import { assertNever, DAYS, instantOf, type Day, type Locale } from '#kernel';
import type { HowOften, Terms } from '#negotiation';

import { dayInWords, momentInWords } from '../domain/date-words.rules.js';
import { formatter, TAGS } from '../domain/wall-clock.rules.js';
import { sentence, type Telling } from './telling.js';

/** A Monday, from which the names of the days are read. */
const A_MONDAY = Date.UTC(2026, 0, 5, 12);
const DAY_MS = 86_400_000;
/** Days that fit into one sentence. */
const DAYS_A_LINE = 3;

/** The name of a day of the week. */
export const weekdayInWords = (day: Day, locale: Locale): string =>
  formatter(TAGS[locale], 'UTC', { weekday: 'long' }).format(new Date(A_MONDAY + DAYS.indexOf(day) * DAY_MS));

/** Words one after the other, with "and" before the last. */
export const inARow = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(words);

/** A local date in words. */
function dateInWords(date: string, { terms: { when }, locale, now }: Telling): string {
  const zone = when.kind === 'open' ? 'UTC' : when.zone;
  return dayInWords(instantOf(`${date}T12:00`, zone), zone, locale, now);
}

/** How long each time is. */
export const lengthInWords = (minutes: number, { say }: Telling): string =>
  minutes % 60 === 0 ? say('hours', { count: minutes / 60 }) : say('minutes', { count: minutes });

/** When it starts, in a phrase; several dates by their number. */
export function startInWords({ terms: { when }, say, locale, now }: Telling): string {
  if (when.kind === 'open') return say('stillOpen');
  if (when.kind === 'dates') return say('someDays', { count: when.starts.length });
  return momentInWords(instantOf(when.start, when.zone), when.zone, locale, now);
}

/** Each of several dates, in a line. */
export function datesInWords({ terms: { when }, say, locale, now }: Telling): string[] {
  if (when.kind !== 'dates') return [];
  const { starts, zone } = when;
  return starts.map((start) => say('onDate', { moment: momentInWords(instantOf(start, zone), zone, locale, now) }));
}

/** The weekday of the start, which a month's pattern needs. */
function weekdayOfStart({ when }: Terms): Day {
  const date = when.kind === 'at' ? new Date(`${when.start.slice(0, 10)}T12:00:00Z`) : new Date(A_MONDAY);
  return DAYS[(date.getUTCDay() + 6) % 7] ?? 'monday';
}

function rhythmInWords(howOften: HowOften, { terms, say, locale }: Telling): string {
  switch (howOften.kind) {
    case 'once':
      return say('once');
    case 'daily':
      return say('daily', { days: howOften.everyDays });
    case 'weekly': {
      const { everyWeeks: weeks, weekdays } = howOften;
      if (weekdays === undefined) return say('weekly', { weeks });
      const days = weekdays.map((day) => weekdayInWords(day, locale));
      return say('weeklyOn', { weeks, days: inARow(days, locale) });
    }
    case 'monthly': {
      const nth = howOften.weekdayOfMonth;
      return say('monthly', {
        nth: nth === -1 ? 'last' : `n${nth}`,
        weekday: weekdayInWords(weekdayOfStart(terms), locale),
      });
    }
    case 'monthlyOnDay':
      return say('monthlyOnDay', { day: howOften.dayOfMonth });
    default:
      return assertNever(howOften);
  }
}

/** How often, in a phrase; of a counted rhythm so many times as there will really be. */
export function howOftenInWords(telling: Telling): string {
  const { howOften } = telling.terms;
  const rhythm = rhythmInWords(howOften, telling);
  if (howOften.kind === 'once' || howOften.count === undefined) return rhythm;
  const count = howOften.count - (howOften.skipped?.length ?? 0);
  return `${rhythm}, ${telling.say('times', { count })}`;
}

/** On which days of the rhythm there is none, a few in each line. */
export function skippedInWords(telling: Telling): string[] {
  const { howOften } = telling.terms;
  const skipped = howOften.kind === 'once' ? [] : (howOften.skipped ?? []);
  const lines: string[] = [];
  for (let at = 0; at < skipped.length; at += DAYS_A_LINE) {
    const days = skipped.slice(at, at + DAYS_A_LINE).map((date) => dateInWords(date, telling));
    lines.push(telling.say('skipped', { days: inARow(days, telling.locale) }));
  }
  return lines;
}

/** The last day in a phrase. */
export const lastDayInWords = (telling: Telling): string => {
  const { until } = telling.terms;
  return until.kind === 'date' ? dateInWords(until.date, telling) : telling.say('noLastDay');
};

/** When, how often and until when, in lines; an open time in one. */
export function timesInWords(telling: Telling): string[] {
  const { terms, say } = telling;
  const { when, howOften, until } = terms;
  if (when.kind === 'open') return [say('open')];
  const length = lengthInWords(when.minutes, telling);
  const isRecurring = howOften.kind !== 'once';
  const short = howOften.kind === 'monthlyOnDay' && howOften.dayOfMonth > 28;
  return [
    when.kind === 'dates'
      ? say('dates', { count: when.starts.length, length })
      : say('when', { moment: startInWords(telling), length }),
    ...datesInWords(telling),
    ...(isRecurring ? [sentence(howOftenInWords(telling))] : []),
    ...(short ? [say('shortMonths', { day: howOften.dayOfMonth })] : []),
    ...skippedInWords(telling),
    ...(until.kind === 'date' && isRecurring ? [say('until', { day: lastDayInWords(telling) })] : []),
  ];
}
