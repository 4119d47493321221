import { describe, expect, it } from '@jest/globals';

import { PAUSE_DAYS_AHEAD, pauseOf, SHOWN_MOVES, shownState } from './pauses.rules.js';

const ZONE = 'Europe/Amsterdam';
const now = new Date('2026-03-20T23:30:00Z');
const pause = (fromDay: string, toDay: string, moment = now) => pauseOf({ fromDay, toDay }, ZONE, moment);

describe('a pause', () => {
  it('lasts whole local days, both included, also over the change of the clock', () => {
    expect(pause('2026-03-28', '2026-03-29')).toEqual({
      ok: true,
      value: {
        fromDay: '2026-03-28',
        toDay: '2026-03-29',
        startsAt: new Date('2026-03-27T23:00:00Z'),
        endsAt: new Date('2026-03-29T22:00:00Z'),
      },
    });
    expect(pause('2026-10-25', '2026-10-25', new Date('2026-10-01T12:00:00Z'))).toMatchObject({
      value: { startsAt: new Date('2026-10-24T22:00:00Z'), endsAt: new Date('2026-10-25T23:00:00Z') },
    });
  });

  it.each([
    ['yesterday', '2026-03-20', '2026-03-25', 'from', 'inThePast'],
    ['no date', '2026-02-30', '2026-03-25', 'from', 'notADate'],
    ['no last date', '2026-03-21', '', 'to', 'notADate'],
    ['a last day before the first', '2026-03-25', '2026-03-24', 'to', 'beforeStart'],
    ['too long', '2026-03-21', '2026-09-21', 'to', 'tooFarAhead'],
  ])('is refused for %s', (_, from, to, field, rule) => {
    expect(pause(from, to)).toEqual({ ok: false, error: { kind: 'PauseRefused', field, rule } });
  });

  it('may begin on the local day of today and last half a year', () => {
    expect(pause('2026-03-21', '2026-03-21')).toMatchObject({ ok: true });
    expect(pause('2026-03-21', '2026-09-20')).toMatchObject({ ok: true });
    expect(PAUSE_DAYS_AHEAD).toBe(183);
  });

  it('shows while it runs, and an agreement that ended stays ended', () => {
    const days = { startsAt: new Date('2026-03-22T00:00:00Z'), endsAt: new Date('2026-03-25T00:00:00Z') };
    expect(shownState('active', null, now)).toBe('active');
    expect(shownState('active', days, now)).toBe('active');
    expect(shownState('active', days, days.startsAt)).toBe('paused');
    expect(shownState('active', days, days.endsAt)).toBe('active');
    expect(shownState('ended', days, days.startsAt)).toBe('ended');
    expect(SHOWN_MOVES).toEqual({ active: ['paused', 'ended'], paused: ['active', 'ended'], ended: [] });
  });
});
