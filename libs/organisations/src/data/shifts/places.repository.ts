import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, newId, type Tx } from '#platform';

import type { ShiftStep } from '../../domain/shifts/shift.events.js';
import type { ShiftReason, SignUpState } from '../../domain/shifts/sign-up.rules.js';
import {
  ADD_SHIFT_STEP,
  ADD_SIGN_UP,
  CONFIRM_SIGN_UP,
  COUNT_SHIFT,
  END_PLACE_OFFER,
  END_SIGN_UPS,
  FIRST_IN_LINE,
  LENGTHEN_LIST,
  LOCK_SHIFT,
  LOCK_VOLUNTEER,
  OFFER_SHIFT_PLACE,
  OVERDUE_SHIFTS,
  OVERDUE_SIGN_UPS,
  SILENCE_SHIFT,
  TAKE_SHIFT_PLACE,
  type FirstInLine,
} from './places.queries.js';
import type { ShiftFacts } from './shift-row.js';
import {
  LIVING_SIGN_UP,
  SHIFT_FOR_VOLUNTEER,
  SIGN_UP_OF,
  SIGN_UP_OF_OFFER,
  SIGN_UPS_IN,
  type ShiftForVolunteer,
  type SignUpAtHand,
} from './sign-ups.queries.js';

/** A sign-up that is to be added. */
export interface NewSignUp {
  readonly id: string;
  readonly shift: ShiftFacts;
  readonly personId: PersonId;
  readonly now: Date;
}

/** How many more or less hold a place, are offered one, wait. */
export interface CountChange {
  readonly confirmed?: number;
  readonly offered?: number;
  readonly waiting?: number;
}

/** How a sign-up ends. */
export interface SignUpEnding {
  readonly state: Extract<SignUpState, 'withdrawn' | 'declined' | 'lapsed' | 'cancelled'>;
  readonly late?: boolean;
  readonly reason?: ShiftReason;
}

/** Places of shifts and who has them. Whoever changes a sign-up holds the row of its shift. */
@Injectable()
export class ShiftPlacesRepository {
  constructor(private readonly database: Database) {}

  /** A shift as a volunteer finds it; null when there is none. */
  async forVolunteer(shiftId: string, personId: PersonId): Promise<ShiftForVolunteer | null> {
    const [found] = await this.database.read(SHIFT_FOR_VOLUNTEER, [shiftId, personId]);
    return found ?? null;
  }

  /** The same in a transaction, as it is under a lock. */
  async forVolunteerIn(tx: Tx, shiftId: string, personId: PersonId): Promise<ShiftForVolunteer | null> {
    const [found] = await tx.named(SHIFT_FOR_VOLUNTEER, [shiftId, personId]);
    return found ?? null;
  }

  /** Locks a shift; null when there is none. */
  async lock(tx: Tx, shiftId: string): Promise<ShiftFacts | null> {
    const [shift] = await tx.named(LOCK_SHIFT, [shiftId]);
    return shift ?? null;
  }

  async lockVolunteer(tx: Tx, personId: PersonId): Promise<void> {
    await tx.named(LOCK_VOLUNTEER, [personId]);
  }

  /** Takes a free place for somebody, in one round trip; null when it was not to be had, or this person is elsewhere by now. */
  async takePlace(tx: Tx, { id, shift, personId, now }: NewSignUp): Promise<{ filled: boolean } | null> {
    const [[taken], , [added]] = await Promise.all([
      tx.named(TAKE_SHIFT_PLACE, [shift.id, shift.termsVersion, now]),
      tx.named(LOCK_VOLUNTEER, [personId]),
      tx.named(ADD_SIGN_UP, [id, shift.id, personId, 'confirmed', now]),
    ]);
    return taken && added !== undefined ? taken : null;
  }

