import { describe, expect, it } from '@jest/globals';

import { longSentences, namesIn, officialeseIn, outcomesOf, readingEase, unplainIn } from './index.js';

describe('plain language', () => {
  it('has sentences of fifteen words at most, whichever choice is made', () => {
    const words = (count: number): string => `${'woord '.repeat(count - 1)}woord.`;
    expect(longSentences(`${words(15)} ${words(16)}`)).toEqual([words(16)]);
    const message = `{count, plural, one {Kort.} other {${'woord '.repeat(15)}#.}}`;
    expect(unplainIn({ some: { text: message } }, 'nl')).toEqual([`some.text: ${'woord '.repeat(15)}2.`]);
  });

  it('counts the words that a value stands for', () => {
    const message = 'Een twee drie vier vijf zes zeven acht negen tien {moment}.';
    expect(unplainIn({ message }, 'nl')).toEqual([]);
    expect(unplainIn({ message }, 'nl', { moment: 'dinsdag 3 maart om 10.00 uur' })).toHaveLength(1);
  });

  it('has no words of offices, and names the plain word', () => {
    expect(officialeseIn('Indien u wilt: zie middelsport.', 'nl')).toEqual(['indien → als']);
    expect(officialeseIn('You shall obtain it prior to noon.', 'en').sort()).toEqual([
      'obtain → get',
      'prior to → before',
      'shall → will',
    ]);
  });

  it('is easier to read with short words', () => {
    const [easy, hard] = ['Wij gaan naar huis.', 'Verantwoordelijkheid veronderstelt zelfstandigheid.'];
    expect(readingEase([easy], 'nl')).toBeGreaterThan(80);
    expect(readingEase([hard], 'nl')).toBeLessThan(0);
  });
});

describe('messages', () => {
  it('come out in every way, a choice the same throughout', () => {
    expect(outcomesOf('{a, select, yes {Ja} other {Nee}} {name}, {a, select, yes {graag} other {dank}}.')).toEqual([
      'Ja iets, graag.',
      'Nee iets, dank.',
    ]);
  });

  it('tell the names of their values by path', () => {
    expect(namesIn({ a: { b: '{x} {n, plural, one {{y}} other {#}}' }, c: ['geen'] })).toEqual({
      'a.b': ['n', 'x', 'y'],
      'c.0': [],
    });
  });
});
