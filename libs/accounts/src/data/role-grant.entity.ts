import type { Role } from '#kernel';
import { Entity, PrimaryColumn } from 'typeorm';

/** What somebody may be; a broker is one for an area and all below it. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'role_grant_pk' })
  readonly personId!: string;

  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'role_grant_pk' })
  readonly role!: Role;

  /** Empty for every role but broker. */
  @PrimaryColumn('varchar', { name: 'area_code', length: 16, default: '', primaryKeyConstraintName: 'role_grant_pk' })
  readonly areaCode!: string;
}
