import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, isUuid, ok } from '#kernel';
import type { PersonId, Result, SignedIn } from '#kernel';
import { ReviewService } from '#marketplace';
import type {
  Decided,
  HouseRule,
  NoteLength,
  NotFound,
  OwnPost,
  PendingReview,
  ReviewEntry,
  ReviewError,
  ReviewPlace,
} from '#marketplace';
import { OrganisationChecksService } from '#organisations';
import { Database, newId, type Tx } from '#platform';

import { WorkItemsRepository } from './data/work-items.repository.js';
import type { Claim } from './data/work-items.queries.js';
import { claimEnd, unclaimedFor, type ClaimedByOther } from './domain/work-item.rules.js';

/** A post in review, with the broker who is at it now. */
export interface QueuedReview extends ReviewEntry {
  readonly claim: Claim | null;
}

/** Why a decision is not made. */
export type DecisionError = ReviewError | ClaimedByOther | NotFound;

/**
 * The review queue of brokers. The decision itself is the marketplace's; here stands who is at what, and that nobody decides
 * about posts of an organisation that they act for.
 * Lock order: the post, then its work item.
 */
@Injectable()
export class ReviewDeskService {
  constructor(
    private readonly database: Database,
    private readonly review: ReviewService,
    private readonly items: WorkItemsRepository,
    private readonly areas: AreasService,
    private readonly organisations: OrganisationChecksService,
    private readonly clock: Clock,
  ) {}

  /** What waits in the broker's areas, oldest first, at most `limit` from after a place; no own posts. */
  async queue(actor: SignedIn, after: ReviewPlace | null, limit: number): Promise<QueuedReview[]> {
    const entries = await this.review.queue(actor, after, limit);
    const claims = await this.items.claims(
      entries.map(({ post }) => post.id),
      this.clock.now(),
    );
    return entries.map((entry) => ({ ...entry, claim: claims.get(entry.post.id) ?? null }));
  }

  /** Tells the others that this broker is at it, for 30 minutes; the value is until when. */
  claim(actor: SignedIn, postId: string): Promise<Result<Date, ClaimedByOther | NotFound>> {
    return this.database.transaction<Date, ClaimedByOther | NotFound>(async (tx) => {
      const pending = await this.pendingFor(tx, actor, postId);
      if (!pending) return err({ kind: 'NotFound' });
      const now = this.clock.now();
      const item = { id: newId(now), postId, areaCode: pending.areaCode };
      const until = await this.items.claimReview(tx, item, actor.id, now, claimEnd(now));
      if (until !== null) return ok(until);
      const held = await this.items.review(tx, postId);
      return err({ kind: 'ClaimedByOther', until: held?.claimedUntil ?? now });
    });
  }

  /** Gives the claim back; one that is not there is fine. */
  release(actor: SignedIn, postId: string): Promise<Result<null, NotFound>> {
    return this.database.transaction<null, NotFound>(async (tx) => {
      if (!(await this.pendingFor(tx, actor, postId))) return err({ kind: 'NotFound' });
      await this.items.releaseReview(tx, postId, actor.id);
      return ok(null);
    });
  }

  /** Puts a revision before the public. */
  approve(actor: SignedIn, postId: string, revision: number): Promise<Result<Decided, DecisionError>> {
    return this.decide(actor, postId, (tx) => this.review.approve(tx, actor, postId, revision));
  }

  /** Asks the author for other words, with a note of 5 to 500 characters. */
  askChange(
    actor: SignedIn,
    postId: string,
    revision: number,
    note: string,
  ): Promise<Result<Decided, DecisionError | NoteLength>> {
    return this.decide(actor, postId, (tx) => this.review.askChange(tx, actor, postId, revision, note));
  }

  /** Refuses a revision under a house rule, with a reason of 5 to 500 characters. */
  refuse(
    actor: SignedIn,
    postId: string,
    revision: number,
    rule: HouseRule,
    reason: string,
  ): Promise<Result<Decided, DecisionError | NoteLength>> {
    return this.decide(actor, postId, (tx) => this.review.refuse(tx, actor, postId, revision, rule, reason));
  }

  /**
   * Makes the work item of a post what the post says: open while a revision waits, done otherwise. It looks at the post
   * as it is now, so events may come in any order, late, or twice.
   */
  async followPost(tx: Tx, postId: string): Promise<void> {
    const pending = await this.review.pending(tx, postId);
    const now = this.clock.now();
    if (!pending) await this.items.endReview(tx, postId, null, now);
    else {
      const { areaCode } = pending;
      await this.items.open(tx, { id: newId(now), kind: 'reviewPost', subjectId: postId, postId, areaCode }, now);
    }
  }

  private decide<E>(
    actor: SignedIn,
    postId: string,
    verb: (tx: Tx) => Promise<Result<Decided, E>>,
  ): Promise<Result<Decided, E | ClaimedByOther | OwnPost>> {
    return this.database.transaction<Decided, E | ClaimedByOther | OwnPost>(async (tx) => {
      const decided = await verb(tx);
      if (!decided.ok) return decided;
      if (await this.organisations.actsForAuthor(tx, actor.id, postId)) return err({ kind: 'OwnPost' });
      const now = this.clock.now();
      const held = await this.items.review(tx, postId);
      const free = held ? unclaimedFor(held, actor.id, now) : ok(null);
      if (!free.ok) return free;
      await this.recordDecision(tx, decided.value, actor.id, now);
      return decided;
    });
  }

  /** The item ends with the name of who decided, also when the worker had not opened it yet. */
  private async recordDecision(tx: Tx, { postId, areaCode }: Decided, by: PersonId, now: Date): Promise<void> {
    if (await this.items.endReview(tx, postId, by, now)) return;
    await this.items.open(tx, { id: newId(now), kind: 'reviewPost', subjectId: postId, postId, areaCode }, now);
    await this.items.endReview(tx, postId, by, now);
  }

  private async pendingFor(tx: Tx, actor: SignedIn, postId: string): Promise<PendingReview | null> {
    const pending = isUuid(postId) ? await this.review.pending(tx, postId) : null;
    const tree = await this.areas.tree();
    const mine = pending && tree.covers(actor.brokerOf, pending.areaCode) && pending.authorId !== actor.id;
    return mine && !(await this.organisations.actsForAuthor(tx, actor.id, postId)) ? pending : null;
  }
}
