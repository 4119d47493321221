import { entryOfStem, isEveryday } from './activity-words.rules.js';
import { stemOf, tokensOf } from './dutch-words.rules.js';

/** How much a word tells that the list of activities does not hold: a name or a place more often than a thing. */
const UNLISTED = 0.4;

/** The stems of the words of a text that say something, as often as they stand there. */
export const telling = (text: string): string[] => tokensOf(text).map(stemOf);

/** The telling words of a text, as stems, each with how much it tells, above 0 and at most 1: everyday words tell nothing. */
export function tellingWords(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const stem of telling(text)) {
    if (isEveryday(stem)) continue;
    const shared = entryOfStem(stem)?.pointsTo.size;
    words.set(stem, shared === undefined ? UNLISTED : 1 / Math.sqrt(shared));
  }
  return words;
}
