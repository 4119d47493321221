import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ClosedReason, Mediation, NegotiationState, Side } from '../../domain/talks/talks.rules.js';

/** The talks between one requester and one helper about one post; changed by the statements of `talks.queries.ts` alone. */
@Entity('negotiation')
export class NegotiationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'negotiation_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  /** The approved revision that was answered. */
  @Column('integer', { name: 'post_revision' })
  readonly postRevision!: number;

  @Column('uuid', { name: 'requester_id' })
  readonly requesterId!: string;

  @Column('uuid', { name: 'helper_id' })
  readonly helperId!: string;

  @Column('varchar', { name: 'opened_by', length: 16 })
  readonly openedBy!: Side;

  /** Whoever answered the post: the person on the side `openedBy`. */
  @Column('uuid', { name: 'responder_id' })
  readonly responderId!: string;

  /** IANA zone of the post's area; all wall times of the talks are of this zone. */
  @Column('varchar', { length: 64 })
  readonly zone!: string;

  /** Whether they are about a vacancy of an organisation. */
  @Column('boolean', { name: 'about_vacancy', default: false })
  readonly aboutVacancy!: boolean;

  @Column('varchar', { length: 32 })
  readonly state!: NegotiationState;

  @Column('integer', { default: 0 })
  readonly version!: number;

  /** Hash of the version that stands; null when none does. */
  @Column('char', { name: 'standing_hash', length: 64, nullable: true })
  readonly standingHash!: string | null;

  @Column('varchar', { name: 'proposed_by', length: 16, nullable: true })
  readonly proposedBy!: Side | null;

  @Column('integer', { default: 0 })
  readonly counters!: number;

  @Column('timestamptz', { name: 'answer_by' })
  readonly answerBy!: Date;

  @Column('varchar', { name: 'closed_because', length: 16, nullable: true })
  readonly closedBecause!: ClosedReason | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  readonly closedBy!: string | null;

  /** How far a broker's help is; null when nobody asked. */
  @Column('varchar', { length: 16, nullable: true })
  readonly mediation!: Mediation | null;

  /** The broker who stands beside the talks, with the consent of both. */
  @Column('uuid', { name: 'mediator_id', nullable: true })
  readonly mediatorId!: string | null;

  /** Number of the suggestion that stands beside the talks. */
  @Column('integer', { nullable: true })
  readonly suggestion!: number | null;

  /** How many turns were made; the number of the last one. */
  @Column('integer', { default: 0 })
  readonly turns!: number;

  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt!: Date;

  @Column('timestamptz', { name: 'changed_at' })
  readonly changedAt!: Date;

  /** When the talks closed or their agreement ended: from then on the same person may answer the post again. */
  @Column('timestamptz', { name: 'over_at', nullable: true })
  readonly overAt!: Date | null;
}
