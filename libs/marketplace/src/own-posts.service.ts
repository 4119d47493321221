import { Injectable } from '@nestjs/common';
import { err, isUuid } from '#kernel';
import type { Result, SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';

import type { PostEntity } from './data/post.entity.js';
import { PostsRepository } from './data/posts.repository.js';
import type { PostSummary } from './data/posts.queries.js';
import type { NotFound } from './domain/refusals.rules.js';

/** An error of a rule as an author hears it: of a post that is somebody else's nothing is told. */
export type OfAuthor<E> = Exclude<E, { kind: 'NotTheAuthor' }> | NotFound;

/** The posts of one author, for what authors do with them. */
@Injectable()
export class OwnPosts {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsRepository,
  ) {}

  /** A post of this author in one line; null for any other post. */
  async find(actor: SignedIn, postId: string): Promise<PostSummary | null> {
    if (!isUuid(postId)) return null;
    const [post] = await this.posts.summaries([postId]);
    return post?.authorId === actor.id ? post : null;
  }

  /** Does something with a post of this author, locked in a transaction of its own. */
  async with<T, E>(
    actor: SignedIn,
    postId: string,
    work: (tx: Tx, post: PostEntity) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | NotFound>> {
    if (!isUuid(postId)) return err({ kind: 'NotFound' });
    return this.database.transaction<T, E | NotFound>(async (tx) => {
      const post = await this.posts.lock(tx, postId);
      if (post?.authorId !== actor.id) return err({ kind: 'NotFound' });
      return work(tx, post);
    });
  }
}

/** Of a post that is somebody else's nothing is told. */
export const asFound = <E extends { readonly kind: string }>(error: E): Result<never, OfAuthor<E>> =>
  err(error.kind === 'NotTheAuthor' ? { kind: 'NotFound' } : (error as Exclude<E, { kind: 'NotTheAuthor' }>));
