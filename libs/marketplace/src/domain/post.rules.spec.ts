import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { freePlace, respond, takePlace } from './places.rules.js';
import {
  edit,
  lapse,
  MOVES,
  pause,
  reopen,
  resume,
  submit,
  withdraw,
  type Post,
  type PostState,
} from './post.rules.js';
import { approve, askChange, refuse } from './review.rules.js';
import { REVISION_MOVES, type Revision, type RevisionState } from './revision.rules.js';
import { restore, takeDown } from './take-down.rules.js';
import { aPost } from '../testing/posts.js';

const noon = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-21T12:00:00Z');

const draftPost = (changes: Partial<Post> = {}): Post => aPost({ state: 'draft', approvedRevision: null, ...changes });
const revision = (state: RevisionState, number = 1): Revision => ({ number, state });

/** Every state that can be reached from the first one. */
function reachable(moves: Record<string, readonly string[]>, from: string): string[] {
  const seen = new Set([from]);
  for (const state of seen) for (const next of moves[state] ?? []) seen.add(next);
  return [...seen].sort();
}

describe('the states of a post', () => {
  it('can all be reached from a draft', () => {
    expect(reachable(MOVES, 'draft')).toEqual(Object.keys(MOVES).sort());
  });

  it('lead back to what is not public yet only from review, or when a public post is taken down', () => {
    const back = Object.entries(MOVES).flatMap(([from, next]) => (next.some((to) => to === 'draft') ? [from] : []));
    expect(back).toEqual(['inReview', 'open', 'paused', 'fulfilled', 'lapsed']);
    for (const state of ['open', 'paused', 'fulfilled', 'lapsed'] as const)
      expect(takeDown(aPost({ state }), revision('approved'), 'other', 'Gevaarlijk.', 'nadia').ok).toBe(true);
  });

  it('change only as the table of moves says, whatever is tried', () => {
    const states = Object.keys(MOVES) as PostState[];
    const revisionStates = Object.keys(REVISION_MOVES) as RevisionState[];
    const given = fc.record({
      state: fc.constantFrom(...states),
      vacancy: fc.boolean(),
      places: fc.integer({ min: 1, max: 3 }),
      taken: fc.integer({ min: 0, max: 3 }),
      approvedRevision: fc.constantFrom(null, 1, 2),
      openUntil: fc.constantFrom(noon, later),
    });
    fc.assert(
      fc.property(given, fc.constantFrom(...revisionStates), fc.constantFrom('fatma', 'jan'), (changes, state, by) => {
        const before = aPost({ ...changes, taken: Math.min(changes.taken, changes.places), latestRevision: 2 });
        const latest = revision(state, 2);
        const decided = [
          submit(before, latest, by, noon),
          edit(before, latest, by),
          withdraw(before, by),
          lapse(before, noon),
          reopen(before, by, later, noon),
          pause(before, by),
          resume(before, by, noon),
          takePlace(before),
          freePlace(before),
          approve(before, latest, by),
          askChange(before, latest, 'Which day?', by),
          refuse(before, latest, 'unclear', 'We do not understand it.', by),
          takeDown(before, latest, 'unclear', 'We do not understand it.', by),
          restore(before, latest, by),
        ];
        for (const result of decided) {
          if (result.ok) expect([before.state, ...MOVES[before.state]]).toContain(result.value.to);
        }
      }),
    );
  });
});

describe('handing in a draft', () => {
  it('puts it in review', () => {
    expect(submit(draftPost(), revision('draft'), 'fatma', noon)).toEqual({
      ok: true,
      value: { to: 'inReview', revision: { number: 1, state: 'inReview', submittedAt: noon } },
    });
  });

  it.each([
    ['somebody else’s draft', draftPost(), revision('draft'), 'jan', { kind: 'NotTheAuthor' }],
    [
      'a post that waits already',
      draftPost({ state: 'inReview' }),
      revision('inReview'),
      'fatma',
      { kind: 'PostClosed', state: 'inReview' },
    ],
    [
      'an older revision',
      draftPost({ latestRevision: 2 }),
      revision('draft'),
      'fatma',
      { kind: 'StaleRevision', latestRevision: 2 },
    ],
    [
      'words that were refused',
      draftPost(),
      revision('refused'),
      'fatma',
      { kind: 'RevisionNotDraft', state: 'refused' },
    ],
    [
      'words that a change was asked of',
      draftPost(),
      revision('changeAsked'),
      'fatma',
      { kind: 'RevisionNotDraft', state: 'changeAsked' },
    ],
    [
      'a post whose time is over',
      draftPost({ openUntil: noon }),
      revision('draft'),
      'fatma',
      { kind: 'OpenUntilPast', openUntil: noon },
    ],
  ])('refuses %s', (_, given, latest, by, error) => {
    expect(submit(given, latest, by, noon)).toEqual({ ok: false, error });
  });
});

