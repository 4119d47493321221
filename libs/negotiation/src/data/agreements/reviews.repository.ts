import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { EndReason } from '../../domain/talks/reasons.data.js';
import type { AliveCount, OpenReview, ReviewAnswer, ReviewMonths } from '../../domain/agreements/reviews.rules.js';
import {
  ADD_REVIEW_ANSWER,
  ALIVE_AT_THREE_MONTHS,
  ASK_REVIEWS,
  NOTE_SILENT_REVIEWS,
  OPEN_REVIEW,
  type AskedReview,
} from './reviews.queries.js';

/** What one of the two says, as it is written down. */
interface NewAnswer {
  readonly agreementId: string;
  readonly months: ReviewMonths;
  readonly by: PersonId;
  readonly answer: ReviewAnswer;
  readonly reason: EndReason | null;
}

/** Questions whether agreements are still good, and what people said. */
@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  ask(tx: Tx, now: Date, most: number): Promise<AskedReview[]> {
    return tx.named(ASK_REVIEWS, [now, most]);
  }

  noteSilent(tx: Tx, askedBefore: Date, now: Date, most: number): Promise<AskedReview[]> {
    return tx.named(NOTE_SILENT_REVIEWS, [askedBefore, now, most]);
  }

  async open(tx: Tx, agreementId: string, person: PersonId): Promise<OpenReview | null> {
    const [review] = await tx.named(OPEN_REVIEW, [agreementId, person]);
    return review ?? null;
  }

  /** Writes an answer down; answers whether it is this person's first. */
  async add(tx: Tx, { agreementId, months, by, answer, reason }: NewAnswer, now: Date): Promise<boolean> {
    return (await tx.named(ADD_REVIEW_ANSWER, [agreementId, months, by, answer, reason, now])).length > 0;
  }

  aliveAtThreeMonths(areaCodes: readonly string[], now: Date): Promise<AliveCount[]> {
    return this.database.read(ALIVE_AT_THREE_MONTHS, [areaCodes, now]);
  }
}
