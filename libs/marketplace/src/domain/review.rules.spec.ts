import { describe, expect, it } from '@jest/globals';

import type { Post } from './post.rules.js';
import { approve, askChange, HOUSE_RULES, refuse } from './review.rules.js';
import { REVISION_MOVES } from './revision.rules.js';
import type { Revision, RevisionState } from './revision.rules.js';

const waiting = (changes: Partial<Post> = {}): Post => ({
  id: 'blinds',
  kind: 'request',
  vacancy: false,
  authorId: 'fatma',
  state: 'inReview',
  places: 1,
  taken: 0,
  approvedRevision: null,
  latestRevision: 1,
  openUntil: new Date('2026-12-21T12:00:00Z'),
  ...changes,
});
const edited = (changes: Partial<Post> = {}): Post =>
  waiting({ state: 'open', approvedRevision: 1, latestRevision: 2, ...changes });
const revision = (number = 1, state: RevisionState = 'inReview'): Revision => ({ number, state });

describe('the states of a revision', () => {
  it('can all be reached from a draft', () => {
    const seen = new Set<RevisionState>(['draft']);
    for (const state of seen) for (const next of REVISION_MOVES[state]) seen.add(next);
    expect([...seen].sort()).toEqual(Object.keys(REVISION_MOVES).sort());
  });

  it('end where the author has to write anew', () => {
    const ends = Object.entries(REVISION_MOVES).filter(([, next]) => next.length === 0);
    expect(ends.map(([state]) => state)).toEqual(['changeAsked', 'superseded']);
  });
});

describe('approving', () => {
  it('makes a first revision public', () => {
    expect(approve(waiting(), revision(), 'broker')).toEqual({
      ok: true,
      value: { to: 'open', approvedRevision: 1, revision: { number: 1, state: 'approved' }, supersedes: null },
    });
  });

  it('puts an edit in the place of the words that were public', () => {
    expect(approve(edited(), revision(2), 'broker')).toEqual({
      ok: true,
      value: { to: 'open', approvedRevision: 2, revision: { number: 2, state: 'approved' }, supersedes: 1 },
    });
  });

  it.each(['fulfilled', 'lapsed'] as const)('does not open a post that is %s', (state) => {
    expect(approve(edited({ state }), revision(2), 'broker')).toMatchObject({ ok: true, value: { to: state } });
  });
});

describe('every decision', () => {
  const verbs = {
    approve: (post: Post, of: Revision, by: string) => approve(post, of, by),
    askChange: (post: Post, of: Revision, by: string) => askChange(post, of, 'On which day?', by),
    refuse: (post: Post, of: Revision, by: string) => refuse(post, of, 'other', 'It is about a job.', by),
  };
  const refusals = [
    ['of one’s own post', waiting(), revision(), 'fatma', { kind: 'OwnPost' }],
    [
      'on a withdrawn post',
      waiting({ state: 'withdrawn' }),
      revision(),
      'broker',
      { kind: 'PostClosed', state: 'withdrawn' },
    ],
    [
      'on words that changed meanwhile',
      waiting({ latestRevision: 2 }),
      revision(),
      'broker',
      { kind: 'StaleRevision', latestRevision: 2 },
    ],
    [
      'on words that were decided already',
      edited(),
      revision(2, 'approved'),
      'broker',
      { kind: 'NotInReview', state: 'approved' },
    ],
    ['on a draft', waiting(), revision(1, 'draft'), 'broker', { kind: 'NotInReview', state: 'draft' }],
  ] as const;
  const cases = Object.entries(verbs).flatMap(([verb, decide]) =>
    refusals.map((row) => [verb, decide, ...row] as const),
  );

  it.each(cases)('%2$s is refused (%0$s)', (_verb, decide, _name, post, of, by, error) => {
    expect(decide(post, of, by)).toEqual({ ok: false, error });
  });
});

describe('asking for a change', () => {
  it('gives a first revision back to its author', () => {
    expect(askChange(waiting(), revision(), ' On which day? ', 'broker')).toEqual({
      ok: true,
      value: { to: 'draft', revision: { number: 1, state: 'changeAsked', note: 'On which day?' } },
    });
  });

  it('leaves an open post open', () => {
    expect(askChange(edited(), revision(2), 'On which day?', 'broker')).toMatchObject({
      ok: true,
      value: { to: 'open' },
    });
  });

  it.each([
    ['no note', '   ', 0],
    ['an endless note', 'a'.repeat(501), 501],
  ])('refuses %s', (_, note, length) => {
    const error = { kind: 'NoteLength', length, min: 5, max: 500 };
    expect(askChange(waiting(), revision(), note, 'broker')).toEqual({ ok: false, error });
  });
});

describe('refusing', () => {
  it.each(HOUSE_RULES)('names the rule %s and a reason, and the author may write anew', (rule) => {
    expect(refuse(waiting(), revision(), rule, 'This asks for a paid job.', 'broker')).toEqual({
      ok: true,
      value: { to: 'draft', revision: { number: 1, state: 'refused', rule, reason: 'This asks for a paid job.' } },
    });
  });

  it('leaves the approved words of an open post public', () => {
    expect(refuse(edited(), revision(2), 'advertising', 'It sells goods.', 'broker')).toMatchObject({
      ok: true,
      value: { to: 'open' },
    });
  });

  it('without a reason is refused', () => {
    const error = { kind: 'NoteLength', length: 2, min: 5, max: 500 };
    expect(refuse(waiting(), revision(), 'other', 'No', 'broker')).toEqual({ ok: false, error });
  });
});
