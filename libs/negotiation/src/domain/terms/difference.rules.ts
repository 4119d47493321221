import { canonicalJson } from '#kernel';

import { TERM_NAMES } from './terms.rules.js';
import type { TermName, Terms } from './terms.rules.js';

type DifferenceOf<K extends TermName> = {
  [Name in K]: { readonly term: Name; readonly before: Terms[Name]; readonly after: Terms[Name] };
}[K];

/** One term that changed, with both values as data; screens make the sentence. */
export type TermDifference = DifferenceOf<TermName>;

const differenceOf = <K extends TermName>(term: K, before: Terms, after: Terms): DifferenceOf<K> => ({
  term,
  before: before[term],
  after: after[term],
});

const sameTerm = (term: TermName, before: Terms, after: Terms): boolean =>
  canonicalJson(before[term]) === canonicalJson(after[term]);

/**
 * What changed between two checked versions, one entry per changed term, in the order of `TERM_NAMES`; empty when
 * nothing did.
 */
export const differences = (before: Terms, after: Terms): TermDifference[] =>
  TERM_NAMES.filter((term) => !sameTerm(term, before, after)).map((term) => differenceOf(term, before, after));
