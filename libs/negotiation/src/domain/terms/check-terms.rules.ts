import { err, isUuid, ok, plainLine } from '#kernel';
import type { Result } from '#kernel';

import { howOftenRefusal, untilRefusal, whenRefusal, zoneNamed } from './check-when.rules.js';
import { inNormalForm } from './normal-form.rules.js';
import { paidWorkOf } from './paid-work.rules.js';
import { numberRefusal, refuse, textRefusal } from './refuse-terms.rules.js';
import type { Refusal } from './refuse-terms.rules.js';
import { TERMS_BOUNDS } from './terms.rules.js';
import type { InReturn, Terms, TermsError, Where } from './terms.rules.js';
import { withTexts } from './terms-texts.rules.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const { text: TEXT } = TERMS_BOUNDS;

function whatRefusal({ activity, task }: Terms['what']): Refusal {
  if (!SLUG.test(activity) || activity.length > 60) return refuse('what.activity', 'notASlug');
  return textRefusal('what.task', task, TERMS_BOUNDS.task);
}

function whereRefusal(where: Where): Refusal {
  if (where.kind === 'publicPlace') return textRefusal('where.name', where.name, TEXT);
  if (where.kind === 'open') return textRefusal('where.note', where.note, TEXT);
  if (where.kind !== 'onTheWay') return null;
  return textRefusal('where.fromArea', where.fromArea, TEXT) ?? textRefusal('where.toArea', where.toArea, TEXT);
}

function inReturnRefusal(inReturn: InReturn): Refusal {
  if (inReturn.kind === 'nothing' || inReturn.kind === 'passItOn') return null;
  if (inReturn.kind === 'together') return textRefusal('inReturn.what', inReturn.what, TEXT);
  if (inReturn.kind === 'expenses')
    return (
      numberRefusal('inReturn.cents', inReturn.cents, TERMS_BOUNDS.cents) ??
      textRefusal('inReturn.reason', inReturn.reason, TEXT)
    );
  if (inReturn.postId !== null && !isUuid(inReturn.postId)) return refuse('inReturn.postId', 'notAnId');
  return textRefusal('inReturn.task', inReturn.task, TEXT);
}

/**
 * The terms as they are stored and hashed, or the first fact that refuses them, in the order of `TERM_NAMES`; words
 * about pay come last. Texts are tidied (NFC, no control or invisible characters, single spaces), lists are put in
 * order, unknown keys fall away, the zone gets its official spelling.
 */
export function checkTerms(terms: Terms, now: Date): Result<Terms, TermsError> {
  const tidied = inNormalForm(withTexts(terms, plainLine));
  const { what, when, howOften, where, inReturn, until, conditions } = tidied;
  const refusal =
    whatRefusal(what) ??
    whenRefusal(when, now) ??
    howOftenRefusal(howOften, tidied) ??
    whereRefusal(where) ??
    inReturnRefusal(inReturn) ??
    untilRefusal(until, when, now) ??
    textRefusal('conditions', conditions, TERMS_BOUNDS.conditions) ??
    paidWorkOf(tidied);
  if (refusal) return err(refusal);
  return ok(when.kind === 'open' ? tidied : { ...tidied, when: { ...when, zone: zoneNamed(when.zone) ?? when.zone } });
}
