import { Temporal } from 'temporal-polyfill';

import { assertNever, beginsOnItsDay, datesUpTo, instantOf, isWallTime } from '#kernel';
import type { Recurrence, WallTime } from '#kernel';

import { firstRefusal, numberRefusal, refuse, textRefusal } from './refuse-terms.rules.js';
import type { Refusal } from './refuse-terms.rules.js';
import { firstStart, TERMS_BOUNDS } from './terms.rules.js';
import type { HowOften, Terms, Until, When } from './terms.rules.js';

const DAY_MS = 86_400_000;
const WEEKDAYS_OF_MONTH: readonly number[] = [1, 2, 3, 4, -1];

/** The zone as the time zone database spells it, or null when that has none of this name (a bare offset is none). */
export function zoneNamed(zone: string): string | null {
  if (!/^[A-Za-z][\w+\-/]*$/.test(zone)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return null;
  }
}

const isDate = (date: string): boolean => isWallTime(`${date}T00:00`);

function startRefusal(field: string, start: WallTime, zone: string, now: Date): Refusal {
  if (!isWallTime(start)) return refuse(field, 'notAWallTime');
  if (zoneNamed(zone) === null) return refuse('when.zone', 'unknownZone');
  const instant = instantOf(start, zone);
  const latest = new Date(now.getTime() + TERMS_BOUNDS.daysAhead * DAY_MS);
  if (instant < now) return refuse(field, 'inThePast', now.toISOString());
  return instant > latest ? refuse(field, 'tooFarAhead', latest.toISOString()) : null;
}

function datesRefusal({ starts, zone }: Extract<When, { kind: 'dates' }>, now: Date): Refusal {
  const field = 'when.starts';
  const [least, most] = TERMS_BOUNDS.dates;
  if (starts.length < least) return refuse(field, 'tooFew', least);
  if (starts.length > most) return refuse(field, 'tooMany', most);
  const dates = starts.map((start) => start.slice(0, 10));
  const twice = dates.find((date, at) => dates.indexOf(date) < at);
  return (
    firstRefusal(starts, (start) => startRefusal(field, start, zone, now)) ??
    (twice === undefined ? null : refuse(field, 'twiceOnOneDay', twice))
  );
}

/** Refuses a time that is not there, gone, or too far ahead. */
export function whenRefusal(when: When, now: Date): Refusal {
  if (when.kind === 'open') return textRefusal('when.note', when.note, TERMS_BOUNDS.text);
  const refusal = when.kind === 'at' ? startRefusal('when.start', when.start, when.zone, now) : datesRefusal(when, now);
  return refusal ?? numberRefusal('when.minutes', when.minutes, TERMS_BOUNDS.minutes);
}

/** The field that says on which days it is, and why its value cannot be. */
function daysRefusal(howOften: Recurrence): { readonly field: string; readonly refusal: Refusal } {
  switch (howOften.kind) {
    case 'daily': {
      const field = 'howOften.everyDays';
      return { field, refusal: numberRefusal(field, howOften.everyDays, TERMS_BOUNDS.everyDays) };
    }
    case 'weekly': {
      const refusal = numberRefusal('howOften.everyWeeks', howOften.everyWeeks, TERMS_BOUNDS.everyWeeks);
      return { field: 'howOften.weekdays', refusal };
    }
    case 'monthly': {
      const field = 'howOften.weekdayOfMonth';
      const known = WEEKDAYS_OF_MONTH.includes(howOften.weekdayOfMonth);
      return { field, refusal: known ? null : refuse(field, 'unknownChoice') };
    }
    case 'monthlyOnDay': {
      const field = 'howOften.dayOfMonth';
      return { field, refusal: numberRefusal(field, howOften.dayOfMonth, TERMS_BOUNDS.dayOfMonth) };
    }
    default:
      return assertNever(howOften);
  }
}

/** Each skipped day comes after the first time and is a day of the recurrence; so the first time is always there. */
function skippedRefusal(howOften: Recurrence, when: When, until: Until): Refusal {
  const { skipped = [] } = howOften;
  const field = 'howOften.skipped';
  if (skipped.length > TERMS_BOUNDS.skipped) return refuse(field, 'tooMany', TERMS_BOUNDS.skipped);
  const [earliest, latest] = [skipped[0], skipped.at(-1)];
  if (earliest === undefined || latest === undefined) return null;
  if (!skipped.every(isDate)) return refuse(field, 'notADate');
  if (when.kind !== 'at') return refuse(field, 'notOneOfTheDays', earliest);
  const first = when.start.slice(0, 10);
  const farthest = Temporal.PlainDate.from(first).add({ days: TERMS_BOUNDS.skippedDaysAhead }).toString();
  if (earliest <= first) return refuse(field, 'beforeStart', first);
  if (latest > farthest) return refuse(field, 'tooFarAhead', farthest);
  const days = datesUpTo(howOften, when.start, latest);
  const other = skipped.find(
    (date) => !days.includes(date) || (until.kind === 'date' && isDate(until.date) && date > until.date),
  );
  return other === undefined ? null : refuse(field, 'notOneOfTheDays', other);
}

/** Refuses a recurrence that does not begin at the start, or whose limits contradict each other. */
export function howOftenRefusal(howOften: HowOften, { when, until }: Pick<Terms, 'when' | 'until'>): Refusal {
  if (howOften.kind === 'once') return null;
  if (when.kind === 'dates') return refuse('howOften.kind', 'onlyOnce');
  const { field, refusal } = daysRefusal(howOften);
  if (refusal) return refusal;
  if (when.kind === 'at' && !beginsOnItsDay(howOften, when.start))
    return refuse(field, 'otherThanStart', when.start.slice(0, 10));
  const { count } = howOften;
  if (count !== undefined && until.kind === 'date') return refuse('howOften.count', 'notBoth', until.date);
  return (
    (count === undefined ? null : numberRefusal('howOften.count', count, TERMS_BOUNDS.count)) ??
    skippedRefusal(howOften, when, until)
  );
}

/** Refuses a last day that is no date, or before the first time; the last of several dates must fit in as well. */
export function untilRefusal(until: Until, when: When, now: Date): Refusal {
  if (until.kind === 'notNeeded') return null;
  if (!isDate(until.date)) return refuse('until.date', 'notADate');
  const needed = (when.kind === 'dates' ? when.starts.at(-1) : firstStart(when)?.start) ?? now.toISOString();
  const first = needed.slice(0, 10);
  return until.date < first ? refuse('until.date', 'beforeStart', first) : null;
}
