import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import type { NotFound, OwnPost } from '#marketplace';
import { Database, newId, type Tx } from '#platform';

import { ShiftPlacesRepository } from '../data/shifts/places.repository.js';
import type { ShiftFacts } from '../data/shifts/shift-row.js';
import type { ShiftForVolunteer } from '../data/shifts/sign-ups.queries.js';
import { shiftFilled, shiftSignedUp } from '../domain/shifts/shift.events.js';
import {
  joinList,
  signUp,
  type PlaceFree,
  type ShiftFull,
  type TakePlaceError,
} from '../domain/shifts/sign-up.rules.js';

/** Why a volunteer does not get a place. */
export type SignUpError = NotFound | OwnPost | TakePlaceError | ShiftFull;
/** Why a volunteer does not wait. */
export type JoinListError = NotFound | OwnPost | TakePlaceError | PlaceFree;

/**
 * Volunteers take places of shifts, and wait for them. A place is taken by one conditional update, a place in line under
 * the same row: of many at once as many succeed as there are places, and each of the others has a number of their own.
 * Lock order: the shift, then the person.
 */
@Injectable()
export class SignUpsService {
  constructor(
    private readonly database: Database,
    private readonly places: ShiftPlacesRepository,
    private readonly clock: Clock,
  ) {}

  /** Takes a place; `sure` for one that is close on another of the own shifts. */
  async signUp(actor: SignedIn, shiftId: string, sure: boolean): Promise<Result<string, SignUpError>> {
    const look = async (): Promise<Result<ShiftForVolunteer, SignUpError>> => {
      const at = await this.seen(shiftId, actor.id);
      if (!at.ok) return at;
      const decided = signUp(at.value, sure, this.clock.now());
      return decided.ok ? at : decided;
    };
    const at = await look();
    if (!at.ok) return at;
    const { shift } = at.value;
    const taken = await this.database.transaction<string, SignUpError>((tx) => this.take(tx, shift, actor.id));
    if (taken.ok) return taken;
    // Somebody was faster, or this person was, elsewhere: what stands now says which.
    const now = await look();
    return now.ok ? taken : now;
  }

  private async take(tx: Tx, shift: ShiftFacts, personId: PersonId): Promise<Result<string, ShiftFull>> {
    const now = this.clock.now();
    const id = newId(now);
    const taken = await this.places.takePlace(tx, { id, shift, personId, now });
    if (!taken) return err({ kind: 'ShiftFull', waiting: shift.waiting });
    this.places.step(tx, shift.id, 'signedUp', id, now);
    await tx.emit(shiftSignedUp({ shiftId: shift.id, signUpId: id }));
    if (taken.filled) await tx.emit(shiftFilled({ shiftId: shift.id }));
    return ok(shift.id);
  }

  /** Waits for a place of a shift that is full. */
  async joinWaitingList(actor: SignedIn, shiftId: string): Promise<Result<string, JoinListError>> {
    const look = async (): Promise<Result<ShiftForVolunteer, JoinListError>> => {
      const at = await this.seen(shiftId, actor.id);
      if (!at.ok) return at;
      const decided = joinList(at.value, this.clock.now());
      return decided.ok ? at : decided;
    };
    const at = await look();
    if (!at.ok) return at;
    const joined = await this.database.transaction<string, JoinListError>(async (tx) => {
      const now = this.clock.now();
      const id = newId(now);
      const { shift } = at.value;
      if (!(await this.places.joinList(tx, { id, shift, personId: actor.id, now }))) return err({ kind: 'PlaceFree' });
      this.places.step(tx, shift.id, 'joinedList', id, now);
      return ok(shift.id);
    });
    if (joined.ok) return joined;
    const now = await look();
    return now.ok ? joined : now;
  }

  private async seen(shiftId: string, personId: PersonId): Promise<Result<ShiftForVolunteer, NotFound | OwnPost>> {
    const at = isUuid(shiftId) ? await this.places.forVolunteer(shiftId, personId) : null;
    if (at?.shift.organisationId === personId) return err({ kind: 'OwnPost' });
    return at && at.isPerson && !at.apart ? ok(at) : err({ kind: 'NotFound' });
  }
}
