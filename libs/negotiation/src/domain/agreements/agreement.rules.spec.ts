import { describe, expect, it } from '@jest/globals';

import {
  cancelOccurrence,
  endAgreement,
  endByCancelling,
  excuseOccurrence,
  mayHaveHappened,
  OCCURRENCE_MOVES,
  settledBy,
} from './agreement.rules.js';
import type { OccurrenceState } from './agreement.rules.js';
import { END_REASONS } from '../talks/reasons.data.js';
import { contactOpen } from './reveal.policy.js';

const startsAt = new Date('2026-01-06T09:00:00Z');
const before = (hours: number): Date => new Date(startsAt.getTime() - hours * 3_600_000);

describe('one time of an agreement', () => {
  it.each([
    ['24 hours before, in time', before(24), false],
    ['23 hours and 59 minutes before, late', before(24 - 1 / 60), true],
    ['20 hours before, late', before(20), true],
  ])('can be cancelled %s', (_, now, late) => {
    expect(cancelOccurrence({ state: 'planned', startsAt }, 'jan', 'ill', now)).toEqual({
      ok: true,
      value: { to: 'cancelled', cancelledBy: 'jan', cancelledAt: now, reason: 'ill', late },
    });
  });

  it('knows a longer notice period', () => {
    expect(cancelOccurrence({ state: 'moved', startsAt }, 'jan', 'ill', before(30), 48)).toMatchObject({
      value: { late: true },
    });
  });

  it('cannot be cancelled once it has begun', () => {
    const error = { kind: 'AlreadyStarted', startsAt };
    expect(cancelOccurrence({ state: 'planned', startsAt }, 'jan', 'ill', startsAt)).toEqual({ ok: false, error });
  });

  it.each(Object.entries(OCCURRENCE_MOVES))('%s is cancelled just when the table says so', (state, next) => {
    const occurrence = { state: state as OccurrenceState, startsAt };
    const mayCancel = (next as readonly OccurrenceState[]).includes('cancelled');
    const cancelled = cancelOccurrence(occurrence, 'jan', 'ill', before(30));
    if (mayCancel) expect(cancelled.ok).toBe(true);
    else expect(cancelled).toEqual({ ok: false, error: { kind: 'AlreadySettled', state } });
  });
});

describe('what people tell about one time', () => {
  it.each<[OccurrenceState, boolean, Date, 'done' | 'missed' | null]>([
    ['planned', true, startsAt, 'done'],
    ['moved', false, startsAt, 'missed'],
    ['planned', true, before(1), null],
    ['done', false, startsAt, null],
    ['missed', true, startsAt, null],
    ['cancelled', true, startsAt, null],
  ])('settles a %s one (happened: %s) once it has begun, by the first answer', (state, happened, now, settled) => {
    expect(settledBy({ state, startsAt }, happened, now)).toBe(settled);
  });

  it('leaves what has begun as maybe happened until somebody tells otherwise', () => {
    expect(mayHaveHappened({ state: 'planned', startsAt }, startsAt)).toBe(true);
    expect(mayHaveHappened({ state: 'planned', startsAt }, before(1))).toBe(false);
    expect(mayHaveHappened({ state: 'moved', startsAt }, startsAt)).toBe(true);
    expect(mayHaveHappened({ state: 'missed', startsAt }, startsAt)).toBe(false);
    expect(mayHaveHappened({ state: 'done', startsAt }, startsAt)).toBe(true);
  });
});

