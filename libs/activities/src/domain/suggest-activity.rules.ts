import type { ActivitySlug } from './activity-list.js';
import { entryOfStem, isEveryday, isSpelledSo } from './activity-words.rules.js';
import type { Phrase } from './activity-words.rules.js';
import { clausesOf } from './clauses.rules.js';
import { isStopWord, wordsOf } from './dutch-words.rules.js';
import { readingsOf } from './readings.rules.js';
import type { Reading } from './readings.rules.js';

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
const PHRASE_WORTH = 1.3;
const EVERYDAY_WORTH = 0.3;
/** The words of a phrase may stand this many telling words apart. */
const REACH = 4;
/** Suggestions that score less than this part of the best one are left out. */
const NEAR_BEST = 0.3;

/** One telling word of the text with the stems it may stand for, and how much it counts where it stands. */
interface Place {
  readonly written: string;
  readonly token: string;
  readonly readings: readonly Reading[];
  readonly sentence: number;
  readonly weight: number;
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
      const place = places[at];
      if (place?.sentence !== places[from]?.sentence) continue;
      const reading = place?.readings.find((candidate) => candidate.stem === stem);
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
  const present = new Set(places.flatMap(({ readings }) => readings.map(({ stem }) => stem)));
  for (const [at, { token, readings, weight }] of places.entries()) {
    for (const reading of readings) {
      const entry = entryOfStem(reading.stem);
      if (entry === undefined) continue;
      for (const [activity, strength] of entry.pointsTo) {
        const worth = strength * worthOf(reading, token, activity);
        count(scores, activity, at, (weight * worth) / entry.spread);
      }
      for (const phrase of entry.phrases) {
        if (!phrase.stems.every((stem) => present.has(stem))) continue;
        for (const [place, found] of completed(phrase, at, places) ?? []) {
          const worth = isEveryday(found.stem) ? EVERYDAY_WORTH : PHRASE_WORTH;
          const written = places[place]?.token ?? '';
          count(scores, phrase.activity, place, weight * worth * worthOf(found, written, phrase.activity));
        }
      }
    }
  }
  return scores;
}

/** Words after which nothing is asked or offered: no dog, without a garden. */
const NEGATIONS: ReadonlySet<string> = new Set(['geen', 'zonder', 'behalve', 'no', 'without', 'except']);
const NEGATED_WORDS = 2;
const NEGATED_WEIGHT = 0.4;

/** The telling words of a text, each with the sentence it stands in and how much it counts there. */
function placesOf(text: string): Place[] {
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

/**
 * What a text seems to be about: at most three activities, best first, ties in the order of their keys. A phrase counts
 * more than a word, a word as it stands in the list more than another form of it, then parts of compounds, then slips.
 */
export function suggestActivities(text: string): ActivitySuggestion[] {
  return guessedFrom(text, MOST, NEAR_BEST);
}

function guessedFrom(text: string, most: number, nearBest: number): ActivitySuggestion[] {
  const places = placesOf(text);
  const ranked = Array.from(scoresOf(places), ([activity, worths]) => ({
    activity,
    worths,
    score: Array.from(worths.values()).reduce((sum, worth) => sum + worth, 0),
  })).sort((a, b) => b.score - a.score || (a.activity < b.activity ? -1 : 1));
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * nearBest)
    .slice(0, most)
    .map(({ activity, worths, score }) => ({
      activity,
      confidence: Math.round((100 * score) / (score + 1)) / 100,
      because: places.filter((_, at) => worths.has(at)).map(({ written }) => written),
    }));
}

const MOST_TO_COMPARE = 5;
const NEAR_ENOUGH_TO_COMPARE = 0.15;

/** The same to compare texts with: up to five, also less likely ones, since a fit by a second guess is better than none. */
export const activitiesToCompare = (text: string): ActivitySuggestion[] =>
  guessedFrom(text, MOST_TO_COMPARE, NEAR_ENOUGH_TO_COMPARE);
