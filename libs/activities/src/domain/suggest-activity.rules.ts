import type { ActivitySlug } from './activity-list.js';
import { entryOfStem, isEveryday, isSpelledSo, KNOWN_STEMS, SPELLINGS } from './activity-words.rules.js';
import type { Phrase } from './activity-words.rules.js';
import { isStopWord, partsOf, stemOf, wordsOf } from './dutch-words.rules.js';
import { slipsBetween } from './edit-distance.rules.js';

/** An activity that a text seems to be about, and why. */
export interface ActivitySuggestion {
  readonly activity: ActivitySlug;
  /** Between 0 and 1: 0.5 is one clear word, above 0.7 a whole phrase; not a probability. */
  readonly confidence: number;
  /** The words of the text that led to it, as written there, in their order. */
  readonly because: readonly string[];
}

const MOST = 3;
/** What one telling word is worth; a word that many activities share is worth less to each. */
const WORTH = { exact: 1, stem: 0.9, part: 0.6, typo: 0.45 } as const;
/** What each word of a complete phrase is worth; everyday words in it add little. */
const PHRASE_WORTH = 1.6;
const EVERYDAY_WORTH = 0.5;
/** The words of a phrase may stand this many telling words apart. */
const REACH = 6;
/** Suggestions that score less than this part of the best one are left out. */
const NEAR_BEST = 0.3;

interface Reading {
  readonly stem: string;
  readonly by: 'word' | 'part' | 'typo';
}

/** One telling word of the text with the stems it may stand for. */
interface Place {
  readonly written: string;
  readonly token: string;
  readonly readings: readonly Reading[];
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

const spellingsByStart = new Map<string, Spelling[]>();
for (const word of SPELLINGS) {
  const start = `${word[0]}${word.length}`;
  const spelling = { word, letters: lettersOf(word) };
  spellingsByStart.set(start, [...(spellingsByStart.get(start) ?? []), spelling]);
}

function differentLetters(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The word of the list that was probably meant: the same first letter, one slip from five letters, two from nine. */
function meantBy(token: string): string | null {
  const limit = token.length >= 9 ? 2 : token.length >= 5 ? 1 : 0;
  if (limit === 0) return null;
  const letters = lettersOf(token);
  let nearest: { word: string; slips: number } | null = null;
  for (let length = token.length - limit; length <= token.length + limit; length += 1) {
    if (length < 5) continue;
    for (const spelling of spellingsByStart.get(`${token[0]}${length}`) ?? []) {
      if (differentLetters(letters, spelling.letters) > 2 * limit) continue;
      const slips = slipsBetween(token, spelling.word, limit);
      if (slips <= limit && (nearest === null || slips < nearest.slips)) nearest = { word: spelling.word, slips };
    }
  }
  return nearest?.word ?? null;
}

function readingsOf(token: string): readonly Reading[] {
  const stem = stemOf(token);
  if (entryOfStem(stem) !== undefined || isEveryday(stem)) return [{ stem, by: 'word' }];
  const finite = stem.endsWith('t') ? stemOf(stem.slice(0, -1)) : stem;
  if (entryOfStem(finite) !== undefined) return [{ stem: finite, by: 'word' }];
  const parts = partsOf(token, KNOWN_STEMS);
  if (parts.length > 0) return parts.map((part) => ({ stem: part, by: 'part' }));
  const meant = meantBy(token);
  return meant === null ? [] : [{ stem: stemOf(meant), by: 'typo' }];
}

const worthOf = ({ by, stem }: Reading, token: string, activity: ActivitySlug): number =>
  by === 'word' ? WORTH[isSpelledSo(token, activity) || stem === token ? 'exact' : 'stem'] : WORTH[by];

/** Worth of each place of the text for one activity. */
type Scores = Map<ActivitySlug, Map<number, number>>;

function count(scores: Scores, activity: ActivitySlug, place: number, worth: number): void {
  const places = scores.get(activity) ?? new Map<number, number>();
  scores.set(activity, places);
  places.set(place, Math.max(places.get(place) ?? 0, worth));
}

/** The places of a phrase that begins at one place, each with the reading that fits, or null when it is not complete. */
function completed(phrase: Phrase, from: number, places: readonly Place[]): readonly [number, Reading][] | null {
  const found: [number, Reading][] = [];
  for (const stem of phrase.stems) {
    let nearest: [number, Reading] | null = null;
    for (let at = Math.max(0, from - REACH); at <= Math.min(places.length - 1, from + REACH); at += 1) {
      const reading = places[at]?.readings.find((candidate) => candidate.stem === stem);
      if (reading === undefined) continue;
      if (nearest === null || Math.abs(at - from) < Math.abs(nearest[0] - from)) nearest = [at, reading];
    }
    if (nearest === null) return null;
    found.push(nearest);
  }
  return found;
}

function scoresOf(places: readonly Place[]): Scores {
  const scores: Scores = new Map();
  for (const [at, { token, readings }] of places.entries()) {
    for (const reading of readings) {
      const entry = entryOfStem(reading.stem);
      if (entry === undefined) continue;
      const shared = Array.from(entry.pointsTo.values()).reduce((sum, strength) => sum + strength, 0);
      for (const [activity, strength] of entry.pointsTo) {
        count(scores, activity, at, (strength * worthOf(reading, token, activity)) / Math.sqrt(Math.max(1, shared)));
      }
      for (const phrase of entry.phrases) {
        for (const [place, found] of completed(phrase, at, places) ?? []) {
          const worth = isEveryday(found.stem) ? EVERYDAY_WORTH : PHRASE_WORTH;
          count(scores, phrase.activity, place, worth * worthOf(found, places[place]?.token ?? '', phrase.activity));
        }
      }
    }
  }
  return scores;
}

/**
 * What a text seems to be about: at most three activities, best first, ties in the order of their keys. A phrase counts
 * more than a word, a word as it stands in the list more than another form of it, then parts of compounds, then slips.
 */
export function suggestActivities(text: string): ActivitySuggestion[] {
  const places = wordsOf(text)
    .filter(({ token }) => !isStopWord(token))
    .map(({ written, token }): Place => ({ written, token, readings: readingsOf(token) }));
  const ranked = Array.from(scoresOf(places), ([activity, worths]) => ({
    activity,
    worths,
    score: Array.from(worths.values()).reduce((sum, worth) => sum + worth, 0),
  })).sort((a, b) => b.score - a.score || (a.activity < b.activity ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * NEAR_BEST)
    .slice(0, MOST)
    .map(({ activity, worths, score }) => ({
      activity,
      confidence: Math.round((100 * score) / (score + 1)) / 100,
      because: places.filter((_, at) => worths.has(at)).map(({ written }) => written),
    }));
}
