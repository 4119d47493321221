import { err, ok } from '#kernel';
import type { Result } from '#kernel';

import type { EndReason } from '../talks/reasons.data.js';

/** After so many months both are asked whether it is still good. */
export const REVIEW_MONTHS = [2, 6, 12] as const;
/** One of `REVIEW_MONTHS`. */
export type ReviewMonths = (typeof REVIEW_MONTHS)[number];

/** What somebody can say. */
export const REVIEW_ANSWERS = ['stillGood', 'change', 'stop'] as const;
/** One of `REVIEW_ANSWERS`. */
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

/** Days after which both are asked once more, and days after which nobody asks any longer and a broker is told. */
export const REVIEW_DAYS = { again: 7, over: 14 } as const;

/** Why an answer is not taken: no question is open for this person, it is given, or stopping lacks its reason. */
export type ReviewError =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'ReviewAnswered' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'TermsMissing' };

/** What is asked of one person: null when nothing is. */
export interface OpenReview {
  readonly months: ReviewMonths;
  readonly answered: boolean;
}

/** What an answer says and brings along. */
export interface GivenReview {
  readonly answer: ReviewAnswer;
  /** With "stop" alone, and needed there. */
  readonly reason: EndReason | null;
  /** Whether other terms came along: with "change" alone, and needed there. */
  readonly hasTerms: boolean;
}

/** Answers the newest question, once; stopping wants a reason, and changing wants the other terms. */
export function answerReview(
  open: OpenReview | null,
  given: GivenReview,
): Result<{ readonly months: ReviewMonths; readonly reason: EndReason | null }, ReviewError> {
  if (open === null) return err({ kind: 'NotFound' });
  if (open.answered) return err({ kind: 'ReviewAnswered' });
  if (given.answer === 'stop' && given.reason === null) return err({ kind: 'ReasonMissing' });
  if (given.answer === 'change' && !given.hasTerms) return err({ kind: 'TermsMissing' });
  return ok({ months: open.months, reason: given.answer === 'stop' ? given.reason : null });
}

/** Fewer agreements than this are not told apart: a figure about so few tells of persons. */
export const SMALL_COUNT = 5;

/** How many agreements of an area were made long enough ago, and how many of them were alive after three months. */
export interface AliveCount {
  readonly areaCode: string;
  readonly agreements: number;
  readonly alive: number;
}

/** The share of an area, in whole percents; for all areas with few together, `areaCode` is null. Null: too few. */
export interface AliveFigure {
  readonly areaCode: string | null;
  readonly agreements: number | null;
  readonly alivePercent: number | null;
}

const percentOf = ({ agreements, alive }: Pick<AliveCount, 'agreements' | 'alive'>): number =>
  Math.round((100 * alive) / agreements);

/**
 * The figures that may be told: each area with enough agreements, and all others together as long as those are enough.
 * There is no total, from which a hidden one could be counted back.
 */
export function aliveFigures(counts: readonly AliveCount[]): AliveFigure[] {
  const large = counts.filter(({ agreements }) => agreements >= SMALL_COUNT);
  const small = counts.filter(({ agreements }) => agreements < SMALL_COUNT);
  const shown = large.map((count): AliveFigure => {
    const { areaCode, agreements } = count;
    return { areaCode, agreements, alivePercent: percentOf(count) };
  });
  if (small.length === 0) return shown;
  const rest = {
    agreements: small.reduce((sum, { agreements }) => sum + agreements, 0),
    alive: small.reduce((sum, { alive }) => sum + alive, 0),
  };
  const told = rest.agreements >= SMALL_COUNT;
  return [
    ...shown,
    {
      areaCode: null,
      agreements: told ? rest.agreements : null,
      alivePercent: told ? percentOf(rest) : null,
    },
  ];
}
