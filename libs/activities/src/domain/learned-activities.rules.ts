import { ACTIVITIES } from './activity-list.js';
import { isEveryday, LISTED_TERMS } from './activity-words.rules.js';
import { learnFrom } from './classifier.rules.js';
import type { Features, Learned, Lesson } from './classifier.rules.js';
import { stemOf, tokensOf } from './dutch-words.rules.js';
import { EXAMPLES } from './examples/examples.data.js';
import { examplesIn } from './examples/examples.js';
import type { Place } from './places-of-text.rules.js';

/** How much of a word counts, by how it was found. */
const COUNTS = { word: 1, part: 0.7, typo: 0.7, everyday: 0.5, pair: 0.6 } as const;

const countOf = (stem: string, weight: number): number => (isEveryday(stem) ? COUNTS.everyday : 1) * weight;

function put(features: Map<string, number>, feature: string, counts: number): void {
  if (counts > (features.get(feature) ?? 0)) features.set(feature, counts);
}

/** The stems of a text, what else they may stand for, and pairs of neighbouring stems, each with how much it counts. */
export function featuresOf(places: readonly Place[]): Features {
  const features = new Map<string, number>();
  for (const [at, { token, readings, weight, sentence }] of places.entries()) {
    const stem = stemOf(token);
    const counts = countOf(stem, weight);
    put(features, stem, counts);
    for (const reading of readings) if (reading.stem !== stem) put(features, reading.stem, counts * COUNTS[reading.by]);
    const before = places[at - 1];
    if (before?.sentence === sentence) put(features, `${stemOf(before.token)} ${stem}`, counts * COUNTS.pair);
  }
  return features;
}

/** The same of what is learned from: no slips and no clauses, so that it is soon done. */
function featuresOfStems(stems: readonly string[]): Features {
  const features = new Map<string, number>();
  let before: string | null = null;
  for (const stem of stems) {
    put(features, stem, countOf(stem, 1));
    if (before !== null) put(features, `${before} ${stem}`, countOf(stem, COUNTS.pair));
    before = stem;
  }
  return features;
}

function learned(): Learned {
  const numbers = new Map(ACTIVITIES.map(({ slug }, number) => [slug as string, number]));
  const lessons: Lesson[] = [];
  const learn = (features: Features, activity: string, counts: number): void => {
    const belongsTo = numbers.get(activity);
    if (belongsTo !== undefined && features.size > 0) lessons.push({ features, belongsTo, counts });
  };
  for (const [activity, lines] of Object.entries(EXAMPLES))
    for (const example of examplesIn(lines)) learn(featuresOfStems(tokensOf(example).map(stemOf)), activity, 1);
  for (const { activity, stems, strength } of LISTED_TERMS) learn(featuresOfStems(stems), activity, strength);
  return learnFrom(lessons, ACTIVITIES.length);
}

let kept: Learned | null = null;

/** How much a text speaks for each activity, in the order of `ACTIVITIES`, by what was learned from the examples and the list; 0 where nothing does. */
export function learnedScores(places: readonly Place[]): Float64Array {
  kept ??= learned();
  return kept.scores(featuresOf(places));
}
