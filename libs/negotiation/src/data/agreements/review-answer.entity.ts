import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { EndReason } from '../../domain/talks/reasons.data.js';
import type { ReviewAnswer, ReviewMonths } from '../../domain/agreements/reviews.rules.js';

/** What one of the two said when asked whether it is still good; once for each question. */
@Entity('review_answer')
export class ReviewAnswerEntity {
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'review_answer_pk' })
  readonly agreementId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'review_answer_pk' })
  readonly months!: ReviewMonths;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'review_answer_pk' })
  readonly personId!: string;

  @Column('varchar', { length: 16 })
  readonly answer!: ReviewAnswer;

  /** With "stop" alone. */
  @Column('varchar', { length: 16, nullable: true })
  readonly reason!: EndReason | null;

  @Column('timestamptz', { name: 'answered_at' })
  readonly answeredAt!: Date;
}
