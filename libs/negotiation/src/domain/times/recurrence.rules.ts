import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import { DAYS, instantOf, wallTimeOf } from '#kernel';
import type { Day, WallTime } from '#kernel';

import type { Recurrence, Terms } from '../terms/terms.rules.js';

const DAY_MS = 86_400_000;
/** Weekdays as RFC 5545 writes them. */
const BY_DAY = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
} as const satisfies Record<Day, string>;

/** The weekday of a local date or wall time. */
export const weekdayOf = (local: string): Day => DAYS[Temporal.PlainDate.from(local).dayOfWeek - 1] ?? 'monday';

const byDay = (day: Day): string => BY_DAY[day];

/** The parts of a rule that belong to its kind. */
interface RuleParts {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  readonly interval?: number;
  readonly byDay?: string[];
  readonly byMonthDay?: number[];
}

function partsOf(howOften: Recurrence, start: WallTime): RuleParts {
  switch (howOften.kind) {
    case 'daily':
      return { freq: 'DAILY', interval: howOften.everyDays };
    case 'weekly':
      return {
        freq: 'WEEKLY',
        interval: howOften.everyWeeks,
        byDay: (howOften.weekdays ?? [weekdayOf(start)]).map(byDay),
      };
    case 'monthly':
      return { freq: 'MONTHLY', byDay: [`${howOften.weekdayOfMonth}${byDay(weekdayOf(start))}`] };
    case 'monthlyOnDay':
      return { freq: 'MONTHLY', byMonthDay: [howOften.dayOfMonth] };
  }
}

/**
 * The recurrence from a start on, counted on a clock that never changes: RFC 5545 itself would skip a time in the
 * spring gap, and the wall time is to stay. Its days are then put on the clock of the zone one by one.
 */
function ruleFrom(howOften: Recurrence, start: WallTime, until: Date | null): RRuleTemporal {
  const last = until && Temporal.Instant.fromEpochMilliseconds(until.getTime()).toZonedDateTimeISO('UTC');
  return new RRuleTemporal({
    ...partsOf(howOften, start),
    count: howOften.count,
    ...(last ? { until: last } : {}),
    dtstart: Temporal.PlainDateTime.from(start).toZonedDateTime('UTC'),
  });
}

/** The wall times about a window (a day more on both sides), up to the count, skipped days too. */
const allWallTimes = (howOften: Recurrence, start: WallTime, from: Date, to: Date): WallTime[] =>
  ruleFrom(howOften, start, null)
    .between(new Date(from.getTime() - DAY_MS), new Date(to.getTime() + DAY_MS))
    .map((moment) => wallTimeOf(new Date(moment.epochMilliseconds), 'UTC'));

/** The wall times of a recurrence about a window (a day more on both sides), up to its count; skipped days are left out. */
export const wallTimesOf = (howOften: Recurrence, start: WallTime, from: Date, to: Date): WallTime[] =>
  allWallTimes(howOften, start, from, to).filter((wallTime) => !howOften.skipped?.includes(wallTime.slice(0, 10)));

/** The last wall time of a counted recurrence, also when that is skipped; null for one without a count. */
export function lastOfCount(howOften: Recurrence, start: WallTime): WallTime | null {
  if (howOften.count === undefined) return null;
  const last = ruleFrom(howOften, start, null).all().at(-1);
  return last ? wallTimeOf(new Date(last.epochMilliseconds), 'UTC') : null;
}

/** The local dates of a recurrence up to and including a last one, skipped ones too. */
export function datesUpTo(howOften: Recurrence, start: WallTime, last: string): string[] {
  return allWallTimes(howOften, start, instantOf(start, 'UTC'), instantOf(`${last}T23:59`, 'UTC'))
    .map((wallTime) => wallTime.slice(0, 10))
    .filter((date) => date <= last);
}

/** Whether a start is a day of its own recurrence, as it must be. */
export const beginsOnItsDay = (howOften: Recurrence, start: WallTime): boolean =>
  datesUpTo({ ...howOften, count: 1 }, start, start.slice(0, 10)).length === 1;

/**
 * The recurrence as the value of one RFC 5545 RRULE, for a DTSTART at the first wall time in the zone; null for help
 * that is given once, on several dates, or at a time that is still open. UNTIL is in UTC, as the standard wants.
 */
export function rruleOf({ when, howOften, until }: Pick<Terms, 'when' | 'howOften' | 'until'>): string | null {
  if (when.kind !== 'at' || howOften.kind === 'once') return null;
  const last = until.kind === 'date' ? instantOf(`${until.date}${when.start.slice(10)}`, when.zone) : null;
  const lines = ruleFrom(howOften, when.start, last).toString().split('\n');
  return lines.find((line) => line.startsWith('RRULE:'))?.slice('RRULE:'.length) ?? null;
}

/** The wall times that the RRULE brings and that are skipped: the EXDATEs of a calendar. */
export function skippedTimesOf({ when, howOften }: Pick<Terms, 'when' | 'howOften'>): WallTime[] {
  if (when.kind !== 'at' || howOften.kind === 'once') return [];
  return (howOften.skipped ?? []).map((date) => `${date}${when.start.slice(10)}`);
}
