import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Introduction, IntroductionState, Said } from '../domain/introduction.rules.js';

/** A broker's proposal that two people talk about a post; they do when both said yes, which the schema holds as well. */
@Entity('introduction')
export class IntroductionEntity implements Introduction {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'introduction_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  /** A post of the other one that fits, when there is one. */
  @Column('uuid', { name: 'other_post_id', nullable: true })
  readonly otherPostId!: string | null;

  /** Whoever wrote the post. */
  @Column('uuid', { name: 'author_id' })
  readonly authorId!: string;

  @Column('uuid', { name: 'other_id' })
  readonly otherId!: string;

  @Column('uuid', { name: 'broker_id' })
  readonly brokerId!: string;

  @Column('varchar', { name: 'area_code', length: 16 })
  readonly areaCode!: string;

  /** What the broker writes to both; it names nobody. */
  @Column('varchar', { length: 500 })
  readonly words!: string;

  @Column('varchar', { length: 8 })
  state!: IntroductionState;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  @Column('timestamptz', { name: 'answer_by' })
  readonly answerBy!: Date;

  @Column('varchar', { name: 'author_said', length: 3, nullable: true })
  authorSaid!: Said | null;

  @Column('varchar', { name: 'other_said', length: 3, nullable: true })
  otherSaid!: Said | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'negotiation_id', nullable: true })
  negotiationId!: string | null;
}
