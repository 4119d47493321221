import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignUpWay } from '#kernel';

/** A rhythm from which shifts are planned ahead. */
@Entity('shift_series')
export class ShiftSeriesEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'shift_series_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;

  @Column('varchar', { length: 80 })
  readonly role!: string;

  /** RFC 5545, without UNTIL. */
  @Column('varchar', { length: 200 })
  readonly rrule!: string;

  @Column('varchar', { name: 'local_start', length: 16 })
  readonly localStart!: string;

  @Column('varchar', { length: 64 })
  readonly zone!: string;

  @Column('smallint')
  readonly minutes!: number;

  /** The last local date; null when there is none. */
  @Column('date', { nullable: true })
  readonly until!: string | null;

  @Column('smallint')
  readonly places!: number;

  @Column('varchar', { name: 'sign_up', length: 12 })
  readonly signUp!: SignUpWay;

  /** Until when its shifts stand, exclusive; null when no more come. */
  @Column('timestamptz', { name: 'planned_until', nullable: true })
  readonly plannedUntil!: Date | null;
}
