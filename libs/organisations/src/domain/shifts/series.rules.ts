import { instantOf, timeFrom, wallTimesOfRule } from '#kernel';
import type { TimeFrom, WallTime } from '#kernel';

/** How many days ahead the shifts of a series stand. */
const HORIZON_DAYS = 60;
const DAY_MS = 86_400_000;

/** A series, as far as its shifts follow from it. */
export interface Series {
  /** RFC 5545, without UNTIL: the last date stands beside it, on the clock of the zone. */
  readonly rrule: string;
  readonly localStart: WallTime;
  readonly zone: string;
  readonly minutes: number;
  /** The last local date, or null. */
  readonly until: string | null;
}

/** One shift of a series; `seriesStart` is the wall time that the rule gave it, also once it is moved. */
export interface PlannedShift extends TimeFrom {
  readonly seriesStart: WallTime;
}

/** Until when a series is planned at a moment, exclusive. */
export const horizonOf = ({ localStart, zone }: Pick<Series, 'localStart' | 'zone'>, now: Date): Date =>
  new Date(Math.max(now.getTime(), instantOf(localStart, zone).getTime()) + HORIZON_DAYS * DAY_MS);

/** A series that is planned less far than this is planned further: once a day, not at each look. */
export const plannedEnough = (now: Date): Date => new Date(now.getTime() + (HORIZON_DAYS - 1) * DAY_MS);

/** The shifts of a series that start from `from` on and before `to`; the wall time is kept over changes of the clock. */
export function shiftsOf({ rrule, localStart, zone, minutes, until }: Series, from: Date, to: Date): PlannedShift[] {
  return wallTimesOfRule(rrule, localStart, from, to)
    .filter((wallTime) => until === null || wallTime.slice(0, 10) <= until)
    .map((seriesStart) => ({ seriesStart, ...timeFrom(seriesStart, zone, minutes) }))
    .filter(({ startsAt }) => startsAt >= from && startsAt < to);
}

/** Whether a series brings nothing from a moment on. */
export const isOver = ({ until, zone }: Pick<Series, 'until' | 'zone'>, from: Date): boolean =>
  until !== null && instantOf(`${until}T23:59`, zone) < from;
