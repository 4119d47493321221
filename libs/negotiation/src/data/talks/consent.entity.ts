import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's yes to exactly one version and hash; whoever puts terms forward consents to them. Only ever added. */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn('uuid', { name: 'negotiation_id', primaryKeyConstraintName: 'consent_pk' })
  readonly negotiationId!: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'consent_pk' })
  readonly version!: number;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'consent_pk' })
  readonly personId!: string;

  @Column('char', { name: 'terms_hash', length: 64 })
  readonly termsHash!: string;

  @Column('timestamptz', { name: 'given_at' })
  readonly givenAt!: Date;
}
