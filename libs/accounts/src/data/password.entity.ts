import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The argon2id hash of somebody's password, apart from the person so that no read of people brings it along. */
@Entity('password')
export class PasswordEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'password_pk' })
  readonly personId!: string;

  @Column('text')
  hash!: string;

  @Column('timestamptz', { name: 'set_at' })
  setAt!: Date;
}
