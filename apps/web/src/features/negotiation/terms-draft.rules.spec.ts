import { describe, expect, it } from '@jest/globals';

import { draftName, isChanged, moveToGoOn, seenBy, type FormDraft } from './terms-draft.rules.js';
import { EMPTY_TERMS, termsInputOf } from './terms-form.rules.js';

const version = (number: number) => ({ version: number, terms: { ...termsInputOf(EMPTY_TERMS), activity: null } });
const draftFor = (number: number): FormDraft => ({
  terms: EMPTY_TERMS,
  message: 'Kan het een uur later?',
  step: 'when',
  answers: version(number),
});

describe('a draft of other terms', () => {
  it('is kept under one name for all versions of a talk', () => {
    expect(draftName('talk')).toBe('terms:talk');
  });

  it('answers the version that was on the screen when it was written, also when another one stands now', () => {
    // Seen red with the version that stands now for what was seen: nobody was told of the change.
    expect(isChanged(seenBy(draftFor(2), version(3)), version(3))).toBe(true);
    expect(isChanged(seenBy(draftFor(3), version(3)), version(3))).toBe(false);
  });

  it('answers what stands when nothing was typed, and anything when nothing stood', () => {
    expect(isChanged(seenBy(null, version(3)), version(3))).toBe(false);
    expect(isChanged(seenBy({ ...draftFor(1), answers: null }, version(1)), version(1))).toBe(true);
    expect(isChanged(seenBy(draftFor(2), null), null)).toBe(false);
  });

  it('is offered again as soon as a move goes on with it', () => {
    // Seen red with the first move of all: a counter was offered where only a new proposal can be made.
    expect(moveToGoOn(draftFor(2), ['counter', 'propose'], ['propose', 'leave'])).toBe('propose');
    expect(moveToGoOn(draftFor(2), ['counter', 'propose'], ['leave'])).toBeNull();
    expect(moveToGoOn(null, ['counter', 'propose'], ['counter'])).toBeNull();
  });
});
