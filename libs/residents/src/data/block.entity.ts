import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody who wants no more contact with another. Queries ask the view `blocked_pair`, which holds both directions. */
@Entity('block')
@Index('block_blocked_idx', ['blockedId', 'byId'])
export class BlockEntity {
  @PrimaryColumn('uuid', { name: 'by_id', primaryKeyConstraintName: 'block_pk' })
  readonly byId!: string;

  @PrimaryColumn('uuid', { name: 'blocked_id', primaryKeyConstraintName: 'block_pk' })
  readonly blockedId!: string;

  @Column('timestamptz', { name: 'made_at' })
  readonly madeAt!: Date;
}
