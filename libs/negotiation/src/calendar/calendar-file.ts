import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

import type { CalendarEntry } from '../domain/calendar/calendar.rules.js';
import { zoneChanges } from '../domain/times/zone-changes.rules.js';

/** How often a calendar program looks again, in seconds; those that have their own habit keep it. */
const LOOK_AGAIN_S = 3600;
/** So close to a change of the clock a time stands in UTC. */
const NEAR_MS = 3 * 3_600_000;

/** What a calendar file is for: to be read, or to take one time out of a calendar (RFC 5546). */
export type CalendarMethod = 'PUBLISH' | 'CANCEL';

/** What stands above the events of a calendar. */
export interface CalendarHead {
  readonly name: string;
  readonly method: CalendarMethod;
  /** The address of the product: nobody's own address stands in a calendar. */
  readonly from: string;
  /** The zone of a calendar without events. */
  readonly zone: string;
  readonly now: Date;
}

/** A calendar as iCalendar (RFC 5545), with each time on the wall of its own zone. */
export function writeCalendar(head: CalendarHead, entries: readonly CalendarEntry[]): string {
  const [first, last] = [earliest(entries, head.now), latest(entries, head.now)];
  const calendar = ical({
    name: head.name,
    prodId: { company: 'Tijd voor Elkaar', product: 'Calendar', language: 'NL' },
    method: ICalCalendarMethod[head.method],
    ttl: LOOK_AGAIN_S,
    // A calendar holds something (RFC 5545, 3.6): without events its zone.
    timezone: { name: entries.length === 0 ? head.zone : null, generator: (zone) => zoneChanges(zone, first, last) },
  });
  for (const entry of entries)
    calendar.createEvent({
      ...momentsOf(entry),
      id: entry.uid,
      sequence: entry.sequence,
      stamp: head.now,
      lastModified: entry.changedAt,
      summary: entry.summary,
      description: entry.description,
      location: entry.location,
      url: entry.url,
      organizer: { name: head.name, email: head.from },
      class: ICalEventClass.PRIVATE,
      status: entry.isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: entry.isOff ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    });
  return `${calendar.toString()}\r\n`;
}

/**
 * Start and end on the wall. Near a change of the clock a wall time is one of two moments, or programs take it for another:
 * such a time, mostly at night, stands there in UTC.
 */
function momentsOf({ startsAt, endsAt, zone }: CalendarEntry) {
  if ([startsAt, endsAt].some((moment) => isNearChange(moment, zone)))
    return { start: startsAt, end: endsAt, timezone: null };
  return { start: onWall(startsAt, zone), end: onWall(endsAt, zone), timezone: zone };
}

const onWall = (moment: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

const isNearChange = (moment: Date, zone: string): boolean => {
  const [before, after] = [-NEAR_MS, NEAR_MS].map((ms) => onWall(new Date(moment.getTime() + ms), zone).offset);
  return before !== after;
};

const earliest = (entries: readonly CalendarEntry[], now: Date): Date =>
  new Date(Math.min(...(entries.length === 0 ? [now] : entries.map(({ startsAt }) => startsAt)).map(Number)));

const latest = (entries: readonly CalendarEntry[], now: Date): Date =>
  new Date(Math.max(...(entries.length === 0 ? [now] : entries.map(({ endsAt }) => endsAt)).map(Number)));
