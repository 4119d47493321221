import type { HouseRule } from './review.rules.js';

// Types, not interfaces: only a type is also a record, as the outbox wants it.
type OfPost = { postId: string; authorId: string };
type OfRevision = OfPost & { revision: number };

/** A revision waits for review. */
export const postSubmitted = (p: OfRevision) => ({ topic: 'post.submitted', key: p.postId, payload: p }) as const;

/** A revision is what the public reads from now on. */
export const postApproved = (p: OfRevision) => ({ topic: 'post.approved', key: p.postId, payload: p }) as const;

/** The author is asked for other words. */
export const postChangeAsked = (p: OfRevision) => ({ topic: 'post.changeAsked', key: p.postId, payload: p }) as const;

/** A revision was refused under a house rule; the reason stands with the revision. */
export const postRefused = (p: OfRevision & { rule: HouseRule }) =>
  ({ topic: 'post.refused', key: p.postId, payload: p }) as const;

/** What was public was taken from view under a house rule; the reason stands with the revision. */
export const postTakenDown = (p: OfRevision & { rule: HouseRule }) =>
  ({ topic: 'post.takenDown', key: p.postId, payload: p }) as const;

/** The author took the post back. */
export const postWithdrawn = (p: OfPost) => ({ topic: 'post.withdrawn', key: p.postId, payload: p }) as const;

/** The post's time was over. */
export const postLapsed = (p: OfPost) => ({ topic: 'post.lapsed', key: p.postId, payload: p }) as const;

/** The last place was taken. */
export const postFulfilled = (p: OfPost) => ({ topic: 'post.fulfilled', key: p.postId, payload: p }) as const;

/** The post can be found again: its author reopened it, or a place came free. */
export const postReopened = (p: OfPost) => ({ topic: 'post.reopened', key: p.postId, payload: p }) as const;

/** The organisation took its vacancy out of sight for a while. */
export const postPaused = (p: OfPost) => ({ topic: 'post.paused', key: p.postId, payload: p }) as const;

/** Everything that the marketplace tells the other features; payloads hold ids and tags, never words of people. */
export type MarketplaceEvent =
  | ReturnType<typeof postSubmitted>
  | ReturnType<typeof postApproved>
  | ReturnType<typeof postChangeAsked>
  | ReturnType<typeof postRefused>
  | ReturnType<typeof postTakenDown>
  | ReturnType<typeof postWithdrawn>
  | ReturnType<typeof postLapsed>
  | ReturnType<typeof postFulfilled>
  | ReturnType<typeof postPaused>
  | ReturnType<typeof postReopened>;
