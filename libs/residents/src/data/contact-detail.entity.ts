import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ContactDetails } from '../domain/resident.rules.js';

/** How somebody can be reached, apart from the profile so that no read of profiles brings it along. */
@Entity('contact_detail')
export class ContactDetailEntity implements ContactDetails {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'contact_detail_pk' })
  readonly personId!: string;

  @Column('varchar', { length: 16, nullable: true })
  phone!: string | null;

  @Column('varchar', { length: 200, nullable: true })
  address!: string | null;

  @Column('boolean', { name: 'share_email' })
  shareEmail!: boolean;

  @Column('boolean', { name: 'share_phone' })
  sharePhone!: boolean;

  @Column('boolean', { name: 'share_address' })
  shareAddress!: boolean;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
