import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { WithdrawalReason } from '../../domain/talks/reasons.data.js';

/** One dated time of an agreement. */
@Entity('occurrence')
export class OccurrenceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'agreement_id' })
  readonly agreementId!: string;

  /** From 1, in order of planning; a moved one keeps its number. */
  @Column('integer')
  readonly number!: number;

  /** What the clock on the wall shows at the start, `YYYY-MM-DDTHH:MM`. */
  @Column('varchar', { name: 'local_start', length: 16 })
  localStart!: string;

  @Column('varchar', { length: 64 })
  readonly zone!: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('varchar', { length: 16 })
  state!: OccurrenceState;

  /** Raised by each move, so that a reminder knows whether it is still about this date. */
  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid', { name: 'cancelled_by', nullable: true })
  cancelledBy!: string | null;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt!: Date | null;

  @Column('varchar', { name: 'cancel_reason', length: 16, nullable: true })
  cancelReason!: WithdrawalReason | null;

  @Column('boolean', { name: 'cancelled_late', nullable: true })
  cancelledLate!: boolean | null;

  /** The local start that the terms gave it, once it was moved away from there; null where it stands. */
  @Column('varchar', { length: 16, nullable: true })
  slot!: string | null;

  @Column('timestamptz', { name: 'skipped_at', nullable: true })
  skippedAt!: Date | null;

  /** The pause that skips it; null when the terms dropped it. */
  @Column('uuid', { name: 'pause_id', nullable: true })
  pauseId!: string | null;

  /** Who comes in the place of the helper, by consent. */
  @Column('uuid', { name: 'stand_in_id', nullable: true })
  standInId!: string | null;

  /** Who did not come, as the first who spoke about it told. */
  @Column('uuid', { name: 'absent_id', nullable: true })
  absentId!: string | null;

  @Column('timestamptz', { name: 'excused_at', nullable: true })
  excusedAt!: Date | null;

  @Column('varchar', { name: 'excuse_reason', length: 16, nullable: true })
  excuseReason!: WithdrawalReason | null;

  /** Raised by the table with each change that calendars show: another moment, off or on again, somebody else who comes. */
  @Column({ type: 'integer', name: 'calendar_sequence', default: 0, insert: false, update: false })
  readonly calendarSequence!: number;
}
