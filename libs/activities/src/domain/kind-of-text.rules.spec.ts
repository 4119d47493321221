import { describe, expect, it } from '@jest/globals';

import { kindOf } from './kind-of-text.rules.js';

describe('kindOf', () => {
  it.each([
    'Ik zoek iemand die met mij Nederlands oefent',
    'Wie kan mijn hond uitlaten?',
    'Hulp nodig bij mijn belastingaangifte',
    'Ik heb iemand met een auto nodig',
    'Ik kan niet meer op een trap staan, wie hangt mijn gordijnen op?',
    'Oppas gezocht voor donderdag',
    'Kan iemand mij helpen met verhuizen?',
    'Can someone walk my dog?',
    'I can’t lift heavy things, who could carry a sofa?',
    'Looking for a chess partner',
  ])('sees that somebody asks: %s', (text) => {
    expect(kindOf(text)).toBe('request');
  });

  it.each([
    'Ik kan goed koken',
    'Ik bied computerhulp aan',
    'Ik wil graag helpen in de tuin',
    'Wie kan ik helpen met boodschappen?',
    'Kan ik iemand helpen met klussen?',
    'Handige man biedt zich aan',
    'I can teach you Chinese',
    'I’d like to help organise a party, and I need help hanging roller blinds.',
    'Happy to help with shopping',
  ])('sees that somebody offers: %s', (text) => {
    expect(kindOf(text)).toBe('offer');
  });

  it.each(['', 'Rolgordijnen', 'Samen wandelen', 'Walking the dog'])('does not guess: "%s"', (text) => {
    expect(kindOf(text)).toBeNull();
  });
});
