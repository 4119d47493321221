import { IRREGULAR_STEMS, STEMS_ON_RT } from './dutch-forms.data.js';
import { STOP_WORDS } from './stop-words.data.js';

/** A word as somebody wrote it, and the form it is compared in (lower case, without accents). */
export interface WrittenWord {
  readonly written: string;
  readonly token: string;
  /** Where it begins in the text, in the form NFC. */
  readonly at: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const ACCENTS = /\p{M}/gu;
const VOWEL = /[aeiouy]/;
const VOWEL_GROUPS = /ij|[aeiouy]+/g;
/** Longer words are no compounds that people write; the bounds keep the work for one word small. */
const LONGEST_COMPOUND = 40;
const LONGEST_PIECE = 20;

const PLAIN = /^[ -~]*$/;

/** A text in the form it is compared in: lower case, without accents. */
export const foldAccents = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** All words of two letters and more, also those that say little, in the order of the text. */
export const wordsOf = (text: string): WrittenWord[] =>
  Array.from(text.normalize('NFC').matchAll(WORD), ({ 0: written, index: at }) => ({
    written,
    token: foldAccents(written),
    at,
  })).filter(({ token }) => token.length > 1);

/** Whether a word says nothing about an activity. */
export const isStopWord = (token: string): boolean => STOP_WORDS.has(token);

/** The telling words of a text in their order: lower case, without accents, numbers and stop words. */
export const tokensOf = (text: string): string[] =>
  wordsOf(text)
    .map(({ token }) => token)
    .filter((token) => !isStopWord(token));

const vowelGroups = (word: string): number => word.match(VOWEL_GROUPS)?.length ?? 0;
const carries = (stem: string): boolean => stem.length >= 3 && VOWEL.test(stem);

/** How a stem is spelled when the ending is gone: brieven, brief; huizen, huis; mannen, man; talen, taal. */
function closed(open: string): string {
  const stem = open.replace(/v$/, 'f').replace(/z$/, 's');
  const last = stem.at(-1);
  if (last !== undefined && !VOWEL.test(last) && stem.at(-2) === last) return stem.slice(0, -1);
  if (!/(?:^|[^aeiouy])[aeou][bcdfgklmnprst]$/.test(stem)) return stem;
  if (stem.at(-2) === 'e' && vowelGroups(stem) > 1) return stem;
  return `${stem.slice(0, -1)}${stem.at(-2)}${last}`;
}

/** Small forms: klusje, tuintje, bloemetje, boompje; plantje keeps its t and lampje its p. */
function withoutSmallForm(word: string): string | null {
  const match = /^(.+)jes?$/.exec(word);
  const base = match?.[1];
  if (base === undefined || !carries(base)) return null;
  if (/[^aeiouy]{2}et$/.test(base) && carries(base.slice(0, -2))) return closed(base.slice(0, -2));
  if (/(?:em|ng|[aeiou]{2}[lnr])et$/.test(base) && carries(base.slice(0, -2))) return base.slice(0, -2);
  if (base.endsWith('mp'))
    return /(?:^|[^aeiouy])[aeiou]mp$/.test(base) && vowelGroups(base) === 1 ? base : base.slice(0, -1);
  if (!base.endsWith('t')) return base;
  const bare = base.slice(0, -1);
  if (!carries(bare) || STEMS_ON_RT.has(base)) return base;
  if (/[lnrw]$/.test(bare)) {
    const short = /(?:^|[^aeiouy])[aeiou][lnr]$/.test(bare) && vowelGroups(bare) === 1;
    return short ? base : bare;
  }
  return vowelGroups(bare) > 1 && /([aeou])\1$/.test(bare) ? bare.slice(0, -1) : base;
}

function shortened(word: string): string {
  const known = IRREGULAR_STEMS.get(word);
  if (known !== undefined) return known;
  if (word.length < 4) return word;
  const small = withoutSmallForm(word);
  if (small !== null) return small;
  const [, ies] = /^(.+[^aeiou])(?:ies?|y)$/.exec(word) ?? [];
  if (ies !== undefined && carries(ies)) return `${ies}i`;
  for (const ending of ['ing', 'en', 'e']) {
    const open = word.slice(0, -ending.length);
    if (word.endsWith(ending) && carries(open) && !(ending === 'e' && VOWEL.test(open.at(-1) ?? '')))
      return closed(open);
  }
  if (/[^aeiouys]s$/.test(word) && carries(word.slice(0, -1))) return word.slice(0, -1);
  if (/[^aeiouylr]es$/.test(word) && carries(word.slice(0, -2))) return word.slice(0, -1);
  if (/(?:aai|ooi|oei|[aeiou]{2}[kpfml])t$/.test(word)) return word.slice(0, -1);
  if (/e[lr]t$/.test(word) && vowelGroups(word) > 1) return word.slice(0, -1);
  if (/[^aeiou]ee[^aeiou]$/.test(word) && vowelGroups(word) > 1) return `${word.slice(0, -2)}${word.slice(-1)}`;
  return /([^aeiouy])\1$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * The stem in which the forms of a Dutch word meet (huis and huizen, klus and klusjes); light, so that English words
 * stay apart. It is a key for comparing and not always a word; asking twice gives the same.
 */
export function stemOf(token: string): string {
  let stem = token;
  for (let next = shortened(stem); next !== stem; next = shortened(stem)) stem = next;
  return stem;
}

interface Split {
  readonly letters: number;
  readonly parts: readonly string[];
}

const isBetter = (a: Split, b: Split): boolean =>
  a.letters > b.letters || (a.letters === b.letters && a.parts.length < b.parts.length);

const ENDINGS = ['', 's', 'en', 'e', 't', 'je', 'jes', 'tje', 'tjes', 'ing'] as const;

/** The form of a stem before an ending that begins with a vowel: brieven, huizen, mannen, talen. */
function open(stem: string): string {
  if (/[aeou]{2}[^aeiouy]$/.test(stem) && stem.at(-2) === stem.at(-3)) return `${stem.slice(0, -2)}${stem.slice(-1)}`;
  if (/[^aeiouy][aeiou][bdfgklmnprst]$/.test(stem)) return `${stem}${stem.slice(-1)}`;
  return stem.replace(/f$/, 'v').replace(/s$/, 'z');
}

/** The stems of these words by every form in which they may stand in a compound. */
export function formsOf(words: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const learn = (form: string, stem: string): void => {
    if (form.length >= 3 && stem.length >= 3 && !forms.has(form)) forms.set(form, stem);
  };
  for (const word of words) {
    const stem = stemOf(word);
    learn(word, stem);
    for (const ending of ENDINGS) learn(`${stem}${ending}`, stem);
    for (const ending of ['en', 'e']) learn(`${open(stem)}${ending}`, stem);
  }
  return forms;
}

/**
 * The known stems that a compound is made of, in their order (hondenuitlaatservice: hond, uitlaat); pieces nobody knows
 * are passed over when the others are at least half of it, and then only those of four letters or more count.
 * Empty when the word is no compound of known stems, or has more than 40 letters.
 */
export function partsOf(token: string, known: ReadonlyMap<string, string>): string[] {
  if (token.length < 6 || token.length > LONGEST_COMPOUND) return [];
  const best: (Split | undefined)[] = [{ letters: 0, parts: [] }];
  for (let end = 1; end <= token.length; end += 1) {
    best[end] = best[end - 1];
    for (let start = Math.max(0, end - LONGEST_PIECE); start <= end - 3; start += 1) {
      const before = best[start];
      if (before === undefined || (start === 0 && end === token.length)) continue;
      const part = known.get(token.slice(start, end));
      if (part === undefined) continue;
      const split = { letters: before.letters + end - start, parts: [...before.parts, part] };
      const standing = best[end];
      if (standing === undefined || isBetter(split, standing)) best[end] = split;
    }
  }
  const found = best[token.length];
  if (found === undefined) return [];
  const enough = found.letters * 2 >= token.length;
  const whole = found.letters === token.length && found.parts.length > 1;
  if (whole) return [...found.parts];
  return enough ? found.parts.filter((part) => part.length >= 4) : [];
}
