import { Injectable } from '@nestjs/common';
import { newId, type Tx } from '#platform';

import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import type { LockedTalks } from '../data/talks/talks.queries.js';
import { agreementFormed } from '../domain/talks/negotiation.events.js';
import type { Terms } from '../domain/terms/terms.rules.js';
import { horizonOf, planOccurrences, plannedUntil } from '../domain/times/occurrences.rules.js';

/** A version to which both sides of talks consented. */
export interface AgreedVersion {
  readonly version: number;
  readonly terms: Terms;
  readonly termsHash: string;
}

/** Forms agreements: what two accepted becomes a promise with dates, whether they talked or were in a ring. */
@Injectable()
export class FormingService {
  constructor(private readonly agreements: AgreementsRepository) {}

  /** Forms the agreement of talks with its first times, and tells of it; answers its id. All of it goes with the commit. */
  async form(
    tx: Tx,
    { id: negotiationId, postId, requesterId, helperId }: LockedTalks,
    { version, terms, termsHash }: AgreedVersion,
    now: Date,
  ): Promise<string> {
    const id = newId(now);
    const horizon = horizonOf(terms, now);
    const agreement = {
      id,
      negotiationId,
      postId,
      requesterId,
      helperId,
      version,
      terms,
      termsHash,
      formedAt: now,
      plannedUntil: plannedUntil(terms, now, horizon),
    };
    tx.withCommit(this.agreements.add(tx, agreement));
    tx.withCommit(this.agreements.addOccurrences(tx, id, 1, planOccurrences(terms, now, horizon), now));
    await tx.emit(agreementFormed({ negotiationId, agreementId: id, version }));
    return id;
  }
}
