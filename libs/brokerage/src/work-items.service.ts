import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import type { NotFound } from '#marketplace';
import { Database, newId, type Tx } from '#platform';

import { WorkItemsRepository, type ItemPlace, type ItemReader } from './data/work-items.repository.js';
import type { WorkItemView } from './data/work-items.queries.js';
import { finish, type FinishError, type WorkItemState } from './domain/work-item.rules.js';

/** What brokers have to do. An item of another area answers as one that is not there. */
@Injectable()
export class WorkItemsService {
  constructor(
    private readonly database: Database,
    private readonly items: WorkItemsRepository,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** A page of a broker's items: what is open oldest first, what was done newest first; none about own posts. */
  async page(actor: SignedIn, state: WorkItemState, after: ItemPlace | null, limit: number): Promise<WorkItemView[]> {
    const items = await this.items.page(await this.readerOf(actor), state, after, limit);
    return items.map((item) => withRunningClaim(item, this.clock.now()));
  }

  /** Finishes an item with a note of what was done; a review is finished by its decision instead. */
  async finish(actor: SignedIn, id: string, note: string): Promise<Result<WorkItemView, FinishError | NotFound>> {
    const reader = await this.readerOf(actor);
    const now = this.clock.now();
    // The update decides; when it found the item changed meanwhile, the rule is asked again.
    for (;;) {
      const item = isUuid(id) ? await this.items.one(reader, id) : null;
      if (!item) return err({ kind: 'NotFound' });
      const claim = { claimedBy: item.claim?.by ?? null, claimedUntil: item.claim?.until ?? null };
      const written = finish({ ...item, ...claim }, actor.id, note, now);
      if (!written.ok) return written;
      const finished = await this.database.write((tx) => this.items.finish(tx, id, actor.id, written.value, now));
      const seen = finished ? await this.items.one(reader, id) : null;
      if (seen) return ok(seen);
    }
  }

  /** Talks ended without an answer: somebody could ask how it goes. */
  async openLapsedTalks(tx: Tx, negotiationId: string): Promise<void> {
    const post = await this.items.postOfTalks(tx, negotiationId);
    if (!post) return;
    const now = this.clock.now();
    await this.items.open(tx, { id: newId(now), kind: 'lapsedTalks', subjectId: negotiationId, ...post }, now);
  }

  /** Nobody said whether a time happened, though both were asked twice: somebody could ask how it went. */
  async openUnansweredTime(tx: Tx, occurrenceId: string): Promise<void> {
    const post = await this.items.postOfTime(tx, occurrenceId);
    if (!post) return;
    const now = this.clock.now();
    await this.items.open(tx, { id: newId(now), kind: 'unansweredTime', subjectId: occurrenceId, ...post }, now);
  }

  private async readerOf(actor: SignedIn): Promise<ItemReader> {
    const tree = await this.areas.tree();
    return { id: actor.id, areas: actor.brokerOf.flatMap((code) => tree.below(code)) };
  }
}

/** A claim that has run out is none any more. */
const withRunningClaim = (item: WorkItemView, now: Date): WorkItemView =>
  item.claim && item.claim.until <= now ? { ...item, claim: null } : item;
