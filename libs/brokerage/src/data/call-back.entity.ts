import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who would like to be phoned: what a broker needs for it, until 90 days after the work was done. */
@Entity('call_back')
@Index('call_back_person_idx', ['personId'])
export class CallBackEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'call_back_pk' })
  readonly id!: string;

  /** Null for somebody who was not signed in. */
  @Column('uuid', { name: 'person_id', nullable: true })
  readonly personId!: string | null;

  /** E.164. */
  @Column('varchar', { length: 16 })
  readonly phone!: string;

  /** What it is about; may be empty. */
  @Column('varchar', { length: 500 })
  readonly words!: string;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;
}
