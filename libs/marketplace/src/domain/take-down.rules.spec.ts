import { describe, expect, it } from '@jest/globals';

import type { Post } from './post.rules.js';
import type { RevisionState } from './revision.rules.js';
import { restore, takeDown } from './take-down.rules.js';

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
  openUntil: new Date('2026-12-21T12:00:00Z'),
  ...changes,
});
const revision = (state: RevisionState, number = 1) => ({ number, state });
const REASON = ' Dit is gevaarlijk. ';

describe('taking a post from view', () => {
  it.each<[string, Post, RevisionState, string]>([
    ['an open post a draft again', post(), 'approved', 'draft'],
    ['a post with newer words in review one that waits', post({ latestRevision: 2 }), 'inReview', 'inReview'],
    ['a lapsed post a draft again', post({ state: 'lapsed' }), 'approved', 'draft'],
    ['what its author took back stay that', post({ state: 'withdrawn' }), 'approved', 'withdrawn'],
  ])('makes %s', (_, given, latest, to) => {
    expect(takeDown(given, revision(latest, given.latestRevision), 'dangerous', REASON, 'nadia')).toEqual({
      ok: true,
      value: { to, revision: { number: 1, state: 'refused', rule: 'dangerous', reason: 'Dit is gevaarlijk.' } },
    });
  });

  it.each<[string, Post, string, string, object]>([
    ['of the author', post(), REASON, 'fatma', { kind: 'OwnPost' }],
    [
      'of what is not public',
      post({ state: 'draft', approvedRevision: null }),
      REASON,
      'nadia',
      { kind: 'PostClosed' },
    ],
    ['without a reason', post(), ' nee ', 'nadia', { kind: 'NoteLength', length: 3 }],
  ])('is refused: that %s', (_, given, reason, by, error) => {
    expect(takeDown(given, revision('approved'), 'other', reason, by)).toMatchObject({ ok: false, error });
  });
});

describe('putting back what was refused', () => {
  it.each<[string, Post, object]>([
    ['a draft', post({ state: 'draft', approvedRevision: null }), { to: 'open', supersedes: null }],
    ['a post with newer words in review', post({ state: 'inReview', approvedRevision: null }), { to: 'open' }],
    ['an edit of an open post', post({ approvedRevision: 1, latestRevision: 2 }), { to: 'open', supersedes: 1 }],
    ['what was taken back', post({ state: 'withdrawn', approvedRevision: null }), { to: 'withdrawn' }],
  ])('makes its words public: %s', (_, given, value) => {
    const number = given.latestRevision;
    expect(restore(given, revision('refused', number), 'ellen')).toMatchObject({
      ok: true,
      value: { ...value, approvedRevision: number, revision: { number, state: 'approved' } },
    });
  });

  it.each<[string, Post, RevisionState, string, object]>([
    ['of the author', post({ approvedRevision: null }), 'refused', 'fatma', { kind: 'OwnPost' }],
    ['of what was not refused', post(), 'changeAsked', 'ellen', { kind: 'NotInReview', state: 'changeAsked' }],
    ['behind newer public words', post({ approvedRevision: 2 }), 'refused', 'ellen', { kind: 'StaleRevision' }],
  ])('is refused: that %s', (_, given, state, by, error) => {
    expect(restore(given, revision(state), by)).toMatchObject({ ok: false, error });
  });
});
