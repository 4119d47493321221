import { describe, expect, it } from '@jest/globals';
import { instantOf, wallTimeOf } from '#kernel';

import { writeCalendar } from './calendar-file.js';
import type { CalendarEntry } from '../domain/calendar/calendar.rules.js';
import { readByIcalJs, readCalendar } from '../testing/calendar-readers.js';

const NOW = new Date('2026-10-01T08:00:00Z');
const HEAD = {
  name: 'Tijd voor Elkaar',
  method: 'PUBLISH',
  from: 'post@example.org',
  zone: 'Europe/Amsterdam',
  now: NOW,
} as const;

const entry = (other: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: '0190-a',
  sequence: 0,
  changedAt: NOW,
  startsAt: instantOf('2026-10-20T10:00', 'Europe/Amsterdam'),
  endsAt: instantOf('2026-10-20T11:00', 'Europe/Amsterdam'),
  zone: 'Europe/Amsterdam',
  isOff: false,
  summary: 'Met Fatma: boodschappen',
  description: 'Boodschappen halen',
  location: 'Bij Fatma thuis',
  url: 'https://example.org/agreements/1',
  ...other,
});
const hourFrom = (wall: string, zone: string): Partial<CalendarEntry> => {
  const startsAt = instantOf(wall, zone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), zone };
};
const only = (content: string) => {
  const { events } = readCalendar(content);
  expect(events).toHaveLength(1);
  return events[0];
};

describe('a calendar file', () => {
  it.each([
    'Met José, Ann & "de Buurt"; wél/niet',
    'Back\\slash and, comma; semi:colon "quotes"',
    '👩‍👩‍👧 boodschappen 🛒 met Ümit Çelik 王小明 مريم',
    `${'é'.repeat(200)} einde`,
    `${'🛒'.repeat(60)}, "${'a'.repeat(300)}"`,
    'BEGIN:VEVENT',
    'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other',
  ])('tells %j to both programs as it was written, in lines of at most 75 octets', (words) => {
    const content = writeCalendar(HEAD, [entry({ summary: words, location: words, description: words })]);
    const told = words.replace(/\r\n/gu, '\n');
    expect(only(content)).toMatchObject({ uid: '0190-a', summary: told, location: told, description: told });
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(content).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/u);
    expect(Buffer.from(content).toString('utf8')).toBe(content);
  });

  it('does not take a backslash before an n for the end of a line', () => {
    // One of the two programs does when it reads, so the other alone is asked.
    const { events } = readByIcalJs(writeCalendar(HEAD, [entry({ summary: 'C:\\nieuw' })]));
    expect(events[0]?.summary).toBe('C:\\nieuw');
  });

  it.each([
    ['Europe/Amsterdam', ['2026-10-24T10:00', '2026-10-25T10:00', '2027-03-27T10:00', '2027-03-28T10:00']],
    ['Europe/Amsterdam', ['2026-10-24T22:59', '2026-10-25T05:00', '2027-03-27T21:30', '2027-03-28T06:00']],
    ['America/Kralendijk', ['2026-10-25T10:00', '2027-03-28T02:30']],
    ['America/New_York', ['2026-10-31T10:00', '2026-11-01T10:00', '2027-03-14T10:00']],
    ['Australia/Lord_Howe', ['2026-10-03T10:00', '2026-10-04T10:00', '2027-04-04T10:00']],
    ['Asia/Kolkata', ['2026-10-25T10:00']],
  ])('keeps the time on the wall of %s on each side of a change of the clock', (zone, walls) => {
    const entries = walls.map((wall, at) => entry({ uid: `0190-${at}`, ...hourFrom(wall, zone) }));
    const { events } = readCalendar(writeCalendar(HEAD, entries));
    expect(events.map(({ uid, wall, start }) => ({ uid, wall, start }))).toEqual(
      walls.map((wall, at) => ({ uid: `0190-${at}`, wall, start: instantOf(wall, zone).toISOString() })),
    );
  });

  it.each(['2026-10-25T01:59', '2026-10-25T02:30', '2026-10-25T03:00', '2027-03-28T01:30', '2027-03-28T02:30'])(
    'means one moment near a change of the clock: %s',
    (wall) => {
      const near = hourFrom(wall, 'Europe/Amsterdam');
      const [start, end] = [near.startsAt?.toISOString(), near.endsAt?.toISOString()];
      expect(only(writeCalendar(HEAD, [entry(near)]))).toMatchObject({ start, end });
    },
  );

  it('tells the hour that comes twice apart', () => {
    const first = instantOf('2026-10-25T02:30', 'Europe/Amsterdam');
    const second = new Date(first.getTime() + 3_600_000);
    expect(wallTimeOf(second, 'Europe/Amsterdam')).toBe('2026-10-25T02:30');
    const content = writeCalendar(HEAD, [entry({ startsAt: first, endsAt: second })]);
    expect(only(content)).toMatchObject({ start: first.toISOString(), end: second.toISOString() });
  });

  it('is the same on a server of any zone', () => {
    const before = process.env['TZ'];
    const written = ['UTC', 'Europe/Amsterdam', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Kathmandu'].map(
      (zone) => {
        process.env['TZ'] = zone;
        return writeCalendar(HEAD, [
          entry(),
          entry({ uid: '0190-b', ...hourFrom('2026-12-08T10:00', 'Europe/Amsterdam') }),
        ]);
      },
    );
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(written).size).toBe(1);
  });

  it('says what is off, with its number, and takes it out of a calendar when that is asked', () => {
    const off = entry({ sequence: 3, isOff: true, summary: 'Gaat niet door: Met Fatma' });
    expect(only(writeCalendar(HEAD, [off]))).toMatchObject({ status: 'CANCELLED', sequence: 3 });
    const cancel = readCalendar(writeCalendar({ ...HEAD, method: 'CANCEL' }, [off]));
    expect(cancel).toMatchObject({ method: 'CANCEL', events: [{ uid: '0190-a', sequence: 3, status: 'CANCELLED' }] });
    expect(only(writeCalendar(HEAD, [entry()]))).toMatchObject({ status: 'CONFIRMED', sequence: 0 });
  });

  it('is a calendar as well when nothing stands in it', () => {
    const content = writeCalendar(HEAD, []);
    expect(readCalendar(content)).toEqual({ method: 'PUBLISH', events: [] });
    expect(content).toContain('BEGIN:VTIMEZONE');
  });

  it('rings no alarm, is private, and has the product as its organizer', () => {
    const content = writeCalendar(HEAD, [entry()]);
    expect(content).not.toContain('VALARM');
    expect(content).toContain('CLASS:PRIVATE');
    expect(content).toMatch(/ORGANIZER;CN="Tijd voor Elkaar":mailto:post@example\.org/u);
    expect(content).toContain('DTSTAMP:20261001T080000Z');
    expect(readByIcalJs(content).events).toHaveLength(1);
  });
});
