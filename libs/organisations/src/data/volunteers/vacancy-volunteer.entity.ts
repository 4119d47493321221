import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who agreed on a vacancy, and so may take its shifts. */
@Entity('vacancy_volunteer')
export class VacancyVolunteerEntity {
  @PrimaryColumn('uuid', { name: 'agreement_id', primaryKeyConstraintName: 'vacancy_volunteer_pk' })
  readonly agreementId!: string;

  @Column('uuid', { name: 'post_id' })
  readonly postId!: string;

  @Column('uuid', { name: 'person_id' })
  readonly personId!: string;

  @Column('timestamptz')
  readonly since!: Date;

  /** When the agreement ended; null while it runs. */
  @Column('timestamptz', { nullable: true })
  readonly until!: Date | null;
}
