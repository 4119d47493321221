import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { AreaKind } from '../domain/area.js';
import type { Polygon } from '../domain/area-line.js';
import type { CheckedArea } from '../domain/check-areas.rules.js';

/** A municipality, district or neighbourhood with its centre and its shape for the map. */
@Entity('area')
@Index('area_parent_idx', ['parentCode'])
export class AreaEntity implements CheckedArea {
  @PrimaryColumn('varchar', { length: 16, primaryKeyConstraintName: 'area_pk' })
  readonly code!: string;

  @Column('varchar', { length: 120 })
  readonly name!: string;

  @Column('varchar', { length: 16 })
  readonly kind!: AreaKind;

  @Column('varchar', { name: 'parent_code', length: 16, nullable: true })
  readonly parentCode!: string | null;

  @Column('double precision')
  readonly lat!: number;

  @Column('double precision')
  readonly lon!: number;

  /** IANA name; null means: as the area above. */
  @Column('varchar', { length: 64, nullable: true })
  readonly zone!: string | null;

  /** Simplified, for the map alone; borders are not exact enough to decide where an address lies. */
  @Column('jsonb', { nullable: true })
  readonly rings!: readonly Polygon[] | null;

  @Column('timestamptz', { name: 'changed_at' })
  readonly changedAt!: Date;
}
