import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SignUpWay } from '#kernel';

import type { ShiftState } from '../../domain/shifts/shift.rules.js';

/** A dated part of a vacancy with places of its own; its counts are what its sign-ups say. */
@Entity('shift')
@Index('shift_organisation_idx', ['organisationId', 'startsAt', 'id'])
@Index('shift_post_idx', ['postId', 'startsAt', 'id'])
export class ShiftEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_pk' })
  readonly id!: string;

  /** The vacancy. */
  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;

  @Column('uuid', { name: 'series_id', nullable: true })
  readonly seriesId!: string | null;

  /** The wall time that the series gave it, also once it is moved. */
  @Column('varchar', { name: 'series_start', length: 16, nullable: true })
  readonly seriesStart!: string | null;

  /** What volunteers do: "Soep uitdelen". */
  @Column('varchar', { length: 80 })
  readonly role!: string;

  @Column('varchar', { name: 'local_start', length: 16 })
  readonly localStart!: string;

  @Column('varchar', { length: 64 })
  readonly zone!: string;

  @Column('timestamptz', { name: 'starts_at' })
  readonly startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  readonly endsAt!: Date;

  @Column('smallint')
  readonly places!: number;

  @Column('smallint', { default: 0 })
  readonly confirmed!: number;

  /** Places that are offered to who waited. */
  @Column('smallint', { default: 0 })
  readonly offered!: number;

  @Column('integer', { default: 0 })
  readonly waiting!: number;

  @Column('varchar', { length: 12, default: 'planned' })
  readonly state!: ShiftState;

  @Column('varchar', { name: 'sign_up', length: 12 })
  readonly signUp!: SignUpWay;

  /** Goes up by one with every change of its time. */
  @Column('integer', { name: 'terms_version', default: 1 })
  readonly termsVersion!: number;
}
