import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { PlacesService } from '#marketplace';
import { Database, newId, type Tx } from '#platform';

import { AmendmentsService } from './amendments.service.js';
import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import type { LockedAgreement, OccurrenceFacts } from '../data/agreements/agreements.queries.js';
import {
  cancelOccurrence,
  endAgreement,
  endByCancelling,
  excuseOccurrence,
  mayHaveHappened,
  settledBy,
  type CancelOccurrenceError,
  type EndAgreementError,
  type Ending,
  type ExcuseError,
  type OccurrenceState,
} from '../domain/agreements/agreement.rules.js';
import { occurrenceExcused } from '../domain/agreements/living-agreements.events.js';
import {
  acceptMove,
  proposeMove,
  type AcceptMoveError,
  type ProposeMoveError,
} from '../domain/agreements/moves.rules.js';
import {
  agreementEnded,
  occurrenceCancelled,
  occurrenceMoveDropped,
  occurrenceMoved,
  occurrenceMoveProposed,
} from '../domain/talks/negotiation.events.js';
import type { EndReason, WithdrawalReason } from '../domain/talks/reasons.data.js';
import type { NotFound } from '../domain/talks/refusals.rules.js';
import type { AlreadySettled } from '../domain/talks/talks.rules.js';
import { APART, HeldAgreements, type AgreementError, type HeldAgreement } from './held-agreements.service.js';
import { WaitingListService } from '../talks/waiting-list.service.js';

/** One time of an agreement under its agreement, both locked. */
interface HeldOccurrence {
  readonly tx: Tx;
  readonly agreement: LockedAgreement;
  readonly occurrence: OccurrenceFacts;
  readonly now: Date;
  readonly between: {
    readonly negotiationId: string;
    readonly agreementId: string;
    readonly occurrenceId: string;
    readonly by: PersonId;
    readonly to: PersonId;
  };
}

/** What is locked before one time: its agreement alone, the talks where it needs the other side, the post where it may end. */
type Locks = 'alone' | 'withTalks' | 'withPost';

/** What may go wrong with one time besides its own rules. */
export type OccurrenceError = AgreementError;

