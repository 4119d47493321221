import { beginsOnItsDay, err, instantOf, isWallTime, lengthOf, ok, plainLine } from '#kernel';
import type { PersonId, Recurrence, Result, SignUpWay, WallTime } from '#kernel';

/** Where a shift stands; that it has begun follows from the clock. */
export const SHIFT_STATES = ['planned', 'cancelled'] as const;
/** One of `SHIFT_STATES`. */
export type ShiftState = (typeof SHIFT_STATES)[number];

/** A shift, as far as its rules read it. */
export interface Shift {
  readonly id: string;
  readonly organisationId: PersonId;
  readonly state: ShiftState;
  readonly zone: string;
  readonly localStart: WallTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly places: number;
  /** How many places volunteers hold, those who are asked again among them. */
  readonly confirmed: number;
  /** How many places are offered to who waited; each is taken while its offer lives. */
  readonly offered: number;
  readonly waiting: number;
  readonly signUp: SignUpWay;
  /** Raised by each change of its time. */
  readonly termsVersion: number;
}

/** It has begun or was cancelled, or its vacancy is not open. */
export interface ShiftClosed {
  readonly kind: 'ShiftClosed';
  readonly why: 'begun' | 'cancelled' | 'vacancy';
}
/** A value that cannot be used; `bound` is that of the rule, when it has one. */
export interface InvalidShift {
  readonly kind: 'InvalidShift';
  readonly field: string;
  readonly rule: 'tooShort' | 'tooLong' | 'tooSmall' | 'tooLarge' | 'malformed' | 'past' | 'tooFar' | 'notItsDay';
  readonly bound: number | null;
}
/** There are fewer places than are taken: `taken` is the least that is possible now. */
export interface PlacesTaken {
  readonly kind: 'PlacesTaken';
  readonly taken: number;
}
/** So many volunteers would be asked again whether they can come. */
export interface AsksAgain {
  readonly kind: 'AsksAgain';
  readonly volunteers: number;
}

/** Bounds of a shift: letters, minutes, places, days ahead. */
export const SHIFT_BOUNDS = {
  role: { min: 2, max: 80 },
  minutes: { min: 15, max: 1440 },
  places: { min: 1, max: 500 },
  everyDays: { min: 1, max: 30 },
  everyWeeks: { min: 1, max: 8 },
  dayOfMonth: { min: 1, max: 31 },
  daysAhead: 366,
} as const;

/** What an organisation fills in; with `repeat` it is a series, up to and including the local date `until`. */
export interface ShiftForm {
  readonly role: string;
  readonly start: WallTime;
  readonly minutes: number;
  readonly places: number;
  readonly signUp: SignUpWay;
  readonly repeat: Recurrence | null;
  readonly until: string | null;
}

type Refusal = InvalidShift | null;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const invalid = (field: string, rule: InvalidShift['rule'], bound: number | null = null): InvalidShift => ({
  kind: 'InvalidShift',
  field,
  rule,
  bound,
});

const within = (field: string, value: number, { min, max }: { readonly min: number; readonly max: number }): Refusal =>
  value < min ? invalid(field, 'tooSmall', min) : value > max ? invalid(field, 'tooLarge', max) : null;

function startRefusal(start: WallTime, zone: string, now: Date): Refusal {
  if (!isWallTime(start)) return invalid('start', 'malformed');
  const ahead = instantOf(start, zone).getTime() - now.getTime();
  if (ahead <= 0) return invalid('start', 'past');
  return ahead > SHIFT_BOUNDS.daysAhead * DAY_MS ? invalid('start', 'tooFar', SHIFT_BOUNDS.daysAhead) : null;
}

function rhythmRefusal(repeat: Recurrence): Refusal {
  switch (repeat.kind) {
    case 'daily':
      return within('repeat.everyDays', repeat.everyDays, SHIFT_BOUNDS.everyDays);
    case 'weekly':
      return within('repeat.everyWeeks', repeat.everyWeeks, SHIFT_BOUNDS.everyWeeks);
    case 'monthlyOnDay':
      return within('repeat.dayOfMonth', repeat.dayOfMonth, SHIFT_BOUNDS.dayOfMonth);
    case 'monthly':
      return [1, 2, 3, 4, -1].includes(repeat.weekdayOfMonth) ? null : invalid('repeat.weekdayOfMonth', 'malformed');
  }
}

