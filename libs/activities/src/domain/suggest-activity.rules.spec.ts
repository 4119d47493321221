import { describe, expect, it } from '@jest/globals';

import { LABELLED_DUTCH, LABELLED_ENGLISH, LABELLED_LATER } from './labelled-sentences.data.js';
import { suggestActivities } from './suggest-activity.rules.js';

const first = (text: string): string | undefined => suggestActivities(text)[0]?.activity;

/** The sentences whose first suggestion is another than a person chose, as "sentence: suggested instead of chosen". */
const missed = (sentences: readonly (readonly [string, string])[]): string[] =>
  sentences
    .filter(([sentence, chosen]) => first(sentence) !== chosen)
    .map(([sentence, chosen]) => `${sentence}: ${first(sentence)} instead of ${chosen}`);

describe('suggestActivities', () => {
  it('understands 90 in 100 Dutch sentences of neighbours', () => {
    const wrong = missed(LABELLED_DUTCH);
    expect(LABELLED_DUTCH.length).toBeGreaterThanOrEqual(80);
    expect(wrong.length > LABELLED_DUTCH.length * 0.1 ? wrong : []).toEqual([]);
  });

  it('understands 90 in 100 English sentences of neighbours', () => {
    const wrong = missed(LABELLED_ENGLISH);
    expect(LABELLED_ENGLISH.length).toBeGreaterThanOrEqual(20);
    expect(wrong.length > LABELLED_ENGLISH.length * 0.1 ? wrong : []).toEqual([]);
  });

  it('understands 4 in 5 sentences that it was not made for', () => {
    const wrong = missed(LABELLED_LATER);
    expect(wrong.length > LABELLED_LATER.length * 0.2 ? wrong : []).toEqual([]);
  });

  it('sees both sides of an exchange', () => {
    const party = suggestActivities('I’d like to help organise a party, and I need help hanging roller blinds.');
    expect(party.map(({ activity }) => activity).sort()).toEqual(['hanging-blinds', 'organise-party']);
    const language = suggestActivities('Ben je Thai of Chinees en wil je beter Nederlands? Ik help je met Nederlands.');
    expect(language.map(({ activity }) => activity).sort()).toEqual([
      'chinese-practice',
      'dutch-practice',
      'thai-practice',
    ]);
  });

  it('says which words of the text led to it, as they stand there', () => {
    const [best] = suggestActivities('Wie wil mijn HOND elke dag uitlaten?');
    expect(best).toMatchObject({ activity: 'dog-walking', because: ['HOND', 'uitlaten'] });
  });

  it('is surer of a phrase than of a word, of a word than of another form, then of a part, then of a slip', () => {
    const sure = (text: string): number =>
      suggestActivities(text).find(({ activity }) => activity === 'snow-and-leaves')?.confidence ?? 0;
    const falling = [
      'sneeuw ruimen, stoep vegen',
      'sneeuwschuiver',
      'sneeuwschuivers',
      'sneeuwschuiverdingetje',
      'sneewschuiver',
    ].map(sure);
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
    expect(Math.min(...falling)).toBeGreaterThan(0);
  });

  it('forgives one slip in a word of five letters and two in a word of nine', () => {
    expect(first('boodschapen')).toBe('grocery-shopping');
    expect(first('rolgordeinen')).toBe('hanging-blinds');
    expect(first('bzxem')).toBeUndefined();
  });

  it('suggests nothing for a text that says nothing', () => {
    expect(suggestActivities('')).toEqual([]);
    expect(suggestActivities('Wie kan mij helpen? 12-12 :-)')).toEqual([]);
  });

  it('gives at most three, best first, ties by key, the same each time', () => {
    for (const [sentence] of [...LABELLED_DUTCH, ...LABELLED_ENGLISH]) {
      const found = suggestActivities(sentence);
      expect(found.length).toBeLessThanOrEqual(3);
      for (const { confidence, because } of found) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
        expect(because.length).toBeGreaterThan(0);
      }
      expect([...found].sort((a, b) => b.confidence - a.confidence)).toEqual(found);
      expect(suggestActivities(sentence)).toEqual(found);
    }
  });

  it('keeps tied activities in the order of their keys', () => {
    const tied = suggestActivities('sneeuwschuiver en dwarsfluit');
    expect(tied.map(({ activity }) => activity)).toEqual(['music-lessons', 'snow-and-leaves']);
    expect(new Set(tied.map(({ confidence }) => confidence)).size).toBe(1);
  });
});
