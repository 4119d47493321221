import type { Locale } from '#kernel';

import { messagesOf, outcomesOf, type Samples } from './messages.js';
import { OFFICIALESE } from './officialese.data.js';

/** The most words of a sentence. */
export const MOST_WORDS = 15;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:-]*/gu) ?? [];

/** The sentences of a text; a line and what follows a colon begin a new one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Sentences of a text that have too many words. */
export const longSentences = (text: string): string[] =>
  sentencesOf(text).filter((sentence) => sentence.split(/\s+/u).length > MOST_WORDS);

const patterns = new Map<Locale, readonly { readonly pattern: RegExp; readonly plain: string }[]>();

function patternsOf(locale: Locale) {
  const known =
    patterns.get(locale) ??
    Object.entries(OFFICIALESE[locale]).map(([word, plain]) => ({
      pattern: new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu'),
      plain,
    }));
  patterns.set(locale, known);
  return known;
}

/** Words of offices in a text, each with its plain word: `indien → als`. */
export const officialeseIn = (text: string, locale: Locale): string[] =>
  patternsOf(locale).flatMap(({ pattern, plain }) => {
    const found = pattern.exec(text);
    return found ? [`${found[0].toLowerCase()} → ${plain}`] : [];
  });

/** What is wrong with a catalogue, as `path: what`: sentences that are too long and words of offices. */
export const unplainIn = (texts: object, locale: Locale, samples: Samples = {}): string[] =>
  messagesOf(texts).flatMap(({ path, message }) =>
    [
      ...new Set(
        outcomesOf(message, samples).flatMap((text) => [...longSentences(text), ...officialeseIn(text, locale)]),
      ),
    ].map((found) => `${path}: ${found}`),
  );

/** Groups of vowels, about as many as syllables. */
const VOWELS: Readonly<Record<Locale, RegExp>> = { nl: /[aeiouyáéèëïöüê]+/giu, en: /[aeiouy]+/giu };
/** Flesch for English, Douma's figures for Dutch: what a sentence weighs for each word, a word for each syllable. */
const WEIGHTS: Readonly<Record<Locale, readonly [base: number, sentence: number, word: number]>> = {
  nl: [206.84, 0.93, 77],
  en: [206.835, 1.015, 84.6],
};

/** Reading ease (Flesch, Flesch-Douma) of texts, about 0 to 100 and higher; above 80 is easy. NaN without words. */
export function readingEase(texts: readonly string[], locale: Locale): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, (word.match(VOWELS[locale]) ?? []).length), 0);
  const [base, sentence, word] = WEIGHTS[locale];
  return base - sentence * (words.length / sentences.length) - word * (syllables / words.length);
}

/** Reading ease of everything that a catalogue can say. */
export const readingEaseOf = (texts: object, locale: Locale, samples: Samples = {}): number =>
  readingEase(
    messagesOf(texts).flatMap(({ message }) => outcomesOf(message, samples)),
    locale,
  );
