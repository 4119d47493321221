import { queryWords } from '#activities';

import { chanceFrom, some } from '../runner/chance.js';
import { SEED } from '../world/seeded.js';
import { VOCABULARY } from '../world/words.js';

/** What is typed into the search, by how often it stands in posts. */
export interface WordsAsked {
  readonly kind: 'frequent' | 'usual' | 'rare' | 'twoWords' | 'compound' | 'typo';
  readonly label: string;
  readonly texts: readonly string[];
}

const EACH = 60;

/** Words between two places of the vocabulary, whose n-th word is written one n-th as often as the first. */
const between = (from: number, to: number): string[] => VOCABULARY.slice(from, to);

/** One stem and no activity: what else a search finds by guessing what it is about is not what is measured here. */
const isPlain = (word: string): boolean => {
  const { stems, activities } = queryWords(word);
  return stems.length === 1 && activities.length === 0;
};

/** Two letters in the middle changed places. */
const slipped = (word: string): string => {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
};

/** Words of every sort, the same in every run. */
export function wordsAsked(): WordsAsked[] {
  const chance = chanceFrom(SEED + 2);
  const of = (words: readonly string[]): string[] => some(words, Math.min(EACH, words.length), chance);
  const frequent = between(0, 90).filter(isPlain);
  const pairs = of(frequent).map((word, at, all) => `${word} ${all[(at + 1) % all.length] ?? ''}`);
  return [
    { kind: 'frequent', label: 'a frequent word', texts: of(frequent) },
    { kind: 'usual', label: 'a word in one of 100 to 300 posts', texts: of(between(110, 350).filter(isPlain)) },
    { kind: 'rare', label: 'a rare word', texts: of(between(4_000, 10_000).filter(isPlain)) },
    { kind: 'twoWords', label: 'two words', texts: pairs },
    {
      kind: 'compound',
      label: 'a compound',
      texts: of(between(110, 3_000).filter((word) => queryWords(word).stems.length > 1)),
    },
    {
      kind: 'typo',
      label: 'a slip of the pen',
      texts: of(
        between(0, 2_000)
          .filter((word) => word.length >= 7)
          .map(slipped)
          .filter(isPlain),
      ),
    },
  ];
}
