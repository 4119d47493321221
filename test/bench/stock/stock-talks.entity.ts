import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('negotiation')
export class Talks {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'post_id' })
  postId: string;

  @Column('uuid', { name: 'requester_id' })
  requesterId: string;

  @Column('uuid', { name: 'helper_id' })
  helperId: string;

  @Column('varchar')
  state: string;

  @Column('integer')
  version: number;

  @Column('char', { name: 'standing_hash', length: 64 })
  standingHash: string | null;

  @Column('varchar', { name: 'proposed_by' })
  proposedBy: string;

  @Column('integer')
  counters: number;

  @Column('timestamptz', { name: 'answer_by' })
  answerBy: Date;

  @Column('integer')
  turns: number;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
}

@Entity('turn')
export class Turn {
  @PrimaryColumn('uuid', { name: 'negotiation_id' })
  talksId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('varchar')
  kind: string;

  @Column('uuid', { name: 'by_id' })
  byId: string;

  @Column('timestamptz')
  at: Date;

  @Column('integer')
  version: number;

  @Column('timestamptz', { name: 'answer_by', nullable: true })
  answerBy: Date | null;
}

@Entity('terms_proposal')
export class Proposal {
  @PrimaryColumn('uuid', { name: 'negotiation_id' })
  talksId: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('varchar')
  side: string;

  @Column('jsonb')
  terms: object;

  @Column('text')
  canonical: string;

  @Column('char', { length: 64 })
  hash: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;
}

@Entity('consent')
export class Consent {
  @PrimaryColumn('uuid', { name: 'negotiation_id' })
  talksId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('char', { name: 'terms_hash', length: 64 })
  termsHash: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt: Date;
}

/** A post as far as its places go. */
@Entity('post')
export class PostPlaces {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('varchar')
  state: string;

  @Column('smallint')
  places: number;

  @Column('smallint')
  taken: number;

  @Column('integer')
  version: number;
}

@Entity('agreement')
export class StockAgreement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'negotiation_id' })
  talksId: string;

  @Column('uuid', { name: 'post_id' })
  postId: string;

  @Column('uuid', { name: 'requester_id' })
  requesterId: string;

  @Column('uuid', { name: 'helper_id' })
  helperId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  terms: object;

  @Column('char', { name: 'terms_hash', length: 64 })
  termsHash: string;

  @Column('timestamptz', { name: 'formed_at' })
  formedAt: Date;

  @Column('varchar')
  state: string;
}

@Entity('occurrence')
export class StockOccurrence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'agreement_id' })
  agreementId: string;

  @Column('integer')
  number: number;

  @Column('varchar', { name: 'local_start' })
  localStart: string;

  @Column('varchar')
  zone: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('varchar')
  state: string;
}

@Entity('outbox_event')
export class Told {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id: string;

  @Column('varchar')
  topic: string;

  @Column('varchar')
  key: string;

  @Column('jsonb')
  payload: object;
}
