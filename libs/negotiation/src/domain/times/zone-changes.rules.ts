import { Temporal } from 'temporal-polyfill';

const MINUTE_NS = 60_000_000_000;

/** How far the wall clock of a zone is from UTC from one moment on. */
interface Observance {
  /** What the wall clock would have shown at that moment without the change. */
  readonly from: Temporal.PlainDateTime;
  readonly before: number;
  readonly after: number;
}

const zonedAt = (moment: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

function observanceAt(change: Temporal.ZonedDateTime): Observance {
  const before = change.subtract({ nanoseconds: 1 });
  return {
    from: change.toInstant().toZonedDateTimeISO('UTC').add({ nanoseconds: before.offsetNanoseconds }).toPlainDateTime(),
    before: before.offsetNanoseconds,
    after: change.offsetNanoseconds,
  };
}

/** The change that holds at the first moment, and each one up to and including the last. */
function observances(zone: string, first: Date, last: Date): Observance[] {
  const start = zonedAt(first, zone);
  // One nanosecond later, so that a change at the first moment itself counts as the one that holds.
  const holding = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const { offsetNanoseconds } = start;
  const found = [
    holding
      ? observanceAt(holding)
      : { from: Temporal.PlainDateTime.from('1970-01-01'), before: offsetNanoseconds, after: offsetNanoseconds },
  ];
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds > last.getTime()) break;
    found.push(observanceAt(next));
  }
  return found;
}

/** `+0200`: hours and minutes, as calendars write the distance from UTC. */
function offsetWords(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / MINUTE_NS);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${nanoseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

const stamp = (wall: Temporal.PlainDateTime): string => wall.toString().replace(/[-:]/gu, '');

/**
 * The VTIMEZONE of an IANA zone for what lies between two moments, change by change (RFC 5545, 3.6.5), from the same
 * zone data as the moments themselves: a program that follows it comes to exactly our instants.
 */
export function zoneChanges(zone: string, first: Date, last: Date): string {
  const parts = observances(zone, first, last).flatMap(({ from, before, after }) => {
    const kind = after > before ? 'DAYLIGHT' : 'STANDARD';
    const offsets = [`TZOFFSETFROM:${offsetWords(before)}`, `TZOFFSETTO:${offsetWords(after)}`];
    return [`BEGIN:${kind}`, `DTSTART:${stamp(from)}`, ...offsets, `END:${kind}`];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'].join('\r\n');
}
