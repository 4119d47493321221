import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { DeclineReason } from '../../domain/talks/reasons.data.js';
import type { ClosedReason, TurnKind } from '../../domain/talks/talks.rules.js';

/** One act in the talks; only ever added. */
@Entity('turn')
export class TurnEntity {
  @PrimaryColumn('uuid', { name: 'negotiation_id', primaryKeyConstraintName: 'turn_pk' })
  readonly negotiationId!: string;

  /** From 1, without gaps. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'turn_pk' })
  readonly number!: number;

  @Column('varchar', { length: 16 })
  readonly kind!: TurnKind;

  /** Null for the clock and the product. */
  @Column('uuid', { name: 'by_id', nullable: true })
  readonly byId!: string | null;

  @Column('timestamptz')
  readonly at!: Date;

  /** The last version that was put forward when this turn was made, its own included. */
  @Column('integer')
  readonly version!: number;

  /** What was said, as the other side reads it. */
  @Column('varchar', { length: 2000, nullable: true })
  readonly body!: string | null;

  /** The words before contact details were masked, for a broker's eyes alone; null when nothing was. */
  @Column('varchar', { length: 8000, nullable: true })
  readonly original!: string | null;

  @Column('varchar', { length: 16, nullable: true })
  readonly reason!: DeclineReason | null;

  /** The number of the question that an answer is about. */
  @Column('integer', { nullable: true })
  readonly answers!: number | null;

  /** The deadline that it set; null for turns that set none. */
  @Column('timestamptz', { name: 'answer_by', nullable: true })
  readonly answerBy!: Date | null;

  /** What the product closed the talks for. */
  @Column('varchar', { length: 16, nullable: true })
  readonly because!: ClosedReason | null;

  /** Number of the suggestion that it made or adopted. */
  @Column('integer', { nullable: true })
  readonly suggestion!: number | null;
}
