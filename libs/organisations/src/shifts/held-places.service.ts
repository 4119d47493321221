import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { Database, type Tx } from '#platform';

import { ShiftPlacesRepository } from '../data/shifts/places.repository.js';
import type { ShiftFacts } from '../data/shifts/shift-row.js';
import type { SignUpAtHand } from '../data/shifts/sign-ups.queries.js';
import { shiftFilled, shiftPlaceDeclined, shiftSignedUp, shiftWithdrawn } from '../domain/shifts/shift.events.js';
import { shiftClosed, type ShiftClosed } from '../domain/shifts/shift.rules.js';
import {
  fitsBeside,
  isLate,
  withdraw,
  type AlreadySettled,
  type BackToBack,
  type Overlap,
  type ShiftReason,
  type VogNeeded,
} from '../domain/shifts/sign-up.rules.js';
import { ShiftPlacesService } from './shift-places.service.js';

/** Why a place is not given back, or a list not left. */
export type LeaveError = NotFound | ShiftClosed | AlreadySettled;
/** Why the volunteer cannot come. */
type NotAble = Overlap | BackToBack | VogNeeded;
/** Why a yes to an offer or to a moved shift is not taken. */
export type PlaceAnswerError = LeaveError | NotAble;

/** What holds of one sign-up under the lock of its shift. */
interface Held {
  readonly shift: ShiftFacts;
  readonly mine: SignUpAtHand;
  readonly now: Date;
}

/**
 * What volunteers do with places that they have, are offered, or wait for. Each deed locks the shift first; a place that
 * comes free is passed on in the same transaction, so that no moment lies between in which anybody could take it.
 */
@Injectable()
export class HeldPlacesService {
  constructor(
    private readonly database: Database,
    private readonly places: ShiftPlacesRepository,
    private readonly passing: ShiftPlacesService,
    private readonly clock: Clock,
  ) {}

  /** Gives a place back; inside the notice of the organisation it is noted as late, and nothing follows from that. */
  withdraw(actor: Pick<SignedIn, 'id'>, signUpId: string, reason: ShiftReason): Promise<Result<string, LeaveError>> {
    return this.held<LeaveError>(signUpId, actor.id, async (tx, { shift, mine, now }) => {
      const decided = withdraw(shift, mine, now);
      if (!decided.ok) return decided;
      const late = isLate(shift, mine.noticeHours, mine.state, now);
      await this.places.end(tx, [mine.id], { state: 'withdrawn', late, reason }, now);
      this.places.step(tx, shift.id, late ? 'withdrewLate' : 'withdrew', mine.id, now);
      await tx.emit(shiftWithdrawn({ shiftId: shift.id, signUpId: mine.id, late }));
      await this.passing.placeFreed(tx, await this.places.count(tx, shift.id, { confirmed: -1 }), now);
      return ok(shift.id);
    });
  }

  /** Waits no longer; a place that is offered goes to the next. */
  leaveWaitingList(actor: Pick<SignedIn, 'id'>, signUpId: string): Promise<Result<string, LeaveError>> {
    return this.held(signUpId, actor.id, (tx, held) => this.leave(tx, held));
  }

  /** Says yes or no to a place that is offered. */
  async answerPlaceOffer(
    actor: SignedIn,
    offerId: string,
    yes: boolean,
    sure: boolean,
  ): Promise<Result<string, PlaceAnswerError>> {
    const find = (tx: Tx) => (isUuid(offerId) ? this.places.signUpOfOffer(tx, offerId, actor.id) : null);
    return this.held<PlaceAnswerError>(find, actor.id, async (tx, held) => {
      const { shift, mine, now } = held;
      const gone = mine.offer?.id !== offerId || mine.offer.expiresAt <= now;
      if (gone) return err({ kind: 'AlreadySettled', state: mine.state });
      if (!yes) return this.leave(tx, held);
      const beside = await this.confirm(tx, held, sure);
      if (beside) return err(beside);
      await this.places.endOffer(tx, mine.id, 'accepted');
      const after = await this.places.count(tx, shift.id, { offered: -1, confirmed: 1 });
      this.places.step(tx, shift.id, 'accepted', mine.id, now);
      await tx.emit(shiftSignedUp({ shiftId: shift.id, signUpId: mine.id }));
      if (after.confirmed === after.places) await tx.emit(shiftFilled({ shiftId: shift.id }));
      return ok(shift.id);
    });
  }

