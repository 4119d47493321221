import { clausesOf } from './clauses.rules.js';
import { isStopWord, wordsOf } from './dutch-words.rules.js';
import { readingsOf } from './readings.rules.js';
import type { Reading } from './readings.rules.js';

/** One telling word of the text with the stems it may stand for, and how much it counts where it stands. */
export interface Place {
  readonly written: string;
  readonly token: string;
  readonly readings: readonly Reading[];
  readonly sentence: number;
  readonly weight: number;
}

/** Words after which nothing is asked or offered: no dog, without a garden. */
const NEGATIONS: ReadonlySet<string> = new Set(['geen', 'zonder', 'behalve', 'no', 'without', 'except']);
const NEGATED_WORDS = 2;
const NEGATED_WEIGHT = 0.4;

/** The telling words of a text, each with the sentence it stands in and how much it counts there. */
export function placesOf(text: string): Place[] {
  const clauses = clausesOf(text.normalize('NFC'));
  const places: Place[] = [];
  let current = 0;
  let negated = 0;
  for (const { written, token, at } of wordsOf(text)) {
    while ((clauses[current + 1]?.from ?? Infinity) <= at) {
      current += 1;
      negated = 0;
    }
    if (NEGATIONS.has(token)) negated = NEGATED_WORDS;
    if (isStopWord(token)) continue;
    const { sentence, weight } = clauses[current] ?? { sentence: 0, weight: 1 };
    places.push({
      written,
      token,
      readings: readingsOf(token),
      sentence,
      weight: negated > 0 ? weight * NEGATED_WEIGHT : weight,
    });
    negated -= 1;
  }
  return places;
}
