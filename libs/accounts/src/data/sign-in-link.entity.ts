import type { Locale } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A link by mail: works once, for ten minutes, in the browser that asked. */
@Entity('sign_in_link')
@Index('sign_in_link_person_idx', ['personId'])
export class SignInLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_link_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  /** SHA-256 of the cookie of the browser that asked. */
  @Column('char', { name: 'browser_hash', length: 64 })
  readonly browserHash!: string;

  /** A password that was chosen with the request; it counts from the moment that the link is used. */
  @Column('text', { name: 'password_hash', nullable: true })
  readonly passwordHash!: string | null;

  /** The first name of a sign-up; it counts from the moment that the link is used. Null in a link to sign in. */
  @Column('varchar', { name: 'first_name', length: 40, nullable: true })
  readonly firstName!: string | null;

  /** The language of a sign-up, likewise. */
  @Column('varchar', { length: 2, nullable: true })
  readonly locale!: Locale | null;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  readonly endsAt!: Date;

  @Column('timestamptz', { name: 'spent_at', nullable: true })
  spentAt!: Date | null;
}
