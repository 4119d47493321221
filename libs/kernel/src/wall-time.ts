import { Temporal } from 'temporal-polyfill';

/** A local date and time without zone, `YYYY-MM-DDTHH:MM`. */
export type WallTime = string;

/**
 * The instant of a wall time in an IANA zone. A time in the spring gap moves forward by the gap,
 * a doubled one is the first (Temporal's "compatible").
 * @throws RangeError when the text is no wall time or the zone is unknown.
 */
export function instantOf(wallTime: WallTime, zone: string): Date {
  const zoned = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return new Date(zoned.epochMilliseconds);
}

/** The wall time of an instant in a zone, to the minute. */
export function wallTimeOf(instant: Date, zone: string): WallTime {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A stretch of time that begins at a wall time; `localStart` is what the clock shows at `startsAt`. */
export interface TimeFrom {
  readonly localStart: WallTime;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A wall time on the clock of its zone; the length is real time, also over a change of the clock. */
export function timeFrom(wallTime: WallTime, zone: string, minutes: number): TimeFrom {
  const startsAt = instantOf(wallTime, zone);
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  return { localStart: wallTimeOf(startsAt, zone), zone, startsAt, endsAt };
}

/** The instant of `time` (`HH:MM`) on the local date that lies `days` after the date of `instant`, both in `zone`. */
export function localTimeOn(instant: Date, zone: string, days: number, time: string): Date {
  const date = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return instantOf(`${date.add({ days }).toString()}T${time}`, zone);
}

/** Whether a text is a wall time that the calendar has, to the minute. */
export function isWallTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDateTime.from(text).toString({ smallestUnit: 'minute' }) === text;
  } catch {
    return false;
  }
}
