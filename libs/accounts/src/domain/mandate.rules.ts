import { err, MANDATE_SCOPES, ok } from '#kernel';
import type { MandateScope, PersonId, Result } from '#kernel';

/** How somebody consented: told the broker, signed a paper, or pressed the button. */
export type MandateConsent = 'oral' | 'written' | 'online';

/** Why a mandate is over before its end. */
export type MandateEnd = 'revoked' | 'refused' | 'replaced' | 'takenOver';

/** Consent of somebody that a broker acts in their name. */
export interface Mandate {
  readonly id: string;
  readonly personId: PersonId;
  readonly brokerId: PersonId;
  /** The area that this broker is broker of and that covers the person: without it the mandate rests. */
  readonly areaCode: string;
  readonly scopes: readonly MandateScope[];
  readonly consent: MandateConsent;
  /** The local date on which it was told or signed, `YYYY-MM-DD`; null on line. */
  readonly givenOn: string | null;
  /** Null while somebody with an account has not said yes. */
  readonly givenAt: Date | null;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** What a broker fills in. */
export interface MandateForm {
  readonly scopes: readonly MandateScope[];
  /** How many months from now, 1 to 12. */
  readonly months: number;
}

/** A field of the mandate that cannot be used. */
export interface MandateInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'scopes' | 'months' | 'givenOn';
  readonly rule: 'empty' | 'tooFew' | 'tooMany' | 'future' | 'form' | 'past';
  readonly bound: number | null;
}

/** A mandate ends after so many months when nothing else was said, and never lasts longer than the most. */
export const MANDATE_MONTHS = { usual: 6, most: 12 } as const;

const DAY_MS = 86_400_000;
/** What was said longer ago than this is asked again. */
const GIVEN_DAYS = 31;

/** The moment at which a mandate ends that begins now; the 31st of a short month is its last day. */
export function mandateEnd(now: Date, months: number): Date {
  const end = new Date(now);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(now.getUTCDate(), last));
  return end;
}

/** Scopes without doubles in their fixed order, and the end; or the first thing that cannot be used. */
export function checkMandate(
  { scopes, months }: MandateForm,
  now: Date,
): Result<{ readonly scopes: MandateScope[]; readonly endsAt: Date }, MandateInputError> {
  const named = MANDATE_SCOPES.filter((scope) => scopes.includes(scope));
  if (named.length === 0) return refused('scopes', 'empty');
  if (months < 1) return refused('months', 'tooFew', 1);
  if (months > MANDATE_MONTHS.most) return refused('months', 'tooMany', MANDATE_MONTHS.most);
  return ok({ scopes: named, endsAt: mandateEnd(now, months) });
}

/** A date on which consent was told or signed: today at the latest, and not longer than a month ago. */
export function checkGivenOn(date: string, now: Date): Result<string, MandateInputError> {
  const at = Date.parse(`${date}T00:00:00Z`);
  // A date that is not there (31 February) would be read as another one.
  const isDate = !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === date;
  if (!isDate) return refused('givenOn', 'form');
  // A day of leeway: the date is local, the moment is not.
  if (at > now.getTime() + DAY_MS) return refused('givenOn', 'future');
  return at < now.getTime() - (GIVEN_DAYS + 1) * DAY_MS ? refused('givenOn', 'past', GIVEN_DAYS) : ok(date);
}

/** Whether somebody may act by it at this moment. */
export const lives = ({ givenAt, endedAt, endsAt }: Mandate, now: Date): boolean =>
  givenAt !== null && endedAt === null && endsAt > now;

const refused = (
  field: MandateInputError['field'],
  rule: MandateInputError['rule'],
  bound: number | null = null,
): Result<never, MandateInputError> => err({ kind: 'InvalidInput', field, rule, bound });
