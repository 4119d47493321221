import { err, ok, type Result } from '#kernel';

/** Whether somebody was there: excused is absent with a reason that was told, missed without. */
export const PRESENCES = ['present', 'excused', 'missed'] as const;
export type Presence = (typeof PRESENCES)[number];

/** The two who say how long somebody helped. */
export type HoursSide = 'organiser' | 'volunteer';

/** What one of the two says of one shift. */
export interface HoursSaid {
  readonly presence: Presence;
  /** 0 for who was not there, else 1 to `MOST_MINUTES`. */
  readonly minutes: number;
}

/** The hours of one place on a shift, as far as they were told. */
export interface Hours extends HoursSaid {
  readonly saidBy: HoursSide;
  /** Until when the other one answers; silence lets what was said last stand. */
  readonly answerBy: Date;
  /** When they were settled; null while they wait for the other one. */
  readonly settledAt: Date | null;
}

/** How long somebody was on a shift. */
export interface WorkedShift {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The shift has not begun: nobody was there or missed yet. */
export interface ShiftNotBegun {
  readonly kind: 'ShiftNotBegun';
  readonly from: Date;
}
/** The minutes do not fit the presence or a day. */
export interface MinutesOutOfBounds {
  readonly kind: 'MinutesOutOfBounds';
  readonly minutes: number;
  readonly min: number;
  readonly max: number;
}
/** The other one has to answer what was said last. */
export interface OthersAnswer {
  readonly kind: 'OthersAnswer';
  readonly waitingFor: HoursSide;
}
/** Both agreed, or the time to answer is over. */
export interface HoursSettled {
  readonly kind: 'HoursSettled';
}

/** Why hours are not taken. */
export type SayHoursError = ShiftNotBegun | MinutesOutOfBounds | OthersAnswer | HoursSettled;

/** What comes of saying something: settled when both say the same, else it waits for the other one. */
export interface HoursStep extends HoursSaid {
  readonly saidBy: HoursSide;
  readonly answerBy: Date;
  readonly settled: boolean;
}

/** A day and a half: longer shifts are no shifts. */
export const MOST_MINUTES = 2160;
const WEEK_MS = 7 * 86_400_000;

/** How long the other one has to answer, in milliseconds. */
export const ANSWER_WITHIN_MS = WEEK_MS;

const otherSide = (side: HoursSide): HoursSide => (side === 'organiser' ? 'volunteer' : 'organiser');
const minutesWithin = ({ startsAt, endsAt }: WorkedShift): number =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);

/** What is proposed to whoever marks somebody present: the whole shift, in minutes. */
export const wholeShift = (shift: WorkedShift): HoursSaid => ({ presence: 'present', minutes: minutesWithin(shift) });

/**
 * One of the two says whether and how long somebody was there, from the start of the shift on. The first may be either;
 * afterwards they take turns, and saying the same settles it. Whoever said something last may not say it otherwise.
 */
export function sayHours(
  shift: WorkedShift,
  before: Hours | null,
  by: HoursSide,
  said: HoursSaid,
  now: Date,
): Result<HoursStep, SayHoursError> {
  if (now < shift.startsAt) return err({ kind: 'ShiftNotBegun', from: shift.startsAt });
  const bounds = said.presence === 'present' ? { min: 1, max: MOST_MINUTES } : { min: 0, max: 0 };
  if (!Number.isInteger(said.minutes) || said.minutes < bounds.min || said.minutes > bounds.max)
    return err({ kind: 'MinutesOutOfBounds', minutes: said.minutes, ...bounds });
  const answerBy = new Date(now.getTime() + ANSWER_WITHIN_MS);
  if (before === null) return ok({ ...said, saidBy: by, answerBy, settled: false });
  if (before.settledAt !== null || now >= before.answerBy) return err({ kind: 'HoursSettled' });
  if (before.saidBy === by) return err({ kind: 'OthersAnswer', waitingFor: otherSide(by) });
  const settled = before.presence === said.presence && before.minutes === said.minutes;
  return ok({ ...said, saidBy: by, answerBy, settled });
}
