import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import type { Cancellation, Ending, OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { NewMoment } from '../../domain/agreements/moves.rules.js';
import type { WithdrawalReason } from '../../domain/talks/reasons.data.js';
import type { PlannedOccurrence } from '../../domain/times/occurrences.rules.js';
import type { Revealing } from '../../domain/agreements/reveal.policy.js';
import { AgreementEntity } from './agreement.entity.js';
import {
  ACTIVE_OF_PERSON,
  ACTIVE_OF_TALKS,
  AGREEMENT_OF_OCCURRENCE,
  AGREEMENT_OF_PARTY,
  AGREEMENT_OF_TIME,
  CANCEL_UPCOMING,
  COMPLETE,
  DECIDE_OPEN_MOVE,
  LOCK_AGREEMENT,
  LOCK_AGREEMENT_FOR_TELLING,
  LOCK_AGREEMENT_OF_OCCURRENCE,
  LOCK_MOVE,
  LOCK_OCCURRENCE,
  LOCK_TALKS_OF_AGREEMENT,
  LOCK_TO_PLAN,
  OCCURRENCE_FACTS,
  OCCURRENCE_OF_MOVE,
  REVEALING_OF_TALKS,
  TALKS_ARE_OVER,
  type LockedAgreement,
  type LockedMove,
  type OccurrenceFacts,
} from './agreements.queries.js';
import { ARE_APART } from '../talks/apart.queries.js';
import { ADD_AGREEMENT, ADD_OCCURRENCES } from './forming.queries.js';
import { OccurrenceMoveEntity } from './occurrence-move.entity.js';
import { OccurrenceEntity } from './occurrence.entity.js';

/** An agreement as it is made: active, with nothing that tells of an end. */
export type NewAgreement = Omit<AgreementEntity, 'state' | 'endedAt' | 'endedBy' | 'endReason' | 'endedLate'>;

/** Agreements, their times and the wishes to move these. Locks go from agreement to occurrence to move. */
@Injectable()
export class AgreementsRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, agreement: NewAgreement): Promise<void> {
    const { id, negotiationId, postId, requesterId, helperId, version, terms, termsHash, formedAt, plannedUntil } =
      agreement;
    const of = [id, negotiationId, postId, requesterId, helperId];
    await tx.named(ADD_AGREEMENT, [...of, version, JSON.stringify(terms), termsHash, formedAt, plannedUntil]);
  }

  /** Adds planned times with numbers from `first` on. */
  async addOccurrences(
    tx: Tx,
    agreementId: string,
    first: number,
    planned: readonly PlannedOccurrence[],
    now: Date,
  ): Promise<void> {
    if (planned.length === 0) return;
    await tx.named(ADD_OCCURRENCES, [
      agreementId,
      first - 1,
      planned.map(() => newId(now)),
      planned.map(({ localStart }) => localStart),
      planned.map(({ zone }) => zone),
      planned.map(({ startsAt }) => startsAt),
      planned.map(({ endsAt }) => endsAt),
    ]);
  }

  async ofParty(tx: Tx, id: string, party: PersonId): Promise<LockedAgreement | null> {
    const [agreement] = await tx.named(AGREEMENT_OF_PARTY, [id, party]);
    return agreement ?? null;
  }

  /** A party's agreement by one of its times, unlocked. */
  async byOccurrence(tx: Tx, occurrenceId: string, party: PersonId): Promise<LockedAgreement | null> {
    const [agreement] = await tx.named(AGREEMENT_OF_OCCURRENCE, [occurrenceId, party]);
    return agreement ?? null;
  }

  /** Locks the talks and then the agreement; agreements are never removed. */
  async lockWithTalks(tx: Tx, { id, negotiationId }: LockedAgreement): Promise<LockedAgreement> {
    await tx.named(LOCK_TALKS_OF_AGREEMENT, [negotiationId]);
    const [agreement] = await tx.named(LOCK_AGREEMENT, [id]);
    if (!agreement) throw new Error(`There is no agreement ${id}.`);
    return agreement;
  }

  async lockByOccurrence(tx: Tx, occurrenceId: string, party: PersonId): Promise<LockedAgreement | null> {
    const [agreement] = await tx.named(LOCK_AGREEMENT_OF_OCCURRENCE, [occurrenceId, party]);
    return agreement ?? null;
  }

  /** Locks an agreement by one of its times, for a party or who stands in for the helper then. */
  async lockForTelling(tx: Tx, occurrenceId: string, by: PersonId): Promise<LockedAgreement | null> {
    const [agreement] = await tx.named(LOCK_AGREEMENT_FOR_TELLING, [occurrenceId, by]);
    return agreement ?? null;
  }

  /** Locks the talks and the agreement of one of its times; the caller decides whom it concerns. */
  async lockOfTime(tx: Tx, occurrenceId: string): Promise<LockedAgreement | null> {
    const [agreement] = await tx.named(AGREEMENT_OF_TIME, [occurrenceId]);
    return agreement ? this.lockWithTalks(tx, agreement) : null;
  }

  /** Whether one of these people blocked another one of them by now, or was suspended; a statement of its own after the locks. */
  async areApart(tx: Tx, people: readonly PersonId[]): Promise<boolean> {
    const [apart] = await tx.named(ARE_APART, [people]);
    return apart ?? false;
  }

  lockToPlan(tx: Tx, until: Date, most: number): Promise<LockedAgreement[]> {
    return tx.named(LOCK_TO_PLAN, [until, most]);
  }

  /** Ids of the running agreements of somebody, oldest first. */
  activeIdsOf(person: PersonId): Promise<string[]> {
    return this.database.read(ACTIVE_OF_PERSON, [person]);
  }

  async activeOf(tx: Tx, negotiationId: string): Promise<LockedAgreement | null> {
    const [agreement] = await tx.named(ACTIVE_OF_TALKS, [negotiationId]);
    return agreement ?? null;
  }

  /** How the newest agreement of talks stands; null when there was none. */
  async revealing(tx: Tx, negotiationId: string): Promise<Revealing | null> {
    const [revealing] = await tx.named(REVEALING_OF_TALKS, [negotiationId]);
    return revealing ?? null;
  }

  async occurrence(id: string): Promise<OccurrenceFacts | null> {
    const [occurrence] = await this.database.read(OCCURRENCE_FACTS, [id]);
    return occurrence ?? null;
  }

  async lockOccurrence(tx: Tx, id: string): Promise<OccurrenceFacts | null> {
    const [occurrence] = await tx.named(LOCK_OCCURRENCE, [id]);
    return occurrence ?? null;
  }

  /** The times of an agreement, by number. */
  occurrencesOf(tx: Tx, agreementId: string): Promise<OccurrenceEntity[]> {
    return tx.repository(OccurrenceEntity).find({ where: { agreementId }, order: { number: 'ASC' } });
  }

  /** The number of the last time that was planned, 0 when none was. */
  async lastNumber(tx: Tx, agreementId: string): Promise<number> {
    return (await tx.repository(OccurrenceEntity).maximum('number', { agreementId })) ?? 0;
  }

  async settle(tx: Tx, id: string, to: OccurrenceState, absentId: PersonId | null): Promise<void> {
    await tx.repository(OccurrenceEntity).update({ id }, { state: to, absentId });
  }

  async excuse(tx: Tx, id: string, reason: WithdrawalReason, now: Date): Promise<void> {
    await tx.repository(OccurrenceEntity).update({ id }, { state: 'excused', excusedAt: now, excuseReason: reason });
  }

  async cancel(tx: Tx, id: string, { to, cancelledBy, cancelledAt, reason, late }: Cancellation): Promise<void> {
    await tx
      .repository(OccurrenceEntity)
      .update({ id }, { state: to, cancelledBy, cancelledAt, cancelReason: reason, cancelledLate: late });
  }

  async move(tx: Tx, id: string, moved: NewMoment & { to: OccurrenceState; version: number }): Promise<void> {
    const { to, version, localStart, startsAt, endsAt } = moved;
    // The moment that the terms gave it stays known, whatever it is moved to: new terms do not plan it again.
    const slot = () => 'coalesce(slot, local_start)';
    await tx.repository(OccurrenceEntity).update({ id }, { state: to, version, slot, localStart, startsAt, endsAt });
  }

  async addMove(tx: Tx, move: OccurrenceMoveEntity): Promise<void> {
    await tx.repository(OccurrenceMoveEntity).insert(move);
  }

  async occurrenceOfMove(moveId: string): Promise<string | null> {
    const [id] = await this.database.read(OCCURRENCE_OF_MOVE, [moveId]);
    return id ?? null;
  }

  async lockMove(tx: Tx, id: string): Promise<LockedMove | null> {
    const [move] = await tx.named(LOCK_MOVE, [id]);
    return move ?? null;
  }

  /** Decides the wish to move that is open for one time, if there is one. */
  async decideOpenMove(
    tx: Tx,
    occurrenceId: string,
    decision: { to: 'accepted' | 'dropped' | 'replaced'; by: PersonId; now: Date },
  ): Promise<void> {
    await tx.named(DECIDE_OPEN_MOVE, [occurrenceId, decision.to, decision.by, decision.now]);
  }

  async end(tx: Tx, id: string, { to, endedAt, endedBy, reason, late }: Ending): Promise<void> {
    await tx
      .repository(AgreementEntity)
      .update({ id }, { state: to, endedAt, endedBy, endReason: reason, endedLate: late });
  }

  /** Takes off the times that have not begun when an agreement ends. */
  async cancelUpcoming(tx: Tx, id: string, { endedBy, endedAt }: Ending): Promise<void> {
    await tx.named(CANCEL_UPCOMING, [id, endedBy, endedAt]);
  }

  async planUntil(tx: Tx, id: string, plannedUntil: Date | null): Promise<void> {
    await tx.repository(AgreementEntity).update({ id }, { plannedUntil });
  }

  /** From now on the two may begin new talks about the post. */
  async freeTalks(tx: Tx, negotiationId: string, now: Date): Promise<void> {
    await tx.named(TALKS_ARE_OVER, [negotiationId, now]);
  }

  /** Ends a page of agreements whose last time ended before a moment and that plan no more. */
  complete(tx: Tx, endedBefore: Date, now: Date, most: number): Promise<{ id: string; negotiationId: string }[]> {
    return tx.named(COMPLETE, [endedBefore, now, most]);
  }
}
