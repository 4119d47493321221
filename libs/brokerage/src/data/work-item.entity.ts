import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { WorkItem, WorkItemKind, WorkItemState } from '../domain/work-item.rules.js';

/** Something that a broker has to do: one open item for each kind and subject. */
@Entity('work_item')
@Index('work_item_post_idx', ['postId'])
export class WorkItemEntity implements WorkItem {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'work_item_pk' })
  readonly id!: string;

  @Column('varchar', { length: 24 })
  readonly kind!: WorkItemKind;

  /**
   * The post of a review; the talks that lapsed, stall, ask for a mediator or wait for an organisation; the time that nobody
   * spoke about; the agreement that needs somebody; the person whom a mail did not reach; the call that somebody asked for;
   * the case of a report; the appeal; the organisation that is to be checked.
   */
  @Column('uuid', { name: 'subject_id' })
  readonly subjectId!: string;

  /** The post that it is about; null for a mail that reached nobody, a call and an organisation. */
  @Column('uuid', { name: 'post_id', nullable: true })
  readonly postId!: string | null;

  /** The area of that post, or of that person: brokers of it see the item. */
  @Column('varchar', { name: 'area_code', length: 16 })
  readonly areaCode!: string;

  @Column('varchar', { length: 8 })
  state!: WorkItemState;

  /** In the future while something may still turn out to be no work: until then nobody sees it. */
  @Column('timestamptz', { name: 'opened_at' })
  readonly openedAt!: Date;

  @Column('uuid', { name: 'claimed_by', nullable: true })
  claimedBy!: string | null;

  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  @Column('timestamptz', { name: 'done_at', nullable: true })
  doneAt!: Date | null;

  /** Null when it ended by itself: the author took the post back. */
  @Column('uuid', { name: 'done_by', nullable: true })
  doneBy!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;
}
