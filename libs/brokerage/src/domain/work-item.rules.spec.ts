import { describe, expect, it } from '@jest/globals';

import { claimEnd, finish, unclaimedFor, type WorkItem } from './work-item.rules.js';

const noon = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-11-21T12:20:00Z');

const item = (changes: Partial<WorkItem> = {}): WorkItem => ({
  kind: 'lapsedTalks',
  state: 'open',
  claimedBy: null,
  claimedUntil: null,
  ...changes,
});

describe('a claim', () => {
  it('holds for half an hour', () => {
    expect(claimEnd(noon)).toEqual(new Date('2026-11-21T12:30:00Z'));
  });

  it.each([
    ['nobody is at it', item(), noon],
    ['one is at it oneself', item({ claimedBy: 'bea', claimedUntil: later }), noon],
    ['the claim of another has run out', item({ claimedBy: 'bram', claimedUntil: later }), later],
  ])('leaves a broker free while %s', (_, given, now) => {
    expect(unclaimedFor(given, 'bea', now)).toEqual({ ok: true, value: null });
  });

  it('keeps others away until it runs out', () => {
    expect(unclaimedFor(item({ claimedBy: 'bram', claimedUntil: later }), 'bea', noon)).toEqual({
      ok: false,
      error: { kind: 'ClaimedByOther', until: later },
    });
  });
});

describe('finishing by hand', () => {
  it('keeps what was done, without the spaces around it', () => {
    expect(finish(item(), 'bea', ' Met Fatma gebeld. ', noon)).toEqual({ ok: true, value: 'Met Fatma gebeld.' });
  });

  it.each([
    ['what was done', item({ state: 'done' }), 'x', 'AlreadyDone'],
    ['a review', item({ kind: 'reviewPost' }), 'x', 'ReviewUndecided'],
    ['what another is at', item({ claimedBy: 'bram', claimedUntil: later }), 'x', 'ClaimedByOther'],
    ['without a word', item(), '  ', 'NoteLength'],
    ['with too many words', item(), 'x'.repeat(501), 'NoteLength'],
  ])('is refused for %s', (_, given, note, kind) => {
    expect(finish(given, 'bea', note, noon)).toMatchObject({ ok: false, error: { kind } });
  });
});
