import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

import type { HoursSide, Presence } from '../../domain/hours/hours.rules.js';

/** What one of the two said of a shift; only ever added to. */
@Entity('hours_said')
export class HoursSaidEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'hours_said_pk' })
  readonly number!: string;

  @Column('uuid', { name: 'sign_up_id' })
  readonly signUpId!: string;

  @Column('varchar', { length: 12 })
  readonly side!: HoursSide;

  /** Who said it: the volunteer, or the coordinator who acted. */
  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('varchar', { length: 8 })
  readonly presence!: Presence;

  @Column('smallint')
  readonly minutes!: number;

  @Column('varchar', { length: 300 })
  readonly words!: string;

  @Column('timestamptz', { name: 'said_at' })
  readonly saidAt!: Date;
}
