import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CertificateFacts } from '../../domain/certificates/certificate.rules.js';

/** A certificate as it was issued; it is withdrawn, never changed. */
@Entity('certificate')
@Index('certificate_organisation_idx', ['organisationId', 'issuedAt'])
export class CertificateEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'certificate_pk' })
  readonly id!: string;

  @Column('char', { length: 16 })
  readonly code!: string;

  @Column('uuid', { name: 'organisation_id' })
  readonly organisationId!: string;

  /** Null once the volunteer left. */
  @Column('uuid', { name: 'person_id', nullable: true })
  readonly personId!: string | null;

  /** Null once the volunteer left. */
  @Column('jsonb', { nullable: true })
  readonly facts!: CertificateFacts | null;

  @Column('uuid', { name: 'issued_by' })
  readonly issuedBy!: string;

  @Column('timestamptz', { name: 'issued_at' })
  readonly issuedAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  readonly withdrawnAt!: Date | null;
}
