import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { MailKind } from '../domain/mail-kinds.data.js';

/** A kind of mail that somebody switched off. */
@Entity('mail_preference')
export class MailPreferenceEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'mail_preference_pk' })
  readonly personId!: string;

  @PrimaryColumn('varchar', { length: 32, primaryKeyConstraintName: 'mail_preference_pk' })
  readonly kind!: MailKind;

  @Column('timestamptz', { name: 'off_since' })
  readonly offSince!: Date;
}
