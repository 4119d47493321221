import { Injectable } from '@nestjs/common';
import { localeOf } from '#activities/api';
import { AreasService } from '#areas';
import { ok } from '#kernel';
import type { Actor, Result, SignedIn } from '#kernel';

import type { PostView } from '../data/post-view.queries.js';
import { PostReaderService } from '../post-reader.service.js';
import type { Written } from '../posts.service.js';
import { Post } from './posts.types.js';

/** Shows posts to one viewer: names in the viewer's language, moves that are open to the viewer. */
@Injectable()
export class PostSights {
  constructor(
    private readonly areas: AreasService,
    private readonly reader: PostReaderService,
  ) {}

  async of(actor: Actor): Promise<(post: PostView) => Post> {
    const tree = await this.areas.tree();
    const locale = localeOf(null, actor);
    const moves = this.reader.movesOf(actor, tree);
    return (post) => Post.from(post, { locale, tree, moves });
  }

  /** A post as its author sees it after a change. */
  async own<E>(actor: SignedIn, written: Result<Written, E>): Promise<Result<Post, E>> {
    if (!written.ok) return written;
    const post = await this.reader.post(actor, written.value.postId);
    if (!post) throw new Error(`The author does not see post ${written.value.postId}.`);
    return ok((await this.of(actor))(post));
  }
}
