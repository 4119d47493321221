import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WeekGrid } from '#kernel';

import type { Profile } from '../domain/resident.rules.js';

/** What a resident tells about themself; the first name stands with the person. */
@Entity('resident')
@Index('resident_area_idx', ['areaCode'])
export class ResidentEntity implements Profile {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'resident_pk' })
  readonly personId!: string;

  @Column('varchar', { name: 'area_code', length: 16 })
  areaCode!: string;

  @Column('text', { array: true })
  languages!: string[];

  /** Bits of the week, see `WeekGrid`. */
  @Column('integer')
  availability!: WeekGrid;

  @Column('text', { array: true })
  skills!: string[];

  @Column('varchar', { length: 500 })
  about!: string;

  @Column('timestamptz', { name: 'paused_until', nullable: true })
  pausedUntil!: Date | null;

  @Column('date', { name: 'helps_from', nullable: true })
  helpsFrom!: string | null;

  @Column('smallint', { name: 'helps_at_most', nullable: true })
  helpsAtMost!: number | null;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;
}
