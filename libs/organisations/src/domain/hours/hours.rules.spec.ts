import { describe, expect, it } from '@jest/globals';

import { milestoneOf } from './milestones.rules.js';
import { sayHours, wholeShift, type Hours, type HoursSaid } from './hours.rules.js';

const at = (time: string): Date => new Date(`2026-03-03T${time}Z`);
const shift = { startsAt: at('09:00'), endsAt: at('12:00') };
const there: HoursSaid = { presence: 'present', minutes: 180 };
const missed: HoursSaid = { presence: 'missed', minutes: 0 };
const now = at('13:00');
const weekLater = new Date(now.getTime() + 7 * 86_400_000);

const told = (other: Partial<Hours> = {}): Hours => ({
  ...there,
  saidBy: 'organiser',
  answerBy: weekLater,
  settledAt: null,
  ...other,
});

describe('hours', () => {
  it('wait a week for the other one, whoever begins', () => {
    const first = { ...there, answerBy: weekLater, settled: false };
    expect(sayHours(shift, null, 'organiser', there, now)).toEqual({
      ok: true,
      value: { ...first, saidBy: 'organiser' },
    });
    expect(sayHours(shift, null, 'volunteer', there, now)).toEqual({
      ok: true,
      value: { ...first, saidBy: 'volunteer' },
    });
  });

  it('are settled when both say the same', () => {
    expect(sayHours(shift, told(), 'volunteer', there, now)).toMatchObject({ ok: true, value: { settled: true } });
  });

  it.each([
    ['other minutes', { presence: 'present', minutes: 120 } as const],
    ['absence', missed],
  ])('go back to the other one with %s', (_, said) => {
    expect(sayHours(shift, told(), 'volunteer', said, now)).toMatchObject({
      ok: true,
      value: { ...said, saidBy: 'volunteer', settled: false },
    });
  });

  it('let who was marked as missed answer', () => {
    expect(sayHours(shift, told(missed), 'volunteer', there, now)).toMatchObject({
      ok: true,
      value: { presence: 'present', settled: false },
    });
  });

  it('are not told before the shift begins', () => {
    expect(sayHours(shift, null, 'organiser', there, at('08:59'))).toEqual({
      ok: false,
      error: { kind: 'ShiftNotBegun', from: shift.startsAt },
    });
  });

  it.each([
    [{ presence: 'present', minutes: 0 } as const, { min: 1, max: 2160 }],
    [{ presence: 'present', minutes: 2161 } as const, { min: 1, max: 2160 }],
    [{ presence: 'present', minutes: 1.5 } as const, { min: 1, max: 2160 }],
    [{ presence: 'missed', minutes: 5 } as const, { min: 0, max: 0 }],
  ])('of %j are refused', (said, bounds) => {
    expect(sayHours(shift, null, 'organiser', said, now)).toEqual({
      ok: false,
      error: { kind: 'MinutesOutOfBounds', minutes: said.minutes, ...bounds },
    });
  });

  it('are not said twice by the same', () => {
    expect(sayHours(shift, told(), 'organiser', missed, now)).toEqual({
      ok: false,
      error: { kind: 'OthersAnswer', waitingFor: 'volunteer' },
    });
  });

  it.each([
    ['settled', told({ settledAt: now }), now],
    ['out of time', told(), weekLater],
  ])('stand once they are %s', (_, before, when) => {
    expect(sayHours(shift, before, 'volunteer', missed, when)).toEqual({
      ok: false,
      error: { kind: 'HoursSettled' },
    });
  });

  it('are as long as the shift when nobody says otherwise', () => {
    expect(wholeShift(shift)).toEqual(there);
  });
});

describe('milestones', () => {
  it.each([
    [0, null, 10],
    [599, null, 10],
    [600, 10, 25],
    [6000 * 60, 5000, null],
  ])('of %d minutes', (minutes, reached, next) => {
    expect(milestoneOf(minutes)).toEqual({ reached, next });
  });
});
