import { describe, expect, it } from '@jest/globals';

import { calendarEntry, calendarPath, calendarSince, isOff, type CalendarTime } from './calendar.rules.js';
import { exampleTerms } from '../terms/examples.data.js';
import type { Terms } from '../terms/terms.rules.js';

const READER = { locale: 'nl', activity: 'boodschappen', url: 'https://example.org/agreements/a' } as const;
const FATMA = { firstName: 'Fatma', area: 'Centrum Haven Noord' };
const SAM = { firstName: 'Sam', area: 'De Werven' };
const NOOR = { firstName: 'Noor', area: null };

const time = (other: Partial<CalendarTime> = {}): CalendarTime => ({
  occurrenceId: 'o',
  agreementId: 'a',
  role: 'helper',
  state: 'planned',
  sequence: 2,
  changedAt: new Date('2026-12-01T09:00:00Z'),
  startsAt: new Date('2026-12-08T09:00:00Z'),
  endsAt: new Date('2026-12-08T10:00:00Z'),
  zone: 'Europe/Amsterdam',
  requester: FATMA,
  helper: SAM,
  standIn: null,
  terms: exampleTerms(),
  ...other,
});

describe('a time in a calendar', () => {
  it('is told to each with the name of the other, and with the id and the number that it has', () => {
    const { changedAt, startsAt, endsAt, zone } = time();
    expect(calendarEntry(time(), READER)).toEqual({
      uid: 'o',
      sequence: 2,
      changedAt,
      startsAt,
      endsAt,
      zone,
      url: READER.url,
      isOff: false,
      summary: 'Met Fatma: boodschappen',
      description:
        'Samen boodschappen doen bij de markt\n\nAfzeggen, verzetten en contactgegevens: https://example.org/agreements/a',
      location: 'Bij Fatma thuis, Centrum Haven Noord',
    });
    expect(calendarEntry(time({ role: 'requester' }), READER).summary).toBe('Met Sam: boodschappen');
    const english = { ...READER, locale: 'en', activity: 'grocery shopping' } as const;
    expect(calendarEntry(time(), english).summary).toBe('With Fatma: grocery shopping');
  });

  it.each([
    ['atRequester', 'helper', 'Bij Fatma thuis, Centrum Haven Noord'],
    ['atRequester', 'requester', 'Bij u thuis'],
    ['atRequester', 'standIn', 'Bij Fatma thuis, Centrum Haven Noord'],
    ['atHelper', 'helper', 'Bij u thuis'],
    ['atHelper', 'requester', 'Bij Sam thuis, De Werven'],
    ['byPhone', 'helper', 'Per telefoon'],
    ['online', 'requester', 'Via internet'],
  ] as const)('takes place %s, for the %s "%s"', (kind, role, place) => {
    expect(calendarEntry(time({ role, terms: exampleTerms({ where: { kind } }) }), READER).location).toBe(place);
  });

  it('names a place, a way, and a home of which the neighbourhood is not known', () => {
    const placed = (where: Terms['where'], other: Partial<CalendarTime> = {}): string =>
      calendarEntry(time({ terms: exampleTerms({ where }), ...other }), READER).location;
    expect(placed({ kind: 'publicPlace', name: 'Buurthuis De Haven' })).toBe('Buurthuis De Haven');
    expect(placed({ kind: 'onTheWay', fromArea: 'Haven', toArea: 'Centrum' })).toBe('Van Haven naar Centrum');
    expect(placed({ kind: 'atRequester' }, { requester: { ...FATMA, area: null } })).toBe('Bij Fatma thuis');
    expect(placed({ kind: 'open', note: 'later' })).toBe('');
  });

  it('holds no contact details, also when the terms do', () => {
    const told = exampleTerms({
      what: { activity: 'grocery-shopping', task: 'Bel 06 12345678 of mail fatma@example.org' },
      where: { kind: 'publicPlace', name: 'Bel 06 12345678' },
    });
    const { description, location } = calendarEntry(time({ terms: told }), READER);
    expect(`${description} ${location}`).not.toMatch(/12345678|fatma@/u);
    expect(description).toContain('Bel •••');
    expect(description).toContain('https://example.org/agreements/a');
  });

  it.each(['skipped', 'cancelled'] as const)('that is %s is off for everybody', (state) => {
    for (const role of ['requester', 'helper', 'standIn'] as const) {
      const entry = calendarEntry(time({ state, role }), READER);
      expect(entry).toMatchObject({ isOff: true, summary: expect.stringMatching(/^Gaat niet door: Met /u) });
      expect(entry.description).toContain('Deze keer gaat niet door.');
    }
  });

  it.each(['planned', 'moved', 'done', 'missed', 'excused'] as const)('that is %s stands', (state) => {
    expect(isOff(time({ state }))).toBe(false);
  });

  it('is off for a helper in whose place somebody else comes, and not for the others', () => {
    const helper = calendarEntry(time({ standIn: NOOR }), READER);
    expect(helper).toMatchObject({ isOff: true, summary: 'Gaat niet door: Met Fatma: boodschappen' });
    expect(helper.description).toContain('Noor komt deze keer in uw plaats.');
    const requester = calendarEntry(time({ standIn: NOOR, role: 'requester' }), READER);
    expect(requester).toMatchObject({ isOff: false, summary: 'Met Noor: boodschappen' });
    const standIn = calendarEntry(time({ standIn: NOOR, role: 'standIn' }), READER);
    expect(standIn).toMatchObject({ isOff: false, summary: 'Met Fatma: boodschappen' });
  });

  it.each(['skipped', 'cancelled'] as const)('that is %s is off, whoever would have come', (state) => {
    const { description } = calendarEntry(time({ state, standIn: NOOR }), READER);
    expect(description).toContain('Deze keer gaat niet door.');
    expect(description).not.toContain('Noor');
  });

  it('leads to the agreement, and a stand-in to what they took over', () => {
    expect(calendarPath(time())).toBe('/agreements/a');
    expect(calendarPath(time({ role: 'standIn' }))).toBe('/stand-ins');
  });

  it('stays for 90 days after its end, and for 30 days after it was called off', () => {
    expect(calendarSince(new Date('2026-12-31T00:00:00Z'))).toEqual({
      ended: new Date('2026-10-02T00:00:00Z'),
      off: new Date('2026-12-01T00:00:00Z'),
    });
  });
});
