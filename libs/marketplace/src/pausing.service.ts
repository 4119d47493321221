import { Injectable } from '@nestjs/common';
import { Clock, ok } from '#kernel';
import type { Result, SignedIn } from '#kernel';

import { PostsRepository } from './data/posts.repository.js';
import { postPaused, postReopened } from './domain/marketplace.events.js';
import { pause, resume, type PauseError, type ResumeError } from './domain/post.rules.js';
import { asFound, OwnPosts, type OfAuthor } from './own-posts.service.js';
import type { Written } from './posts.service.js';

/** Takes vacancies out of sight for a while, and back. Talks under way go on, and may take a place. */
@Injectable()
export class PausingService {
  constructor(
    private readonly posts: PostsRepository,
    private readonly own: OwnPosts,
    private readonly clock: Clock,
  ) {}

  /** A paused vacancy is not found, suggested or answered. */
  pausePost(actor: SignedIn, postId: string): Promise<Result<Written, OfAuthor<PauseError>>> {
    return this.own.with(actor, postId, async (tx, post) => {
      const decided = pause(post, actor.id);
      if (!decided.ok) return asFound(decided.error);
      await this.posts.change(tx, post, { state: decided.value.to });
      await tx.emit(postPaused({ postId, authorId: actor.id }));
      return ok({ postId, revision: post.latestRevision });
    });
  }

  /** It can be found again, where it stood in the feed before. */
  resumePost(actor: SignedIn, postId: string): Promise<Result<Written, OfAuthor<ResumeError>>> {
    return this.own.with(actor, postId, async (tx, post) => {
      const decided = resume(post, actor.id, this.clock.now());
      if (!decided.ok) return asFound(decided.error);
      const { to } = decided.value;
      await this.posts.change(tx, post, { state: to });
      if (to === 'open') await tx.emit(postReopened({ postId, authorId: actor.id }));
      return ok({ postId, revision: post.latestRevision });
    });
  }
}
