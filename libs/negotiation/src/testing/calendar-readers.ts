import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { Temporal } from 'temporal-polyfill';

/** One event as a calendar program understands it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  /** What the clock shows at the start, `YYYY-MM-DDTHH:MM`, in the zone that the event names. */
  readonly wall: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
}

/** A calendar as a program understands it. */
export interface ReadCalendar {
  readonly method: string;
  readonly events: readonly ReadEvent[];
}

const byUid = (events: readonly ReadEvent[]): ReadEvent[] => [...events].sort((a, b) => (a.uid < b.uid ? -1 : 1));

/** A text as node-ical has it: alone, with its parameters, or not at all. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'val' in value
    ? String(value.val)
    : typeof value === 'string'
      ? value
      : '';

/** Read by ical.js, which follows the VTIMEZONE that stands in the file. */
export function readByIcalJs(content: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(content) as ConstructorParameters<typeof ICAL.Component>[0]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      wall: event.startDate.toString().slice(0, 16),
      sequence: Number(component.getFirstPropertyValue('sequence')),
      status: text('status'),
      summary: event.summary,
      location: text('location'),
      description: event.description,
      url: text('url'),
    };
  });
  return { method: String(calendar.getFirstPropertyValue('method')), events: byUid(events) };
}

/** Read by node-ical, which takes the zone by its name. */
export function readByNodeIcal(content: string): ReadCalendar {
  const parts = Object.values(nodeIcal.sync.parseICS(content));
  const events = parts.flatMap((part) => {
    if (part.type !== 'VEVENT') return [];
    const wall = (moment: Date & { tz?: string }): string =>
      Temporal.Instant.fromEpochMilliseconds(moment.getTime())
        .toZonedDateTimeISO(moment.tz ?? 'UTC')
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' });
    return [
      {
        uid: part.uid,
        start: part.start.toISOString(),
        end: part.end.toISOString(),
        wall: wall(part.start),
        sequence: Number(part.sequence),
        status: part.status ?? '',
        summary: part.summary,
        location: textOf(part.location),
        description: part.description,
        url: textOf(part.url),
      },
    ];
  });
  const head = parts.find((part) => part.type === 'VCALENDAR');
  return { method: head?.type === 'VCALENDAR' ? String(head.method) : '', events: byUid(events) };
}

/** Read by both, which must understand the same. @throws when they do not. */
export function readCalendar(content: string): ReadCalendar {
  const [one, other] = [readByIcalJs(content), readByNodeIcal(content)];
  if (JSON.stringify(one) !== JSON.stringify(other))
    throw new Error(`Two programs read it in two ways: ${JSON.stringify(one)} and ${JSON.stringify(other)}`);
  return one;
}
