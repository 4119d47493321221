import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { MailKind } from '../domain/mail-kinds.data.js';
import type { MailSubject } from '../domain/planned-mail.js';
import type { SkipReason } from '../domain/still-wanted.policy.js';

/** Where a mail stands; "due", "sending" and "toTell" (by phone or letter, to who has no address) are not final. */
export type MailState = 'due' | 'sending' | 'sent' | 'skipped' | 'failed' | 'toTell' | 'told';

/** A mail to one person, kept for good: its key is why it is sent once. Its text is made when it is sent. */
@Entity('mail')
@Index('mail_due_idx', ['urgent', 'dueAt', 'id'], { where: `state = 'due'` })
@Index('mail_to_tell_idx', ['dueAt', 'id'], { where: `state = 'toTell'` })
@Index('mail_claimed_idx', ['claimedUntil'], { where: `state = 'sending'` })
@Index('mail_person_idx', ['personId'])
export class MailEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_pk' })
  readonly id!: string;

  @Column('varchar', { length: 200, unique: true })
  readonly key!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('varchar', { length: 32 })
  readonly kind!: MailKind;

  /** Ids and versions, never words. */
  @Column('jsonb')
  readonly about!: MailSubject;

  @Column('timestamptz', { name: 'due_at' })
  dueAt!: Date;

  @Column('timestamptz', { name: 'not_after' })
  readonly notAfter!: Date;

  @Column('boolean')
  readonly urgent!: boolean;

  @Column('varchar', { length: 8, default: 'due' })
  state!: MailState;

  /** While it is being sent: when somebody else may take it over. */
  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil!: Date | null;

  @Column('smallint', { default: 0 })
  attempts!: number;

  /** The local date in whose number of mails it has a place. */
  @Column('date', { name: 'counted_on', nullable: true })
  countedOn!: string | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;

  @Column('varchar', { name: 'skipped_because', length: 32, nullable: true })
  skippedBecause!: SkipReason | null;

  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt!: Date | null;

  /** The broker who phoned, or sent the letter. */
  @Column('uuid', { name: 'told_by', nullable: true })
  toldBy!: string | null;

  @Column('varchar', { name: 'message_id', length: 255, nullable: true })
  messageId!: string | null;
}
