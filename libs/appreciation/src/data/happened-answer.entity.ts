import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { NotHappenedReason } from '../domain/happened.rules.js';

/** What one of the two said about one time; said once. */
@Entity('happened_answer')
export class HappenedAnswerEntity {
  @PrimaryColumn('uuid', { name: 'occurrence_id', primaryKeyConstraintName: 'happened_answer_pk' })
  readonly occurrenceId!: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'happened_answer_pk' })
  readonly personId!: string;

  @Column('boolean')
  readonly happened!: boolean;

  @Column('varchar', { length: 16, nullable: true })
  readonly reason!: NotHappenedReason | null;

  @Column('timestamptz', { name: 'answered_at' })
  readonly answeredAt!: Date;
}
