import { err, isWallTime, ok, type Result } from '#kernel';

/** After so many years a certificate of conduct is asked for again; the law knows no end, the field does. */
export const VOG_YEARS = 3;
/** Days before it is due on which organisation and volunteer hear of it. */
export const VOG_TOLD_DAYS = 60;

/** The day on which a certificate was seen cannot be used. */
export interface VogInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'seenOn';
  readonly rule: 'unknown' | 'future' | 'tooOld';
  readonly bound: number | null;
}

/** The local date (YYYY-MM-DD) from which a certificate seen on `seenOn` is not good any more. */
export function vogDueOn(seenOn: string): string {
  const [year = '', ...rest] = seenOn.split('-');
  const due = [String(Number(year) + VOG_YEARS).padStart(4, '0'), ...rest].join('-');
  // 29 February comes once in four years: the day after the 28th then.
  return isWallTime(`${due}T00:00`) ? due : due.replace('-02-29', '-03-01');
}

/** Whether a certificate seen on one day is good on another; both local dates. */
export const vogStands = (seenOn: string, onDate: string): boolean => onDate >= seenOn && onDate < vogDueOn(seenOn);

/** A day on which a certificate was seen: not to come, and not so long ago that it says nothing. */
export function checkSeenOn(seenOn: string, today: string): Result<string, VogInputError> {
  const refused = (rule: VogInputError['rule'], bound: number | null = null): Result<never, VogInputError> =>
    err({ kind: 'InvalidInput', field: 'seenOn', rule, bound });
  if (!isWallTime(`${seenOn}T00:00`)) return refused('unknown');
  if (seenOn > today) return refused('future');
  return vogStands(seenOn, today) ? ok(seenOn) : refused('tooOld', VOG_YEARS);
}
