import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Side } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';

/** A complete version of the terms; only ever added. */
@Entity('terms_proposal')
export class TermsProposalEntity {
  @PrimaryColumn('uuid', { name: 'negotiation_id', primaryKeyConstraintName: 'terms_proposal_pk' })
  readonly negotiationId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'terms_proposal_pk' })
  readonly version!: number;

  @Column('varchar', { length: 16 })
  readonly side!: Side;

  @Column('jsonb')
  readonly terms!: Terms;

  /** The text that is hashed. */
  @Column('text')
  readonly canonical!: string;

  /** SHA-256 of `canonical`, 64 hexadecimal digits; the database checks it. */
  @Column('char', { length: 64 })
  readonly hash!: string;

  @Column('timestamptz', { name: 'proposed_at' })
  readonly proposedAt!: Date;
}
