import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import type { OwnPost } from './places.rules.js';
import type { Post, PostClosed, PostState, StaleRevision } from './post.rules.js';
import { noteOf, type Approval, type HouseRule, type NotInReview, type NoteLength } from './review.rules.js';
import type { Revision } from './revision.rules.js';

/** What taking a post from view changes: the revision that was public is refused, with the statement of reasons. */
export interface TakenDown {
  readonly to: PostState;
  readonly revision: {
    readonly number: number;
    readonly state: 'refused';
    readonly rule: HouseRule;
    readonly reason: string;
  };
}

/**
 * Takes what is public from view under a house rule, with a reason of 5 to 500 characters: words of the author that wait for
 * review go on waiting, otherwise the post is a draft again; one that was taken back stays that.
 */
export function takeDown(
  post: Post,
  latest: Revision,
  rule: HouseRule,
  reason: string,
  decidedBy: PersonId,
): Result<TakenDown, OwnPost | PostClosed | NoteLength> {
  if (decidedBy === post.authorId) return err({ kind: 'OwnPost' });
  if (post.approvedRevision === null) return err({ kind: 'PostClosed', state: post.state });
  const written = noteOf(reason);
  if (!written.ok) return written;
  const waiting = latest.state === 'inReview' ? 'inReview' : 'draft';
  return ok({
    to: post.state === 'withdrawn' ? 'withdrawn' : waiting,
    revision: { number: post.approvedRevision, state: 'refused', rule, reason: written.value },
  });
}

/**
 * Puts a revision before the public that was wrongly refused; whoever decides about the appeal looked at it anew. Not once
 * newer words are public.
 */
export function restore(
  post: Post,
  refused: Revision,
  decidedBy: PersonId,
): Result<Approval, OwnPost | NotInReview | StaleRevision> {
  if (decidedBy === post.authorId) return err({ kind: 'OwnPost' });
  if (refused.state !== 'refused') return err({ kind: 'NotInReview', state: refused.state });
  if (post.approvedRevision !== null && post.approvedRevision > refused.number)
    return err({ kind: 'StaleRevision', latestRevision: post.approvedRevision });
  const unseen = post.state === 'draft' || post.state === 'inReview';
  return ok({
    to: unseen ? 'open' : post.state,
    approvedRevision: refused.number,
    revision: { number: refused.number, state: 'approved' },
    supersedes: post.approvedRevision,
  });
}
