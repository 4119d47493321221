import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The private link to somebody's calendar: one a person, and of the secret in it only the hash. */
@Entity('calendar_link')
export class CalendarLinkEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'calendar_link_pk' })
  readonly personId!: string;

  @Column('char', { name: 'token_hash', length: 64, unique: true })
  readonly tokenHash!: string;

  @Column('timestamptz', { name: 'made_at' })
  readonly madeAt!: Date;
}
