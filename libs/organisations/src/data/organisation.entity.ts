import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Organisation, OrganisationKind, OrganisationState } from '../domain/organisation.rules.js';

/** What an organisation says of itself, and who checked it; it takes part as the row of `person` with the same id. */
@Entity('organisation')
export class OrganisationEntity implements Organisation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pk' })
  readonly id!: string;

  @Column('varchar', { length: 16 })
  kind!: OrganisationKind;

  @Column('varchar', { length: 80 })
  name!: string;

  /** Number in the register of the chamber of commerce: eight digits. */
  @Column('char', { name: 'chamber_number', length: 8 })
  chamberNumber!: string;

  /** The part behind the @ of the address by which it was registered; lower case. */
  @Column('varchar', { name: 'mail_domain', length: 253 })
  mailDomain!: string;

  @Column('varchar', { length: 1000 })
  about!: string;

  @Column('varchar', { name: 'area_code', length: 16 })
  areaCode!: string;

  @Column('boolean', { name: 'is_insured' })
  isInsured!: boolean;

  @Column('boolean', { name: 'is_non_profit' })
  isNonProfit!: boolean;

  @Column('boolean', { name: 'replaces_paid_work' })
  replacesPaidWork!: boolean;

  @Column('boolean', { name: 'pays_expenses' })
  paysExpenses!: boolean;

  @Column('boolean', { name: 'has_trial_period' })
  hasTrialPeriod!: boolean;

  @Column('varchar', { length: 16 })
  state!: OrganisationState;

  /** The name that the public reads; null while none was approved. */
  @Column('varchar', { name: 'approved_name', length: 80, nullable: true })
  approvedName!: string | null;

  @Column('varchar', { name: 'approved_about', length: 1000, nullable: true })
  approvedAbout!: string | null;

  @Column('varchar', { name: 'approved_area_code', length: 16, nullable: true })
  approvedAreaCode!: string | null;

  /** Since when a broker is to check what it says; null when nothing waits. Of an approved one: what was changed since. */
  @Column('timestamptz', { name: 'handed_in_at', nullable: true })
  handedInAt!: Date | null;

  /** From how many hours before a shift a withdrawal is late, 24 to 168. */
  @Column('smallint', { name: 'notice_hours', default: 24 })
  noticeHours!: number;

  @Column('uuid', { name: 'registered_by' })
  readonly registeredBy!: string;

  @Column('timestamptz', { name: 'registered_at' })
  readonly registeredAt!: Date;

  @Column('uuid', { name: 'checked_by', nullable: true })
  checkedBy!: string | null;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt!: Date | null;

  /** What the broker says with a refusal, for the organisation to read. */
  @Column('varchar', { length: 500, nullable: true })
  note!: string | null;

  /** Goes up by one with every change. */
  @Column('integer', { default: 1 })
  version!: number;
}
