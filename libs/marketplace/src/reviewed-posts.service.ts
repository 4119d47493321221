import { Inject, Injectable } from '@nestjs/common';
import { indexWords, isActivity } from '#activities';
import { AreasService } from '#areas';
import { Clock, hasRole, isUuid } from '#kernel';
import type { Actor, PersonId } from '#kernel';
import { SETTINGS_TOKEN } from '#platform';
import type { RunSettings, Tx } from '#platform';

import type { PostEntity } from './data/post.entity.js';
import type { PostRevisionEntity } from './data/post-revision.entity.js';
import { PostsRepository } from './data/posts.repository.js';
import { postApproved } from './domain/marketplace.events.js';
import { openUntilOf } from './domain/open-until.rules.js';
import { settlePlaces } from './domain/places.rules.js';
import { approve, type Approval } from './domain/review.rules.js';
import { needsReview } from './domain/vacancy-content.rules.js';
import { tellsAbsence } from './written-post.rules.js';

/** A decision that was made. */
export interface Decided {
  readonly postId: string;
  readonly areaCode: string;
  readonly revision: number;
}

/** What every decision about posts has in common: who may decide, and how words come before the public. */
@Injectable()
export class ReviewedPosts {
  constructor(
    private readonly posts: PostsRepository,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Locks a post for a broker of its area; null for anybody else, and when it is not there. */
  async lock(tx: Tx, actor: Actor, postId: string): Promise<PostEntity | null> {
    if (!hasRole(actor, 'broker') || !isUuid(postId)) return null;
    const post = await this.posts.lock(tx, postId);
    const tree = await this.areas.tree();
    return post && tree.covers(actor.brokerOf, post.areaCode) ? post : null;
  }

  /** Makes a revision what the public reads, as it was decided; by a rule when `by` is null. */
  async publish(
    tx: Tx,
    post: PostEntity,
    seen: PostRevisionEntity,
    { to: wanted, supersedes, approvedRevision }: Approval,
    by: PersonId | null,
  ): Promise<Decided> {
    const { id: postId, areaCode, authorId } = post;
    const now = this.clock.now();
    if (supersedes !== null) await this.posts.changeRevision(tx, postId, supersedes, { state: 'superseded' });
    await this.posts.changeRevision(tx, postId, approvedRevision, {
      state: 'approved',
      approvedHash: seen.contentHash,
      houseRule: null,
      decidedAt: now,
      decidedBy: by,
      byRule: by === null,
    });
    const { to, places } = settlePlaces(wanted, seen.places, post.taken);
    await this.posts.publish(tx, {
      postId,
      revision: approvedRevision,
      state: to,
      places,
      openUntil: to === 'open' ? await this.openUntil(post, seen, now) : post.openUntil,
      publishedAt: now,
      activity: seen.activity,
      absence: tellsAbsence(post.kind, seen),
      searchWords: isActivity(seen.activity) ? indexWords(seen.text, seen.activity) : [],
    });
    await tx.emit(postApproved({ postId, revision: approvedRevision, authorId }));
    return { postId, areaCode, revision: approvedRevision };
  }

  /** Puts words of a vacancy that were handed in before the public, when no broker has to look at them first. */
  async approveByRule(tx: Tx, postId: string): Promise<void> {
    const post = await this.posts.lock(tx, postId);
    if (!post?.vacancy) return;
    const seen = await this.posts.revision(tx, postId, post.latestRevision);
    const decided = approve(post, seen, null);
    if (!decided.ok || seen.vacancy === null) return;
    const record = await this.posts.vacancyRecord(tx, post);
    const risk = { ...record, vacancy: seen.vacancy, tellsAbsence: tellsAbsence(post.kind, seen) };
    if (!needsReview(risk)) await this.publish(tx, post, seen, decided.value, null);
  }

  private async openUntil(post: PostEntity, { onceOn }: PostRevisionEntity, now: Date): Promise<Date> {
    const tree = await this.areas.tree();
    return openUntilOf(onceOn, tree.zoneOf(post.areaCode), this.settings.OPEN_DAYS, now);
  }
}
