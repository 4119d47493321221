import type { Locale } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether somebody may take part; who is leaving may sign in and nothing else. */
export type PersonState = 'active' | 'leaving' | 'suspended' | 'erased';

/** Whether somebody in this state may sign in. */
export const maySignIn = (state: PersonState | undefined): boolean => state === 'active' || state === 'leaving';

/** Who takes part: a person, or an organisation for which coordinators act. */
export type PersonKind = 'person' | 'organisation';

/** Somebody with an account, or an organisation. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  readonly id!: string;

  @Column('varchar', { length: 12, default: 'person' })
  readonly kind!: PersonKind;

  /** Lower case; null for people who have none, for organisations, and after erasure. */
  @Column('varchar', { length: 254, nullable: true, unique: true })
  email!: string | null;

  /** Of an organisation: its whole name, as it was approved. */
  @Column('varchar', { name: 'first_name', length: 80 })
  firstName!: string;

  @Column('varchar', { length: 2 })
  locale!: Locale;

  @Column('varchar', { length: 16, default: 'active' })
  state!: PersonState;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;
}
