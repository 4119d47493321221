import type { OrganisationForm } from './organisation-form.rules.js';

/** What a broker is told to look at: none of these decides by itself. */
export const ORGANISATION_WARNINGS = [
  'notInsured',
  'forProfit',
  'replacesPaidWork',
  'paysNoExpenses',
  'domainUnlikeName',
  'nameLikeAnother',
] as const;
/** One of `ORGANISATION_WARNINGS`. */
export type OrganisationWarning = (typeof ORGANISATION_WARNINGS)[number];

/** Words that many names share and that tell no two organisations apart. */
const COMMON_WORDS = new Set(['stichting', 'vereniging', 'gemeente', 'bv', 'nv', 'de', 'het', 'een', 'van', 'voor', 'en']);
const LEAST_LETTERS = 4;

/** Letters without accents, lower case, so that one name is compared as people read it. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
const wordsOf = (name: string): string[] =>
  lettersOf(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !COMMON_WORDS.has(word));

/** A name as it is compared with others: without accents, spaces, marks and words that all share. */
export const nameKey = (name: string): string => wordsOf(name).join('');

/** Whether two names are easily taken for each other: the same letters but for one, or one within the other. */
export function resembles(a: string, b: string): boolean {
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= LEAST_LETTERS && (long.includes(short) || isOneLetterOff(short, long));
}

/** Whether a word of the name, or its first letters together, stand in the domain. */
export function domainFits(domain: string, name: string): boolean {
  const letters = lettersOf(domain).replace(/[^\p{L}\p{N}]/gu, '');
  const words = wordsOf(name);
  const initials = words.map((word) => word.charAt(0)).join('');
  return (
    words.some((word) => word.length >= LEAST_LETTERS && letters.includes(word)) ||
    (initials.length > 1 && letters.startsWith(initials))
  );
}

/** What to look at before saying yes; `otherNames` are approved ones. */
export function warningsOf(
  form: Pick<OrganisationForm, 'name' | 'isInsured' | 'isNonProfit' | 'replacesPaidWork' | 'paysExpenses' | 'kind'>,
  domain: string,
  otherNames: readonly string[],
): OrganisationWarning[] {
  const is: Readonly<Record<OrganisationWarning, boolean>> = {
    notInsured: !form.isInsured,
    forProfit: !form.isNonProfit && form.kind !== 'company',
    replacesPaidWork: form.replacesPaidWork,
    paysNoExpenses: !form.paysExpenses,
    domainUnlikeName: !domainFits(domain, form.name),
    nameLikeAnother: otherNames.some((other) => resembles(other, form.name)),
  };
  return ORGANISATION_WARNINGS.filter((warning) => is[warning]);
}

/** Whether one letter less, more or other makes the same of two texts, the first not the longer. */
function isOneLetterOff(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  const start = [...short].findIndex((letter, at) => letter !== long[at]);
  if (start < 0) return true;
  const rest = long.slice(start + 1);
  return rest === short.slice(start + (long.length === short.length ? 1 : 0));
}
