import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which nothing is planned for an agreement; at most one pause is not over. */
@Entity('agreement_pause')
export class AgreementPauseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_pause_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'agreement_id' })
  readonly agreementId!: string;

  @Column('uuid', { name: 'by_id' })
  readonly byId!: string;

  /** The first local day. */
  @Column('date', { name: 'from_day' })
  readonly fromDay!: string;

  /** The last local day. */
  @Column('date', { name: 'to_day' })
  readonly toDay!: string;

  @Column('timestamptz', { name: 'starts_at' })
  readonly startsAt!: Date;

  /** The moment after the last day. */
  @Column('timestamptz', { name: 'ends_at' })
  readonly endsAt!: Date;

  @Column('timestamptz', { name: 'made_at' })
  readonly madeAt!: Date;

  /** When it was over; null also for one that ran out and was not looked at since. */
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  /** Who ended it before its last day; null when it ran out. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;
}
