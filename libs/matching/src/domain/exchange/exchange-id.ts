import { isUuid } from '#kernel';

import type { CircleSearch } from './rings.rules.js';

/** The two posts of a leg, by their ids. */
export interface LegPosts {
  readonly offerId: string;
  readonly requestId: string;
}

/** The name of an exchange or ring: its legs in order, from the one with the lowest offer on; the same wherever it is found. */
export function exchangeId(legs: readonly LegPosts[]): string {
  const first = legs.reduce((least, { offerId }, at) => (offerId < (legs[least]?.offerId ?? '') ? at : least), 0);
  const inOrder = [...legs.slice(first), ...legs.slice(0, first)];
  return inOrder.map(({ offerId, requestId }) => `${offerId}.${requestId}`).join('~');
}

/** The name of a circle: each helps the next one by the posts that meet best. */
export function nameOf(search: CircleSearch, members: readonly number[]): string {
  const { posts } = search.people;
  const idOf = (post: number): string => posts[post]?.postId ?? '';
  return exchangeId(
    search.legsOf(members).map(({ offer, request }) => ({ offerId: idOf(offer), requestId: idOf(request) })),
  );
}

/** The legs that a name tells, or null when it is none: two or three of them, from the lowest offer on, each post once. */
export function legsOfId(id: string): LegPosts[] | null {
  const legs = id.split('~').map((leg) => {
    const [offerId = '', requestId = '', ...more] = leg.split('.');
    return more.length === 0 && isUuid(offerId) && isUuid(requestId) ? { offerId, requestId } : null;
  });
  const whole = legs.filter((leg) => leg !== null);
  const known = whole.length === legs.length && whole.length >= 2 && whole.length <= 3;
  const posts = new Set(whole.flatMap(({ offerId, requestId }) => [offerId, requestId]));
  return known && posts.size === whole.length * 2 && exchangeId(whole) === id ? whole : null;
}
