import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AmendmentClosedReason } from '../../domain/agreements/amendments.rules.js';
import type { NegotiationState, Side } from '../../domain/talks/talks.rules.js';

/** Talk about other terms for a running agreement; at most one is open. Changed by the statements of `amendments.queries.ts` alone. */
@Entity('amendment')
export class AmendmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'agreement_id' })
  readonly agreementId!: string;

  @Column('uuid', { name: 'negotiation_id' })
  readonly negotiationId!: string;

  @Column('varchar', { name: 'opened_by', length: 16 })
  readonly openedBy!: Side;

  @Column('varchar', { length: 32 })
  readonly state!: NegotiationState;

  /** Number of the version that stands, counted on from those of the talks. */
  @Column('integer')
  readonly version!: number;

  @Column('char', { name: 'standing_hash', length: 64 })
  readonly standingHash!: string;

  @Column('varchar', { name: 'proposed_by', length: 16 })
  readonly proposedBy!: Side;

  @Column('integer', { default: 0 })
  readonly counters!: number;

  @Column('timestamptz', { name: 'answer_by' })
  readonly answerBy!: Date;

  @Column('varchar', { name: 'closed_because', length: 16, nullable: true })
  readonly closedBecause!: AmendmentClosedReason | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  readonly closedBy!: string | null;

  /** How many turns were made; the number of the last one. */
  @Column('integer', { default: 0 })
  readonly turns!: number;

  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  readonly changedAt!: Date;
}
