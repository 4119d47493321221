import { Injectable } from '@nestjs/common';
import { Clock, err, ok, type PersonId, type Result } from '#kernel';
import { newId, type Tx } from '#platform';

import { SessionsRepository } from './data/sessions.repository.js';
import {
  ADD_SUSPENSION,
  LIFT_SUSPENSION,
  RESTORE_PERSON,
  ROLES_OF_PERSON,
  SUSPEND_PERSON,
} from './data/suspensions.queries.js';
import { personRestored, personSuspended } from './domain/accounts.events.js';
import { checkReason, type NotActive, type NotSuspended, type ReasonLength } from './domain/suspension.rules.js';

/** Keeps people out and lets them in again; who may do so about whom is the caller's to decide. */
@Injectable()
export class SuspensionsService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** What somebody may be here; null for nobody, and for whoever was erased. */
  async rolesOf(tx: Tx, personId: PersonId): Promise<readonly string[] | null> {
    const [roles] = await tx.named(ROLES_OF_PERSON, [personId]);
    return roles ?? null;
  }

  /** Keeps somebody out, with a reason of 5 to 500 characters: every session ends with the commit. */
  async suspend(
    tx: Tx,
    personId: PersonId,
    by: PersonId,
    text: string,
  ): Promise<Result<null, NotActive | ReasonLength>> {
    const reason = checkReason(text);
    if (!reason.ok) return reason;
    if ((await tx.named(SUSPEND_PERSON, [personId])).length === 0) return err({ kind: 'NotActive' });
    const now = this.clock.now();
    await tx.named(ADD_SUSPENSION, [newId(now), personId, by, reason.value, now]);
    await this.sessions.removeAllOf(tx, personId);
    await tx.emit(personSuspended({ personId, by }));
    return ok(null);
  }

  /** Lets somebody in again; what was stopped meanwhile stays stopped. */
  async lift(tx: Tx, personId: PersonId, by: PersonId): Promise<Result<null, NotSuspended>> {
    if ((await tx.named(RESTORE_PERSON, [personId])).length === 0) return err({ kind: 'NotSuspended' });
    await tx.named(LIFT_SUSPENSION, [personId, by, this.clock.now()]);
    await tx.emit(personRestored({ personId, by }));
    return ok(null);
  }
}
