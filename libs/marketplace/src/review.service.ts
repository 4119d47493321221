import { Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, err, hasRole, ok } from '#kernel';
import type { Actor, PersonId, Result, SignedIn } from '#kernel';
import type { Tx } from '#platform';

import type { PostEntity } from './data/post.entity.js';
import type { PostRevisionEntity } from './data/post-revision.entity.js';
import { PostsRepository } from './data/posts.repository.js';
import { QUEUE_START, type ReviewEntry, type ReviewPlace } from './data/review.queries.js';
import { postChangeAsked, postRefused } from './domain/marketplace.events.js';
import {
  approve,
  askChange,
  refuse,
  type HouseRule,
  type NoteLength,
  type ReviewError,
} from './domain/review.rules.js';
import type { NotFound } from './domain/refusals.rules.js';
import { readerOf } from './post-reader.policy.js';
import { ReviewedPosts, type Decided } from './reviewed-posts.service.js';

/** A revision that waits for a decision. */
export interface PendingReview {
  readonly postId: string;
  readonly authorId: PersonId;
  readonly areaCode: string;
  readonly revision: number;
}

/**
 * Decisions of brokers about posts of their areas, in the caller's transaction. A post of another area answers as one
 * that is not there. The post is locked first, so that words that are edited meanwhile wait, or make the decision stale.
 */
@Injectable()
export class ReviewService {
  constructor(
    private readonly posts: PostsRepository,
    private readonly reviewed: ReviewedPosts,
    private readonly areas: AreasService,
    private readonly clock: Clock,
  ) {}

  /** Puts a revision before the public. */
  approve(tx: Tx, actor: Actor, postId: string, revision: number): Promise<Result<Decided, ReviewError | NotFound>> {
    return this.decide(tx, actor, postId, revision, async (post, seen, by) => {
      const decided = approve(post, seen, by);
      return decided.ok ? ok(await this.reviewed.publish(tx, post, seen, decided.value, by)) : decided;
    });
  }

  /** Asks the author for other words, with a note; what is public stays public. */
  askChange(
    tx: Tx,
    actor: Actor,
    postId: string,
    revision: number,
    note: string,
  ): Promise<Result<Decided, ReviewError | NoteLength | NotFound>> {
    return this.decide(tx, actor, postId, revision, async (post, seen, by) => {
      const decided = askChange(post, seen, note, by);
      if (!decided.ok) return decided;
      const { to, revision: changed } = decided.value;
      await this.turnDown(tx, post, to, { ...changed, decidedBy: by });
      await tx.emit(postChangeAsked({ postId, revision, authorId: post.authorId }));
      return ok({ postId, areaCode: post.areaCode, revision });
    });
  }

  /** Refuses a revision under a house rule, with a reason; what is public stays public. */
  refuse(
    tx: Tx,
    actor: Actor,
    postId: string,
    revision: number,
    rule: HouseRule,
    reason: string,
  ): Promise<Result<Decided, ReviewError | NoteLength | NotFound>> {
    return this.decide(tx, actor, postId, revision, async (post, seen, by) => {
      const decided = refuse(post, seen, rule, reason, by);
      if (!decided.ok) return decided;
      const { to, revision: changed } = decided.value;
      await this.turnDown(tx, post, to, {
        number: changed.number,
        state: changed.state,
        note: changed.reason,
        houseRule: changed.rule,
        decidedBy: by,
      });
      await tx.emit(postRefused({ postId, revision, authorId: post.authorId, rule }));
      return ok({ postId, areaCode: post.areaCode, revision });
    });
  }

  /** Posts of a broker's areas that wait for a decision, oldest first, at most `limit` from after a place; no own posts. */
  async queue(actor: SignedIn, after: ReviewPlace | null, limit: number): Promise<ReviewEntry[]> {
    const { brokerAreas } = readerOf(actor, await this.areas.tree());
    return this.posts.inReview(brokerAreas, actor.id, after ?? QUEUE_START, limit);
  }

  /** The revision of a post that waits for a decision, or null; the post stays as it is until the transaction ends. */
  async pending(tx: Tx, postId: string): Promise<PendingReview | null> {
    const post = await this.posts.lock(tx, postId);
    if (!post || post.state === 'withdrawn') return null;
    const { state } = await this.posts.revision(tx, postId, post.latestRevision);
    const { authorId, areaCode, latestRevision: revision } = post;
    return state === 'inReview' ? { postId, authorId, areaCode, revision } : null;
  }

  private async decide<E>(
    tx: Tx,
    actor: Actor,
    postId: string,
    number: number,
    verb: (post: PostEntity, revision: PostRevisionEntity, by: PersonId) => Promise<Result<Decided, E>>,
  ): Promise<Result<Decided, E | NotFound>> {
    const post = await this.reviewed.lock(tx, actor, postId);
    if (!post || !hasRole(actor, 'broker')) return err({ kind: 'NotFound' });
    const revision = await this.posts.revisionOrNull(tx, postId, number);
    if (!revision || revision.state === 'draft') return err({ kind: 'NotFound' });
    return verb(post, revision, actor.id);
  }

  private async turnDown(
    tx: Tx,
    post: PostEntity,
    state: PostEntity['state'],
    { number, ...changes }: Partial<PostRevisionEntity> & { number: number },
  ): Promise<void> {
    await this.posts.changeRevision(tx, post.id, number, { ...changes, decidedAt: this.clock.now() });
    await this.posts.change(tx, post, { state });
  }
}
