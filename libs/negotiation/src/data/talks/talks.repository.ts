import { Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import type { Message } from '../../domain/words/message.rules.js';
import type { Decision, TurnKind } from '../../domain/talks/talks.rules.js';
import { personOn } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { NegotiationEntity } from './negotiation.entity.js';
import {
  LOCK_BETWEEN,
  LOCK_LAPSED,
  LOCK_OF_PERSON,
  LOCK_OF_POST,
  LOCK_POST_OF_TALKS,
  LOCK_TALKS,
  POST_OF_PEOPLE,
  QUESTION_FOR,
  SAVE_CONSENT,
  SAVE_PROPOSAL,
  SAVE_SUGGESTION,
  SAVE_TURN,
  TERMS_OF_VERSION,
  TURN_FACTS,
  type LockedTalks,
  type TurnFacts,
} from './talks.queries.js';

/** Terms that are put forward, with what is hashed. */
export interface NewVersion {
  readonly terms: Terms;
  readonly canonical: string;
  readonly hash: string;
}

/** What goes with a turn besides its decision. */
export interface TurnWords extends Partial<Message> {
  /** The number of the question that is answered. */
  readonly answers?: number;
  /** The number of the suggestion that is made or adopted. */
  readonly suggestion?: number;
}

/** Turns that set a deadline of their own, which is written with them. */
const WITH_DEADLINE: readonly TurnKind[] = [
  'introduce',
  'propose',
  'counter',
  'adopt',
  'withdrawProposal',
  'joinMediation',
];

/** Talks as a turn finds them: locked, with the terms that stand and whether the two are parted. */
export interface HeldTalks extends TurnFacts {
  readonly talks: LockedTalks;
}

/** Somebody moved the talks between the lock and the save: impossible under the lock, so it is a bug. */
export class TalksMovedError extends Error {
  constructor(id: string) {
    super(`The talks ${id} moved while they were held.`);
    this.name = 'TalksMovedError';
  }
}

/** Talks and their turns. Whoever locks a post and talks locks the post first. */
@Injectable()
export class TalksRepository {
  /** Adds talks before their first turn; answers whether it did: nobody talks twice about one post at a time. */
  async open(tx: Tx, talks: NegotiationEntity): Promise<boolean> {
    const added = await tx
      .repository(NegotiationEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...talks })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** The talks of a person about a post that are not over. */
  async underWay(tx: Tx, postId: string, responderId: PersonId): Promise<string | null> {
    const found = await tx
      .repository(NegotiationEntity)
      .createQueryBuilder('n')
      .where('n.postId = :postId AND n.responderId = :responderId AND n.overAt IS NULL', { postId, responderId })
      .getOne();
    return found?.id ?? null;
  }

  /** Locks the post that a party's talks are about; answers its id. */
  async lockPostOf(tx: Tx, id: string, party: PersonId): Promise<string | null> {
    const [postId] = await tx.named(LOCK_POST_OF_TALKS, [id, party]);
    return postId ?? null;
  }

  /** Locks the talks of a party and reads what a turn needs besides, in one round trip. */
  async hold(tx: Tx, id: string, party: PersonId): Promise<HeldTalks | null> {
    // The second begins when the first has its lock, so it sees what others did before that.
    const [[talks], [facts]] = await Promise.all([tx.named(LOCK_TALKS, [id, party]), tx.named(TURN_FACTS, [id])]);
    return talks && facts ? { talks, ...facts } : null;
  }

  lockLapsed(tx: Tx, now: Date, most: number): Promise<LockedTalks[]> {
    return tx.named(LOCK_LAPSED, [now, most]);
  }

  lockOfPost(tx: Tx, postId: string): Promise<LockedTalks[]> {
    return tx.named(LOCK_OF_POST, [postId]);
  }

  lockOfPerson(tx: Tx, person: PersonId): Promise<LockedTalks[]> {
    return tx.named(LOCK_OF_PERSON, [person]);
  }

  lockBetween(tx: Tx, one: PersonId, other: PersonId): Promise<LockedTalks[]> {
    return tx.named(LOCK_BETWEEN, [one, other]);
  }

  /** The same facts for talks that are locked already. */
  async factsFor(tx: Tx, talks: LockedTalks): Promise<TurnFacts> {
    const [facts] = await tx.named(TURN_FACTS, [talks.id]);
    if (!facts) throw new Error(`There are no talks ${talks.id}.`);
    return facts;
  }

  async termsOf(tx: Tx, id: string, version: number): Promise<Terms | null> {
    const [terms] = await tx.named(TERMS_OF_VERSION, [id, version]);
    return terms ?? null;
  }

  async isQuestionFor(tx: Tx, id: string, number: number, person: PersonId): Promise<boolean> {
    return (await tx.named(QUESTION_FOR, [id, number, person])).length > 0;
  }

  /** Whether one of these people has this post, and had it before the public. */
  async isPostOf(tx: Tx, postId: string, people: readonly PersonId[]): Promise<boolean> {
    return (await tx.named(POST_OF_PEOPLE, [postId, people])).length > 0;
  }

  /**
   * Saves a decision with its turn; answers the turn's number.
   * @throws TalksMovedError when the talks do not stand any more as they were read.
   */
  async save(
    tx: Tx,
    talks: LockedTalks,
    decision: Decision,
    now: Date,
    words: TurnWords = {},
    next?: NewVersion,
  ): Promise<number> {
    const byId = decision.by === null ? decision.byBroker : personOn(talks, decision.by);
    const hash = decision.stands === 'new' ? (next?.hash ?? null) : decision.stands === 'same' ? talks.termsHash : null;
    const values: unknown[] = [
      talks.id,
      decision.to,
      decision.version,
      hash,
      decision.proposedBy,
      decision.counters,
      decision.answerBy,
      decision.closedBecause,
      byId,
      now,
      talks.state,
      talks.version,
      talks.termsHash,
      decision.turn,
      words.body ?? null,
      words.original ?? null,
      decision.reason,
      words.answers ?? null,
      decision.mediation,
      decision.mediatorId,
      decision.suggestion,
      WITH_DEADLINE.includes(decision.turn) ? decision.answerBy : null,
      decision.turn === 'close' ? decision.closedBecause : null,
      words.suggestion ?? null,
    ];
    const [number] = await this.write(tx, decision, values, next).catch((error: unknown) => {
      throw hasNoNumber(error) ? new TalksMovedError(talks.id) : error;
    });
    if (number === undefined) throw new Error('A turn was written and gave no row.');
    return number;
  }

  private write(tx: Tx, { turn, by }: Decision, values: readonly unknown[], next?: NewVersion): Promise<number[]> {
    if (!next) return tx.named(turn === 'accept' ? SAVE_CONSENT : SAVE_TURN, values);
    const [terms, canonical] = [JSON.stringify(next.terms), next.canonical];
    if (turn === 'suggest') return tx.named(SAVE_SUGGESTION, [...values, next.hash, terms, canonical]);
    return tx.named(SAVE_PROPOSAL, [...values, by, terms, canonical]);
  }
}

const NOT_NULL_VIOLATION = '23502';

/** Whether a turn was refused for want of a number, see `MOVE_ON`. */
const hasNoNumber = (error: unknown): boolean =>
  error instanceof DatabaseError &&
  error.code === NOT_NULL_VIOLATION &&
  error.table === 'turn' &&
  error.column === 'number';
