import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { HoursSide, Presence } from '../../domain/hours/hours.rules.js';

/** Whether and how long somebody was on a shift, as it was said last. */
@Entity('hours')
@Index('hours_person_idx', ['personId', 'onDate'])
@Index('hours_organisation_idx', ['organisationId', 'onDate'])
export class HoursEntity {
  @PrimaryColumn('uuid', { name: 'sign_up_id', primaryKeyConstraintName: 'hours_pk' })
  readonly signUpId!: string;

  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  /** Local date of the shift, YYYY-MM-DD. */
  @Column('date', { name: 'on_date' })
  readonly onDate!: string;

  @Column('varchar', { length: 80 })
  readonly task!: string;

  @Column('varchar', { length: 8 })
  readonly presence!: Presence;

  @Column('smallint')
  readonly minutes!: number;

  /** What the organisation paid for expenses, in euro cents. */
  @Column('integer', { name: 'allowance_cents', default: 0 })
  readonly allowanceCents!: number;

  @Column('varchar', { name: 'said_by', length: 12 })
  readonly saidBy!: HoursSide;

  @Column('timestamptz', { name: 'answer_by' })
  readonly answerBy!: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  readonly settledAt!: Date | null;

  @Column('varchar', { name: 'settled_because', length: 8, nullable: true })
  readonly settledBecause!: 'agreed' | 'silence' | null;
}
