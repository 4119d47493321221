import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';

import { instantOf, wallTimeOf } from '#kernel';
import type { WallTime } from '#kernel';

import type { Terms } from './terms.rules.js';

/** One dated time of the help; `localStart` is what the clock on the wall shows at `startsAt`. */
export interface PlannedOccurrence {
  readonly localStart: WallTime;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** How many days ahead the times of a recurrence are planned. */
export const HORIZON_DAYS = 60;

const DAY_MS = 86_400_000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * The wall times of the recurrence around a window, counted on a clock that never changes (RFC 5545 would skip the
 * spring gap).
 */
function wallTimesOf(terms: Terms, start: WallTime, from: Date, to: Date): WallTime[] {
  const { howOften } = terms;
  if (howOften.kind === 'once') return [start];
  const dtstart = Temporal.PlainDateTime.from(start).toZonedDateTime('UTC');
  const rule =
    howOften.kind === 'weekly'
      ? new RRuleTemporal({ freq: 'WEEKLY', interval: howOften.everyWeeks, dtstart })
      : new RRuleTemporal({
          freq: 'MONTHLY',
          byDay: [`${howOften.weekdayOfMonth}${WEEKDAYS[dtstart.dayOfWeek - 1]}`],
          dtstart,
        });
  return rule
    .between(new Date(from.getTime() - DAY_MS), new Date(to.getTime() + DAY_MS), true)
    .map((moment) => wallTimeOf(new Date(moment.epochMilliseconds), 'UTC'));
}

/**
 * The dated times of terms. A recurrence gives those that start from `from` on and less than `horizonDays` later, up to
 * and including the local date of `until`; "once" gives its one time whatever the horizon; open terms give none.
 * Wall time is kept over clock changes: a time in the spring gap moves forward by the gap, a doubled one is the first.
 */
export function planOccurrences(terms: Terms, from: Date, horizonDays = HORIZON_DAYS): PlannedOccurrence[] {
  const { when, howOften, until } = terms;
  if (when.kind === 'open') return [];
  const { start, zone, minutes } = when;
  const to = new Date(from.getTime() + horizonDays * DAY_MS);
  return wallTimesOf(terms, start, from, to)
    .filter((wallTime) => until.kind === 'notNeeded' || wallTime.slice(0, 10) <= until.date)
    .map((wallTime) => {
      const startsAt = instantOf(wallTime, zone);
      const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
      return { localStart: wallTimeOf(startsAt, zone), zone, startsAt, endsAt };
    })
    .filter(({ startsAt }) => howOften.kind === 'once' || (startsAt >= from && startsAt < to));
}

/** How many days are planned when an agreement is made: the horizon, counted from the first time when that is later. */
export function horizonOf({ when }: Terms, now: Date): number {
  if (when.kind === 'open') return HORIZON_DAYS;
  const ahead = instantOf(when.start, when.zone).getTime() - now.getTime();
  return HORIZON_DAYS + Math.max(0, Math.ceil(ahead / DAY_MS));
}

/**
 * Until when the times are planned, exclusive, once `planOccurrences` gave those of the window; null when no later window
 * brings more.
 */
export function plannedUntil(terms: Terms, from: Date, horizonDays = HORIZON_DAYS): Date | null {
  const { when, howOften, until } = terms;
  if (when.kind === 'open' || howOften.kind === 'once') return null;
  const to = new Date(from.getTime() + horizonDays * DAY_MS);
  return until.kind === 'date' && wallTimeOf(to, when.zone).slice(0, 10) > until.date ? null : to;
}