/** What the two parties do with an agreement and its times. Locks go post, talks, agreement, occurrence, move. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementsRepository,
    private readonly held: HeldAgreements,
    private readonly amendments: AmendmentsService,
    private readonly waiting: WaitingListService,
    private readonly places: PlacesService,
    private readonly clock: Clock,
  ) {}

  /** One time with its agreement and both people, for features that remind and ask; the caller decides who may see it. */
  async occurrence(id: string): Promise<OccurrenceFacts | null> {
    return isUuid(id) ? this.agreements.occurrence(id) : null;
  }

  /**
   * Notes whether one time happened, as one side tells it, and who was absent if that is told; the first answer settles it.
   * Who stands in for the helper tells it in their place. Answers how the time stands then, null when it is not there for
   * this person.
   */
  async markHappened(
    tx: Tx,
    occurrenceId: string,
    by: PersonId,
    happened: boolean,
    absentId: PersonId | null = null,
  ): Promise<OccurrenceState | null> {
    if (!isUuid(occurrenceId)) return null;
    const agreement = await this.agreements.lockForTelling(tx, occurrenceId, by);
    const occurrence = agreement && (await this.agreements.lockOccurrence(tx, occurrenceId));
    if (!occurrence) return null;
    const settled = settledBy(occurrence, happened, this.clock.now());
    if (settled !== null) await this.agreements.settle(tx, occurrenceId, settled, happened ? null : absentId);
    return settled ?? occurrence.state;
  }

  /** Gives a reason for a time that was missed, by the one of the two whom it concerns; it stays between them. */
  async excuse(
    actor: SignedIn,
    occurrenceId: string,
    reason: WithdrawalReason,
  ): Promise<Result<string, NotFound | ExcuseError>> {
    if (!isUuid(occurrenceId)) return err({ kind: 'NotFound' });
    return this.database.transaction<string, NotFound | ExcuseError>(async (tx) => {
      const agreement = await this.agreements.lockByOccurrence(tx, occurrenceId, actor.id);
      const occurrence = agreement && (await this.agreements.lockOccurrence(tx, occurrenceId));
      if (!occurrence) return err({ kind: 'NotFound' });
      const now = this.clock.now();
      const decided = excuseOccurrence(occurrence, actor.id, now);
      if (!decided.ok) return decided;
      await this.agreements.excuse(tx, occurrenceId, reason, now);
      const { id: agreementId, negotiationId } = agreement;
      await tx.emit(occurrenceExcused({ negotiationId, agreementId, occurrenceId, by: actor.id }));
      return ok(agreementId);
    });
  }

  /** Takes one time off, by either side, until it starts; an agreement that has no other time ends with it. */
  cancelOccurrence(
    actor: SignedIn,
    occurrenceId: string,
    reason: WithdrawalReason,
  ): Promise<Result<string, OccurrenceError | CancelOccurrenceError>> {
    return this.withOccurrence<CancelOccurrenceError>(actor, occurrenceId, 'withPost', async (held) => {
      const { tx, agreement, occurrence, now, between } = held;
      const decided = cancelOccurrence(occurrence, actor.id, reason, now);
      if (!decided.ok) return decided;
      await this.agreements.decideOpenMove(tx, occurrenceId, { to: 'dropped', by: actor.id, now });
      await this.agreements.cancel(tx, occurrenceId, decided.value);
      await tx.emit(occurrenceCancelled(between));
      await this.held.endStranded(tx, agreement, now);
      const times = (await this.agreements.occurrencesOf(tx, agreement.id)).map(({ state }) => state);
      const ending = endByCancelling({ plannedUntil: agreement.plannedUntil, times }, decided.value);
      if (ending) await this.end(tx, agreement, ending, { by: null, freesPlace: true });
      return ok(agreement.id);
    });
  }

  /** Puts another moment forward for one time; it replaces a wish that is open. The old moment stands meanwhile. */
  moveOccurrence(
    actor: SignedIn,
    occurrenceId: string,
    newStart: string,
  ): Promise<Result<string, OccurrenceError | ProposeMoveError | AlreadySettled>> {
    return this.withOccurrence<ProposeMoveError | AlreadySettled>(
      actor,
      occurrenceId,
      'withTalks',
      async ({ tx, agreement, occurrence, now, between }) => {
        if (await this.held.areApart(tx, agreement)) return APART;
        const decided = proposeMove(occurrence, newStart, now);
        if (!decided.ok) return decided;
        const moveId = newId(now);
        await this.agreements.decideOpenMove(tx, occurrenceId, { to: 'replaced', by: actor.id, now });
        await this.agreements.addMove(tx, {
          ...decided.value,
          id: moveId,
          occurrenceId,
          occurrenceVersion: occurrence.version,
          proposedBy: actor.id,
          proposedAt: now,
          state: 'open',
          decidedBy: null,
          decidedAt: null,
        });
        await tx.emit(occurrenceMoveProposed({ ...between, moveId }));
        return ok(occurrence.agreementId);
      },
    );
  }

  /** Agrees to another moment that the other side put forward: from now on it stands. */
  acceptMove(
    actor: SignedIn,
    moveId: string,
  ): Promise<Result<string, OccurrenceError | AcceptMoveError | AlreadySettled>> {
    return this.withMove<AcceptMoveError | AlreadySettled>(actor, moveId, 'withTalks', async (held) => {
      const { tx, agreement, occurrence, now, between } = held;
      if (await this.held.areApart(tx, agreement)) return APART;
      const move = await this.agreements.lockMove(tx, moveId);
      if (!move) return err({ kind: 'NotFound' });
      const decided = acceptMove(occurrence, move, actor.id, now);
      if (!decided.ok) return decided;
      await this.agreements.decideOpenMove(tx, occurrence.id, { to: 'accepted', by: actor.id, now });
      await this.agreements.move(tx, occurrence.id, decided.value);
      await tx.emit(occurrenceMoved(between));
      await this.held.endStranded(tx, agreement, now);
      return ok(occurrence.agreementId);
    });
  }

  /** Lets a wish to move go, by either side: the moment stays as it was. Doing so twice is harmless. */
  dropMove(actor: SignedIn, moveId: string): Promise<Result<string, OccurrenceError>> {
    return this.withMove<never>(actor, moveId, 'alone', async ({ tx, occurrence, now, between }) => {
      const move = await this.agreements.lockMove(tx, moveId);
      if (move?.state === 'open') {
        await this.agreements.decideOpenMove(tx, occurrence.id, { to: 'dropped', by: actor.id, now });
        await tx.emit(occurrenceMoveDropped({ ...between, moveId }));
      }
      return ok(occurrence.agreementId);
    });
  }

  /** Ends an agreement, by either side, at any moment; a place that nothing happened on is free again. */
  async endAgreement(
    actor: SignedIn,
    id: string,
    reason: EndReason,
  ): Promise<Result<string, NotFound | EndAgreementError>> {
    const ended = await this.held.hold(actor, id, 'withPost', (held) => this.endHeld(held, actor, reason));
    if (ended.ok || ended.error.kind !== 'AgreementOver') return ended as Result<string, NotFound | EndAgreementError>;
    return err({ kind: 'AlreadySettled', state: ended.error.state });
  }

  /** Ends an agreement in a use case that holds it with its post. */
  async endHeld(
    { tx, agreement, now }: HeldAgreement,
    actor: Pick<SignedIn, 'id'>,
    reason: EndReason,
  ): Promise<Result<string, EndAgreementError>> {
    const { id } = agreement;
    const times = await this.agreements.occurrencesOf(tx, id);
    const upcoming = times.filter(
      ({ state, startsAt }) => (state === 'planned' || state === 'moved') && startsAt > now,
    );
    const next = upcoming.map(({ startsAt }) => startsAt).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    const decided = endAgreement({ state: agreement.state, nextStartsAt: next }, actor.id, reason, now);
    if (!decided.ok) return decided;
    await this.agreements.cancelUpcoming(tx, id, decided.value);
    const freesPlace = !times.some((time) => mayHaveHappened(time, now));
    await this.end(tx, agreement, decided.value, { by: actor.id, freesPlace });
    return ok(id);
  }

  /** Ends an agreement under the locks of post, talks and agreement; `by` is who is told to have ended it. */
  private async end(
    tx: Tx,
    agreement: LockedAgreement,
    ending: Ending,
    { by, freesPlace }: { readonly by: PersonId | null; readonly freesPlace: boolean },
  ): Promise<void> {
    const { id, negotiationId, postId } = agreement;
    await this.amendments.endWith(tx, id, ending.endedAt);
    await this.held.endStranded(tx, agreement, ending.endedAt);
    await this.agreements.end(tx, id, ending);
    await this.agreements.freeTalks(tx, negotiationId, ending.endedAt);
    if (freesPlace) await this.waiting.placeFreed(tx, postId);
    await tx.emit(agreementEnded({ negotiationId, agreementId: id, by }));
  }

  private async withMove<E>(
    actor: SignedIn,
    moveId: string,
    locks: Locks,
    work: (held: HeldOccurrence) => Promise<Result<string, E | OccurrenceError>>,
  ): Promise<Result<string, E | OccurrenceError>> {
    const occurrenceId = isUuid(moveId) ? await this.agreements.occurrenceOfMove(moveId) : null;
    return occurrenceId === null ? err({ kind: 'NotFound' }) : this.withOccurrence(actor, occurrenceId, locks, work);
  }

  /** Locks one time after its agreement. */
  private async withOccurrence<E>(
    actor: SignedIn,
    occurrenceId: string,
    locks: Locks,
    work: (held: HeldOccurrence) => Promise<Result<string, E | OccurrenceError>>,
  ): Promise<Result<string, E | OccurrenceError>> {
    if (!isUuid(occurrenceId)) return err({ kind: 'NotFound' });
    return this.database.transaction<string, E | OccurrenceError>(async (tx) => {
      const agreement =
        locks === 'alone'
          ? await this.agreements.lockByOccurrence(tx, occurrenceId, actor.id)
          : await this.lockInOrder(tx, occurrenceId, actor.id, locks);
      const occurrence = agreement && (await this.agreements.lockOccurrence(tx, occurrenceId));
      if (!occurrence) return err({ kind: 'NotFound' });
      if (agreement.state !== 'active') return err({ kind: 'AgreementOver', state: agreement.state });
      const { id: agreementId, negotiationId, requesterId, helperId } = agreement;
      const to = actor.id === requesterId ? helperId : requesterId;
      const between = { negotiationId, agreementId, occurrenceId, by: actor.id, to };
      return work({ tx, agreement, occurrence, now: this.clock.now(), between });
    });
  }

  private async lockInOrder(
    tx: Tx,
    occurrenceId: string,
    party: PersonId,
    locks: 'withTalks' | 'withPost',
  ): Promise<LockedAgreement | null> {
    const known = await this.agreements.byOccurrence(tx, occurrenceId, party);
    if (!known) return null;
    if (locks === 'withPost') await this.places.lock(tx, known.postId);
    return this.agreements.lockWithTalks(tx, known);
  }
}
