import { err, ok } from '#kernel';
import type { PersonId, Result } from '#kernel';

import type { Revision, RevisionState } from './revision.rules.js';

/** What a post is: its author asks for help, or offers it. */
export type PostKind = 'request' | 'offer';

/** Where a post stands; `inReview` is said only of a post that is not public. */
export type PostState = 'draft' | 'inReview' | 'open' | 'paused' | 'fulfilled' | 'withdrawn' | 'lapsed';

/** Which state may follow which. */
export const MOVES = {
  draft: ['inReview', 'withdrawn', 'open'],
  inReview: ['open', 'draft', 'withdrawn'],
  open: ['fulfilled', 'paused', 'withdrawn', 'lapsed', 'draft', 'inReview'],
  paused: ['open', 'fulfilled', 'withdrawn', 'lapsed', 'draft', 'inReview'],
  fulfilled: ['open', 'withdrawn', 'draft', 'inReview'],
  lapsed: ['open', 'fulfilled', 'withdrawn', 'draft', 'inReview'],
  withdrawn: ['open'],
} as const satisfies Record<PostState, readonly PostState[]>;

/** A request or an offer, as far as its rules read it. */
export interface Post {
  readonly id: string;
  readonly kind: PostKind;
  /** Whether an organisation asks for volunteers; such a post can pause. */
  readonly vacancy: boolean;
  readonly authorId: PersonId;
  readonly state: PostState;
  /** How many people are wanted or can be helped, 1 to 20. */
  readonly places: number;
  /** How many places running agreements and offers of the waiting list hold, 0 to `places`. */
  readonly taken: number;
  /** Number of the revision that the public reads; null while none was approved. */
  readonly approvedRevision: number | null;
  /** Number of the newest revision, from 1. */
  readonly latestRevision: number;
  /** From this moment on the post is no longer shown. */
  readonly openUntil: Date;
}

/** Somebody who is not the author did what only the author may. */
export interface NotTheAuthor {
  readonly kind: 'NotTheAuthor';
}
/** The post's state does not allow it. */
export interface PostClosed {
  readonly kind: 'PostClosed';
  readonly state: PostState;
}
/** The revision is not the newest one any more. */
export interface StaleRevision {
  readonly kind: 'StaleRevision';
  readonly latestRevision: number;
}
/** Only a draft can be handed in. */
export interface RevisionNotDraft {
  readonly kind: 'RevisionNotDraft';
  readonly state: RevisionState;
}
/** The post would be over before anybody sees it. */
export interface OpenUntilPast {
  readonly kind: 'OpenUntilPast';
  readonly openUntil: Date;
}
/** The date on which the post closes has not come. */
export interface NotYetDue {
  readonly kind: 'NotYetDue';
  readonly openUntil: Date;
}
/** What was never approved cannot be public again. */
export interface NeverApproved {
  readonly kind: 'NeverApproved';
}

/** Only vacancies pause. */
export interface NotAVacancy {
  readonly kind: 'NotAVacancy';
}

/** Every place is taken. */
export interface Full {
  readonly kind: 'Full';
  readonly places: number;
}

/** Why a draft is not handed in. */
export type SubmitError = NotTheAuthor | PostClosed | StaleRevision | RevisionNotDraft | OpenUntilPast;
/** Why new words are not taken. */
export type EditError = NotTheAuthor | PostClosed | StaleRevision;
/** Why a post is not taken back. */
export type WithdrawError = NotTheAuthor | PostClosed;
/** Why the clock leaves a post alone; the sweep passes over it. */
export type LapseError = PostClosed | NotYetDue;
/** Why a post is not shown again. */
export type ReopenError = NotTheAuthor | PostClosed | NeverApproved | OpenUntilPast | Full;

/** Why a vacancy is not paused. */
export type PauseError = NotTheAuthor | NotAVacancy | PostClosed;
/** Why a vacancy does not go on. */
export type ResumeError = PauseError | OpenUntilPast;

/** What handing in changes: the post's state, and the revision's with its moment. */
export interface Submission {
  readonly to: 'inReview';
  readonly revision: { readonly number: number; readonly state: 'inReview'; readonly submittedAt: Date };
}

/** What an edit changes: the revision that holds the new words, and the one that it takes out of review (or null). */
export interface Edit {
  readonly to: 'draft' | 'inReview' | 'open' | 'paused';
  readonly revision: { readonly number: number; readonly state: 'draft' | 'inReview' };
  readonly supersedes: number | null;
}

