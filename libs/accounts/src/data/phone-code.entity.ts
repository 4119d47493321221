import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CodeBinding, CodePurpose } from '../domain/phone-code.rules.js';

/** That a code was sent, and for what. The digits are made from the id and the secret of the product, and kept nowhere. */
@Entity('phone_code')
@Index('phone_code_person_idx', ['personId', 'purpose'])
export class PhoneCodeEntity implements CodeBinding {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'phone_code_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('varchar', { length: 8 })
  readonly purpose!: CodePurpose;

  @Column('uuid', { name: 'subject_id' })
  readonly subjectId!: string;

  @Column('integer')
  readonly version!: number;

  @Column('char', { name: 'bound_to', length: 64 })
  readonly boundTo!: string;

  /** The broker who asked; null when the person did. */
  @Column('uuid', { name: 'asked_by', nullable: true })
  readonly askedBy!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('smallint', { default: 0 })
  tries!: number;

  @Column('timestamptz', { name: 'confirmed_at', nullable: true })
  confirmedAt!: Date | null;

  @Column('timestamptz', { name: 'spent_at', nullable: true })
  spentAt!: Date | null;
}
