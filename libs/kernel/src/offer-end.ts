import { localTimeOn, wallTimeOf } from './wall-time.js';

/** How long a place is offered to whoever is next on the waiting list, at most: hours that count. */
const OFFER_HOURS = 4;
/** When the help begins sooner, the offer lasts this part of the time that is left. */
const PART_OF_TIME_LEFT = 3;

const HOUR_MS = 3_600_000;
const MORNING = '08:00';
const EVENING = '22:00';
/** For help that begins before this time after the coming night, the night counts too. */
const EARLY_START = '10:00';

/** A stretch of time; `from` belongs to it, `to` does not. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The days, from 8 to 22 on the clock of the zone, from a moment on. */
function* daysFrom(now: Date, zone: string): Generator<Stretch> {
  for (let days = 0; ; days += 1) {
    const from = localTimeOn(now, zone, days, MORNING).getTime();
    const to = localTimeOn(now, zone, days, EVENING).getTime();
    if (to > now.getTime()) yield { from: Math.max(from, now.getTime()), to };
  }
}

/** The moment at which so much time of the days has gone by. */
function afterDaytime(now: Date, milliseconds: number, zone: string): Date {
  let left = milliseconds;
  for (const { from, to } of daysFrom(now, zone)) {
    if (left <= to - from) return new Date(from + left);
    left -= to - from;
  }
  throw new Error('The days came to an end.');
}

/** How much time of the days lies between two moments; no more than `enough` is counted. */
function daytimeUntil(now: Date, end: Date, zone: string, enough: number): number {
  let counted = 0;
  for (const { from, to } of daysFrom(now, zone)) {
    if (from >= end.getTime() || counted >= enough) break;
    counted += Math.min(to, end.getTime()) - from;
  }
  return Math.min(counted, enough);
}

/** Ten o'clock after the night that is now or comes next. */
function nextEarlyStart(now: Date, zone: string): Date {
  const isBeforeMorning = wallTimeOf(now, zone).slice(11) < MORNING;
  return localTimeOn(now, zone, isBeforeMorning ? 0 : 1, EARLY_START);
}

/**
 * Until when a place is offered: 4 hours, or a third of the time that is left before the help begins when that is less.
 * The hours from 22 to 8 do not count, unless the help begins before 10 after the coming night. Never past the start:
 * null when the help has begun. `startsAt` is null while no time is agreed.
 */
export function offerEnd(now: Date, startsAt: Date | null, zone: string): Date | null {
  if (startsAt === null) return afterDaytime(now, OFFER_HOURS * HOUR_MS, zone);
  if (startsAt <= now) return null;
  const most = OFFER_HOURS * HOUR_MS;
  if (startsAt < nextEarlyStart(now, zone)) {
    const part = (startsAt.getTime() - now.getTime()) / PART_OF_TIME_LEFT;
    return new Date(now.getTime() + Math.min(most, part));
  }
  const left = daytimeUntil(now, startsAt, zone, most * PART_OF_TIME_LEFT);
  return afterDaytime(now, left / PART_OF_TIME_LEFT, zone);
}
