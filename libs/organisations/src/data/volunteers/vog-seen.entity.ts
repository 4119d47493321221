import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a certificate of conduct was shown, when and to whom; the paper itself is kept nowhere. */
@Entity('vog_seen')
export class VogSeenEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'vog_seen_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  /** Local date, YYYY-MM-DD. */
  @Column('date', { name: 'seen_on' })
  readonly seenOn!: string;

  /** The first local date on which it is not good any more. */
  @Column('date', { name: 'due_on' })
  readonly dueOn!: string;

  /** The coordinator who saw it. */
  @Column('uuid', { name: 'seen_by' })
  readonly seenBy!: string;

  @Column('timestamptz', { name: 'recorded_at' })
  readonly recordedAt!: Date;

  /** When both heard that it is due again. */
  @Column('timestamptz', { name: 'told_due_at', nullable: true })
  readonly toldDueAt!: Date | null;
}
