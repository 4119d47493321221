import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { StandInState } from '../../domain/agreements/stand-ins.rules.js';

/** Somebody who was asked to take one time over from its helper; at most one is not over for a time. */
@Entity('stand_in')
export class StandInEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stand_in_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'occurrence_id' })
  readonly occurrenceId!: string;

  /** The version of the time that it is about; that of a time which was moved meanwhile ends it. */
  @Column('integer', { name: 'occurrence_version' })
  occurrenceVersion!: number;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('uuid', { name: 'asked_by' })
  readonly askedBy!: string;

  /** What the helper says with it, with contact details masked. */
  @Column('varchar', { length: 2000, nullable: true })
  readonly message!: string | null;

  /** The words before masking, for a broker's eyes alone; null when nothing was masked. */
  @Column('varchar', { length: 8000, nullable: true })
  readonly original!: string | null;

  @Column('varchar', { length: 16 })
  state!: StandInState;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  /** When this person said yes. */
  @Column('timestamptz', { name: 'willing_at', nullable: true })
  willingAt!: Date | null;

  /** Who is helped, and agrees. */
  @Column('uuid', { name: 'consented_by', nullable: true })
  consentedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
