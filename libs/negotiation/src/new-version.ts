import { isActivity } from '#activities';
import { err, ok, type Result } from '#kernel';
import { sha256 } from '#platform';

import type { NewVersion } from './data/talks.repository.js';
import { checkTerms } from './domain/check-terms.rules.js';
import { maskTerms } from './domain/masked-terms.rules.js';
import { canonicalTerms, hashOfTerms } from './domain/terms-hash.rules.js';
import { inZone, type TermsError, type WordedTerms } from './domain/terms.rules.js';

/** A version as it is stored and hashed; `original` holds its canonical text before contact details were masked, or null. */
export interface CheckedVersion extends NewVersion {
  readonly original: string | null;
}

/** Makes a version of what a party worded, in the zone of the talks. */
export function newVersion(worded: WordedTerms, zone: string, now: Date): Result<CheckedVersion, TermsError> {
  const checked = checkTerms(inZone(worded, zone), now);
  if (!checked.ok) return checked;
  if (!isActivity(checked.value.what.activity)) {
    return err({ kind: 'TermsRefused', field: 'what.activity', rule: 'unknownChoice', bound: null });
  }
  const { terms, masked } = maskTerms(checked.value);
  return ok({
    terms,
    canonical: canonicalTerms(terms),
    hash: hashOfTerms(terms, sha256),
    original: masked ? canonicalTerms(checked.value) : null,
  });
}
