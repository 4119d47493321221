import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import { DAYS, type Day } from './day-parts.js';
import { instantOf, wallTimeOf, type WallTime } from './wall-time.js';

/**
 * What limits a recurrence besides a last day. `count` is how many times there are in all, skipped ones among them
 * (RFC 5545); `skipped` are local dates of the recurrence on which there is none, in order. Each is left out where it
 * says nothing.
 */
export type Limited = {
  readonly count?: number;
  readonly skipped?: readonly string[];
};

/**
 * A rhythm. The start is the first time, so it must be one of the days: weekly is on the weekday of the start, or on
 * `weekdays` (more than one, Monday first); monthly on the n-th (or last, -1) weekday of the month, the weekday being
 * that of the start; monthlyOnDay on a day of the month (1 to 31): a month without that day has no time.
 */
export type Recurrence =
  | ({ readonly kind: 'daily'; readonly everyDays: number } & Limited)
  | ({ readonly kind: 'weekly'; readonly everyWeeks: number; readonly weekdays?: readonly Day[] } & Limited)
  | ({ readonly kind: 'monthly'; readonly weekdayOfMonth: 1 | 2 | 3 | 4 | -1 } & Limited)
  | ({ readonly kind: 'monthlyOnDay'; readonly dayOfMonth: number } & Limited);

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

/** The wall times of a rule about a window, a day more on both sides. */
const timesAbout = (rule: RRuleTemporal, from: Date, to: Date): WallTime[] =>
  rule
    .between(new Date(from.getTime() - DAY_MS), new Date(to.getTime() + DAY_MS))
    .map((moment) => wallTimeOf(new Date(moment.epochMilliseconds), 'UTC'));

/** The wall times about a window (a day more on both sides), up to the count, skipped days too. */
const allWallTimes = (howOften: Recurrence, start: WallTime, from: Date, to: Date): WallTime[] =>
  timesAbout(ruleFrom(howOften, start, null), from, to);

/** The wall times of an RRULE without UNTIL about a window (a day more on both sides), from a first wall time on. */
export function wallTimesOfRule(rrule: string, start: WallTime, from: Date, to: Date): WallTime[] {
  const first = `${start.replaceAll(/[-:]/g, '')}00Z`;
  return timesAbout(new RRuleTemporal({ rruleString: `DTSTART:${first}\nRRULE:${rrule}` }), from, to);
}

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

/** The recurrence from a start on, up to and including a last moment on a clock that never changes, as one RFC 5545 RRULE. */
export function rruleFrom(howOften: Recurrence, start: WallTime, last: Date | null): string {
  const lines = ruleFrom(howOften, start, last).toString().split('\n');
  const line = lines.find((one) => one.startsWith('RRULE:'));
  if (line === undefined) throw new Error('A recurrence without a rule.');
  return line.slice('RRULE:'.length);
}
