import type { HouseRule } from '#marketplace';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CaseState, ReportAbout } from '../domain/report.rules.js';

/** What was reported, once while it is open, however many people report it. */
@Entity('report_case')
@Index('report_case_person_idx', ['personId'])
@Index('report_case_post_idx', ['postId'])
export class ReportCaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'report_case_pk' })
  readonly id!: string;

  @Column('varchar', { length: 8 })
  readonly about!: ReportAbout;

  /** The post, the talks or the person. */
  @Column('uuid', { name: 'subject_id' })
  readonly subjectId!: string;

  /** Whom it is about: the author, the other side of the talks, that person. */
  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  /** Null where two people met in no talks about one post. */
  @Column('uuid', { name: 'post_id', nullable: true })
  readonly postId!: string | null;

  @Column('varchar', { name: 'area_code', length: 16 })
  readonly areaCode!: string;

  @Column('varchar', { length: 12 })
  readonly state!: CaseState;

  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt!: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  readonly decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  readonly decidedBy!: string | null;

  /** The house rule that it breaks, when that was the decision. */
  @Column('varchar', { length: 24, nullable: true })
  readonly rule!: HouseRule | null;

  @Column('varchar', { length: 500, nullable: true })
  readonly reason!: string | null;
}
