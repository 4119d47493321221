import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantOf, wallTimeOf } from '#kernel';

import { atOnceAt, digestAt, fitsMail, placed, RHYTHMS, type AlertToPlan } from './plan-fits.rules.js';

const AMSTERDAM = 'Europe/Amsterdam';
const at = (local: string): Date => instantOf(local, AMSTERDAM);
const alert = (other: Partial<AlertToPlan> = {}): AlertToPlan => ({
  alertId: 'a1',
  personId: 'fatma',
  hears: 'digest',
  rhythm: 'weekly',
  zone: AMSTERDAM,
  ...other,
});

describe('a digest', () => {
  it.each([
    ['weekly', '2026-12-09T23:59', '2026-12-10T10:00'],
    ['weekly', '2026-12-10T09:59', '2026-12-10T10:00'],
    ['weekly', '2026-12-10T10:00', '2026-12-17T10:00'],
    ['weekly', '2026-12-10T10:01', '2026-12-17T10:00'],
    ['daily', '2026-12-10T09:59', '2026-12-10T10:00'],
    ['daily', '2026-12-10T10:00', '2026-12-11T10:00'],
    // The clocks change on Sunday 29 March.
    ['weekly', '2026-03-26T10:00', '2026-04-02T10:00'],
    ['daily', '2026-03-28T10:00', '2026-03-29T10:00'],
  ] as const)('that is %s comes after %s at %s', (rhythm, now, expected) => {
    expect(wallTimeOf(digestAt(at(now), rhythm, AMSTERDAM), AMSTERDAM)).toBe(expected);
  });

  it('comes at ten, on Thursday when it is weekly, within the step, in any zone and whatever the clocks do', () => {
    // Seen red when the week is counted in UTC.
    const zones = fc.constantFrom(AMSTERDAM, 'America/Curacao', 'Pacific/Auckland');
    const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.constantFrom(...RHYTHMS), zones, (now, rhythm, zone) => {
        const next = digestAt(now, rhythm, zone);
        const local = wallTimeOf(next, zone);
        expect(local.slice(11)).toBe('10:00');
        if (rhythm === 'weekly') expect(new Date(`${local}:00Z`).getUTCDay()).toBe(4);
        const hours = (next.getTime() - now.getTime()) / 3_600_000;
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThanOrEqual((rhythm === 'daily' ? 24 : 168) + 1);
      }),
    );
  });
});

describe('a mail at once', () => {
  const now = at('2026-12-01T10:00');

  it.each([
    ['now when it is the first', null, '2026-12-01T10:00'],
    ['an hour after the one before', '2026-12-01T09:15', '2026-12-01T10:15'],
    ['now when the one before left an hour ago', '2026-12-01T09:00', '2026-12-01T10:00'],
  ])('leaves %s', (_, before, expected) => {
    expect(atOnceAt(now, before === null ? null : at(before))).toEqual(at(expected));
  });

  it('takes more along while it waits, and opens another one when it left', () => {
    const latest = { batchId: 'b1', personId: 'fatma', dueAt: at('2026-12-01T09:40') };
    const one = alert({ hears: 'atOnce' });
    expect(placed([one], [{ ...latest, waits: true }], now)).toEqual([{ alertId: 'a1', joins: 'b1' }]);
    expect(placed([one], [{ ...latest, waits: false }], now)).toEqual([
      { alertId: 'a1', opens: { personId: 'fatma', kind: 'newFits', dueAt: at('2026-12-01T10:40') } },
    ]);
  });

  it('is nothing for the digest to wait for', () => {
    const latest = { batchId: 'b1', personId: 'fatma', dueAt: now, waits: true };
    expect(placed([alert()], [latest], now)).toEqual([
      { alertId: 'a1', opens: { personId: 'fatma', kind: 'digest', dueAt: at('2026-12-03T10:00') } },
    ]);
  });
});

describe('the mail of a batch', () => {
  it('is news for a week, and not urgent', () => {
    const batch = { id: 'b1', personId: 'fatma', kind: 'digest', dueAt: at('2026-12-03T10:00') } as const;
    expect(fitsMail(batch)).toEqual({
      key: 'digest_b1_fatma',
      kind: 'digest',
      personId: 'fatma',
      about: { of: 'fits', batchId: 'b1' },
      dueAt: at('2026-12-03T10:00'),
      notAfter: at('2026-12-10T10:00'),
      urgent: false,
    });
  });
});
