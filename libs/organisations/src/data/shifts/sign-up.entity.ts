import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ShiftReason, SignUpState } from '../../domain/shifts/sign-up.rules.js';

/** A volunteer's place on a shift, or in line for one. */
@Entity('sign_up')
@Index('sign_up_shift_idx', ['shiftId', 'state', 'number'])
@Index('sign_up_person_idx', ['personId', 'state'])
export class SignUpEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_up_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'shift_id' })
  readonly shiftId!: string;

  /** When the shift is; it follows the shift by a key. */
  @Column('tstzrange')
  readonly period!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('varchar', { length: 12 })
  readonly state!: SignUpState;

  /** The order of the waiting list. */
  @Column({ type: 'bigint', insert: false, update: false })
  readonly number!: string;

  @Column('timestamptz', { name: 'signed_at' })
  readonly signedAt!: Date;

  /** The version of the shift's time that the volunteer said yes to. */
  @Column('integer', { name: 'terms_version' })
  readonly termsVersion!: number;

  /** Until when the volunteer says whether a moved shift suits. */
  @Column('timestamptz', { name: 'answer_by', nullable: true })
  readonly answerBy!: Date | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  readonly endedAt!: Date | null;

  @Column('boolean', { default: false })
  readonly late!: boolean;

  @Column('varchar', { length: 16, nullable: true })
  readonly reason!: ShiftReason | null;
}
