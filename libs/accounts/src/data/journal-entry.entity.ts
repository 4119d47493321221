import type { MandateScope } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody did or read in the name of somebody else; only ever added to. */
@Entity('journal_entry')
@Index('journal_entry_person_idx', ['personId', 'number'])
export class JournalEntryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'journal_entry_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('uuid', { name: 'acted_by' })
  readonly actedBy!: string;

  /** Null for what every broker of the area may read: the number on the phone list. */
  @Column('uuid', { name: 'mandate_id', nullable: true })
  readonly mandateId!: string | null;

  /** The organisation in whose name its coordinator did it; then there is no mandate. */
  @Column('uuid', { name: 'organisation_id', nullable: true })
  readonly organisationId!: string | null;

  /** The coordinate in the schema. */
  @Column('varchar', { length: 64 })
  readonly act!: string;

  /** Null for reading. */
  @Column('varchar', { length: 16, nullable: true })
  readonly scope!: MandateScope | null;

  /** Whether it needed a yes of the person, by a code. */
  @Column('boolean', { name: 'own_yes' })
  readonly ownYes!: boolean;

  @Column('uuid', { name: 'phone_code_id', nullable: true, unique: true })
  readonly phoneCodeId!: string | null;

  @Column('uuid', { name: 'subject_id', nullable: true })
  readonly subjectId!: string | null;

  @Column('timestamptz')
  readonly at!: Date;

  /** The order in which entries were written, given by the database. */
  @Column({ type: 'bigint', insert: false, update: false })
  readonly number!: string;
}
