import type { Fact } from '#kernel';

import type { LockedTalks } from './data/talks.queries.js';
import { differences } from './domain/difference.rules.js';
import type { StaleVersion } from './domain/talks.rules.js';
import type { Terms } from './domain/terms.rules.js';
import type { StaleTerms, WithStanding } from './facts.js';

const isStale = (error: Fact): error is StaleVersion => error.kind === 'StaleVersion';

/** Gives a refusal for a stale version what stands and what changed since the terms that were `seen` (null: unknown). */
export function withStanding<E extends Fact>(
  error: E,
  talks: Pick<LockedTalks, 'version' | 'termsHash' | 'proposedBy'>,
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
