import type { HouseRule } from '#marketplace';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one person reports: each account once for a case. Nobody but the database knows who it was. */
@Entity('report')
@Index('report_reporter_idx', ['reporterId'])
export class ReportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'case_id' })
  readonly caseId!: string;

  /** Null for somebody who was not signed in. */
  @Column('uuid', { name: 'reporter_id', nullable: true })
  readonly reporterId!: string | null;

  @Column('varchar', { length: 24 })
  readonly rule!: HouseRule;

  @Column('varchar', { length: 500 })
  readonly words!: string;

  @Column('timestamptz', { name: 'reported_at' })
  readonly reportedAt!: Date;
}
