import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { MoveState } from '../../domain/agreements/moves.rules.js';

/** Another moment for one time, put forward by one side; at most one is open for a time. */
@Entity('occurrence_move')
export class OccurrenceMoveEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'occurrence_move_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'occurrence_id' })
  readonly occurrenceId!: string;

  /** The version of the time that it wants to replace. */
  @Column('integer', { name: 'occurrence_version' })
  readonly occurrenceVersion!: number;

  @Column('uuid', { name: 'proposed_by' })
  readonly proposedBy!: string;

  @Column('timestamptz', { name: 'proposed_at' })
  readonly proposedAt!: Date;

  @Column('varchar', { name: 'local_start', length: 16 })
  readonly localStart!: string;

  @Column('timestamptz', { name: 'starts_at' })
  readonly startsAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  readonly endsAt!: Date;

  @Column('varchar', { length: 16 })
  state!: MoveState;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}
