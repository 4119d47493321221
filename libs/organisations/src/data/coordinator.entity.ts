import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { CoordinatorRole } from '../domain/organisation.rules.js';

/** Somebody who acts for an organisation; a lead also invites others and changes what it says of itself. */
@Entity('coordinator')
export class CoordinatorEntity {
  @PrimaryColumn('uuid', { name: 'organisation_id', primaryKeyConstraintName: 'coordinator_pk' })
  readonly organisationId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'coordinator_pk' })
  readonly personId!: string;

  @Column('varchar', { length: 12 })
  role!: CoordinatorRole;

  @Column('timestamptz')
  readonly since!: Date;
}
