import { Injectable } from '@nestjs/common';
import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import type { Tx } from '#platform';

import {
  FREE_PLACE,
  LOCK_POST,
  PLACES_OF,
  POST_FOR_TALKS,
  TAKE_PLACE,
  type PostForTalks,
} from './data/places.queries.js';
import { postFulfilled, postReopened } from './domain/marketplace.events.js';
import type { NothingTaken } from './domain/places.rules.js';
import type { Full, PostClosed, PostState } from './domain/post.rules.js';

/** In these states talks that began in time still get a place, if there is one. */
const GIVES_PLACES: readonly PostState[] = ['open', 'lapsed', 'paused', 'fulfilled'];

/** The places of a post, for talks and agreements: in the caller's transaction, decided by one conditional update. */
@Injectable()
export class PlacesService {
  /** Locks a post until the transaction ends. The post comes first of all that is locked, see docs/decisions/0015. */
  async lock(tx: Tx, postId: string): Promise<void> {
    await tx.named(LOCK_POST, [postId]);
  }

  /** Locks a post and answers what talks need of it, as it stands then, or null when it was never public. */
  async lockForTalks(tx: Tx, postId: string): Promise<PostForTalks | null> {
    await this.lock(tx, postId);
    const [post] = await tx.named(POST_FOR_TALKS, [postId]);
    return post ?? null;
  }

  /**
   * An agreement takes a place, or somebody who waits is offered one; of many at once, as many succeed as there are
   * places. The last one fulfils the post.
   */
  async takePlace(tx: Tx, postId: string): Promise<Result<{ full: boolean }, Full | PostClosed>> {
    const [taken] = await tx.named(TAKE_PLACE, [postId]);
    if (!taken) return err(await this.whyNotTaken(tx, postId));
    if (taken.full) await tx.emit(postFulfilled({ postId, authorId: taken.authorId }));
    return ok({ full: taken.full });
  }

  /** Whether a place that was taken for somebody can become an agreement: not once the post was taken back. */
  async usePlace(tx: Tx, postId: string): Promise<Result<null, PostClosed>> {
    const why = await this.whyNotTaken(tx, postId);
    return why.kind === 'PostClosed' ? err(why) : ok(null);
  }

  /** A place that an agreement or an offer had is given back; a fulfilled post can then be found again. */
  async freePlace(tx: Tx, postId: string): Promise<Result<{ reopened: boolean }, NothingTaken>> {
    const [freed] = await tx.named(FREE_PLACE, [postId]);
    if (!freed) return err({ kind: 'NothingTaken' });
    if (freed.reopened) await tx.emit(postReopened({ postId, authorId: freed.authorId }));
    return ok({ reopened: freed.reopened });
  }

  private async whyNotTaken(tx: Tx, postId: string): Promise<Full | PostClosed> {
    const [post] = await tx.named(PLACES_OF, [postId]);
    if (!post) throw new Error(`There is no post ${postId}.`);
    const givesPlaces = GIVES_PLACES.includes(post.state);
    return givesPlaces ? { kind: 'Full', places: post.places } : { kind: 'PostClosed', state: post.state };
  }
}