describe('an edit', () => {
  it('writes over a draft that nobody else has seen', () => {
    expect(edit(draftPost(), revision('draft'), 'fatma')).toEqual({
      ok: true,
      value: { to: 'draft', revision: { number: 1, state: 'draft' }, supersedes: null },
    });
  });

  it.each(['changeAsked', 'refused'] as const)('begins a new draft after the old one was %s', (state) => {
    expect(edit(draftPost(), revision(state), 'fatma')).toEqual({
      ok: true,
      value: { to: 'draft', revision: { number: 2, state: 'draft' }, supersedes: null },
    });
  });

  it('takes the place of words that wait for review', () => {
    expect(edit(draftPost({ state: 'inReview' }), revision('inReview'), 'fatma')).toEqual({
      ok: true,
      value: { to: 'inReview', revision: { number: 2, state: 'inReview' }, supersedes: 1 },
    });
  });

  it('of an open post waits for review while the approved words stay public', () => {
    expect(edit(aPost(), revision('approved'), 'fatma')).toEqual({
      ok: true,
      value: { to: 'open', revision: { number: 2, state: 'inReview' }, supersedes: null },
    });
  });

  it.each([
    ['by somebody else', aPost(), revision('approved'), 'jan', { kind: 'NotTheAuthor' }],
    [
      'that began from older words',
      aPost({ latestRevision: 3 }),
      revision('approved'),
      'fatma',
      { kind: 'StaleRevision', latestRevision: 3 },
    ],
    [
      'of a fulfilled post',
      aPost({ state: 'fulfilled' }),
      revision('approved'),
      'fatma',
      { kind: 'PostClosed', state: 'fulfilled' },
    ],
    [
      'of a lapsed post',
      aPost({ state: 'lapsed' }),
      revision('approved'),
      'fatma',
      { kind: 'PostClosed', state: 'lapsed' },
    ],
    [
      'of a withdrawn post',
      aPost({ state: 'withdrawn' }),
      revision('approved'),
      'fatma',
      { kind: 'PostClosed', state: 'withdrawn' },
    ],
  ])('%s is refused', (_, given, latest, by, error) => {
    expect(edit(given, latest, by)).toEqual({ ok: false, error });
  });
});

describe('withdrawing', () => {
  it.each(['draft', 'inReview', 'open', 'fulfilled', 'lapsed'] as const)('is possible when the post is %s', (state) => {
    expect(withdraw(aPost({ state }), 'fatma')).toEqual({ ok: true, value: { to: 'withdrawn' } });
  });

  it('is for the author, once', () => {
    expect(withdraw(aPost(), 'jan')).toEqual({ ok: false, error: { kind: 'NotTheAuthor' } });
    expect(withdraw(aPost({ state: 'withdrawn' }), 'fatma')).toEqual({
      ok: false,
      error: { kind: 'PostClosed', state: 'withdrawn' },
    });
  });
});

describe('the end of a post’s time', () => {
  it('takes an open post out of sight at the moment itself, and not before', () => {
    expect(lapse(aPost(), later)).toEqual({ ok: true, value: { to: 'lapsed' } });
    expect(lapse(aPost(), noon)).toEqual({ ok: false, error: { kind: 'NotYetDue', openUntil: later } });
  });

  it.each(['draft', 'inReview', 'fulfilled', 'withdrawn', 'lapsed'] as const)(
    'leaves a post alone that is %s',
    (state) => {
      expect(lapse(aPost({ state }), later)).toEqual({ ok: false, error: { kind: 'PostClosed', state } });
    },
  );
});

describe('reopening', () => {
  it.each(['lapsed', 'withdrawn'] as const)('shows a %s post again', (state) => {
    expect(reopen(aPost({ state }), 'fatma', later, noon)).toEqual({
      ok: true,
      value: { to: 'open', openUntil: later },
    });
  });

  it.each([
    ['by somebody else', aPost({ state: 'lapsed' }), 'jan', later, { kind: 'NotTheAuthor' }],
    ['of an open post', aPost(), 'fatma', later, { kind: 'PostClosed', state: 'open' }],
    [
      'of what was never approved',
      aPost({ state: 'withdrawn', approvedRevision: null }),
      'fatma',
      later,
      { kind: 'NeverApproved' },
    ],
    [
      'of a post without a free place',
      aPost({ state: 'withdrawn', taken: 2 }),
      'fatma',
      later,
      { kind: 'Full', places: 2 },
    ],
    ['until now', aPost({ state: 'lapsed' }), 'fatma', noon, { kind: 'OpenUntilPast', openUntil: noon }],
  ])('%s is refused', (_, given, by, openUntil, error) => {
    expect(reopen(given, by, openUntil, noon)).toEqual({ ok: false, error });
  });
});

describe('answering a post', () => {
  it('names the words that were approved, not the newest ones', () => {
    expect(respond(aPost({ latestRevision: 2 }), 'jan', noon)).toEqual({ ok: true, value: { revision: 1 } });
  });

  it.each([
    ['the author', aPost(), 'fatma', noon, { kind: 'OwnPost' }],
    ['an answer to a lapsed post', aPost({ state: 'lapsed' }), 'jan', noon, { kind: 'PostClosed', state: 'lapsed' }],
    ['an answer to a full post', aPost({ taken: 2 }), 'jan', noon, { kind: 'Full', places: 2 }],
    ['an answer when the time is over', aPost(), 'jan', later, { kind: 'OpenUntilPast', openUntil: later }],
  ])('refuses %s', (_, given, by, now, error) => {
    expect(respond(given, by, now)).toEqual({ ok: false, error });
  });
});