  /** Says whether the volunteer comes to a shift that was moved; a no is never late. */
  confirmMovedShift(
    actor: SignedIn,
    signUpId: string,
    yes: boolean,
    sure: boolean,
  ): Promise<Result<string, PlaceAnswerError>> {
    return this.held<PlaceAnswerError>(signUpId, actor.id, async (tx, held) => {
      const { shift, mine, now } = held;
      const asked = mine.state === 'toConfirm' && mine.answerBy !== null && now < mine.answerBy;
      if (!asked) return err({ kind: 'AlreadySettled', state: mine.state });
      if (yes) {
        const beside = await this.confirm(tx, held, sure);
        if (beside) return err(beside);
        this.places.step(tx, shift.id, 'confirmedAgain', mine.id, now);
        return ok(shift.id);
      }
      await this.places.end(tx, [mine.id], { state: 'withdrawn', reason: 'timeChanged' }, now);
      this.places.step(tx, shift.id, 'withdrew', mine.id, now);
      await tx.emit(shiftWithdrawn({ shiftId: shift.id, signUpId: mine.id, late: false }));
      await this.passing.placeFreed(tx, await this.places.count(tx, shift.id, { confirmed: -1 }), now);
      return ok(shift.id);
    });
  }

  /** "No": nothing more is said about this shift unless its time changes; whoever waits for it leaves the list. */
  async silence(actor: SignedIn, shiftId: string): Promise<Result<string, LeaveError>> {
    if (!isUuid(shiftId)) return err({ kind: 'NotFound' });
    return this.database.transaction<string, LeaveError>(async (tx) => {
      const now = this.clock.now();
      const shift = await this.places.lock(tx, shiftId);
      const at = shift && (await this.places.forVolunteerIn(tx, shiftId, actor.id));
      if (!at || !at.isPerson || at.apart) return err({ kind: 'NotFound' });
      const { mine: state } = at;
      if (state === 'confirmed' || state === 'toConfirm') return err({ kind: 'AlreadySettled', state });
      await this.places.silence(tx, actor.id, shiftId, now);
      const signUpId = state && (await this.places.livingSignUp(tx, shiftId, actor.id));
      const mine = signUpId && (await this.places.signUpOf(tx, signUpId, actor.id));
      return mine ? this.leave(tx, { shift, mine, now }) : ok(shiftId);
    });
  }

  /** Gives back whatever somebody who leaves has or waits for. Doing so twice is harmless. */
  async leaveAll(personId: PersonId): Promise<void> {
    const actor = { id: personId };
    for (const id of await this.places.signUpsToCome(personId, this.clock.now())) {
      const withdrawn = await this.withdraw(actor, id, 'other');
      if (!withdrawn.ok) await this.leaveWaitingList(actor, id);
    }
  }

  /** Leaves the list, or says no to an offer. */
  private async leave(tx: Tx, { shift, mine, now }: Held): Promise<Result<string, LeaveError>> {
    const closed = shiftClosed(shift, now);
    if (closed) return err(closed);
    const { id, state } = mine;
    if (state === 'waiting') {
      await this.places.end(tx, [id], { state: 'withdrawn' }, now);
      await this.places.count(tx, shift.id, { waiting: -1 });
      this.places.step(tx, shift.id, 'leftList', id, now);
      return ok(shift.id);
    }
    if (state !== 'offered') return err({ kind: 'AlreadySettled', state });
    await this.places.endOffer(tx, id, 'declined');
    await this.places.end(tx, [id], { state: 'declined' }, now);
    this.places.step(tx, shift.id, 'declined', id, now);
    await tx.emit(shiftPlaceDeclined({ shiftId: shift.id, signUpId: id }));
    await this.passing.placeFreed(tx, await this.places.count(tx, shift.id, { offered: -1 }), now);
    return ok(shift.id);
  }

  /** Confirms a sign-up for the time as it is, unless the volunteer cannot come then; the lock of the person makes that exact. */
  private async confirm(tx: Tx, { shift, mine }: Held, sure: boolean): Promise<NotAble | null> {
    await this.places.lockVolunteer(tx, mine.personId);
    const at = await this.places.forVolunteerIn(tx, shift.id, mine.personId);
    if (at?.vogMissing) return { kind: 'VogNeeded' };
    const beside = fitsBeside(shift, at?.others ?? [], sure);
    if (!beside) await this.places.confirm(tx, mine.id, mine.state, shift.termsVersion);
    return beside;
  }

  /** Works on a sign-up of this person under the lock of its shift. */
  private async held<E>(
    which: string | ((tx: Tx) => Promise<string | null> | null),
    personId: PersonId,
    work: (tx: Tx, held: Held) => Promise<Result<string, E>>,
  ): Promise<Result<string, E | NotFound>> {
    return this.database.transaction<string, E | NotFound>(async (tx) => {
      const signUpId = typeof which === 'string' ? which : await which(tx);
      const before = signUpId !== null && isUuid(signUpId) ? await this.places.signUpOf(tx, signUpId, personId) : null;
      const shift = before && (await this.places.lock(tx, before.shiftId));
      // Read again: what was read before the lock may have changed while this waited for it.
      const mine = shift && (await this.places.signUpOf(tx, before.id, personId));
      return mine ? work(tx, { shift, mine, now: this.clock.now() }) : err({ kind: 'NotFound' });
    });
  }
}
