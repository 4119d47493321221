import { Injectable } from '@nestjs/common';
import { Clock, err, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import type { Tx } from '#platform';

import { PostsRepository } from './data/posts.repository.js';
import type { Refusal } from './data/refusals.queries.js';
import { postTakenDown } from './domain/marketplace.events.js';
import type { OwnPost } from './domain/places.rules.js';
import type { PostClosed, StaleRevision } from './domain/post.rules.js';
import type { NotFound } from './domain/refusals.rules.js';
import type { HouseRule, NotInReview, NoteLength } from './domain/review.rules.js';
import { restore, takeDown } from './domain/take-down.rules.js';
import { ReviewedPosts, type Decided } from './reviewed-posts.service.js';

/**
 * What was public and should not be, and what was refused and should be public: in the caller's transaction, for brokers of
 * the area. A post of another area answers as one that is not there.
 */
@Injectable()
export class RefusalsService {
  constructor(
    private readonly posts: PostsRepository,
    private readonly reviewed: ReviewedPosts,
    private readonly clock: Clock,
  ) {}

  /** The last refusal of each of these posts that has one; the caller decides who may know. */
  async lastOf(postIds: readonly string[]): Promise<ReadonlyMap<string, Refusal>> {
    const refusals = await this.posts.lastRefusals(postIds);
    return new Map(refusals.map((refusal) => [refusal.postId, refusal]));
  }

  /** Takes what is public from view under a house rule, with a reason of 5 to 500 characters for the author. */
  async takeDown(
    tx: Tx,
    actor: SignedIn,
    postId: string,
    rule: HouseRule,
    reason: string,
  ): Promise<Result<Decided, OwnPost | PostClosed | NoteLength | NotFound>> {
    const post = await this.reviewed.lock(tx, actor, postId);
    if (!post) return err({ kind: 'NotFound' });
    const latest = await this.posts.revision(tx, postId, post.latestRevision);
    const decided = takeDown(post, latest, rule, reason, actor.id);
    if (!decided.ok) return decided;
    const { to, revision } = decided.value;
    await this.posts.takeDown(tx, postId, to);
    await this.posts.changeRevision(tx, postId, revision.number, {
      state: revision.state,
      approvedHash: null,
      note: revision.reason,
      houseRule: revision.rule,
      decidedAt: this.clock.now(),
      decidedBy: actor.id,
    });
    await tx.emit(postTakenDown({ postId, revision: revision.number, authorId: post.authorId, rule }));
    return ok({ postId, areaCode: post.areaCode, revision: revision.number });
  }

  /** Puts a refused revision before the public after all. */
  async restore(
    tx: Tx,
    actor: SignedIn,
    postId: string,
    number: number,
  ): Promise<Result<Decided, OwnPost | NotInReview | StaleRevision | NotFound>> {
    const post = await this.reviewed.lock(tx, actor, postId);
    const revision = post && (await this.posts.revisionOrNull(tx, postId, number));
    if (!post || !revision) return err({ kind: 'NotFound' });
    const decided = restore(post, revision, actor.id);
    if (!decided.ok) return decided;
    return ok(await this.reviewed.publish(tx, post, revision, decided.value, actor.id));
  }
}
