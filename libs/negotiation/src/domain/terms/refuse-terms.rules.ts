import type { TermsError, TermsRule } from './terms.rules.js';

/** A fact that refuses terms, or null. */
export type Refusal = TermsError | null;

/** The least and the most that may be. */
export type Bounds = readonly [min: number, max: number];

/** The fact that a field breaks a rule; `bound` is what was passed. */
export const refuse = (field: string, rule: TermsRule, bound: number | string | null = null): TermsError => ({
  kind: 'TermsRefused',
  field,
  rule,
  bound,
});

/** Refuses a text that is too short or too long, in characters. */
export function textRefusal(field: string, text: string, [min, max]: Bounds): Refusal {
  const length = Array.from(text).length;
  if (length < min) return refuse(field, 'tooShort', min);
  return length > max ? refuse(field, 'tooLong', max) : null;
}

/** Refuses what is no whole number within its bounds. */
export function numberRefusal(field: string, value: number, [min, max]: Bounds): Refusal {
  if (!Number.isInteger(value)) return refuse(field, 'notWhole');
  if (value < min) return refuse(field, 'tooSmall', min);
  return value > max ? refuse(field, 'tooLarge', max) : null;
}

/** The first refusal of a list, in its order. */
export const firstRefusal = <T>(items: readonly T[], refusalOf: (item: T) => Refusal): Refusal =>
  items.map(refusalOf).find((refusal) => refusal !== null) ?? null;
