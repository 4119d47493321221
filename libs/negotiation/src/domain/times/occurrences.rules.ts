import { instantOf, lastOfCount, timeFrom, wallTimeOf, wallTimesOf } from '#kernel';
import type { TimeFrom } from '#kernel';

import { firstStart } from '../terms/terms.rules.js';
import type { Terms } from '../terms/terms.rules.js';

/** One dated time of the help. */
export type PlannedOccurrence = TimeFrom;

/** How many days ahead the times of a recurrence are planned. */
export const HORIZON_DAYS = 60;

const DAY_MS = 86_400_000;

/**
 * The dated times of terms. A recurrence gives those that start from `from` on and less than `horizonDays` later, up to
 * and including the local date of `until`, without the skipped ones; several dates give those from `from` on; "once"
 * gives its one time whatever the window; open terms give none.
 * Wall time is kept over clock changes: a time in the spring gap moves forward by the gap, a doubled one is the first.
 */
export function planOccurrences(terms: Terms, from: Date, horizonDays = HORIZON_DAYS): PlannedOccurrence[] {
  const { when, howOften, until } = terms;
  if (when.kind === 'open') return [];
  const { zone, minutes } = when;
  if (when.kind === 'dates')
    return when.starts.map((start) => timeFrom(start, zone, minutes)).filter(({ startsAt }) => startsAt >= from);
  if (howOften.kind === 'once') return [timeFrom(when.start, zone, minutes)];
  const to = new Date(from.getTime() + horizonDays * DAY_MS);
  return wallTimesOf(howOften, when.start, from, to)
    .filter((wallTime) => until.kind === 'notNeeded' || wallTime.slice(0, 10) <= until.date)
    .map((wallTime) => timeFrom(wallTime, zone, minutes))
    .filter(({ startsAt }) => startsAt >= from && startsAt < to);
}

/** The first time of the help has begun. */
export interface AlreadyStarted {
  readonly kind: 'AlreadyStarted';
  readonly startsAt: Date;
}

/** The fact that the first time of terms has begun, or null while it is to come or to be agreed. */
export function startedRefusal({ when }: Pick<Terms, 'when'>, now: Date): AlreadyStarted | null {
  const first = firstStart(when);
  const startsAt = first && instantOf(first.start, first.zone);
  return startsAt !== null && startsAt <= now ? { kind: 'AlreadyStarted', startsAt } : null;
}

/** Whether the first moment of these terms is still to come; one that is to be agreed is. */
export const isAhead = (terms: Pick<Terms, 'when'>, now: Date): boolean => startedRefusal(terms, now) === null;

/** When help by these terms next begins after a moment, also when it runs already; null when it does no more, or is open. */
export function nextStart(terms: Terms, now: Date): Date | null {
  const first = firstStart(terms.when);
  if (first === null) return null;
  if (isAhead(terms, now)) return instantOf(first.start, first.zone);
  for (let days = HORIZON_DAYS; ; days *= 2) {
    const next = planOccurrences(terms, now, days).find(({ startsAt }) => startsAt > now);
    if (next) return next.startsAt;
    if (plannedUntil(terms, now, days) === null) return null;
  }
}

/** How many days are planned when an agreement is made: the horizon, counted from the first time when that is later. */
export function horizonOf({ when }: Terms, now: Date): number {
  const first = firstStart(when);
  if (first === null) return HORIZON_DAYS;
  const ahead = instantOf(first.start, first.zone).getTime() - now.getTime();
  return HORIZON_DAYS + Math.max(0, Math.ceil(ahead / DAY_MS));
}

/**
 * Until when the times are planned, exclusive, once `planOccurrences` gave those of the window; null when no later window
 * brings more.
 */
export function plannedUntil(terms: Terms, from: Date, horizonDays = HORIZON_DAYS): Date | null {
  const { when, howOften, until } = terms;
  if (when.kind !== 'at' || howOften.kind === 'once') return null;
  const to = new Date(from.getTime() + horizonDays * DAY_MS);
  if (until.kind === 'date' && wallTimeOf(to, when.zone).slice(0, 10) > until.date) return null;
  // The last time of a counted recurrence is known: nothing is left to plan once the window is past it.
  const last = lastOfCount(howOften, when.start);
  return last !== null && instantOf(last, when.zone) < to ? null : to;
}