function repeatRefusal({ repeat, start, until }: ShiftForm): Refusal {
  if (repeat === null) return until === null ? null : invalid('until', 'malformed');
  const rhythm = rhythmRefusal(repeat);
  if (rhythm) return rhythm;
  if (!beginsOnItsDay(repeat, start)) return invalid('repeat', 'notItsDay');
  if (until === null) return null;
  if (!isWallTime(`${until}T00:00`)) return invalid('until', 'malformed');
  return until < start.slice(0, 10) ? invalid('until', 'past') : null;
}

/** What is filled in, tidied, or the first thing that cannot be used. */
export function checkShift(form: ShiftForm, zone: string, now: Date): Result<ShiftForm, InvalidShift> {
  const role = plainLine(form.role);
  const { min, max } = SHIFT_BOUNDS.role;
  const length = lengthOf(role);
  const refusal =
    (length < min ? invalid('role', 'tooShort', min) : length > max ? invalid('role', 'tooLong', max) : null) ??
    startRefusal(form.start, zone, now) ??
    within('minutes', form.minutes, SHIFT_BOUNDS.minutes) ??
    within('places', form.places, SHIFT_BOUNDS.places) ??
    repeatRefusal(form);
  return refusal ? err(refusal) : ok({ ...form, role });
}

/** Why nobody signs up for a shift any more and nobody changes it, or null. */
export function shiftClosed({ state, startsAt }: Pick<Shift, 'state' | 'startsAt'>, now: Date): ShiftClosed | null {
  if (state === 'cancelled') return { kind: 'ShiftClosed', why: 'cancelled' };
  return startsAt <= now ? { kind: 'ShiftClosed', why: 'begun' } : null;
}

/** What an organiser changes; what is left out stays. */
export interface ShiftChange {
  readonly start?: WallTime | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly places?: number | null | undefined;
}

/** A shift as it is to be. */
export interface ChangedShift {
  readonly places: number;
  readonly localStart: WallTime;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Moved and lengthened ask everybody again; shortened is a notice; else the time stays. */
  readonly time: 'same' | 'shortened' | 'moved';
  /** Until when volunteers can say whether they still come; null when nobody is asked. */
  readonly answerBy: Date | null;
}

/** Hours that volunteers have to say whether a moved shift suits them, and hours before the start that stay free. */
const CONFIRM_HOURS = 48;
const CONFIRM_MARGIN_HOURS = 12;

/** Until when somebody says whether a moved shift suits: 48 hours, or 12 before the start; half of what is left when that is past. */
export function confirmBy(now: Date, startsAt: Date): Date {
  const margin = startsAt.getTime() - CONFIRM_MARGIN_HOURS * HOUR_MS;
  const half = now.getTime() + (startsAt.getTime() - now.getTime()) / 2;
  const last = margin > now.getTime() ? margin : half;
  return new Date(Math.min(now.getTime() + CONFIRM_HOURS * HOUR_MS, last));
}

/** Changes a shift that is to come. Who is asked again is told before anything is saved, unless the organiser is sure. */
export function changeShift(
  shift: Shift,
  change: ShiftChange,
  sure: boolean,
  now: Date,
): Result<ChangedShift, ShiftClosed | InvalidShift | PlacesTaken | AsksAgain> {
  const closed = shiftClosed(shift, now);
  if (closed) return err(closed);
  const { zone, confirmed, offered } = shift;
  const places = change.places ?? shift.places;
  const start = change.start ?? shift.localStart;
  const length = (shift.endsAt.getTime() - shift.startsAt.getTime()) / 60_000;
  const minutes = change.minutes ?? length;
  const refusal =
    (start === shift.localStart ? null : startRefusal(start, zone, now)) ??
    within('minutes', minutes, SHIFT_BOUNDS.minutes) ??
    within('places', places, SHIFT_BOUNDS.places);
  if (refusal) return err(refusal);
  if (places < confirmed + offered) return err({ kind: 'PlacesTaken', taken: confirmed + offered });
  const startsAt = start === shift.localStart ? shift.startsAt : instantOf(start, zone);
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
  const moved = startsAt.getTime() !== shift.startsAt.getTime() || minutes > length;
  const time = moved ? 'moved' : minutes < length ? 'shortened' : 'same';
  if (moved && confirmed > 0 && !sure) return err({ kind: 'AsksAgain', volunteers: confirmed });
  const answerBy = moved ? confirmBy(now, startsAt) : null;
  return ok({ places, localStart: start, startsAt, endsAt, time, answerBy });
}
