import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { newId, type Tx } from '#platform';

import type { AmendmentDecision } from '../../domain/agreements/amendments.rules.js';
import { personOn } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import type { LockedAgreement } from './agreements.queries.js';
import {
  ADD_AGREEMENT_VERSION,
  ADD_CONSENT,
  ADD_VERSION,
  AMEND_AGREEMENT,
  AMENDMENT_FACTS,
  LOCK_AMENDMENT,
  LOCK_LAPSED_AMENDMENTS,
  OPEN_AMENDMENT,
  SAVE_AMENDMENT,
  type AmendmentFacts,
  type LockedAmendment,
} from './amendments.queries.js';
import type { NewVersion } from '../talks/talks.repository.js';

/** What is written with an act on an amendment. */
interface Act {
  readonly decision: AmendmentDecision;
  readonly now: Date;
  readonly body?: string | undefined;
  /** The terms that a proposal or an answer brings. */
  readonly next?: NewVersion;
}

/** Talk about other terms for running agreements. Locks come after those of talks and agreement. */
@Injectable()
export class AmendmentsRepository {
  /** The newest amendment of an agreement, open or not. */
  async lock(tx: Tx, agreementId: string): Promise<LockedAmendment | null> {
    const [amendment] = await tx.named(LOCK_AMENDMENT, [agreementId]);
    return amendment ?? null;
  }

  lockLapsed(tx: Tx, now: Date, most: number): Promise<LockedAmendment[]> {
    return tx.named(LOCK_LAPSED_AMENDMENTS, [now, most]);
  }

  /** What the rules need besides; a statement of its own after the locks. */
  async factsFor(tx: Tx, { negotiationId, requesterId, helperId }: LockedAgreement): Promise<AmendmentFacts> {
    const [facts] = await tx.named(AMENDMENT_FACTS, [negotiationId, requesterId, helperId]);
    if (!facts) throw new Error(`There are no talks ${negotiationId}.`);
    return facts;
  }

  /** Opens an amendment with its first proposal; answers its id. */
  async open(tx: Tx, agreement: LockedAgreement, { decision, now, body, next }: Act): Promise<string> {
    const id = newId(now);
    const { id: agreementId, negotiationId, requesterId, helperId } = agreement;
    const { to, version, proposedBy, answerBy } = decision;
    await tx.named(OPEN_AMENDMENT, [
      id,
      agreementId,
      negotiationId,
      proposedBy,
      to,
      version,
      next?.hash ?? null,
      answerBy,
      now,
    ]);
    const opened = { id, agreementId, negotiationId, requesterId, helperId, state: to, version };
    await this.save(tx, { ...opened, termsHash: next?.hash ?? '' }, { decision, now, body, ...(next ? { next } : {}) });
    return id;
  }

  /**
   * Saves a decision with its turn, and with the terms that it brings; an accept is written down as consent.
   * @throws when the amendment does not stand any more as it was read: impossible under the lock.
   */
  async save(
    tx: Tx,
    amendment: Pick<
      LockedAmendment,
      'id' | 'negotiationId' | 'requesterId' | 'helperId' | 'state' | 'version' | 'termsHash'
    >,
    { decision, now, body, next }: Act,
  ): Promise<void> {
    const by = decision.by === null ? null : personOn(amendment, decision.by);
    const hash = next?.hash ?? amendment.termsHash;
    const { negotiationId } = amendment;
    if (next && by !== null) await this.addVersion(tx, { negotiationId, decision, next, now, by });
    if (decision.turn === 'accept') await tx.named(ADD_CONSENT, [negotiationId, decision.version, by, hash, now]);
    const saved = await tx.named(SAVE_AMENDMENT, [
      amendment.id,
      decision.to,
      decision.version,
      hash,
      decision.proposedBy,
      decision.counters,
      decision.answerBy,
      decision.closedBecause,
      by,
      now,
      amendment.state,
      amendment.version,
      decision.turn,
      body ?? null,
      decision.reason,
    ]);
    if (saved.length === 0) throw new Error(`The amendment ${amendment.id} moved while it was held.`);
  }

  /** Lets the version that both consented to be the terms of the agreement, beside its earlier versions. */
  async amend(
    tx: Tx,
    { id, agreementId, negotiationId, version, termsHash }: LockedAmendment,
    plannedUntil: Date | null,
    now: Date,
  ): Promise<void> {
    await tx.named(ADD_AGREEMENT_VERSION, [agreementId, negotiationId, version, termsHash, now]);
    const amended: Terms[] = await tx.named(AMEND_AGREEMENT, [agreementId, version, termsHash, plannedUntil]);
    if (amended.length === 0) throw new Error(`The amendment ${id} has no terms.`);
  }

  private async addVersion(
    tx: Tx,
    version: { negotiationId: string; decision: AmendmentDecision; next: NewVersion; now: Date; by: PersonId },
  ): Promise<void> {
    const { negotiationId, decision, next, now, by } = version;
    await tx.named(ADD_VERSION, [
      negotiationId,
      decision.version,
      decision.proposedBy,
      JSON.stringify(next.terms),
      next.canonical,
      next.hash,
      now,
      by,
    ]);
  }
}
