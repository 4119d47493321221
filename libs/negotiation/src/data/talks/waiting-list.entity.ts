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

  /** Until when a place is taken for these talks alone; null while none is offered. */
  @Column('timestamptz', { name: 'offered_until', nullable: true })
  readonly offeredUntil!: Date | null;
}
