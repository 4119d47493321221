import { describe, expect, it } from '@jest/globals';
import { instantOf } from '#kernel';

import type { PlannedOccurrence } from './occurrences.rules.js';
import { replan, type UpcomingTime } from './replanning.rules.js';

const ZONE = 'Europe/Amsterdam';
const moment = (localStart: string, minutes = 60): PlannedOccurrence => {
  const startsAt = instantOf(localStart, ZONE);
  return { localStart, zone: ZONE, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
};
const time = (id: string, localStart: string, other: Partial<UpcomingTime> = {}): UpcomingTime => {
  const { startsAt, endsAt } = moment(localStart);
  return { id, state: 'planned', localStart, startsAt, endsAt, slot: null, pauseId: null, ...other };
};
const nothing = { changed: [], dropped: [], added: [] };

describe('new terms', () => {
  it('leave times alone that stay at their moment', () => {
    expect(replan([time('a', '2026-12-15T10:00')], [moment('2026-12-15T10:00')])).toEqual(nothing);
  });

  it('give times other moments in order, drop what is left over and add what is missing', () => {
    const two = [time('a', '2026-12-15T10:00'), time('b', '2026-12-22T10:00')];
    const eleven = [moment('2026-12-15T11:00'), moment('2026-12-22T11:00')];
    expect(replan(two, eleven)).toEqual({
      ...nothing,
      changed: [
        { id: 'a', moment: eleven[0] },
        { id: 'b', moment: eleven[1] },
      ],
    });
    // Whatever the order in which the times were read.
    expect(replan(two.toReversed(), eleven)).toEqual(replan(two, eleven));
    expect(replan(two, [moment('2026-12-22T10:00')])).toEqual({ ...nothing, dropped: ['a'] });
    const more = [moment('2026-12-15T10:00'), moment('2026-12-22T10:00'), moment('2026-12-29T10:00')];
    expect(replan(two, more)).toEqual({ ...nothing, added: [more[2]] });
  });

  it('see another length as another moment', () => {
    const longer = moment('2026-12-15T10:00', 90);
    expect(replan([time('a', '2026-12-15T10:00')], [longer])).toEqual({
      ...nothing,
      changed: [{ id: 'a', moment: longer }],
    });
  });

  it.each([
    ['moved away from that day', time('a', '2026-12-17T14:00', { state: 'moved', slot: '2026-12-15T10:00' })],
    ['moved to that day', time('a', '2026-12-15T14:00', { state: 'moved', slot: '2026-12-13T10:00' })],
    ['called off on that day', time('a', '2026-12-15T10:00', { state: 'cancelled' })],
    ['called off before a pause', time('a', '2026-12-15T10:00', { state: 'cancelled', pauseId: 'pause' })],
  ])('plan nothing again for what was %s', (_, settled) => {
    expect(replan([settled], [moment('2026-12-15T11:00')])).toEqual(nothing);
    const nextDay = moment('2026-12-16T11:00');
    expect(replan([settled], [nextDay])).toEqual({ ...nothing, added: [nextDay] });
  });

  it('go for what a pause skips as well, and not for what earlier terms dropped', () => {
    const eleven = moment('2026-12-15T11:00');
    expect(replan([time('a', '2026-12-15T10:00', { state: 'skipped', pauseId: 'pause' })], [eleven]).changed).toEqual([
      { id: 'a', moment: eleven },
    ]);
    expect(replan([time('a', '2026-12-15T10:00', { state: 'skipped' })], [eleven])).toEqual({
      ...nothing,
      added: [eleven],
    });
  });
});
