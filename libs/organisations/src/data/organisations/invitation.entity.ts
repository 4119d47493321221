import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { InvitationTimes } from '../../domain/organisations/coordinator.rules.js';
import type { CoordinatorRole } from '../../domain/organisation.rules.js';

/** Somebody is asked by mail to act for an organisation; one open for each address. */
@Entity('coordinator_invitation')
export class InvitationEntity implements InvitationTimes {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'coordinator_invitation_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;

  @Column('varchar', { length: 254 })
  readonly email!: string;

  @Column('varchar', { length: 12 })
  readonly role!: CoordinatorRole;

  @Column('uuid', { name: 'invited_by' })
  readonly invitedBy!: string;

  @Column('timestamptz', { name: 'invited_at' })
  readonly invitedAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  readonly endsAt!: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt!: Date | null;

  /** Null while it is open, and when it was declined. */
  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy!: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}
