import {
  howOftenInWords,
  labelInWords,
  lastDayInWords,
  lengthInWords,
  placeInWords,
  returnInWords,
  shortMonthsInWords,
  skippedInWords,
  startInWords,
  startsInWords,
  lineInWords,
  type HowOftenToTell,
  type ReturnToTell,
  type WhenToTell,
  type WhereToTell,
} from '#wording';

import type { Side, TermName } from '../../lib/graphql/generated/schema.js';
import type { Locale } from '../../lib/wording/catalogues.js';

/** Terms as far as they are told: those of the api, and those of a form that is being filled in. */
export interface TermsToTell {
  readonly activity: { readonly name: string } | null;
  readonly task: string;
  readonly when: WhenToTell;
  readonly howOften: HowOftenToTell;
  readonly where: WhereToTell;
  readonly inReturn: ReturnToTell;
  readonly until?: string | null;
  readonly conditions?: string;
}

/** To whom, and when. */
export interface Reader {
  /** The side of the reader; null for a reader who is neither. */
  readonly side: Side | null;
  readonly helper: string;
  readonly requester: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** One term: its name, and lines of words; the first one says it in short. */
export interface TermTold {
  readonly term: TermName;
  readonly label: string;
  readonly lines: readonly string[];
}

/** A term that changed: what it said, nothing for what is new, and what it says now, nothing for what fell away. */
export interface ChangeTold {
  readonly term: TermName;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A phrase as the beginning of a line. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function whenTold({ when }: TermsToTell, { locale, now }: Reader): string[] {
  if (when.kind === 'open')
    return [startInWords(when, locale, now), lineInWords('note', { text: when.note ?? '' }, locale)];
  const length = lengthInWords(when.minutes ?? 0, locale);
  return [`${startInWords(when, locale, now)}, ${length}`, ...startsInWords(when, locale, now)];
}

function howOftenTold({ howOften, when }: TermsToTell, { locale, now }: Reader): string[] {
  return [
    howOftenInWords(howOften, locale, when.start ?? ''),
    ...skippedInWords(howOften, locale, now),
    ...shortMonthsInWords(howOften, locale),
  ];
}

function whereTold({ where }: TermsToTell, { side, helper, requester, locale }: Reader): string[] {
  const { phrase, quote } = placeInWords(
    where,
    {
      requester: { mine: side === 'requester', name: requester },
      helper: { mine: side === 'helper', name: helper },
    },
    locale,
  );
  return [phrase, ...quote];
}

function inReturnTold({ inReturn, howOften, when }: TermsToTell, { locale }: Reader): string[] {
  const { phrase, quote } = returnInWords(inReturn, howOften.kind !== 'once' || when.kind === 'dates', locale);
  return [phrase, ...quote];
}

/** A last day says something only of help that comes again and is not counted. */
const untilTold = ({ until = null, howOften }: TermsToTell, { locale, now }: Reader): string[] =>
  howOften.kind === 'once' || (until === null && typeof howOften.count === 'number')
    ? []
    : [lastDayInWords(until, locale, now)];

/** All terms in words, one by one, from the side of the reader; what says nothing is left out. */
export function toldTerms(terms: TermsToTell, reader: Reader): TermTold[] {
  const { conditions = '' } = terms;
  const lines: Readonly<Record<TermName, readonly string[]>> = {
    what: [...(terms.activity ? [terms.activity.name] : []), terms.task],
    when: whenTold(terms, reader),
    howOften: howOftenTold(terms, reader),
    where: whereTold(terms, reader),
    inReturn: inReturnTold(terms, reader),
    until: untilTold(terms, reader),
    conditions: conditions === '' ? [] : [conditions],
  };
  return (Object.keys(lines) as TermName[])
    .map((term) => ({
      term,
      label: labelInWords(term, reader.locale),
      lines: lines[term].filter((line) => line !== '').map(withCapital),
    }))
    .filter(({ lines: said }) => said.length > 0);
}

/** What changed between two versions, by term, in words. Two that read alike did not change. */
export function toldChanges(before: TermsToTell, after: TermsToTell, reader: Reader): ChangeTold[] {
  const [was, is] = [toldTerms(before, reader), toldTerms(after, reader)];
  const terms = new Map([...was, ...is].map(({ term, label }) => [term, label]));
  const of = (told: readonly TermTold[], term: TermName): readonly string[] =>
    told.find((one) => one.term === term)?.lines ?? [];
  return [...terms]
    .map(([term, label]) => ({ term, label, before: of(was, term), after: of(is, term) }))
    .filter((change) => change.before.join('\n') !== change.after.join('\n'));
}

/** Terms as they are read aloud: each with its name. */
export const spokenTerms = (told: readonly TermTold[]): string =>
  told.map(({ label, lines }) => `${label}: ${lines.join(', ')}.`).join(' ');
