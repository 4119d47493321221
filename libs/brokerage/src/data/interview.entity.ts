import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody without an account told a broker, in the words of the broker. */
@Entity('interview')
@Index('interview_person_idx', ['personId', 'heldAt'])
export class InterviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'interview_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('uuid', { name: 'broker_id' })
  readonly brokerId!: string;

  @Column('varchar', { length: 2000 })
  readonly needs!: string;

  @Column('timestamptz', { name: 'held_at' })
  readonly heldAt!: Date;
}
