import { describe, expect, it } from '@jest/globals';

import { offerEnd } from './offer-end.js';
import { instantOf } from './wall-time.js';

const ZONE = 'Europe/Amsterdam';
const at = (wallTime: string): Date => instantOf(wallTime, ZONE);

describe('the offer of a place', () => {
  it.each([
    ['four hours, when the help is far away', '2026-12-01T12:00', '2026-12-15T10:00', '2026-12-01T16:00'],
    ['four hours, while no time is agreed', '2026-12-01T12:00', null, '2026-12-01T16:00'],
    ['a third of the time left, when that is less', '2026-12-01T12:00', '2026-12-01T15:00', '2026-12-01T13:00'],
    ['on after the night, which does not count', '2026-12-01T20:30', '2026-12-15T10:00', '2026-12-02T10:30'],
    ['from the morning on, when it is made at night', '2026-12-01T23:00', '2026-12-15T10:00', '2026-12-02T12:00'],
    ['from that morning on, when it is made after midnight', '2026-12-02T03:00', null, '2026-12-02T12:00'],
    ['through the night for help early in the morning', '2026-12-01T21:00', '2026-12-02T09:00', '2026-12-02T01:00'],
    ['through the rest of the night for help that morning', '2026-12-02T05:00', '2026-12-02T08:00', '2026-12-02T06:00'],
    ['a third of the hours that count before the help', '2026-12-01T21:30', '2026-12-02T10:30', '2026-12-02T08:30'],
    ['to the end of the day itself, when that is four hours on', '2026-12-01T18:00', null, '2026-12-01T22:00'],
    ['a third of the morning alone for help at eleven', '2026-12-02T05:00', '2026-12-02T11:00', '2026-12-02T09:00'],
    ['without the night for help at ten', '2026-12-01T21:00', '2026-12-02T10:00', '2026-12-01T22:00'],
    ['over the change of the clock by the clock on the wall', '2026-10-24T21:00', null, '2026-10-25T11:00'],
  ])('lasts %s', (_, now, startsAt, end) => {
    expect(offerEnd(at(now), startsAt === null ? null : at(startsAt), ZONE)).toEqual(at(end));
  });

  it('ends before the help begins, whatever the hours, and is none once it has begun', () => {
    for (let hours = 0; hours < 48; hours += 1) {
      for (const ahead of [0.1, 1, 5, 11, 13, 20, 26, 40]) {
        const now = new Date(at('2026-12-01T00:00').getTime() + hours * 3_600_000);
        const startsAt = new Date(now.getTime() + ahead * 3_600_000);
        const end = offerEnd(now, startsAt, ZONE);
        expect(end?.getTime()).toBeGreaterThan(now.getTime());
        expect(end?.getTime()).toBeLessThan(startsAt.getTime());
      }
    }
    const now = at('2026-12-01T12:00');
    expect(offerEnd(now, now, ZONE)).toBeNull();
  });
});
