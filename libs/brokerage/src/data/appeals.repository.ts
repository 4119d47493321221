import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { Refusal } from '#marketplace';
import { Database, type Tx } from '#platform';

import type { AppealState } from '../domain/appeal.rules.js';
import {
  ADD_APPEAL,
  APPEAL_FOR_BROKER,
  APPEALS,
  DECIDE_APPEAL,
  LAST_APPEAL,
  type AppealView,
} from './appeals.queries.js';

/** How an appeal is decided. */
export interface AppealDecision {
  readonly state: Exclude<AppealState, 'open'>;
  readonly note: string;
  readonly by: PersonId;
}

/** Appeals against refusals. */
@Injectable()
export class AppealsRepository {
  constructor(private readonly database: Database) {}

  /** Writes an appeal; answers whether it is the first about this refusal. */
  async add(tx: Tx, id: string, refusal: Refusal, words: string, now: Date): Promise<boolean> {
    const { postId, revision, rule, refusedBy, refusedAt } = refusal;
    return (await tx.named(ADD_APPEAL, [id, postId, revision, rule, refusedBy, refusedAt, words, now])).length > 0;
  }

  /** An appeal that this broker may decide about, wherever it lies. */
  async forBroker(
    tx: Tx,
    appealId: string,
    broker: PersonId,
  ): Promise<{ postId: string; revision: number; areaCode: string } | null> {
    const [found] = await tx.named(APPEAL_FOR_BROKER, [appealId, broker]);
    return found ?? null;
  }

  /** Decides an appeal; answers whether it was open. */
  async decide(tx: Tx, appealId: string, { state, note, by }: AppealDecision, now: Date): Promise<boolean> {
    return (await tx.named(DECIDE_APPEAL, [appealId, state, note, by, now])).length > 0;
  }

  /** Appeals by id; the caller decides who may see them. */
  async byId(ids: readonly string[]): Promise<ReadonlyMap<string, AppealView>> {
    const appeals = ids.length === 0 ? [] : await this.database.read(APPEALS, [ids]);
    return new Map(appeals.map((one) => [one.id, one]));
  }

  /** The last appeal about a post; the caller decides who may see it. */
  async lastOf(postId: string): Promise<AppealView | null> {
    const [last] = await this.database.read(LAST_APPEAL, [postId]);
    return last ?? null;
  }
}
