import type { LabelledText } from './labelled-set.rules.js';

/** How well an offer answers a request: 2 the same topic, 1 just the same group, 0 neither. */
export type Relevance = 0 | 1 | 2;

/** The relevance that the labels of two texts give. */
export function relevanceOf(request: LabelledText, offer: LabelledText): Relevance {
  if (request.topic === offer.topic) return 2;
  return request.group === offer.group ? 1 : 0;
}

/**
 * Part of the offers of relevance 2 among the first five, of all that could stand there: found in the first five
 * divided by the smaller of five and how many there are. Null when there are none.
 */
export function recallAt5(ranked: readonly Relevance[], all: readonly Relevance[]): number | null {
  const there = all.filter((relevance) => relevance === 2).length;
  if (there === 0) return null;
  return ranked.slice(0, 5).filter((relevance) => relevance === 2).length / Math.min(5, there);
}

const gains = (relevances: readonly Relevance[]): number =>
  relevances
    .slice(0, 10)
    .reduce<number>((sum, relevance, place) => sum + (2 ** relevance - 1) / Math.log2(place + 2), 0);

/** Normalised discounted gain of the first ten: gain 2^relevance - 1, the ideal order taken from all. Null when none is relevant. */
export function ndcgAt10(ranked: readonly Relevance[], all: readonly Relevance[]): number | null {
  const ideal = gains(all.toSorted((a, b) => b - a));
  return ideal === 0 ? null : gains(ranked) / ideal;
}

/** The mean of what is not null, rounded to four places; null when nothing is left. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 1e4) / 1e4;
}
