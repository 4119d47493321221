import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ReviewMonths } from '../../domain/agreements/reviews.rules.js';

/** The question whether an agreement is still good, asked of both after so many months. */
@Entity('agreement_review')
export class AgreementReviewEntity {
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_review_pk' })
  readonly agreementId!: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'agreement_review_pk' })
  readonly months!: ReviewMonths;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  /** When the brokers were told that somebody did not answer. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  readonly toldAt!: Date | null;
}