describe('a time that was missed', () => {
  const endsAt = new Date('2026-01-06T10:00:00Z');
  const missed = { state: 'missed', startsAt, endsAt, absentId: 'jan' } as const;
  const until = new Date('2026-01-20T10:00:00Z');

  it('is excused by whoever did not come, until 14 days after it', () => {
    expect(excuseOccurrence(missed, 'jan', new Date(until.getTime() - 1))).toEqual({ ok: true, value: 'excused' });
    expect(excuseOccurrence(missed, 'jan', until)).toEqual({ ok: false, error: { kind: 'TooLate', until } });
  });

  it('is excused by either when nobody told who stayed away, and by nobody else when somebody did', () => {
    for (const by of ['jan', 'fatma'])
      expect(excuseOccurrence({ ...missed, absentId: null }, by, endsAt).ok).toBe(true);
    expect(excuseOccurrence(missed, 'fatma', endsAt)).toEqual({ ok: false, error: { kind: 'NotFound' } });
  });

  it('is not excused when it was not missed', () => {
    const error = { kind: 'AlreadySettled', state: 'done' };
    expect(excuseOccurrence({ ...missed, state: 'done' }, 'jan', endsAt)).toEqual({ ok: false, error });
  });
});

describe('an agreement', () => {
  it.each(END_REASONS)('can be ended because of "%s"', (reason) => {
    const ended = endAgreement({ state: 'active', nextStartsAt: before(-100) }, 'fatma', reason, startsAt);
    const outcome = reason === 'done' ? 'completed' : 'cancelled';
    expect(ended).toEqual({
      ok: true,
      value: { to: 'ended', outcome, endedBy: 'fatma', endedAt: startsAt, reason, late: false },
    });
  });

  it('is ended late inside the notice period of the next time', () => {
    const ended = endAgreement({ state: 'active', nextStartsAt: startsAt }, 'fatma', 'ill', before(20));
    expect(ended).toMatchObject({ value: { late: true } });
  });

  it('is not ended late when the help is done, or when no time is planned any more', () => {
    const late = (nextStartsAt: Date | null, reason: 'done' | 'ill') =>
      endAgreement({ state: 'active', nextStartsAt }, 'fatma', reason, before(20));
    expect(late(startsAt, 'done')).toMatchObject({ value: { outcome: 'completed', late: false } });
    expect(late(null, 'ill')).toMatchObject({ value: { outcome: 'cancelled', late: false } });
  });

  it('ends once', () => {
    const again = endAgreement({ state: 'ended', nextStartsAt: null }, 'jan', 'done', startsAt);
    expect(again).toEqual({ ok: false, error: { kind: 'AlreadySettled', state: 'ended' } });
  });

  it('opens contact details while it runs and until 14 days after its end', () => {
    const endedAt = new Date('2026-02-01T12:00:00Z');
    expect(contactOpen({ state: 'active', endedAt: null }, endedAt)).toBe(true);
    expect(contactOpen({ state: 'ended', endedAt }, new Date('2026-02-15T11:59:59Z'))).toBe(true);
    expect(contactOpen({ state: 'ended', endedAt }, new Date('2026-02-15T12:00:00Z'))).toBe(false);
    expect(contactOpen({ state: 'ended', endedAt: null }, endedAt)).toBe(false);
  });
});

describe('an agreement of which a time is called off', () => {
  const cancelledAt = new Date('2026-12-01T09:00:00Z');
  const off = { to: 'cancelled', cancelledBy: 'jan', cancelledAt, reason: 'ill', late: true } as const;

  it('ends with it, by the same person, for the same reason and as late, when no other time is left', () => {
    expect(endByCancelling({ plannedUntil: null, times: ['cancelled', 'cancelled'] }, off)).toEqual({
      to: 'ended',
      outcome: 'cancelled',
      endedBy: 'jan',
      endedAt: cancelledAt,
      reason: 'ill',
      late: true,
    });
  });

  it.each([
    ['more times are to be planned', { plannedUntil: cancelledAt, times: ['cancelled'] }],
    ['another time is to come', { plannedUntil: null, times: ['cancelled', 'moved'] }],
    ['help was given once', { plannedUntil: null, times: ['done', 'cancelled'] }],
  ] as const)('runs on while %s', (_, times) => {
    expect(endByCancelling(times, off)).toBeNull();
  });
});
