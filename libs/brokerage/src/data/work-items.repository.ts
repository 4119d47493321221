import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Database, type Tx } from '#platform';

import type { WorkItemKind, WorkItemState } from '../domain/work-item.rules.js';
import { MEDIATION_OF } from './mediation-desk.queries.js';
import { FAILED_LEG, type FailedLeg } from './failed-legs.queries.js';
import { STILL_SILENT } from './silences.queries.js';
import { WorkItemEntity } from './work-item.entity.js';
import {
  AREA_OF_PERSON,
  CLAIM_REVIEW,
  DONE_ITEMS,
  END_ITEM,
  END_REVIEW,
  END_STALLED,
  FINISH_ITEM,
  FORGET_STALLED,
  ONE_ITEM,
  OPEN_ITEM,
  OPEN_ITEMS,
  OPEN_STALLED,
  POST_OF_AGREEMENT,
  POST_OF_TALKS,
  POST_OF_TIME,
  RELEASE_REVIEW,
  REVIEW_CLAIMS,
  type Claim,
  type WorkItemView,
} from './work-items.queries.js';

/** What a new work item is about. */
export interface NewWorkItem {
  readonly id: string;
  readonly kind: WorkItemKind;
  readonly subjectId: string;
  /** Null when it is about no post. */
  readonly postId: string | null;
  readonly areaCode: string;
}

/** Who looks: a broker with all areas, those below too. */
export interface ItemReader {
  readonly id: PersonId;
  readonly areas: readonly string[];
}

/** Where a page begins: after this item, by when it was opened or done. */
export interface ItemPlace {
  readonly at: Date | string;
  readonly id: string;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Work items of brokers. */
@Injectable()
export class WorkItemsRepository {
  constructor(private readonly database: Database) {}

  /** What is open oldest first, or what was done newest first; nothing that opens later. */
  page(
    reader: ItemReader,
    state: WorkItemState,
    after: ItemPlace | null,
    limit: number,
    now: Date,
  ): Promise<WorkItemView[]> {
    if (state === 'open') {
      const { at, id } = after ?? { at: '-infinity', id: FIRST_ID };
      return this.database.read(OPEN_ITEMS, [reader.areas, reader.id, at, id, limit, now]);
    }
    const { at, id } = after ?? { at: 'infinity', id: LAST_ID };
    return this.database.read(DONE_ITEMS, [reader.areas, reader.id, at, id, limit]);
  }

  async one(reader: ItemReader, id: string, now: Date): Promise<WorkItemView | null> {
    const [item] = await this.database.read(ONE_ITEM, [reader.areas, reader.id, id, now]);
    return item ?? null;
  }

  /** Opens an item unless one for the same kind and subject is open. */
  async open(tx: Tx, { id, kind, subjectId, postId, areaCode }: NewWorkItem, now: Date): Promise<void> {
    await tx.named(OPEN_ITEM, [id, kind, subjectId, postId, areaCode, now]);
  }

  /** Opens the item of talks that stall, for brokers to see from a moment on, unless they were helped or are settled. */
  async openStalled(
    tx: Tx,
    { id, negotiationId, from }: { readonly id: string; readonly negotiationId: string; readonly from: Date },
    unlessAsked: boolean,
  ): Promise<void> {
    await tx.named(OPEN_STALLED, [id, negotiationId, from, unlessAsked]);
  }

  /** Ends the item of talks that stall no more; one that nobody could see yet never was. */
  async endStalled(tx: Tx, negotiationId: string, now: Date): Promise<void> {
    await tx.named(FORGET_STALLED, [negotiationId, now]);
    await tx.named(END_STALLED, [negotiationId, now]);
  }

  /** Until when the claim holds, or null when another broker is at it. */
  async claimReview(
    tx: Tx,
    item: Pick<NewWorkItem, 'id' | 'areaCode'> & { readonly postId: string },
    by: PersonId,
    now: Date,
    until: Date,
  ): Promise<Date | null> {
    const [claimed] = await tx.named(CLAIM_REVIEW, [item.id, item.postId, item.areaCode, now, by, until]);
    return claimed ?? null;
  }

  async releaseReview(tx: Tx, postId: string, by: PersonId): Promise<void> {
    await tx.named(RELEASE_REVIEW, [postId, by]);
  }

  /** The open review of a post, locked until the transaction ends, or null. */
  review(tx: Tx, postId: string): Promise<WorkItemEntity | null> {
    return tx.repository(WorkItemEntity).findOne({
      where: { kind: 'reviewPost', subjectId: postId, state: 'open' },
      lock: { mode: 'for_no_key_update' },
    });
  }

  /** Ends the open review of a post; answers whether there was one. */
  async endReview(tx: Tx, postId: string, by: PersonId | null, now: Date): Promise<boolean> {
    const ended = await tx.named(END_REVIEW, [postId, by, now]);
    return ended.length > 0;
  }

  /** Ends the open item of a kind about something, if there is one; `by` is null when it ended by itself. */
  async end(tx: Tx, kind: WorkItemKind, subjectId: string, by: PersonId | null, now: Date): Promise<void> {
    await tx.named(END_ITEM, [kind, subjectId, by, now]);
  }

  /** Whether an organisation has said nothing to a volunteer for ten days. */
  async isSilent(tx: Tx, negotiationId: string): Promise<boolean> {
    return (await tx.named(STILL_SILENT, [negotiationId])).length > 0;
  }

  /** How far a broker's help in talks is; null also for talks that are not there. */
  async mediationOf(tx: Tx, negotiationId: string): Promise<string | null> {
    const [mediation] = await tx.named(MEDIATION_OF, [negotiationId]);
    return mediation ?? null;
  }

  /** Finishes an item by hand; answers whether it was open and nobody else was at it. */
  async finish(tx: Tx, id: string, by: PersonId, note: string, now: Date): Promise<boolean> {
    const finished = await tx.named(FINISH_ITEM, [id, by, now, note]);
    return finished.length > 0;
  }

  /** Who is at the reviews of these posts now. */
  async claims(postIds: readonly string[], now: Date): Promise<Map<string, Claim>> {
    if (postIds.length === 0) return new Map();
    const claims = await this.database.read(REVIEW_CLAIMS, [postIds, now]);
    return new Map(claims.map(({ postId, claim }) => [postId, claim]));
  }

  async postOfTalks(tx: Tx, negotiationId: string): Promise<{ postId: string; areaCode: string } | null> {
    const [post] = await tx.named(POST_OF_TALKS, [negotiationId]);
    return post ?? null;
  }

  async postOfTime(tx: Tx, occurrenceId: string): Promise<{ postId: string; areaCode: string } | null> {
    const [post] = await tx.named(POST_OF_TIME, [occurrenceId]);
    return post ?? null;
  }

  async postOfAgreement(tx: Tx, agreementId: string): Promise<{ postId: string; areaCode: string } | null> {
    const [post] = await tx.named(POST_OF_AGREEMENT, [agreementId]);
    return post ?? null;
  }

  /** The agreement of a ring's leg that failed, by itself or by one of its times; null when it did not, or is none. */
  async failedLeg(tx: Tx, subjectId: string): Promise<FailedLeg | null> {
    const [failed] = await tx.named(FAILED_LEG, [subjectId]);
    return failed ?? null;
  }

  /** The area of which brokers look after somebody; null when none is known. */
  async areaOfPerson(tx: Tx, personId: PersonId): Promise<string | null> {
    const [areaCode] = await tx.named(AREA_OF_PERSON, [personId]);
    return areaCode ?? null;
  }
}