  /** Puts somebody at the end of the list; false when there is a place, or the shift is over, or the person is on it. */
  async joinList(tx: Tx, { id, shift, personId, now }: NewSignUp): Promise<boolean> {
    const [joined, added] = await Promise.all([
      tx.named(LENGTHEN_LIST, [shift.id, now]),
      tx.named(ADD_SIGN_UP, [id, shift.id, personId, 'waiting', now]),
    ]);
    return joined.length > 0 && added.length > 0;
  }

  async count(tx: Tx, shiftId: string, change: CountChange): Promise<ShiftFacts> {
    const { confirmed = 0, offered = 0, waiting = 0 } = change;
    const [shift] = await tx.named(COUNT_SHIFT, [shiftId, confirmed, offered, waiting]);
    if (!shift) throw new Error(`There is no shift ${shiftId}.`);
    return shift;
  }

  async firstInLine(tx: Tx, shiftId: string): Promise<FirstInLine | null> {
    const [first] = await tx.named(FIRST_IN_LINE, [shiftId]);
    return first ?? null;
  }

  /** Offers a place; answers the id of the offer. */
  async offer(tx: Tx, signUpId: string, shiftId: string, now: Date, until: Date): Promise<string> {
    const id = newId(now);
    await tx.named(OFFER_SHIFT_PLACE, [id, signUpId, shiftId, now, until]);
    return id;
  }

  async endOffer(tx: Tx, signUpId: string, state: 'accepted' | 'declined' | 'lapsed' | 'takenBack'): Promise<void> {
    await tx.named(END_PLACE_OFFER, [signUpId, state]);
  }

  async confirm(tx: Tx, signUpId: string, from: SignUpState, termsVersion: number): Promise<void> {
    await tx.named(CONFIRM_SIGN_UP, [signUpId, from, termsVersion]);
  }

  async end(tx: Tx, signUpIds: readonly string[], ending: SignUpEnding, now: Date): Promise<void> {
    const { state, late = false, reason = null } = ending;
    await tx.named(END_SIGN_UPS, [signUpIds, state, now, late, reason]);
  }

  /** A sign-up of this person; null for anybody else's. */
  async signUpOf(tx: Tx, signUpId: string, personId: PersonId): Promise<SignUpAtHand | null> {
    const [found] = await tx.named(SIGN_UP_OF, [signUpId, personId]);
    return found ?? null;
  }

  /** The sign-up to which an offer was made; null when it was made to somebody else. */
  async signUpOfOffer(tx: Tx, offerId: string, personId: PersonId): Promise<string | null> {
    const [found] = await tx.named(SIGN_UP_OF_OFFER, [offerId, personId]);
    return found ?? null;
  }

  /** The sign-up of somebody that counts; null when there is none. */
  async livingSignUp(tx: Tx, shiftId: string, personId: PersonId): Promise<string | null> {
    const [found] = await tx.named(LIVING_SIGN_UP, [shiftId, personId]);
    return found ?? null;
  }

  signUpsIn(tx: Tx, shiftId: string, states: readonly SignUpState[]): Promise<{ id: string; state: SignUpState }[]> {
    return tx.named(SIGN_UPS_IN, [shiftId, states]);
  }

  overdue(tx: Tx, shiftId: string, now: Date): Promise<{ id: string; state: SignUpState }[]> {
    return tx.named(OVERDUE_SIGN_UPS, [shiftId, now]);
  }

  overdueShifts(now: Date, most: number): Promise<string[]> {
    return this.database.read(OVERDUE_SHIFTS, [now, most]);
  }

  async silence(tx: Tx, personId: PersonId, shiftId: string, now: Date): Promise<void> {
    await tx.named(SILENCE_SHIFT, [personId, shiftId, now]);
  }

  /** Adds a step to the story; it goes with the commit. */
  step(tx: Tx, shiftId: string, kind: ShiftStep, signUpId: string | null, now: Date): void {
    tx.withCommit(tx.named(ADD_SHIFT_STEP, [shiftId, kind, signUpId, now]));
  }
}
