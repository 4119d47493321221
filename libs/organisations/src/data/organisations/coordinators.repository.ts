import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { CoordinatorRole } from '../../domain/organisation.rules.js';
import { CoordinatorEntity } from '../coordinator.entity.js';
import {
  ACTS_FOR,
  ANSWER_INVITATION,
  BLOCKED,
  COORDINATORS,
  HOLD_COORDINATOR,
  INVITATIONS,
  OPEN_INVITATION,
  WITHDRAW_INVITATIONS,
  type CoordinatorView,
  type InvitationView,
} from './coordinators.queries.js';
import { InvitationEntity } from './invitation.entity.js';
import { HOLD_ORGANISATION } from './organisations.queries.js';

/** Who acts for organisations, and who is asked to. Whoever changes it holds the lock of the organisation. */
@Injectable()
export class CoordinatorsRepository {
  constructor(private readonly database: Database) {}

  /** What somebody is for an organisation; null for nobody. */
  async roleOf(tx: Tx, organisationId: PersonId, personId: PersonId): Promise<CoordinatorRole | null> {
    const found = await tx.repository(CoordinatorEntity).findOneBy({ organisationId, personId });
    return found?.role ?? null;
  }

  /** As the row lock shows them now. */
  allOf(tx: Tx, organisationId: PersonId): Promise<CoordinatorEntity[]> {
    return tx.repository(CoordinatorEntity).findBy({ organisationId });
  }

  of(organisationId: PersonId): Promise<CoordinatorView[]> {
    return this.database.read(COORDINATORS, [organisationId]);
  }

  async add(tx: Tx, coordinator: CoordinatorEntity): Promise<void> {
    await tx.repository(CoordinatorEntity).createQueryBuilder().insert().values(coordinator).orIgnore().execute();
  }

  async setRole(tx: Tx, organisationId: PersonId, personId: PersonId, role: CoordinatorRole): Promise<void> {
    await tx.repository(CoordinatorEntity).update({ organisationId, personId }, { role });
  }

  async remove(tx: Tx, organisationId: PersonId, personId: PersonId): Promise<void> {
    await tx.repository(CoordinatorEntity).delete({ organisationId, personId });
  }

  /** The language of somebody who may act for an approved organisation now; null for everybody else. */
  async actsFor(personId: PersonId, organisationId: PersonId) {
    const [locale] = await this.database.read(ACTS_FOR, [personId, organisationId]);
    return locale ?? null;
  }

  /** Holds the right to act until the transaction ends: the organisation first, as those do who change coordinators. */
  async hold(tx: Tx, personId: PersonId, organisationId: PersonId): Promise<boolean> {
    if ((await tx.named(HOLD_ORGANISATION, [organisationId])).length === 0) return false;
    return (await tx.named(HOLD_COORDINATOR, [personId, organisationId])).length > 0;
  }

  async blocked(tx: Tx, one: PersonId, other: PersonId): Promise<boolean> {
    const [blocked] = await tx.named(BLOCKED, [one, other]);
    return blocked ?? false;
  }

  async invite(tx: Tx, invitation: InvitationEntity): Promise<void> {
    await tx.repository(InvitationEntity).insert(invitation);
  }

  invitationsOf(organisationId: PersonId): Promise<InvitationView[]> {
    return this.database.read(INVITATIONS, [organisationId]);
  }

  async openInvitation(id: string, now: Date) {
    const [open] = await this.database.read(OPEN_INVITATION, [id, now]);
    return open ?? null;
  }

  /** The role that was offered, when the invitation could be answered. */
  async answer(tx: Tx, id: string, acceptedBy: PersonId | null, now: Date): Promise<CoordinatorRole | null> {
    const [role] = await tx.named(ANSWER_INVITATION, [id, acceptedBy, now]);
    return role ?? null;
  }

  /** Takes open invitations back: one, those to an address, or all; answers how many. */
  async withdraw(
    tx: Tx,
    organisationId: PersonId,
    which: { readonly id?: string; readonly email?: string },
    now: Date,
  ): Promise<number> {
    return (await tx.named(WITHDRAW_INVITATIONS, [organisationId, which.id ?? null, which.email ?? null, now])).length;
  }
}
