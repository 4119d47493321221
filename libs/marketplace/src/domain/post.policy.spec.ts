import { describe, expect, it } from '@jest/globals';

import { allowedPostMoves } from './post.policy.js';
import type { Post } from './post.rules.js';
import type { Revision, RevisionState } from './revision.rules.js';

const noon = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-21T12:00:00Z');
const post = (changes: Partial<Post> = {}): Post => ({
  id: 'blinds',
  kind: 'request',
  vacancy: false,
  authorId: 'fatma',
  state: 'open',
  places: 1,
  taken: 0,
  approvedRevision: 1,
  latestRevision: 1,
  openUntil: later,
  ...changes,
});
const revision = (state: RevisionState): Revision => ({ number: 1, state });

const author = { id: 'fatma', mayReview: false };
const neighbour = { id: 'jan', mayReview: false };
const broker = { id: 'bea', mayReview: true };
const draft = post({ state: 'draft', approvedRevision: null });
const waiting = post({ state: 'inReview', approvedRevision: null });

describe('the moves on a post', () => {
  it.each([
    ['the author of a draft', draft, 'draft', author, ['submit', 'edit', 'withdraw']],
    ['the author of refused words', draft, 'refused', author, ['edit', 'withdraw']],
    ['the author of an open post', post(), 'approved', author, ['edit', 'withdraw']],
    ['the author of a lapsed post', post({ state: 'lapsed' }), 'approved', author, ['withdraw', 'reopen']],
    ['the organisation of an open vacancy', post({ vacancy: true }), 'approved', author, ['edit', 'withdraw', 'pause']],
    [
      'the organisation of a paused vacancy',
      post({ vacancy: true, state: 'paused' }),
      'approved',
      author,
      ['edit', 'withdraw', 'resume'],
    ],
    ['a neighbour who sees an open post', post(), 'approved', neighbour, ['respond']],
    ['a neighbour who sees a full post', post({ state: 'fulfilled', taken: 1 }), 'approved', neighbour, []],
    ['a broker of the area before a decision', waiting, 'inReview', broker, ['approve', 'askChange', 'refuse']],
    ['a broker of the area after it', post(), 'approved', broker, ['respond']],
    ['a broker who wrote the post', waiting, 'inReview', { id: 'fatma', mayReview: true }, ['edit', 'withdraw']],
    ['somebody who is not signed in', post(), 'approved', { id: null, mayReview: false }, []],
  ] as const)('of %s are just these', (_, given, state, viewer, moves) => {
    expect(allowedPostMoves(given, revision(state), viewer, later, noon)).toEqual(moves);
  });

  it('do not let a neighbour decide on a post', () => {
    expect(allowedPostMoves(waiting, revision('inReview'), neighbour, later, noon)).toEqual([]);
  });

  it('do not offer to show a post again whose one date is past', () => {
    expect(allowedPostMoves(post({ state: 'lapsed' }), revision('approved'), author, noon, noon)).toEqual(['withdraw']);
  });
});