/** Hands a draft post in for its first review; `by` is the person whose post it is, also when somebody with a mandate acts. */
export function submit(post: Post, revision: Revision, by: PersonId, now: Date): Result<Submission, SubmitError> {
  if (by !== post.authorId) return err({ kind: 'NotTheAuthor' });
  if (post.state !== 'draft') return err({ kind: 'PostClosed', state: post.state });
  if (revision.number !== post.latestRevision)
    return err({ kind: 'StaleRevision', latestRevision: post.latestRevision });
  if (revision.state !== 'draft') return err({ kind: 'RevisionNotDraft', state: revision.state });
  if (now >= post.openUntil) return err({ kind: 'OpenUntilPast', openUntil: post.openUntil });
  return ok({ to: 'inReview', revision: { number: revision.number, state: 'inReview', submittedAt: now } });
}

/**
 * Decides where new words go. A draft that nobody else has seen is written over; everything else gets a new revision.
 * An open post stays open: its approved revision is public until the new one is approved too.
 */
export function edit(post: Post, latest: Revision, by: PersonId): Result<Edit, EditError> {
  if (by !== post.authorId) return err({ kind: 'NotTheAuthor' });
  if (latest.number !== post.latestRevision) return err({ kind: 'StaleRevision', latestRevision: post.latestRevision });
  const number = latest.number + 1;
  const supersedes = latest.state === 'inReview' ? latest.number : null;
  switch (post.state) {
    case 'draft':
      return ok({
        to: 'draft',
        revision: { number: latest.state === 'draft' ? latest.number : number, state: 'draft' },
        supersedes: null,
      });
    case 'inReview':
    case 'open':
    case 'paused':
      return ok({ to: post.state, revision: { number, state: 'inReview' }, supersedes });
    case 'fulfilled':
    case 'lapsed':
    case 'withdrawn':
      return err({ kind: 'PostClosed', state: post.state });
  }
}

/** The author takes the post back, in whatever state it is; a revision still in review waits unseen with it. */
export function withdraw(post: Post, by: PersonId): Result<{ to: 'withdrawn' }, WithdrawError> {
  if (by !== post.authorId) return err({ kind: 'NotTheAuthor' });
  if (post.state === 'withdrawn') return err({ kind: 'PostClosed', state: post.state });
  return ok({ to: 'withdrawn' });
}

/** The organisation takes an open vacancy out of sight for a while; talks about it go on. */
export function pause(post: Post, by: PersonId): Result<{ to: 'paused' }, PauseError> {
  if (by !== post.authorId) return err({ kind: 'NotTheAuthor' });
  if (!post.vacancy) return err({ kind: 'NotAVacancy' });
  if (post.state !== 'open') return err({ kind: 'PostClosed', state: post.state });
  return ok({ to: 'paused' });
}

/** A paused vacancy can be found again; one whose last place was taken meanwhile is full. */
export function resume(post: Post, by: PersonId, now: Date): Result<{ to: 'open' | 'fulfilled' }, ResumeError> {
  if (by !== post.authorId) return err({ kind: 'NotTheAuthor' });
  if (!post.vacancy) return err({ kind: 'NotAVacancy' });
  if (post.state !== 'paused') return err({ kind: 'PostClosed', state: post.state });
  if (now >= post.openUntil) return err({ kind: 'OpenUntilPast', openUntil: post.openUntil });
  return ok({ to: post.taken >= post.places ? 'fulfilled' : 'open' });
}

/** The clock takes an open or paused post out of sight at `openUntil`; the sweep may ask this as often as it likes. */
export function lapse(post: Post, now: Date): Result<{ to: 'lapsed' }, LapseError> {
  if (post.state !== 'open' && post.state !== 'paused') return err({ kind: 'PostClosed', state: post.state });
  if (now < post.openUntil) return err({ kind: 'NotYetDue', openUntil: post.openUntil });
  return ok({ to: 'lapsed' });
}

/** The author shows a lapsed or withdrawn post again, with the words that were approved, until a later moment. */
export function reopen(
  post: Post,
  by: PersonId,
  openUntil: Date,
  now: Date,
): Result<{ to: 'open'; openUntil: Date }, ReopenError> {
  if (by !== post.authorId) return err({ kind: 'NotTheAuthor' });
  if (post.state !== 'lapsed' && post.state !== 'withdrawn') return err({ kind: 'PostClosed', state: post.state });
  if (post.approvedRevision === null) return err({ kind: 'NeverApproved' });
  if (post.taken >= post.places) return err({ kind: 'Full', places: post.places });
  if (now >= openUntil) return err({ kind: 'OpenUntilPast', openUntil });
  return ok({ to: 'open', openUntil });
}
