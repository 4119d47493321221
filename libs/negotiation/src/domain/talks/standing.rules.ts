import type { Fact } from '#kernel';

import { differences } from '../terms/difference.rules.js';
import type { StaleVersion, Talks } from './talks.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import type { StaleTerms, WithStanding } from './refusals.rules.js';

const isStale = (error: Fact): error is StaleVersion => error.kind === 'StaleVersion';

/** Gives a refusal for a stale version what stands and what changed since the terms that were `seen` (null: unknown). */
export function withStanding<E extends Fact>(
  error: E,
  talks: Pick<Talks, 'version' | 'termsHash' | 'proposedBy'>,
  standing: Terms | null,
  seen: Terms | null,
): WithStanding<E> {
  if (!isStale(error)) return error as Exclude<E, StaleVersion>;
  const { version, termsHash, proposedBy: side } = talks;
  const stale: StaleTerms = {
    ...error,
    standing:
      standing === null || termsHash === null || side === null ? null : { version, side, termsHash, terms: standing },
    seen,
    differences: standing === null || seen === null ? [] : differences(seen, standing),
  };
  return stale;
}
