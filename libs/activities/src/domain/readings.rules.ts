import { entryOfStem, isEveryday, KNOWN_FORMS, SPELLINGS } from './activity-words.rules.js';
import { partsOf, stemOf } from './dutch-words.rules.js';
import { slipsBetween } from './edit-distance.rules.js';

/** A stem that a word may stand for, and how it was found. */
export interface Reading {
  readonly stem: string;
  readonly by: 'word' | 'part' | 'typo';
}

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
};

interface Spelling {
  readonly word: string;
  readonly letters: number;
}

/** Longer than any word of the list: a number for the first letter and the length of a word stays below it. */
const LONGEST = 64;

const placeOf = (first: number, length: number): number => (first - 97) * LONGEST + length;

const spellings: (Spelling[] | undefined)[] = [];
const bySound = new Map<string, string>();
for (const word of SPELLINGS) {
  if (word.length >= 5)
    (spellings[placeOf(word.charCodeAt(0), word.length)] ??= []).push({ word, letters: lettersOf(word) });
  const sound = soundOf(word);
  if (word.length >= 4 && !bySound.has(sound)) bySound.set(sound, word);
}

/** How a word sounds, roughly, so that people who write by ear are understood: slegt and slecht, bant and band, aktiveren and activeren. */
export function soundOf(word: string): string {
  return word
    .replace(/ij|ei/g, 'y')
    .replace(/ouw|auw|ou|au/g, 'O')
    .replace(/sch|sj|ch(?=ine)/g, 's')
    .replace(/ch|g/g, 'g')
    .replace(/th|dt|d/g, 't')
    .replace(/ck|c(?![eiy])|q/g, 'k')
    .replace(/c|z/g, 's')
    .replace(/v|ph/g, 'f')
    .replace(/ie/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/n$/, '')
    .replace(/([a-zA-Z])\1+/g, '$1');
}

function differentLetters(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The word of the list that was probably meant: the same first letter, one slip from five letters, two from nine. */
function meantBy(token: string): string | null {
  const limit = token.length >= 9 ? 2 : token.length >= 5 ? 1 : 0;
  if (limit === 0 || token.length > LONGEST / 2) return null;
  const letters = lettersOf(token);
  let nearest: { word: string; slips: number } | null = null;
  for (let length = Math.max(5, token.length - limit); length <= token.length + limit; length += 1) {
    for (const spelling of spellings[placeOf(token.charCodeAt(0), length)] ?? []) {
      if (differentLetters(letters, spelling.letters) > 2 * limit) continue;
      const slips = slipsBetween(token, spelling.word, limit);
      if (slips <= limit && (nearest === null || slips < nearest.slips)) nearest = { word: spelling.word, slips };
    }
  }
  return nearest?.word ?? null;
}

function found(token: string): readonly Reading[] {
  const stem = stemOf(token);
  if (entryOfStem(stem) !== undefined || isEveryday(stem)) return [{ stem, by: 'word' }];
  const finite = stem.endsWith('t') ? stemOf(stem.slice(0, -1)) : stem;
  if (entryOfStem(finite) !== undefined) return [{ stem: finite, by: 'word' }];
  const meant = (token.length >= 4 ? bySound.get(soundOf(token)) : undefined) ?? meantBy(token);
  if (meant !== null) return [{ stem: stemOf(meant), by: 'typo' }];
  return partsOf(token, KNOWN_FORMS).map((part) => ({ stem: part, by: 'part' }));
}

/** People use the same words again and again; how many are kept, so that what was read once costs nothing. */
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly Reading[]>();

/** The stems that a word (lower case, without accents) may stand for, none when nothing is near. */
export function readingsOf(token: string): readonly Reading[] {
  const known = kept.get(token);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const readings = found(token);
  kept.set(token, readings);
  return readings;
}
