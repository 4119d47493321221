import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import type { Full, OpenUntilPast, Post, PostClosed, PostState } from './post.rules.js';

/** There is no taken place to give back. */
export interface NothingTaken {
  readonly kind: 'NothingTaken';
}
/** Nobody answers their own post. */
export interface OwnPost {
  readonly kind: 'OwnPost';
}

/** Why somebody cannot answer a post. */
export type RespondError = OwnPost | PostClosed | Full | OpenUntilPast;

/** Whether somebody may answer the post now; the value is the revision that is answered. */
export function respond(post: Post, by: PersonId, now: Date): Result<{ revision: number }, RespondError> {
  if (by === post.authorId) return err({ kind: 'OwnPost' });
  if (post.state !== 'open' || post.approvedRevision === null) return err({ kind: 'PostClosed', state: post.state });
  if (post.taken >= post.places) return err({ kind: 'Full', places: post.places });
  if (now >= post.openUntil) return err({ kind: 'OpenUntilPast', openUntil: post.openUntil });
  return ok({ revision: post.approvedRevision });
}

/**
 * An agreement takes a place; the last one fulfils the post.
 * A lapsed or paused post still gives places: talks that began in time may end in an agreement. A paused one stays that,
 * full or not, until it is resumed.
 */
export function takePlace(
  post: Post,
): Result<{ to: 'open' | 'lapsed' | 'paused' | 'fulfilled'; taken: number }, PostClosed | Full> {
  if (post.state === 'fulfilled') return err({ kind: 'Full', places: post.places });
  if (post.state !== 'open' && post.state !== 'lapsed' && post.state !== 'paused')
    return err({ kind: 'PostClosed', state: post.state });
  if (post.taken >= post.places) return err({ kind: 'Full', places: post.places });
  const taken = post.taken + 1;
  return ok({ to: taken === post.places && post.state !== 'paused' ? 'fulfilled' : post.state, taken });
}

/** An agreement ends and gives its place back; a fulfilled post is open again, any other stays as it is. */
export function freePlace(post: Post): Result<{ to: PostState; taken: number }, NothingTaken> {
  if (post.taken === 0) return err({ kind: 'NothingTaken' });
  return ok({ to: post.state === 'fulfilled' ? 'open' : post.state, taken: post.taken - 1 });
}

/**
 * The places of a post after other words were approved: what they say, but never fewer than are taken.
 * A post that is full now is fulfilled; a fulfilled one with room again is open.
 */
export function settlePlaces(
  to: PostState,
  wanted: number,
  taken: number,
): { readonly to: PostState; readonly places: number } {
  const places = Math.max(wanted, taken);
  if (to !== 'open' && to !== 'fulfilled') return { to, places };
  return { to: taken === places ? 'fulfilled' : 'open', places };
}
