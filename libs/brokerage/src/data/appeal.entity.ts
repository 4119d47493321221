import type { HouseRule } from '#marketplace';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

import type { AppealState } from '../domain/appeal.rules.js';

/** An author who does not agree that words were refused: once for each refusal, decided by another broker. */
@Entity('appeal')
@Unique('appeal_once_key', ['postId', 'revision', 'refusedAt'])
export class AppealEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'appeal_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  @Column('integer')
  readonly revision!: number;

  @Column('varchar', { length: 24 })
  readonly rule!: HouseRule;

  @Column('uuid', { name: 'refused_by' })
  readonly refusedBy!: string;

  @Column('timestamptz', { name: 'refused_at' })
  readonly refusedAt!: Date;

  @Column('varchar', { length: 500 })
  readonly words!: string;

  @Column('timestamptz', { name: 'appealed_at' })
  readonly appealedAt!: Date;

  @Column('varchar', { length: 12 })
  readonly state!: AppealState;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  readonly decidedAt!: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  readonly decidedBy!: string | null;

  /** What the author is told. */
  @Column('varchar', { length: 500, nullable: true })
  readonly note!: string | null;
}
