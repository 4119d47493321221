import type { WeekGrid } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Post, PostKind, PostState } from '../domain/post.rules.js';

/** A request or an offer: where it stands, and which of its revisions the public reads. */
@Entity('post')
@Index('post_author_idx', ['authorId', 'createdAt', 'id'])
export class PostEntity implements Post {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_pk' })
  readonly id!: string;

  @Column('varchar', { length: 8 })
  readonly kind!: PostKind;

  @Column('boolean', { default: false })
  readonly vacancy!: boolean;

  @Column('uuid', { name: 'author_id' })
  readonly authorId!: string;

  @Column('varchar', { length: 16 })
  state!: PostState;

  /** The area of the author when the post was written. */
  @Column('varchar', { name: 'area_code', length: 16 })
  readonly areaCode!: string;

  @Column('varchar', { name: 'municipality_code', length: 16 })
  readonly municipalityCode!: string;

  @Column('smallint')
  places!: number;

  @Column('smallint', { default: 0 })
  taken!: number;

  @Column('integer', { name: 'latest_revision' })
  latestRevision!: number;

  @Column('integer', { name: 'approved_revision', nullable: true })
  approvedRevision!: number | null;

  /** The hash that the approval named; with the number it refers to the revision. */
  @Column('char', { name: 'approved_hash', length: 64, nullable: true })
  approvedHash!: string | null;

  @Column('timestamptz', { name: 'open_until' })
  openUntil!: Date;

  /** When it last came into the feed; null while it never was. */
  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  /** Goes up by one with every change. */
  @Column('integer', { default: 1 })
  version!: number;

  /** This and what follows is copied from the approved revision, for the filters of the feed. */
  @Column('varchar', { length: 40, nullable: true })
  activity!: string | null;

  @Column('integer', { nullable: true })
  availability!: WeekGrid | null;

  @Column('varchar', { array: true, length: 2, nullable: true })
  languages!: string[] | null;

  /** Whether it tells that somebody is away: then it is not for strangers. */
  @Column('boolean', { nullable: true })
  absence!: boolean | null;

  /** The words by which it is found. */
  @Column('tsvector', { name: 'search_vector', nullable: true, select: false })
  searchVector!: string | null;
}
