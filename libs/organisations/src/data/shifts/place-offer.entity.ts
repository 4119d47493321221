import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A freed place, kept for one who waits until it is answered or its time is over. */
@Entity('place_offer')
export class PlaceOfferEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'place_offer_pk' })
  readonly id!: string;

  @Column('uuid', { name: 'sign_up_id' })
  readonly signUpId!: string;

  @Column('uuid', { name: 'shift_id' })
  readonly shiftId!: string;

  @Column('timestamptz', { name: 'offered_at' })
  readonly offeredAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  readonly expiresAt!: Date;

  @Column('varchar', { length: 12 })
  readonly state!: 'open' | 'accepted' | 'declined' | 'lapsed' | 'takenBack';
}
