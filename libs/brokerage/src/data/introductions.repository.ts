import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Tx } from '#platform';

import { IntroductionEntity } from './introduction.entity.js';
import { LAPSE_INTRODUCTIONS, OTHER_FACTS, POST_OF_INTRODUCTION, type OtherFacts } from './introductions.queries.js';

/** Introductions. Whoever locks a post and an introduction about it locks the post first. */
@Injectable()
export class IntroductionsRepository {
  async facts(
    tx: Tx,
    postId: string,
    otherId: PersonId,
    otherPostId: string | null,
    now: Date,
  ): Promise<OtherFacts | null> {
    const [facts] = await tx.named(OTHER_FACTS, [postId, otherId, otherPostId, now]);
    return facts ?? null;
  }

  /** Adds an introduction; answers whether it did: two people are asked once at a time about a post. */
  async add(tx: Tx, introduction: IntroductionEntity): Promise<boolean> {
    const added = await tx
      .repository(IntroductionEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...introduction })
      .orIgnore()
      .returning('id')
      .execute();
    return (added.raw as unknown[]).length > 0;
  }

  async postOf(tx: Tx, id: string, person: PersonId): Promise<string | null> {
    const [postId] = await tx.named(POST_OF_INTRODUCTION, [id, person]);
    return postId ?? null;
  }

  lock(tx: Tx, id: string): Promise<IntroductionEntity | null> {
    return tx.repository(IntroductionEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Tx, introduction: IntroductionEntity): Promise<void> {
    const { id, state, authorSaid, otherSaid, endedAt, negotiationId } = introduction;
    await tx.repository(IntroductionEntity).update({ id }, { state, authorSaid, otherSaid, endedAt, negotiationId });
  }

  lapse(tx: Tx, now: Date, most: number): Promise<string[]> {
    return tx.named(LAPSE_INTRODUCTIONS, [now, most]);
  }
}
