import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For which of two people a broker acted about a post: never for both. */
@Entity('acting_side')
export class ActingSideEntity {
  @PrimaryColumn('uuid', { name: 'acted_by', primaryKeyConstraintName: 'acting_side_pk' })
  readonly actedBy!: string;

  @PrimaryColumn('uuid', { name: 'post_id', primaryKeyConstraintName: 'acting_side_pk' })
  readonly postId!: string;

  /** The lower of the two ids. */
  @PrimaryColumn('uuid', { name: 'low_id', primaryKeyConstraintName: 'acting_side_pk' })
  readonly lowId!: string;

  @PrimaryColumn('uuid', { name: 'high_id', primaryKeyConstraintName: 'acting_side_pk' })
  readonly highId!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;
}
