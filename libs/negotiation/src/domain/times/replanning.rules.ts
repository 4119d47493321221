import type { WallTime } from '#kernel';

import type { OccurrenceState } from '../agreements/agreement.rules.js';
import type { PlannedOccurrence } from './occurrences.rules.js';

/** A time that has not begun, as it stands when the terms change. */
export interface UpcomingTime {
  readonly id: string;
  readonly state: OccurrenceState;
  readonly localStart: WallTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The start that the terms gave it, when it was moved away from it; null when it stands there. */
  readonly slot: WallTime | null;
  /** The pause that skips it, or null. */
  readonly pauseId: string | null;
}

/** What becomes of the times to come: what is not named stays as it is. */
export interface Replanning {
  readonly changed: readonly { readonly id: string; readonly moment: PlannedOccurrence }[];
  readonly dropped: readonly string[];
  readonly added: readonly PlannedOccurrence[];
}

const dayOf = (wallTime: WallTime): string => wallTime.slice(0, 10);

/** Whether the terms alone decide about a time: nobody moved it, called it off, or had it dropped. */
const isFree = ({ state, pauseId }: UpcomingTime): boolean =>
  state === 'planned' || (state === 'skipped' && pauseId !== null);

/**
 * What new terms make of the times to come. Times that stay at their moment stay what they are; the others take the new
 * moments in order, so that a calendar shows them moved; what is left over is dropped, what is missing is added. What was
 * moved or called off by people stays so, also on the day that it had before: the new terms do not bring it back.
 */
export function replan(upcoming: readonly UpcomingTime[], planned: readonly PlannedOccurrence[]): Replanning {
  const settled = upcoming.filter((time) => !isFree(time) && time.state !== 'skipped');
  const takenDays = new Set(settled.flatMap(({ localStart, slot }) => [localStart, slot ?? localStart]).map(dayOf));
  const wanted = planned.filter(({ localStart }) => !takenDays.has(dayOf(localStart)));
  const keyOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) => `${startsAt.getTime()} ${endsAt.getTime()}`;
  const free = upcoming.filter(isFree).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const stands = new Set(free.map(keyOf));
  const comes = new Set(wanted.map(keyOf));
  const moments = wanted.filter((moment) => !stands.has(keyOf(moment)));
  const movable = free.filter((time) => !comes.has(keyOf(time)));
  const changed = movable.flatMap(({ id }, nth) => {
    const moment = moments[nth];
    return moment ? [{ id, moment }] : [];
  });
  return {
    changed,
    dropped: movable.slice(moments.length).map(({ id }) => id),
    added: moments.slice(movable.length),
  };
}
