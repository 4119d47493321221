import { refusalInWords } from '../../lib/refusal.js';
import type { Say } from '../../lib/wording/wording.js';
import type { Problem } from './terms-problems.rules.js';

/** Rules that are about terms alone; all others are said as everywhere. */
const OWN_RULES = [
  'inThePast',
  'tooFarAhead',
  'twiceOnOneDay',
  'tooFew',
  'tooMany',
  'between15And1440',
  'between',
  'countBetween',
  'beforeStart',
  'notOneOfTheDays',
  'otherThanStart',
  'onlyOnce',
  'notBoth',
  'notAnAmount',
  'notWhole',
  'tooSmall',
  'tooLarge',
  'unknown',
] as const;

/** What is wrong with a field of the terms, in words. */
export function problemInWords(
  say: Say<'problem'>,
  common: Parameters<typeof refusalInWords>[0],
  { field, rule, bound = null, explanation }: Problem,
): string {
  if (explanation !== undefined) return explanation;
  if (OWN_RULES.some((own) => own === rule))
    return say('problem', {
      rule: field.startsWith('terms.where') && rule === 'unknown' ? 'area' : rule,
      bound: bound ?? 0,
    });
  return refusalInWords(common, { __typename: 'InvalidInputError', field, rule, bound });
}
