import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser. The cookie holds the token, this row its hash. */
@Entity('session')
@Index('session_person_idx', ['personId'])
@Index('session_ends_at_idx', ['endsAt'])
export class SessionEntity {
  @PrimaryColumn('char', { name: 'token_hash', length: 64, primaryKeyConstraintName: 'session_pk' })
  readonly tokenHash!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('timestamptz', { name: 'created_at' })
  readonly createdAt!: Date;

  @Column('timestamptz', { name: 'seen_at' })
  seenAt!: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt!: Date;
}
