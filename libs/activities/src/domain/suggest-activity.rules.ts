import { ACTIVITIES } from './activity-list.js';
import type { ActivitySlug } from './activity-list.js';
import { learnedScores } from './learned-activities.rules.js';
import { scoresOf } from './listed-words.rules.js';
import { placesOf } from './places-of-text.rules.js';
import type { Place } from './places-of-text.rules.js';

/** An activity that a text seems to be about, and why. */
export interface ActivitySuggestion {
  readonly activity: ActivitySlug;
  /** How probable it is, above 0 and below 1. */
  readonly confidence: number;
  /** The words of the text that led to it, as written there, in their order. */
  readonly because: readonly string[];
}

const MOST = 3;
/** Suggestions that score less than this part of the best one are left out. */
const NEAR_BEST = 0.3;

interface Listed {
  readonly activity: ActivitySlug;
  readonly score: number;
  readonly worths: ReadonlyMap<number, number>;
}

/** What the list of words says of a text, best first, ties in the order of their keys. */
const listedIn = (places: readonly Place[]): Listed[] =>
  Array.from(scoresOf(places), ([activity, worths]) => ({
    activity,
    worths,
    score: Array.from(worths.values()).reduce((sum, worth) => sum + worth, 0),
  })).sort((a, b) => b.score - a.score || (a.activity < b.activity ? -1 : 1));

/**
 * What a text names by words of the list alone, to search with: at most three activities, best first, ties in the order
 * of their keys. Confidence 0.5 is one clear word, above 0.7 a whole phrase.
 */
export function activitiesNamed(text: string): ActivitySuggestion[] {
  const places = placesOf(text);
  const listed = listedIn(places);
  return listed
    .filter(({ score }) => score >= (listed[0]?.score ?? 0) * NEAR_BEST)
    .slice(0, MOST)
    .map(({ activity, worths, score }) => ({
      activity,
      confidence: Math.round((100 * score) / (score + 1)) / 100,
      because: places.filter((_, at) => worths.has(at)).map(({ written }) => written),
    }));
}

/** How much the list of words adds to what was learned, for a text that leaves it in no doubt; set so that confidence is a probability. */
const BY_LIST = 2;

interface Weighed {
  readonly activity: ActivitySlug;
  readonly listed: Listed | undefined;
  readonly probability: number;
}

/** How probable each activity is that anything speaks for, best first, ties in the order of their keys. */
function weighed(places: readonly Place[]): Weighed[] {
  const learned = learnedScores(places);
  const listed = new Map(listedIn(places).map((found) => [found.activity, found]));
  const odds = ACTIVITIES.map(({ slug }, number) => {
    const score = listed.get(slug)?.score ?? 0;
    return Math.exp((learned[number] ?? 0) + (BY_LIST * score) / (score + 1));
  });
  const whole = odds.reduce((sum, odd) => sum + odd, 0);
  return ACTIVITIES.map(({ slug }, number) => ({
    activity: slug,
    listed: listed.get(slug),
    probability: (odds[number] ?? 0) / whole,
  }))
    .filter(({ listed: found }, number) => found !== undefined || (learned[number] ?? 0) > 0)
    .sort((a, b) => b.probability - a.probability || (a.activity < b.activity ? -1 : 1));
}

/** The words that led to an activity: those of the list, or those that speak for it by what was learned. */
function because({ activity, listed }: Weighed, places: readonly Place[]): string[] {
  const number = ACTIVITIES.findIndex(({ slug }) => slug === activity);
  return places
    .filter((place, at) => listed?.worths.has(at) ?? (learnedScores([place])[number] ?? 0) > 0)
    .map(({ written }) => written);
}

/** As probable as this part of the best one, or as well named by words of the list, is worth showing. */
const NEARLY = 0.1;

const shown = (probability: number): number => Math.min(0.999, Math.max(0.001, Math.round(1000 * probability) / 1000));

/**
 * What a text seems to be about: at most three activities, best first, ties in the order of their keys. The list of words
 * and what was learned from examples speak together.
 */
export function suggestActivities(text: string): ActivitySuggestion[] {
  const places = placesOf(text);
  const found = weighed(places);
  const best = found[0]?.probability ?? 0;
  const named = Math.max(0, ...found.map(({ listed }) => listed?.score ?? 0));
  return found
    .filter(
      ({ probability, listed }) =>
        probability >= best * NEARLY || (listed !== undefined && listed.score >= named * NEAR_BEST),
    )
    .slice(0, MOST)
    .map((one) => ({
      activity: one.activity,
      confidence: shown(one.probability),
      because: because(one, places),
    }))
    .filter((one) => one.because.length > 0);
}

/** An activity that a text may be about, to compare texts with. */
export interface ActivityGuess {
  readonly activity: ActivitySlug;
  /** How probable it is, above 0 and at most 1. */
  readonly confidence: number;
}

const MOST_TO_COMPARE = 8;
const NEAR_ENOUGH_TO_COMPARE = 0.002;

/** The same to compare texts with: up to eight, also unlikely ones, since a fit by a later guess is better than none. */
export const activitiesToCompare = (text: string): ActivityGuess[] =>
  weighed(placesOf(text))
    .filter(({ probability }) => probability >= NEAR_ENOUGH_TO_COMPARE)
    .slice(0, MOST_TO_COMPARE)
    .map(({ activity, probability }) => ({ activity, confidence: probability }));
