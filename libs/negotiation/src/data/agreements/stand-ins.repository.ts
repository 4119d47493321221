import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { StandInState } from '../../domain/agreements/stand-ins.rules.js';
import { StandInEntity } from './stand-in.entity.js';
import {
  LOCK_STAND_IN,
  SET_STAND_IN,
  STAND_IN_CANDIDATES,
  STAND_IN_REQUESTS,
  TIME_OF_STAND_IN,
  type LockedStandIn,
  type StandInCandidate,
  type StandInRequest,
} from './stand-ins.queries.js';

/** People who take one time over. Their locks come after that of the time. */
@Injectable()
export class StandInsRepository {
  constructor(private readonly database: Database) {}

  /** Adds somebody who is asked; answers whether nobody else is. */
  async add(tx: Tx, standIn: StandInEntity): Promise<boolean> {
    const added = await tx
      .repository(StandInEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...standIn })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  async timeOf(id: string, person: PersonId): Promise<string | null> {
    const [occurrenceId] = await this.database.read(TIME_OF_STAND_IN, [id, person]);
    return occurrenceId ?? null;
  }

  async lock(tx: Tx, id: string): Promise<LockedStandIn | null> {
    const [standIn] = await tx.named(LOCK_STAND_IN, [id]);
    return standIn ?? null;
  }

  async willing(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.repository(StandInEntity).update({ id }, { state: 'willing', willingAt: now });
  }

  async over(tx: Tx, id: string, state: StandInState, now: Date): Promise<void> {
    await tx.repository(StandInEntity).update({ id }, { state, decidedAt: now });
  }

  /** Lets somebody come in the place of the helper, by the consent of who is helped. */
  async agree(tx: Tx, { id, occurrenceId, personId }: LockedStandIn, by: PersonId, now: Date): Promise<void> {
    await tx.repository(StandInEntity).update({ id }, { state: 'agreed', consentedBy: by, decidedAt: now });
    const [version = 0] = await tx.named(SET_STAND_IN, [occurrenceId, personId]);
    await tx.repository(StandInEntity).update({ id }, { occurrenceVersion: version });
  }

  /** The time is its helper's again. */
  async giveBack(tx: Tx, occurrenceId: string): Promise<void> {
    await tx.named(SET_STAND_IN, [occurrenceId, null]);
  }

  /** Whom the helper of a time can ask; none when it is not theirs. */
  candidates(occurrenceId: string, helper: PersonId, now: Date): Promise<StandInCandidate[]> {
    return this.database.read(STAND_IN_CANDIDATES, [occurrenceId, helper, now, null]);
  }

  async isCandidate(tx: Tx, occurrenceId: string, helper: PersonId, person: PersonId, now: Date): Promise<boolean> {
    return (await tx.named(STAND_IN_CANDIDATES, [occurrenceId, helper, now, person])).length > 0;
  }

  requests(person: PersonId): Promise<StandInRequest[]> {
    return this.database.read(STAND_IN_REQUESTS, [person]);
  }
}
