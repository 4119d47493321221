import { describe, expect, it } from '@jest/globals';

import { acceptMove, proposeMove, type MovableOccurrence, type OccurrenceMove } from './moves.rules.js';

const now = new Date('2026-03-20T12:00:00Z');
const occurrence = (other: Partial<MovableOccurrence> = {}): MovableOccurrence => ({
  state: 'planned',
  zone: 'Europe/Amsterdam',
  startsAt: new Date('2026-03-24T09:00:00Z'),
  endsAt: new Date('2026-03-24T10:30:00Z'),
  version: 1,
  ...other,
});
const move = (other: Partial<OccurrenceMove> = {}): OccurrenceMove => ({
  state: 'open',
  occurrenceVersion: 1,
  proposedBy: 'jan',
  localStart: '2026-03-26T11:00',
  startsAt: new Date('2026-03-26T10:00:00Z'),
  endsAt: new Date('2026-03-26T11:30:00Z'),
  ...other,
});

describe('moving one time', () => {
  it('keeps the length, and the hour on the wall over the change of the clock', () => {
    expect(proposeMove(occurrence(), '2026-03-30T11:00', now)).toEqual({
      ok: true,
      value: {
        localStart: '2026-03-30T11:00',
        startsAt: new Date('2026-03-30T09:00:00Z'),
        endsAt: new Date('2026-03-30T10:30:00Z'),
      },
    });
  });

  it('may be to any moment from now on until a year ahead, also of a time that was moved before', () => {
    const moved = occurrence({ state: 'moved' });
    expect(proposeMove(moved, '2026-03-20T13:01', now).ok).toBe(true);
    expect(proposeMove(moved, '2027-03-20T13:00', now).ok).toBe(true);
  });

  it.each([
    ['this very moment', occurrence(), '2026-03-20T13:00', { kind: 'MoveRefused', rule: 'inThePast' }],
    ['a year and a minute ahead', occurrence(), '2027-03-20T13:01', { kind: 'MoveRefused', rule: 'tooFarAhead' }],
    ['something that is no time', occurrence(), 'tomorrow', { kind: 'MoveRefused', rule: 'notAWallTime' }],
    ['yesterday', occurrence(), '2026-03-19T10:00', { kind: 'MoveRefused', rule: 'inThePast' }],
    ['years ahead', occurrence(), '2028-03-19T10:00', { kind: 'MoveRefused', rule: 'tooFarAhead' }],
    ['the same moment', occurrence(), '2026-03-24T10:00', { kind: 'MoveRefused', rule: 'nothingChanged' }],
    [
      'when it was cancelled',
      occurrence({ state: 'cancelled' }),
      '2026-03-26T11:00',
      { kind: 'AlreadySettled', state: 'cancelled' },
    ],
    ['when it began', occurrence({ startsAt: now }), '2026-03-26T11:00', { kind: 'AlreadyStarted', startsAt: now }],
  ])('cannot be proposed to %s', (_, given, start, error) => {
    expect(proposeMove(given, start, now)).toEqual({ ok: false, error });
  });

  it('is agreed by the other side and counts the version on', () => {
    expect(
      acceptMove(occurrence({ state: 'moved', version: 3 }), move({ occurrenceVersion: 3 }), 'fatma', now),
    ).toEqual({
      ok: true,
      value: {
        to: 'moved',
        version: 4,
        localStart: '2026-03-26T11:00',
        startsAt: new Date('2026-03-26T10:00:00Z'),
        endsAt: new Date('2026-03-26T11:30:00Z'),
      },
    });
  });

  it('is not agreed once the time itself has begun', () => {
    expect(acceptMove(occurrence({ startsAt: now }), move(), 'fatma', now)).toEqual({
      ok: false,
      error: { kind: 'AlreadyStarted', startsAt: now },
    });
  });

  it.each([
    ['one’s own wish', move(), 'jan', { kind: 'OwnMove' }],
    ['a wish that was let go', move({ state: 'dropped' }), 'fatma', { kind: 'MoveGone' }],
    ['a wish about an older date', move({ occurrenceVersion: 0 }), 'fatma', { kind: 'MoveGone' }],
    ['a moment that has passed', move({ startsAt: now }), 'fatma', { kind: 'MoveGone' }],
  ])('is not agreed by %s', (_, given, by, error) => {
    expect(acceptMove(occurrence(), given, by, now)).toEqual({ ok: false, error });
  });
});
