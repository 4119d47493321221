import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Thanks of one of the two to the other for one time; nobody but the author reads them before `revealedAt`. */
@Entity('appreciation')
@Index('appreciation_for_idx', ['forId', 'revealedAt', 'occurrenceId'], { where: 'revealed_at IS NOT NULL' })
export class AppreciationEntity {
  @PrimaryColumn('uuid', { name: 'occurrence_id', primaryKeyConstraintName: 'appreciation_pk' })
  readonly occurrenceId!: string;

  @PrimaryColumn('uuid', { name: 'author_id', primaryKeyConstraintName: 'appreciation_pk' })
  readonly authorId!: string;

  @Column('uuid', { name: 'for_id' })
  readonly forId!: string;

  @Column('varchar', { length: 1000 })
  readonly text!: string;

  @Column('timestamptz', { name: 'given_at' })
  readonly givenAt!: Date;

  @Column('timestamptz', { name: 'revealed_at', nullable: true })
  revealedAt!: Date | null;
}
