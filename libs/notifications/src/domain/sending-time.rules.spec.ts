import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wallTimeOf } from '#kernel';
import { localDate, wallClock } from '#wording';

import { quietEnd, timeVerdict, verdictOnFullDay } from './sending-time.rules.js';

const AMSTERDAM = 'Europe/Amsterdam';
const zones = fc.constantFrom(AMSTERDAM, 'America/Curacao', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC');
/** Two years of moments with four changes of the clock, some of them close to one. */
const moments = fc.oneof(
  fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true }),
  fc
    .tuple(fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'), fc.integer({ min: 0, max: 1439 }))
    .map(([day, minute]) => new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000)),
);
const mail = (notAfter: string, urgent = false) => ({ notAfter: new Date(notAfter), urgent });
const timeOf = (moment: Date, zone: string): string => wallTimeOf(moment, zone).slice(11);

describe('the clock on the wall', () => {
  it('shows what the calendar of the kernel says, in any zone and over any change of the clock', () => {
    fc.assert(
      fc.property(moments, zones, (moment, zone) => {
        const { date, time } = wallClock(moment, zone);
        expect(`${date}T${time}`).toBe(wallTimeOf(moment, zone));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the hours of mails', () => {
  it('lets nothing out between 21:00 and 08:00 unless it is urgent, in any zone and over any change of the clock', () => {
    fc.assert(
      fc.property(moments, zones, fc.integer({ min: 1, max: 20_000 }), (now, zone, minutes) => {
        const verdict = timeVerdict({ notAfter: new Date(now.getTime() + minutes * 60_000), urgent: false }, now, zone);
        const time = timeOf(now, zone);
        const awake = time >= '08:00' && time < '21:00';
        expect(verdict.kind === 'send').toBe(awake);
        if (verdict.kind !== 'later') return;
        expect(timeOf(verdict.at, zone)).toBe('08:00');
        expect(verdict.at.getTime()).toBeGreaterThan(now.getTime());
        expect(verdict.at.getTime() - now.getTime()).toBeLessThanOrEqual(12 * 3_600_000);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets nothing out once its time is over, and puts nothing off beyond it', () => {
    fc.assert(
      fc.property(moments, zones, fc.boolean(), fc.integer({ min: -600, max: 600 }), (now, zone, urgent, minutes) => {
        const notAfter = new Date(now.getTime() + minutes * 60_000);
        for (const verdict of [
          timeVerdict({ notAfter, urgent }, now, zone),
          verdictOnFullDay({ notAfter, urgent }, now, zone),
        ]) {
          if (verdict.kind === 'send') expect(now < notAfter).toBe(true);
          if (verdict.kind === 'later') expect(verdict.at < notAfter).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a minute before nine in the evening', '2026-12-01T19:59:00Z', { kind: 'send' }],
    ['nine in the evening', '2026-12-01T20:00:00Z', { kind: 'later', at: new Date('2026-12-02T07:00:00Z') }],
    ['a minute before eight', '2026-12-02T06:59:00Z', { kind: 'later', at: new Date('2026-12-02T07:00:00Z') }],
    ['eight in the morning', '2026-12-02T07:00:00Z', { kind: 'send' }],
    [
      'the night the clock goes forward',
      '2026-03-28T23:00:00Z',
      { kind: 'later', at: new Date('2026-03-29T06:00:00Z') },
    ],
  ])('holds at %s', (_, now, verdict) => {
    expect(timeVerdict(mail('2026-12-03T12:00:00Z'), new Date(now), AMSTERDAM)).toEqual(verdict);
  });

  it('says never when the morning is too late', () => {
    const now = new Date('2026-12-01T21:30:00Z');
    expect(timeVerdict(mail('2026-12-02T06:30:00Z'), now, AMSTERDAM)).toEqual({ kind: 'tooLate' });
  });

  it('lets urgent mails out at night', () => {
    const now = new Date('2026-12-01T23:30:00Z');
    expect(timeVerdict(mail('2026-12-02T06:30:00Z', true), now, AMSTERDAM)).toEqual({ kind: 'send' });
  });

  it('waits for the next morning when somebody had enough for today', () => {
    const now = new Date('2026-12-01T10:00:00Z');
    const at = new Date('2026-12-02T07:00:00Z');
    expect(verdictOnFullDay(mail('2026-12-03T00:00:00Z'), now, AMSTERDAM)).toEqual({ kind: 'later', at });
    expect(localDate(at, AMSTERDAM)).toBe('2026-12-02');
    expect(quietEnd(at, AMSTERDAM)).toBeNull();
  });
});
