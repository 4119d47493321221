import { activitiesToCompare, activityOf, isActivity, tellingWords } from '#activities';
import { rankTexts } from '#matching';
import type { TextMeaning } from '#matching';

import type { LabelledText } from './labelled-set.rules.js';
import { plainTextSearch } from './plain-text-search.js';
import { meanOf, ndcgAt10, recallAt5, relevanceOf } from './ranking-figures.rules.js';
import type { Relevance } from './ranking-figures.rules.js';

/** Figures of one way of ranking, 0 to 1, four places; null when the set has nothing to say about one. */
export interface RankingFigures {
  readonly recallAt5: number | null;
  readonly ndcgAt10: number | null;
  /** Share of the requests for which nothing at all was suggested. */
  readonly withoutSuggestion: number | null;
}

/** One request that came out badly. */
export interface BadAnswer {
  readonly text: string;
  readonly topic: string;
  readonly understoodAs: string | null;
  readonly ndcgAt10: number;
  readonly cameFirst: { readonly text: string; readonly topic: string } | null;
}

/** What the labelled set says of the understanding and the ranking. */
export interface Evaluation extends RankingFigures {
  readonly requests: number;
  readonly offers: number;
  /** Share of the texts whose first activity is the topic, of those whose topic is an activity of the list. */
  readonly firstActivity: number | null;
  readonly baseline: RankingFigures;
  readonly byLanguage: Readonly<Record<string, RankingFigures>>;
  readonly byLength: Readonly<Record<string, RankingFigures>>;
  readonly millisecondsPerText: number;
  readonly worst: readonly BadAnswer[];
}

interface Answer extends RankingFigures {
  readonly request: LabelledText;
  readonly ranked: readonly number[];
}

const WORST = 10;

/** What the system makes of a text, and of nothing but the text. */
function meaningOf(text: string): TextMeaning {
  return {
    guesses: activitiesToCompare(text).map(({ activity, confidence }) => ({
      activity,
      confidence,
      group: activityOf(activity)?.group ?? activity,
    })),
    words: tellingWords(text),
  };
}

function answersOf(
  requests: readonly LabelledText[],
  offers: readonly LabelledText[],
  rank: (request: LabelledText, at: number) => readonly number[],
): Answer[] {
  return requests.map((request, at) => {
    const ranked = rank(request, at);
    const all = offers.map((offer) => relevanceOf(request, offer));
    const relevances = ranked.map((number): Relevance => all[number] ?? 0);
    return {
      request,
      ranked,
      recallAt5: recallAt5(relevances, all),
      ndcgAt10: ndcgAt10(relevances, all),
      withoutSuggestion: ranked.length === 0 ? 1 : 0,
    };
  });
}

const figuresOf = (answers: readonly Answer[]): RankingFigures => ({
  recallAt5: meanOf(answers.map((answer) => answer.recallAt5)),
  ndcgAt10: meanOf(answers.map((answer) => answer.ndcgAt10)),
  withoutSuggestion: meanOf(answers.map((answer) => answer.withoutSuggestion)),
});

function figuresBy(answers: readonly Answer[], keyOf: (text: LabelledText) => string): Record<string, RankingFigures> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = keyOf(answer.request);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return Object.fromEntries(Array.from(groups, ([key, group]) => [key, figuresOf(group)] as const).sort());
}

/** Short up to five words, long from forty. */
function lengthOf({ text }: LabelledText): string {
  const words = text.split(/\s+/).length;
  if (words <= 5) return 'short';
  return words < 40 ? 'middle' : 'long';
}

/**
 * Ranks for each request all offers of the set as the system does when it knows the text alone, and compares with the labels.
 * @param now milliseconds that only go up, to measure with.
 */
export function evaluate(texts: readonly LabelledText[], now: () => number): Evaluation {
  const requests = texts.filter(({ kind }) => kind === 'request');
  const offers = texts.filter(({ kind }) => kind === 'offer');
  const began = now();
  const asked = requests.map(({ text }) => meaningOf(text));
  const offered = offers.map(({ text }) => meaningOf(text));
  const milliseconds = now() - began;
  const answers = answersOf(requests, offers, (_, at) =>
    rankTexts(asked[at] ?? { guesses: [], words: new Map() }, offered),
  );
  const search = plainTextSearch(offers.map(({ text }) => text));
  const first = [...requests, ...offers].map(({ topic }, at) =>
    isActivity(topic) ? Number([...asked, ...offered][at]?.guesses[0]?.activity === topic) : null,
  );
  return {
    requests: requests.length,
    offers: offers.length,
    firstActivity: meanOf(first),
    ...figuresOf(answers),
    baseline: figuresOf(answersOf(requests, offers, ({ text }) => search(text))),
    byLanguage: figuresBy(answers, ({ lang }) => lang),
    byLength: figuresBy(answers, lengthOf),
    millisecondsPerText: Math.round((milliseconds / texts.length) * 1e3) / 1e3,
    worst: worstOf(answers, asked, offers),
  };
}

function worstOf(
  answers: readonly Answer[],
  asked: readonly TextMeaning[],
  offers: readonly LabelledText[],
): BadAnswer[] {
  return answers
    .map((answer, at) => ({ answer, at }))
    .sort((a, b) => (a.answer.ndcgAt10 ?? 1) - (b.answer.ndcgAt10 ?? 1) || a.at - b.at)
    .slice(0, WORST)
    .map(({ answer: { request, ranked, ndcgAt10: gain }, at }) => {
      const best = offers[ranked[0] ?? -1];
      return {
        text: request.text,
        topic: request.topic,
        understoodAs: asked[at]?.guesses[0]?.activity ?? null,
        ndcgAt10: Math.round((gain ?? 1) * 1e4) / 1e4,
        cameFirst: best === undefined ? null : { text: best.text, topic: best.topic },
      };
    });
}
