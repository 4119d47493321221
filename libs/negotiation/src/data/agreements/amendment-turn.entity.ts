import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AmendmentTurnKind } from '../../domain/agreements/amendments.rules.js';
import type { WithdrawalReason } from '../../domain/talks/reasons.data.js';

/** One act on an amendment; only ever added. */
@Entity('amendment_turn')
export class AmendmentTurnEntity {
  @PrimaryColumn('uuid', { name: 'amendment_id', primaryKeyConstraintName: 'amendment_turn_pk' })
  readonly amendmentId!: string;

  /** From 1, without gaps. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'amendment_turn_pk' })
  readonly number!: number;

  @Column('varchar', { length: 16 })
  readonly kind!: AmendmentTurnKind;

  /** Null for the clock and the product. */
  @Column('uuid', { name: 'by_id', nullable: true })
  readonly byId!: string | null;

  @Column('timestamptz')
  readonly at!: Date;

  @Column('integer')
  readonly version!: number;

  @Column('varchar', { length: 2000, nullable: true })
  readonly body!: string | null;

  @Column('varchar', { length: 16, nullable: true })
  readonly reason!: WithdrawalReason | null;

  /** The deadline that it set; null for turns that set none, and for those of before deadlines were written. */
  @Column('timestamptz', { name: 'answer_by', nullable: true })
  readonly answerBy!: Date | null;
}
