import type { Post } from '../domain/post.rules.js';

/** An open request with two places, until a month later. */
export const aPost = (changes: Partial<Post> = {}): Post => ({
  id: 'blinds',
  kind: 'request',
  vacancy: false,
  authorId: 'fatma',
  state: 'open',
  places: 2,
  taken: 0,
  approvedRevision: 1,
  latestRevision: 1,
  openUntil: new Date('2026-12-21T12:00:00Z'),
  ...changes,
});
