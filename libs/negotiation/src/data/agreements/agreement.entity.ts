import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { AgreementState } from '../../domain/agreements/agreement.rules.js';
import type { EndReason } from '../../domain/talks/reasons.data.js';
import type { Terms } from '../../domain/terms/terms.rules.js';

/** A version of the terms that both sides consented to. Its terms never change. */
@Entity('agreement')
export class AgreementEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'agreement_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'negotiation_id' })
  readonly negotiationId!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  @Column('uuid', { name: 'requester_id' })
  readonly requesterId!: string;

  @Column('uuid', { name: 'helper_id' })
  readonly helperId!: string;

  @Column('integer')
  readonly version!: number;

  @Column('jsonb')
  readonly terms!: Terms;

  @Column('char', { name: 'terms_hash', length: 64 })
  readonly termsHash!: string;

  @Column('timestamptz', { name: 'formed_at' })
  readonly formedAt!: Date;

  /** The times before this moment have been planned; null when no more will come. */
  @Column('timestamptz', { name: 'planned_until', nullable: true })
  plannedUntil!: Date | null;

  @Column('varchar', { length: 16 })
  state!: AgreementState;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('varchar', { name: 'end_reason', length: 16, nullable: true })
  endReason!: EndReason | null;

  /** Whether it ended inside the notice period of its next time: noted, not punished. */
  @Column('boolean', { name: 'ended_late', nullable: true })
  endedLate!: boolean | null;
}
