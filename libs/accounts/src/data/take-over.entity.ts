import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A link that makes the account of somebody without an address their own; it needs a phone code as well. */
@Entity('take_over')
@Index('take_over_person_idx', ['personId'])
export class TakeOverEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'take_over_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('varchar', { length: 254 })
  readonly email!: string;

  @Column('uuid', { name: 'asked_by' })
  readonly askedBy!: string;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  readonly endsAt!: Date;

  @Column('timestamptz', { name: 'spent_at', nullable: true })
  spentAt!: Date | null;
}
