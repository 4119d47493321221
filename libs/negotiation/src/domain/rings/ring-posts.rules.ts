import type { PersonId } from '#kernel';

import type { RingLeg } from './ring.rules.js';

/** A post as rings read it. */
export interface RingPost {
  readonly kind: 'request' | 'offer';
  readonly authorId: PersonId;
  readonly places: number;
  readonly taken: number;
}

/** Where the terms of a leg stand in what a broker filled in. */
const FIELDS: Readonly<Record<string, string>> = {
  'what.task': 'task',
  'when.start': 'start',
  'when.minutes': 'minutes',
};

/** How a field of the terms of a leg is named: `legs.0.start`. */
export const legField = (leg: number, field: string): string => `legs.${leg}.${FIELDS[field] ?? field}`;

/**
 * Whether a post carries a leg: a request of who is helped or an offer of who helps, with as many free places as legs of
 * the ring are about it.
 */
export function postFits(
  post: RingPost,
  { helperId, helpedId }: Pick<RingLeg, 'helperId' | 'helpedId'>,
  legsOfPost: number,
): boolean {
  const author = post.kind === 'request' ? helpedId : helperId;
  return post.authorId === author && post.taken + legsOfPost <= post.places;
}
