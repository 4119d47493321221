import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody wants no messages about a shift, as long as its time stays this one. */
@Entity('shift_silence')
export class ShiftSilenceEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'shift_silence_pk' })
  readonly personId!: string;

  @PrimaryColumn('uuid', { name: 'shift_id', primaryKeyConstraintName: 'shift_silence_pk' })
  readonly shiftId!: string;

  @PrimaryColumn('integer', { name: 'terms_version', primaryKeyConstraintName: 'shift_silence_pk' })
  readonly termsVersion!: number;

  @Column('timestamptz', { name: 'asked_at' })
  readonly askedAt!: Date;
}
