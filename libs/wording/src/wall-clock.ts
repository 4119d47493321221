import type { Locale } from '#kernel';

const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A formatter, made once: making one costs a hundred times as much as using it, and thousands of mails that are due at
 * one moment each ask several times.
 */
export function formatter(tag: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${zone} ${JSON.stringify(options)}`;
  let format = made.get(key);
  if (!format) made.set(key, (format = new Intl.DateTimeFormat(tag, { ...options, timeZone: zone })));
  return format;
}

/** What calendar and clock on the wall show: `YYYY-MM-DD` and `HH:MM`. @throws RangeError for an unknown zone. */
export function wallClock(moment: Date, zone: string): { readonly date: string; readonly time: string } {
  // Swedish writes dates as the standard does: 2026-03-03 10:00.
  const [date = '', time = ''] = formatter('sv-SE', zone, { dateStyle: 'short', timeStyle: 'short' })
    .format(moment)
    .split(' ');
  return { date, time };
}

/** The local date of a moment, `YYYY-MM-DD`. */
export const localDate = (moment: Date, zone: string): string => wallClock(moment, zone).date;

/** The tags by which Intl knows our languages. */
export const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;
