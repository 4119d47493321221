import { Temporal } from 'temporal-polyfill';

import { err, instantOf, isUuid, isWallTime, ok, plainLine } from '#kernel';
import type { Result } from '#kernel';

import { findPaidWork } from './paid-work.rules.js';
import { TERMS_BOUNDS } from './terms.rules.js';
import type { HowOften, InReturn, Terms, TermsError, TermsRule, Until, When, Where } from './terms.rules.js';
import { withTexts } from './terms-texts.rules.js';

const DAY_MS = 86_400_000;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
type Refusal = TermsError | null;
type Bounds = readonly [min: number, max: number];

const refuse = (field: string, rule: TermsRule, bound: number | string | null = null): TermsError => ({
  kind: 'TermsRefused',
  field,
  rule,
  bound,
});

function textRefusal(field: string, text: string, [min, max]: Bounds = TERMS_BOUNDS.text): Refusal {
  const length = Array.from(text).length;
  if (length < min) return refuse(field, 'tooShort', min);
  return length > max ? refuse(field, 'tooLong', max) : null;
}

function numberRefusal(field: string, value: number, [min, max]: Bounds): Refusal {
  if (!Number.isInteger(value)) return refuse(field, 'notWhole');
  if (value < min) return refuse(field, 'tooSmall', min);
  return value > max ? refuse(field, 'tooLarge', max) : null;
}

/** The zone as the time zone database spells it, or null when that has none of this name (a bare offset is none). */
function zoneNamed(zone: string): string | null {
  if (!/^[A-Za-z][\w+\-/]*$/.test(zone)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return null;
  }
}

function whenRefusal(when: When, now: Date): Refusal {
  if (when.kind === 'open') return textRefusal('when.note', when.note);
  if (!isWallTime(when.start)) return refuse('when.start', 'notAWallTime');
  if (zoneNamed(when.zone) === null) return refuse('when.zone', 'unknownZone');
  const start = instantOf(when.start, when.zone);
  const latest = new Date(now.getTime() + TERMS_BOUNDS.daysAhead * DAY_MS);
  if (start < now) return refuse('when.start', 'inThePast', now.toISOString());
  if (start > latest) return refuse('when.start', 'tooFarAhead', latest.toISOString());
  return numberRefusal('when.minutes', when.minutes, TERMS_BOUNDS.minutes);
}

function howOftenRefusal(howOften: HowOften, when: When): Refusal {
  if (howOften.kind === 'weekly')
    return numberRefusal('howOften.everyWeeks', howOften.everyWeeks, TERMS_BOUNDS.everyWeeks);
  if (howOften.kind === 'once') return null;
  const field = 'howOften.weekdayOfMonth';
  if (![1, 2, 3, 4, -1].includes(howOften.weekdayOfMonth)) return refuse(field, 'unknownChoice');
  if (when.kind === 'open') return null;
  const date = Temporal.PlainDate.from(when.start.slice(0, 10));
  const isLast = date.day + 7 > date.daysInMonth;
  const fits = howOften.weekdayOfMonth === -1 ? isLast : Math.ceil(date.day / 7) === howOften.weekdayOfMonth;
  return fits ? null : refuse(field, 'otherThanStart', when.start.slice(0, 10));
}

function whereRefusal(where: Where): Refusal {
  if (where.kind === 'publicPlace') return textRefusal('where.name', where.name);
  if (where.kind === 'open') return textRefusal('where.note', where.note);
  if (where.kind !== 'onTheWay') return null;
  return textRefusal('where.fromArea', where.fromArea) ?? textRefusal('where.toArea', where.toArea);
}

function inReturnRefusal(inReturn: InReturn): Refusal {
  if (inReturn.kind === 'nothing' || inReturn.kind === 'passItOn') return null;
  const found = findPaidWork(inReturn);
  if (found !== null) return { kind: 'PaidWork', field: 'inReturn', found };
  if (inReturn.kind === 'together') return textRefusal('inReturn.what', inReturn.what);
  if (inReturn.kind === 'expenses')
    return (
      numberRefusal('inReturn.cents', inReturn.cents, TERMS_BOUNDS.cents) ??
      textRefusal('inReturn.reason', inReturn.reason)
    );
  if (inReturn.postId !== null && !isUuid(inReturn.postId)) return refuse('inReturn.postId', 'notAnId');
  return textRefusal('inReturn.task', inReturn.task);
}

function untilRefusal(until: Until, when: When, now: Date): Refusal {
  if (until.kind === 'notNeeded') return null;
  if (!isWallTime(`${until.date}T00:00`)) return refuse('until.date', 'notADate');
  const first = when.kind === 'at' ? when.start.slice(0, 10) : now.toISOString().slice(0, 10);
  return until.date < first ? refuse('until.date', 'beforeStart', first) : null;
}

/**
 * The terms as they are stored and hashed, or the first fact that refuses them, in the order of `TERM_NAMES`.
 * Texts are tidied (NFC, no control or invisible characters, single spaces), unknown keys fall away, the zone gets
 * its official spelling.
 */
export function checkTerms(terms: Terms, now: Date): Result<Terms, TermsError> {
  const tidied = withTexts(terms, plainLine);
  const { what, when, howOften, where, inReturn, until, conditions } = tidied;
  const refusal =
    (SLUG.test(what.activity) && what.activity.length <= 60 ? null : refuse('what.activity', 'notASlug')) ??
    textRefusal('what.task', what.task, TERMS_BOUNDS.task) ??
    whenRefusal(when, now) ??
    howOftenRefusal(howOften, when) ??
    whereRefusal(where) ??
    inReturnRefusal(inReturn) ??
    untilRefusal(until, when, now) ??
    textRefusal('conditions', conditions, TERMS_BOUNDS.conditions);
  if (refusal) return err(refusal);
  return ok(when.kind === 'open' ? tidied : { ...tidied, when: { ...when, zone: zoneNamed(when.zone) ?? when.zone } });
}
