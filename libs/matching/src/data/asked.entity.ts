import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * When somebody was last asked: another opened talks on a post of theirs, or a broker introduced them. A day and not a
 * moment, and by whom is not kept.
 */
@Entity('asked')
export class AskedEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'asked_pk' })
  readonly personId!: string;

  /** YYYY-MM-DD in UTC. */
  @Column('date', { name: 'asked_on' })
  readonly askedOn!: string;
}
