import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Talks in which a yes came when no place was left; the order is that of `id`, given under the lock of the post. */
@Entity('waiting_list')
export class WaitingListEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'waiting_list_pk',
  })
  readonly id!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  @Column('uuid', { name: 'negotiation_id' })
  readonly negotiationId!: string;

  @Column('timestamptz')
  readonly since!: Date;

  /** When whoever is to act was told that a place came free; null again once that place was gone. */
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;
}
