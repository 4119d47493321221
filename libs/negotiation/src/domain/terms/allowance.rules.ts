import { wallTimeOf } from '#kernel';

import { planOccurrences } from '../times/occurrences.rules.js';
import type { Terms } from './terms.rules.js';

/**
 * What the law lets a volunteer get for expenses, over everything together, in euro cents. There is a limit by the hour
 * as well; expenses are no pay for hours, so it says nothing here.
 */
export const ALLOWANCE_LIMITS = { monthCents: 21_000, yearCents: 210_000 } as const;

/** Expenses for one time of help, on a local date. */
export interface DatedExpenses {
  readonly date: string;
  readonly cents: number;
}

/** What a helper's expenses come to with these terms among them; warnings forbid nothing. */
export interface Allowance {
  /** The calendar year of these terms in which the most comes together. */
  readonly year: number;
  readonly yearCents: number;
  readonly yearLimitCents: number;
  /** The month of these terms (YYYY-MM) in which the most comes together. */
  readonly month: string;
  readonly monthCents: number;
  readonly monthLimitCents: number;
  readonly warnings: readonly AllowanceWarning[];
}

/** Which limit is passed. */
export type AllowanceWarning = (typeof ALLOWANCE_WARNINGS)[number];

/** Every limit that can be passed. */
export const ALLOWANCE_WARNINGS = ['month', 'year'] as const;

const DAY_MS = 86_400_000;

/** The times of terms with expenses from a moment on until the end of the year after it, with what each brings. */
export function expensesOf(terms: Terms, from: Date): DatedExpenses[] {
  const { inReturn, when } = terms;
  if (inReturn.kind !== 'expenses' || when.kind === 'open') return [];
  const lastYear = Number(wallTimeOf(from, when.zone).slice(0, 4)) + 1;
  const days = Math.ceil((Date.UTC(lastYear + 1, 0, 1) - from.getTime()) / DAY_MS);
  return planOccurrences(terms, from, days)
    .map(({ localStart }) => ({ date: localStart.slice(0, 10), cents: inReturn.cents }))
    .filter(({ date }) => Number(date.slice(0, 4)) <= lastYear);
}

/** The fullest of the periods in which something of `proposed` falls. */
function fullest(
  proposed: readonly DatedExpenses[],
  all: readonly DatedExpenses[],
  letters: number,
): { readonly period: string; readonly cents: number } {
  const periods = new Set(proposed.map(({ date }) => date.slice(0, letters)));
  const sums = [...periods].sort().map((period) => ({
    period,
    cents: all.reduce((sum, { date, cents }) => sum + (date.startsWith(period) ? cents : 0), 0),
  }));
  return sums.reduce((most, one) => (one.cents > most.cents ? one : most));
}

/** What comes together when `proposed` is agreed beside what is `agreed` elsewhere; null when it brings no expenses. */
export function allowanceOf(proposed: readonly DatedExpenses[], agreed: readonly DatedExpenses[]): Allowance | null {
  if (proposed.length === 0) return null;
  const all = [...proposed, ...agreed];
  const [month, year] = [fullest(proposed, all, 7), fullest(proposed, all, 4)];
  const { monthCents: monthLimitCents, yearCents: yearLimitCents } = ALLOWANCE_LIMITS;
  return {
    year: Number(year.period),
    yearCents: year.cents,
    yearLimitCents,
    month: month.period,
    monthCents: month.cents,
    monthLimitCents,
    warnings: [
      ...(month.cents > monthLimitCents ? (['month'] as const) : []),
      ...(year.cents > yearLimitCents ? (['year'] as const) : []),
    ],
  };
}
