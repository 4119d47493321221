import type { WeekGrid } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { InReturn, PostContent, PostPlace } from '../domain/post-content.rules.js';
import type { HouseRule } from '../domain/review.rules.js';
import type { VacancyContent } from '../domain/vacancy-content.rules.js';
import type { Revision, RevisionState } from '../domain/revision.rules.js';

/** What a post said at one moment. Once it was handed in, its words never change. */
@Entity('post_revision')
export class PostRevisionEntity implements Revision, PostContent {
  @PrimaryColumn('uuid', { name: 'post_id', primaryKeyConstraintName: 'post_revision_pk' })
  readonly postId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'post_revision_pk' })
  readonly number!: number;

  @Column('varchar', { length: 16 })
  state!: RevisionState;

  @Column('varchar', { length: 80 })
  title!: string;

  @Column('varchar', { length: 1000 })
  text!: string;

  @Column('varchar', { length: 40 })
  activity!: string;

  @Column('integer')
  availability!: WeekGrid;

  @Column('varchar', { length: 16 })
  place!: PostPlace;

  @Column('varchar', { name: 'in_return', length: 16 })
  inReturn!: InReturn;

  @Column('varchar', { name: 'in_return_text', length: 200 })
  inReturnText!: string;

  @Column('varchar', { name: 'wanted_activity', length: 40, nullable: true })
  wantedActivity!: string | null;

  @Column('varchar', { array: true, length: 2 })
  languages!: string[];

  @Column('date', { name: 'once_on', nullable: true })
  onceOn!: string | null;

  @Column('smallint')
  places!: number;

  /** What a vacancy says besides; null for other posts. */
  @Column('jsonb', { nullable: true })
  vacancy!: VacancyContent | null;

  @Column('char', { name: 'content_hash', length: 64 })
  contentHash!: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  /** Whether it was approved by rule, and by nobody. */
  @Column('boolean', { name: 'by_rule', default: false })
  byRule!: boolean;

  /** What the reviewer wrote to the author. */
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  @Column('varchar', { name: 'house_rule', length: 24, nullable: true })
  houseRule!: HouseRule | null;

  /** The hash that was approved; null while nobody approved it. */
  @Column('char', { name: 'approved_hash', length: 64, nullable: true })
  approvedHash!: string | null;
}
