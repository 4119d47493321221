import { Inject, Injectable } from '@nestjs/common';
import { indexWords, isActivity } from '#activities';
import { AreasService } from '#areas';
import { Clock, err, hasRole, isUuid, ok } from '#kernel';
import type { Actor, PersonId, Result, SignedIn } from '#kernel';
import { SETTINGS_TOKEN } from '#platform';
import type { RunSettings, Tx } from '#platform';

import type { PostEntity } from './data/post.entity.js';
import type { PostRevisionEntity } from './data/post-revision.entity.js';
import { PostsRepository } from './data/posts.repository.js';
import { QUEUE_START, type ReviewEntry, type ReviewPlace } from './data/review.queries.js';
import { postApproved, postChangeAsked, postRefused } from './domain/marketplace.events.js';
import { openUntilOf } from './domain/open-until.rules.js';
import { settlePlaces } from './domain/places.rules.js';
import {
  approve,
  askChange,
  refuse,
  type HouseRule,
  type NoteLength,
  type ReviewError,
} from './domain/review.rules.js';
import type { NotFound } from './domain/refusals.rules.js';
import { tellsAbsence } from './written-post.rules.js';
import { readerOf } from './post-reader.policy.js';

/** A decision that was made. */
export interface Decided {
  readonly postId: string;
  readonly areaCode: string;
  readonly revision: number;
}

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
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Puts a revision before the public. */
  approve(tx: Tx, actor: Actor, postId: string, revision: number): Promise<Result<Decided, ReviewError | NotFound>> {
    return this.decide(tx, actor, postId, revision, async (post, seen, by) => {
      const decided = approve(post, seen, by);
      if (!decided.ok) return decided;
      const now = this.clock.now();
      const { supersedes, approvedRevision } = decided.value;
      if (supersedes !== null) await this.posts.changeRevision(tx, postId, supersedes, { state: 'superseded' });
      await this.posts.changeRevision(tx, postId, approvedRevision, {
        state: 'approved',
        approvedHash: seen.contentHash,
        decidedAt: now,
        decidedBy: by,
      });
      const { to, places } = settlePlaces(decided.value.to, seen.places, post.taken);
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
      await tx.emit(postApproved({ postId, revision: approvedRevision, authorId: post.authorId }));
      return ok({ postId, areaCode: post.areaCode, revision: approvedRevision });
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
    if (!hasRole(actor, 'broker') || !isUuid(postId)) return err({ kind: 'NotFound' });
    const post = await this.posts.lock(tx, postId);
    const tree = await this.areas.tree();
    if (!post || !tree.covers(actor.brokerOf, post.areaCode)) return err({ kind: 'NotFound' });
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

  private async openUntil(post: PostEntity, { onceOn }: PostRevisionEntity, now: Date): Promise<Date> {
    const tree = await this.areas.tree();
    return openUntilOf(onceOn, tree.zoneOf(post.areaCode), this.settings.OPEN_DAYS, now);
  }
}
