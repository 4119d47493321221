import { describe, expect, it } from '@jest/globals';

import { freePlace, respond, takePlace } from './places.rules.js';
import { lapse, pause, resume } from './post.rules.js';
import type { Post } from './post.rules.js';
import { aPost } from '../testing/posts.js';

const noon = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-21T12:00:00Z');

describe('pausing', () => {
  const vacancy = (changes: Partial<Post> = {}): Post => aPost({ vacancy: true, ...changes });

  it('takes an open vacancy out of sight, and back', () => {
    expect(pause(vacancy(), 'fatma')).toEqual({ ok: true, value: { to: 'paused' } });
    expect(resume(vacancy({ state: 'paused' }), 'fatma', noon)).toEqual({ ok: true, value: { to: 'open' } });
  });

  it('goes on full when the last place was taken meanwhile', () => {
    expect(takePlace(vacancy({ state: 'paused', taken: 1 }))).toEqual({ ok: true, value: { to: 'paused', taken: 2 } });
    expect(resume(vacancy({ state: 'paused', taken: 2 }), 'fatma', noon)).toEqual({
      ok: true,
      value: { to: 'fulfilled' },
    });
    expect(freePlace(vacancy({ state: 'paused', taken: 2 }))).toEqual({ ok: true, value: { to: 'paused', taken: 1 } });
  });

  it('is answered by nobody', () => {
    const error = { kind: 'PostClosed', state: 'paused' };
    expect(respond(vacancy({ state: 'paused' }), 'jan', noon)).toEqual({ ok: false, error });
  });

  it('ends when its time is over', () => {
    expect(lapse(vacancy({ state: 'paused' }), later)).toEqual({ ok: true, value: { to: 'lapsed' } });
  });

  it.each([
    ['of what a resident asks', pause(aPost(), 'fatma'), { kind: 'NotAVacancy' }],
    ['by somebody else', pause(vacancy(), 'jan'), { kind: 'NotTheAuthor' }],
    ['of a draft', pause(vacancy({ state: 'draft' }), 'fatma'), { kind: 'PostClosed', state: 'draft' }],
    ['going on by somebody else', resume(vacancy({ state: 'paused' }), 'jan', noon), { kind: 'NotTheAuthor' }],
    ['going on with a resident’s post', resume(aPost(), 'fatma', noon), { kind: 'NotAVacancy' }],
    ['going on with an open one', resume(vacancy(), 'fatma', noon), { kind: 'PostClosed', state: 'open' }],
    [
      'going on after its time',
      resume(vacancy({ state: 'paused' }), 'fatma', later),
      { kind: 'OpenUntilPast', openUntil: later },
    ],
  ])('%s is refused', (_, refused, error) => {
    expect(refused).toEqual({ ok: false, error });
  });
});

describe('places', () => {
  it('are taken one by one, and the last one fulfils the post', () => {
    expect(takePlace(aPost())).toEqual({ ok: true, value: { to: 'open', taken: 1 } });
    expect(takePlace(aPost({ taken: 1 }))).toEqual({ ok: true, value: { to: 'fulfilled', taken: 2 } });
    expect(takePlace(aPost({ taken: 2, state: 'fulfilled' }))).toEqual({
      ok: false,
      error: { kind: 'Full', places: 2 },
    });
  });

  it.each(['draft', 'inReview', 'withdrawn'] as const)('are not to be had of a post that is %s', (state) => {
    expect(takePlace(aPost({ state }))).toEqual({ ok: false, error: { kind: 'PostClosed', state } });
  });

  it('open a fulfilled post again when one comes free, and no other', () => {
    expect(freePlace(aPost({ state: 'fulfilled', taken: 2 }))).toEqual({ ok: true, value: { to: 'open', taken: 1 } });
    expect(freePlace(aPost({ state: 'withdrawn', taken: 1 }))).toEqual({
      ok: true,
      value: { to: 'withdrawn', taken: 0 },
    });
    expect(freePlace(aPost())).toEqual({ ok: false, error: { kind: 'NothingTaken' } });
  });

  it('can still be taken by talks that began before the post lapsed', () => {
    expect(takePlace(aPost({ state: 'lapsed' }))).toEqual({ ok: true, value: { to: 'lapsed', taken: 1 } });
  });
});
