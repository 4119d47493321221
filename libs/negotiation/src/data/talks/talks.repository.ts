import { Injectable } from '@nestjs/common';
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
  LOCK_TALKS,
  POST_OF_PEOPLE,
  POST_OF_TALKS,
  QUESTION_FOR,
  SAVE_CONSENT,
  SAVE_PROPOSAL,
  SAVE_SUGGESTION,
  SAVE_TURN,
  TERMS_OF_VERSION,
  TURN_FACTS,
  type LockedTalks,
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

  async postOf(tx: Tx, id: string, party: PersonId): Promise<string | null> {
    const [postId] = await tx.named(POST_OF_TALKS, [id, party]);
    return postId ?? null;
  }

  async lock(tx: Tx, id: string, party: PersonId): Promise<LockedTalks | null> {
    const [talks] = await tx.named(LOCK_TALKS, [id, party]);
    return talks ?? null;
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

  /** The terms that stand, and whether one of the two blocked the other by now, or was suspended. */
  async factsFor(tx: Tx, talks: LockedTalks): Promise<{ terms: Terms | null; blocked: boolean }> {
    const standing = talks.termsHash === null ? 0 : talks.version;
    const [facts] = await tx.named(TURN_FACTS, [talks.id, standing, talks.requesterId, talks.helperId]);
    if (!facts) throw new Error('A statement without FROM gave no row.');
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
    const [number] = await this.write(tx, decision, values, next);
    if (number === undefined) throw new TalksMovedError(talks.id);
    return number;
  }

  private write(tx: Tx, { turn, by }: Decision, values: readonly unknown[], next?: NewVersion): Promise<number[]> {
    if (!next) return tx.named(turn === 'accept' ? SAVE_CONSENT : SAVE_TURN, values);
    const [terms, canonical] = [JSON.stringify(next.terms), next.canonical];
    if (turn === 'suggest') return tx.named(SAVE_SUGGESTION, [...values, next.hash, terms, canonical]);
    return tx.named(SAVE_PROPOSAL, [...values, by, terms, canonical]);
  }
}
