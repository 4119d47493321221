import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ShiftStep } from '../../domain/shifts/shift.events.js';

/** A step of a shift; only ever added to. */
@Entity('shift_event')
export class ShiftEventEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'shift_event_pk' })
  readonly number!: string;

  @Column('uuid', { name: 'shift_id' })
  readonly shiftId!: string;

  @Column('varchar', { length: 16 })
  readonly kind!: ShiftStep;

  /** Whose; null for what the organiser did. */
  @Column('uuid', { name: 'sign_up_id', nullable: true })
  readonly signUpId!: string | null;

  @Column('timestamptz')
  readonly at!: Date;
}
