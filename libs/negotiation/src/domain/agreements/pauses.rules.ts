import { err, instantOf, isWallTime, localTimeOn, ok, wallTimeOf } from '#kernel';
import type { Result } from '#kernel';

import type { AgreementState } from './agreement.rules.js';

/** How far ahead the last day of a pause may lie, in days: who stays away longer ends it and begins anew. */
export const PAUSE_DAYS_AHEAD = 183;

/** A pause: local days, both included, and the moments at which it begins and is over. */
export interface Pause {
  readonly fromDay: string;
  readonly toDay: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Why a pause is not made; `PauseRunning` when one runs or is to come already. */
export type PauseError =
  | { readonly kind: 'PauseRefused'; readonly field: 'from' | 'to'; readonly rule: PauseRule }
  | { readonly kind: 'PauseRunning'; readonly until: Date };

/** What the days of a pause can break. */
export type PauseRule = 'notADate' | 'inThePast' | 'beforeStart' | 'tooFarAhead';

/** An agreement as screens show it; a pause that runs makes it "paused", without a change of its own. */
export type ShownState = AgreementState | 'paused';

/** The legal moves as people see them; an ended agreement stays ended. */
export const SHOWN_MOVES = {
  active: ['paused', 'ended'],
  paused: ['active', 'ended'],
  ended: [],
} as const satisfies Record<ShownState, readonly ShownState[]>;

/** How it shows at this moment. `pause` is the one that is not over, or null. */
export function shownState(
  state: AgreementState,
  pause: Pick<Pause, 'startsAt' | 'endsAt'> | null,
  now: Date,
): ShownState {
  const pauses = pause !== null && pause.startsAt <= now && now < pause.endsAt;
  return state === 'active' && pauses ? 'paused' : state;
}

const refuse = (field: 'from' | 'to', rule: PauseRule): Result<never, PauseError> =>
  err({ kind: 'PauseRefused', field, rule });

/** A pause of whole local days, both included, in the zone of the help; from today on at the earliest. */
export function pauseOf(
  { fromDay, toDay }: Pick<Pause, 'fromDay' | 'toDay'>,
  zone: string,
  now: Date,
): Result<Pause, PauseError> {
  if (!isWallTime(`${fromDay}T00:00`)) return refuse('from', 'notADate');
  if (!isWallTime(`${toDay}T00:00`)) return refuse('to', 'notADate');
  if (fromDay < wallTimeOf(now, zone).slice(0, 10)) return refuse('from', 'inThePast');
  if (toDay < fromDay) return refuse('to', 'beforeStart');
  if (toDay > wallTimeOf(localTimeOn(now, zone, PAUSE_DAYS_AHEAD, '12:00'), zone).slice(0, 10))
    return refuse('to', 'tooFarAhead');
  const startsAt = instantOf(`${fromDay}T00:00`, zone);
  return ok({ fromDay, toDay, startsAt, endsAt: localTimeOn(instantOf(`${toDay}T12:00`, zone), zone, 1, '00:00') });
}
