import type { ActivitySlug } from './activity-list.js';
import { entryOfStem, isEveryday, isSpelledSo } from './activity-words.rules.js';
import type { Phrase } from './activity-words.rules.js';
import type { Place } from './places-of-text.rules.js';
import type { Reading } from './readings.rules.js';

/** What one telling word is worth; a word that many activities share is worth less to each. */
const WORTH = { exact: 1, stem: 0.9, part: 0.6, typo: 0.45 } as const;
/** What each word of a complete phrase is worth; everyday words in it add little. */
const PHRASE_WORTH = 1.3;
const EVERYDAY_WORTH = 0.3;
/** The words of a phrase may stand this many telling words apart. */
const REACH = 4;

const worthOf = ({ by, stem }: Reading, token: string, activity: ActivitySlug): number =>
  by === 'word' ? WORTH[isSpelledSo(token, activity) || stem === token ? 'exact' : 'stem'] : WORTH[by];

/** Worth of each place of the text for one activity. */
export type Scores = Map<ActivitySlug, Map<number, number>>;

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

/**
 * What the list of words says: for each activity the worth of the places of the text that point to it. A phrase counts
 * more than a word, a word as it stands in the list more than another form of it, then parts of compounds, then slips.
 */
export function scoresOf(places: readonly Place[]): Scores {
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
