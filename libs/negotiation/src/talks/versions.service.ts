import { Injectable } from '@nestjs/common';
import { isActivity } from '#activities';
import { AreasService } from '#areas';
import { err, ok, type PersonId, type Result } from '#kernel';
import { sha256, type Tx } from '#platform';

import { TalksRepository, type NewVersion } from '../data/talks/talks.repository.js';
import { withAreaNames } from '../domain/terms/area-names.rules.js';
import { checkTerms } from '../domain/terms/check-terms.rules.js';
import { maskTerms } from '../domain/words/masked-terms.rules.js';
import { paidWorkInMessage } from '../domain/terms/paid-work.rules.js';
import { canonicalTerms, hashOfTerms } from '../domain/terms/terms-hash.rules.js';
import { inZone, type Terms, type TermsError, type WordedTerms } from '../domain/terms/terms.rules.js';

/** A version as it is stored and hashed; `original` holds its canonical text before contact details were masked, or null. */
export interface CheckedVersion extends NewVersion {
  readonly original: string | null;
}

/** Between whom terms are put forward, and the zone of their wall times. */
export interface Between {
  readonly people: readonly PersonId[];
  readonly zone: string;
  /** What is said with it: as little about pay as the terms. */
  readonly message?: string | undefined;
}

/** Makes versions of what the parties word. */
@Injectable()
export class VersionsService {
  constructor(
    private readonly talks: TalksRepository,
    private readonly areas: AreasService,
  ) {}

  /** What a party worded as a version, in the zone of the talks, with contact details masked. */
  async check(
    tx: Tx,
    worded: WordedTerms,
    { people, zone, message }: Between,
    now: Date,
  ): Promise<Result<CheckedVersion, TermsError>> {
    const checked = checkTerms(inZone(worded, zone), now);
    if (!checked.ok) return checked;
    if (!isActivity(checked.value.what.activity)) return unknown('what.activity');
    const named = postInReturn(checked.value);
    if (named !== null && !(await this.talks.isPostOf(tx, named, people))) return unknown('inReturn.postId');
    const placed = withAreaNames(checked.value, await this.areas.tree());
    if ('unknown' in placed) return unknown(placed.unknown);
    const paid = message === undefined ? null : paidWorkInMessage(message);
    if (paid) return err(paid);
    const { terms, masked } = maskTerms(placed);
    return ok({
      terms,
      canonical: canonicalTerms(terms),
      hash: hashOfTerms(terms, sha256),
      original: masked ? canonicalTerms(placed) : null,
    });
  }
}

const unknown = (field: string): Result<never, TermsError> =>
  err({ kind: 'TermsRefused', field, rule: 'unknownChoice', bound: null });

/** The post that the help back is about, or null. */
const postInReturn = ({ inReturn }: Terms): string | null => (inReturn.kind === 'activity' ? inReturn.postId : null);
