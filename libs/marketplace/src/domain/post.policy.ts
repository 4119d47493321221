import type { PersonId } from '#kernel';

import { respond } from './places.rules.js';
import { edit, pause, reopen, resume, submit, withdraw } from './post.rules.js';
import type { Post } from './post.rules.js';
import { approve, askChange, NOTE_BOUNDS, refuse } from './review.rules.js';
import type { Revision } from './revision.rules.js';

/** What somebody can do with a post; the screens draw their buttons from it. */
export const POST_MOVES = [
  'submit',
  'edit',
  'withdraw',
  'reopen',
  'pause',
  'resume',
  'respond',
  'approve',
  'askChange',
  'refuse',
] as const;
export type PostMove = (typeof POST_MOVES)[number];

/** Who looks at a post, as far as the moves depend on it. */
export interface PostViewer {
  /** Null for somebody who is not signed in: no moves. */
  readonly id: PersonId | null;
  /** Whether this is a broker of the post's area. */
  readonly mayReview: boolean;
}

/** A note that is long enough, to ask a rule whether its state allows the move. */
const ANY_NOTE = '.'.repeat(NOTE_BOUNDS.min);

/**
 * The moves that are open to the viewer now, in a fixed order: exactly those that their rule does not refuse.
 * @param reopenUntil until when the approved words could be shown again.
 */
export function allowedPostMoves(
  post: Post,
  latest: Revision,
  viewer: PostViewer,
  reopenUntil: Date,
  now: Date,
): PostMove[] {
  const { id, mayReview } = viewer;
  if (id === null) return [];
  const open: Record<PostMove, boolean> = {
    submit: submit(post, latest, id, now).ok,
    edit: edit(post, latest, id).ok,
    withdraw: withdraw(post, id).ok,
    reopen: reopen(post, id, reopenUntil, now).ok,
    pause: pause(post, id).ok,
    resume: resume(post, id, now).ok,
    respond: respond(post, id, now).ok,
    approve: mayReview && approve(post, latest, id).ok,
    askChange: mayReview && askChange(post, latest, ANY_NOTE, id).ok,
    refuse: mayReview && refuse(post, latest, 'other', ANY_NOTE, id).ok,
  };
  return POST_MOVES.filter((move) => open[move]);
}
