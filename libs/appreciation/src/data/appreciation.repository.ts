import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { HappenedAnswer } from '../domain/happened.rules.js';
import { AppreciationEntity } from './appreciation.entity.js';
import {
  BEGIN_ROUND,
  COUNT_GIVEN,
  NOTE_UNANSWERED,
  OPEN_QUESTIONS,
  RECEIVED_THANKS,
  REVEAL,
  REVEAL_CLOSED,
  THANKS_OF,
  type OpenQuestion,
  type ReceivedThanks,
  type ThanksView,
} from './appreciation.queries.js';
import { HappenedAnswerEntity } from './happened-answer.entity.js';

/** Answers and thanks. */
@Injectable()
export class AppreciationRepository {
  constructor(private readonly database: Database) {}

  /** Keeps an answer; false when this person answered before. */
  async addAnswer(
    tx: Tx,
    occurrenceId: string,
    personId: PersonId,
    answer: HappenedAnswer,
    at: Date,
  ): Promise<boolean> {
    const added = await tx
      .repository(HappenedAnswerEntity)
      .createQueryBuilder()
      .insert()
      .values({ occurrenceId, personId, ...answer, answeredAt: at })
      .orIgnore()
      .returning('person_id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  /** Takes part in the round of a time: whether both gave now, or null when the round is closed. */
  async countGiven(tx: Tx, occurrenceId: string, closesAt: Date, now: Date): Promise<{ complete: boolean } | null> {
    await tx.named(BEGIN_ROUND, [occurrenceId, closesAt]);
    const [complete] = await tx.named(COUNT_GIVEN, [occurrenceId, now]);
    return complete === undefined ? null : { complete };
  }

  /** Keeps thanks; false when this person thanked before. */
  async addThanks(
    tx: Tx,
    thanks: Pick<AppreciationEntity, 'occurrenceId' | 'authorId' | 'forId' | 'text' | 'givenAt'>,
  ): Promise<boolean> {
    const added = await tx
      .repository(AppreciationEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...thanks, revealedAt: null })
      .orIgnore()
      .returning('author_id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  async reveal(tx: Tx, occurrenceId: string, now: Date): Promise<void> {
    await tx.named(REVEAL, [occurrenceId, now]);
  }

  /** Opens the thanks of a page of rounds whose time is over; answers which. */
  revealClosed(tx: Tx, now: Date, limit: number): Promise<string[]> {
    return tx.named(REVEAL_CLOSED, [now, limit]);
  }

  /** Notes a page of times that nobody spoke about; answers which are noted for the first time. */
  noteUnanswered(tx: Tx, now: Date, limit: number): Promise<string[]> {
    return tx.named(NOTE_UNANSWERED, [now, limit]);
  }

  openQuestions(personId: PersonId, now: Date): Promise<OpenQuestion[]> {
    return this.database.read(OPEN_QUESTIONS, [personId, now]);
  }

  /** What a party may see; the caller knows that this person is one. */
  async thanksOf(occurrenceId: string, party: PersonId): Promise<ThanksView> {
    const [view] = await this.database.read(THANKS_OF, [occurrenceId, party]);
    return view ?? { mine: null, theirs: null, revealedAt: null, happened: null };
  }

  received(
    personId: PersonId,
    after: { revealedAt: Date; occurrenceId: string } | null,
    limit: number,
  ): Promise<ReceivedThanks[]> {
    return this.database.read(RECEIVED_THANKS, [
      personId,
      after?.revealedAt ?? null,
      after?.occurrenceId ?? null,
      limit,
    ]);
  }
}
