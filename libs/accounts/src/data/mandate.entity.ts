import type { MandateScope } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Mandate, MandateConsent, MandateEnd } from '../domain/mandate.rules.js';

/** Consent of somebody that a broker acts in their name: one open one for each pair, a later one takes its place. */
@Entity('mandate')
@Index('mandate_broker_idx', ['brokerId'])
export class MandateEntity implements Mandate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandate_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('uuid', { name: 'broker_id' })
  readonly brokerId!: string;

  @Column('varchar', { name: 'area_code', length: 16 })
  readonly areaCode!: string;

  @Column('text', { array: true })
  readonly scopes!: MandateScope[];

  @Column('varchar', { length: 8 })
  readonly consent!: MandateConsent;

  @Column('date', { name: 'given_on', nullable: true })
  readonly givenOn!: string | null;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;

  @Column('timestamptz', { name: 'given_at', nullable: true })
  givenAt!: Date | null;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: string | null;

  @Column('varchar', { name: 'ended_because', length: 16, nullable: true })
  endedBecause!: MandateEnd | null;
}
