import { err, lengthOf, ok, plainText } from '#kernel';
import type { PersonId, Result } from '#kernel';

import type { OwnPost } from './places.rules.js';
import type { Post, PostClosed, PostState, StaleRevision } from './post.rules.js';
import type { Revision, RevisionState } from './revision.rules.js';

/** The house rules that a refusal can name. */
export const HOUSE_RULES = [
  'paidWork',
  'contactInText',
  'discrimination',
  'dangerous',
  'notNeighbourHelp',
  'advertising',
  'unclear',
  'other',
] as const;
export type HouseRule = (typeof HOUSE_RULES)[number];

/** Bounds of what a reviewer writes to the author, in characters after tidying. */
export const NOTE_BOUNDS = { min: 5, max: 500 } as const;

/** Only what waits for review can be decided; `state` tells what became of it. */
export interface NotInReview {
  readonly kind: 'NotInReview';
  readonly state: RevisionState;
}
/** The author has to be told why, in so many characters. */
export interface NoteLength {
  readonly kind: 'NoteLength';
  readonly length: number;
  readonly min: number;
  readonly max: number;
}

/** Why a revision cannot be decided on. */
export type ReviewError = OwnPost | PostClosed | StaleRevision | NotInReview;

/** What an approval changes; `supersedes` is the revision that was public until now, or null. */
export interface Approval {
  readonly to: PostState;
  readonly approvedRevision: number;
  readonly revision: { readonly number: number; readonly state: 'approved' };
  readonly supersedes: number | null;
}

/** What a request for a change alters; a post that was never public is its author's draft again. */
export interface ChangeAsked {
  readonly to: PostState;
  readonly revision: { readonly number: number; readonly state: 'changeAsked'; readonly note: string };
}

/** What a refusal changes, with its statement of reasons; a post that was never public is its author's draft again. */
export interface Refusal {
  readonly to: PostState;
  readonly revision: {
    readonly number: number;
    readonly state: 'refused';
    readonly rule: HouseRule;
    readonly reason: string;
  };
}

function reviewable(post: Post, revision: Revision, decidedBy: PersonId | null): Result<number, ReviewError> {
  if (decidedBy === post.authorId) return err({ kind: 'OwnPost' });
  if (post.state === 'withdrawn') return err({ kind: 'PostClosed', state: post.state });
  if (revision.number !== post.latestRevision)
    return err({ kind: 'StaleRevision', latestRevision: post.latestRevision });
  if (revision.state !== 'inReview') return err({ kind: 'NotInReview', state: revision.state });
  return ok(revision.number);
}

/** What is written to the author, tidied: 5 to 500 characters. */
export function noteOf(text: string): Result<string, NoteLength> {
  const note = plainText(text);
  const length = lengthOf(note);
  if (length < NOTE_BOUNDS.min || length > NOTE_BOUNDS.max) return err({ kind: 'NoteLength', length, ...NOTE_BOUNDS });
  return ok(note);
}

/**
 * Puts a revision before the public; nobody approves their own post, and only the newest revision can be approved.
 * `decidedBy` is null when a rule approves it.
 */
export function approve(post: Post, revision: Revision, decidedBy: PersonId | null): Result<Approval, ReviewError> {
  const seen = reviewable(post, revision, decidedBy);
  if (!seen.ok) return seen;
  return ok({
    to: post.state === 'inReview' ? 'open' : post.state,
    approvedRevision: seen.value,
    revision: { number: seen.value, state: 'approved' },
    supersedes: post.approvedRevision,
  });
}

/** Asks the author for other words, with a note of 5 to 500 characters; what is public stays public. */
export function askChange(
  post: Post,
  revision: Revision,
  note: string,
  decidedBy: PersonId,
): Result<ChangeAsked, ReviewError | NoteLength> {
  const seen = reviewable(post, revision, decidedBy);
  if (!seen.ok) return seen;
  const written = noteOf(note);
  if (!written.ok) return written;
  return ok({
    to: withoutReview(post.state),
    revision: { number: seen.value, state: 'changeAsked', note: written.value },
  });
}

/** Refuses a revision under one house rule, with a reason of 5 to 500 characters; what is public stays public. */
export function refuse(
  post: Post,
  revision: Revision,
  rule: HouseRule,
  reason: string,
  decidedBy: PersonId,
): Result<Refusal, ReviewError | NoteLength> {
  const seen = reviewable(post, revision, decidedBy);
  if (!seen.ok) return seen;
  const written = noteOf(reason);
  if (!written.ok) return written;
  return ok({
    to: withoutReview(post.state),
    revision: { number: seen.value, state: 'refused', rule, reason: written.value },
  });
}

const withoutReview = (state: PostState): PostState => (state === 'inReview' ? 'draft' : state);
