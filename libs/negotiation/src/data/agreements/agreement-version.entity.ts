import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the terms of an agreement, with the consent of both; only ever added. The first comes with it. */
@Entity('agreement_version')
export class AgreementVersionEntity {
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'agreement_version_pk' })
  readonly agreementId!: string;

  @Column('uuid', { name: 'negotiation_id' })
  readonly negotiationId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'agreement_version_pk' })
  readonly version!: number;

  @Column('char', { name: 'terms_hash', length: 64 })
  readonly termsHash!: string;

  @Column('timestamptz', { name: 'agreed_at' })
  readonly agreedAt!: Date;
}
