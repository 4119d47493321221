import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import type { AreaTree } from '#areas';
import { Clock, hasRole, isUuid, personOf } from '#kernel';
import type { Actor, SignedIn } from '#kernel';
import { SETTINGS_TOKEN } from '#platform';
import type { RunSettings } from '#platform';

import type { PostView } from './data/post-view.queries.js';
import { PostsRepository } from './data/posts.repository.js';
import { openUntilOf } from './domain/open-until.rules.js';
import { allowedPostMoves, type PostMove } from './domain/post.policy.js';
import { readerOf } from './post-reader.policy.js';

/** The newest of somebody's own posts come after this. */
const OWN_START = { createdAt: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const;

/** Posts as one viewer may see them. */
@Injectable()
export class PostReaderService {
  constructor(
    private readonly stored: PostsRepository,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** A post: whole for its author and for brokers of its area, its public words for others; null when it is not for them. */
  async post(actor: Actor, id: string): Promise<PostView | null> {
    const [post] = (await this.posts(actor, [id])).values();
    return post ?? null;
  }

  /** The same for many posts at once, each by its id; what is not for this viewer is missing. */
  async posts(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, PostView>> {
    const known = ids.filter(isUuid);
    if (known.length === 0) return new Map();
    const reader = readerOf(actor, await this.areas.tree());
    const posts = await this.stored.seen(known, reader, this.clock.now());
    return new Map(posts.map((post) => [post.id, post]));
  }

  /** Somebody's own posts, newest first, at most `limit` from after a place. */
  mine(
    actor: SignedIn,
    after: { readonly createdAt: Date | string; readonly id: string } | null,
    limit: number,
  ): Promise<PostView[]> {
    return this.stored.ofAuthor(actor.id, after ?? OWN_START, limit);
  }

  /** What this viewer can do with each post now. */
  movesOf(actor: Actor, tree: AreaTree): (post: PostView) => PostMove[] {
    const now = this.clock.now();
    const reviews = (areaCode: string): boolean => hasRole(actor, 'broker') && tree.covers(actor.brokerOf, areaCode);
    return (post) => {
      const { areaCode, shown, state, latestState, latestRevision } = post;
      const ended = state === 'lapsed' || state === 'withdrawn';
      const until = ended ? openUntilOf(shown.onceOn, tree.zoneOf(areaCode), this.settings.OPEN_DAYS, now) : now;
      const viewer = { id: personOf(actor), mayReview: reviews(areaCode) };
      return allowedPostMoves(post, { number: latestRevision, state: latestState }, viewer, until, now);
    };
  }
}
