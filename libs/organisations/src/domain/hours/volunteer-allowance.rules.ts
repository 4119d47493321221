import { err, ok, type Result } from '#kernel';

/**
 * What the law lets a volunteer get for expenses without proof (the Netherlands, 2025), in euro cents, added over all
 * organisations by calendar month and year.
 */
export const VOLUNTEER_ALLOWANCE = { hourCents: 560, monthCents: 21_000, yearCents: 210_000 } as const;

/** An allowance of one day. */
export interface DatedAllowance {
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  readonly cents: number;
}

/** More than an hour may bring: then it is pay. */
export interface AllowanceTooHigh {
  readonly kind: 'AllowanceTooHigh';
  readonly cents: number;
  /** The most for these minutes, in euro cents. */
  readonly max: number;
}

/** A limit that is passed with this allowance; a warning, since the volunteer may owe tax, and nothing is forbidden. */
export type AllowanceWarning = 'month' | 'year';

/** The most that some minutes may bring, in euro cents. */
export const mostForMinutes = (minutes: number): number => Math.floor((minutes * VOLUNTEER_ALLOWANCE.hourCents) / 60);

/** An allowance for some minutes; what is above the hourly limit is pay and is refused. */
export function checkAllowance(cents: number, minutes: number): Result<number, AllowanceTooHigh> {
  const max = mostForMinutes(minutes);
  return Number.isInteger(cents) && cents >= 0 && cents <= max
    ? ok(cents)
    : err({ kind: 'AllowanceTooHigh', cents, max });
}

/** Which limits are passed when `added` comes to what was given before, over all organisations. */
export function allowanceWarnings(added: DatedAllowance, before: readonly DatedAllowance[]): AllowanceWarning[] {
  if (added.cents === 0) return [];
  const together = (letters: number): number =>
    before.reduce(
      (sum, { date, cents }) => sum + (date.slice(0, letters) === added.date.slice(0, letters) ? cents : 0),
      added.cents,
    );
  return [
    ...(together(7) > VOLUNTEER_ALLOWANCE.monthCents ? (['month'] as const) : []),
    ...(together(4) > VOLUNTEER_ALLOWANCE.yearCents ? (['year'] as const) : []),
  ];
}
