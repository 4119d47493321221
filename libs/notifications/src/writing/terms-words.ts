import { assertNever, instantOf, type Locale } from '#kernel';
import type { Terms } from '#negotiation';

import { CATALOGUES } from '../catalogues.js';
import { dayInWords, momentInWords } from '../domain/date-words.rules.js';
import type { Party } from '../domain/mail-facts.js';
import type { TermsTexts } from '../domain/mail-texts.js';
import { plainName, quoted } from '../domain/words-of-people.rules.js';
import { say, type PhraseValues } from './phrases.js';

/** For whom terms are told. */
export interface Reader {
  readonly id: string;
  readonly locale: Locale;
}

/** Where and what in return, as a mail tells them: lines of ours, and lines that hold words of people. */
export interface TermsInWords {
  readonly lines: readonly string[];
  readonly quote: readonly string[];
}

interface Pair {
  readonly requester: Party;
  readonly helper: Party;
}

interface Telling {
  readonly terms: Terms;
  readonly say: (text: keyof TermsTexts, values?: PhraseValues) => string;
  readonly locale: Locale;
  readonly home: (host: Party) => string;
}

/** All terms in words, in the language of the reader: when first. */
export function termsInWords(terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords {
  const { lines, quote } = placeInWords(terms, pair, reader);
  const times = whenInWords(tellingTo(terms, reader), now);
  return { lines: [...times, ...lines], quote };
}

/** The terms without their times, for a time that has a date of its own. */
export function placeInWords(terms: Terms, pair: Pair, reader: Reader): TermsInWords {
  const telling = tellingTo(terms, reader);
  const where = whereInWords(telling, pair);
  const inReturn = returnInWords(telling);
  const { what, conditions } = terms;
  return {
    lines: [where.line, inReturn.line],
    quote: [
      telling.say('task', { text: quoted(what.task) }),
      ...noteOfWhen(telling),
      ...where.quote,
      ...inReturn.quote,
      ...(conditions === '' ? [] : [telling.say('conditions', { text: quoted(conditions) })]),
    ],
  };
}

function tellingTo(terms: Terms, reader: Reader): Telling {
  const texts = CATALOGUES[reader.locale].terms;
  const sayTerm: Telling['say'] = (text, values = {}) => say(reader.locale, texts[text], values);
  const home = (host: Party): string =>
    sayTerm('atHome', { mine: host.id === reader.id ? 'yes' : 'no', name: plainName(host.firstName) });
  return { terms, say: sayTerm, locale: reader.locale, home };
}

function whenInWords({ terms, say: sayTerm, locale }: Telling, now: Date): string[] {
  const { when, howOften, until } = terms;
  if (when.kind === 'open') return [sayTerm('open')];
  const start = instantOf(when.start, when.zone);
  const length =
    when.minutes % 60 === 0
      ? sayTerm('hours', { count: when.minutes / 60 })
      : sayTerm('minutes', { count: when.minutes });
  return [
    sayTerm('when', { moment: momentInWords(start, when.zone, locale, now), length }),
    ...(howOften.kind === 'weekly' ? [sayTerm('weekly', { weeks: howOften.everyWeeks })] : []),
    ...(howOften.kind === 'monthly' ? [sayTerm('monthly')] : []),
    ...(until.kind === 'date' && howOften.kind !== 'once'
      ? [sayTerm('until', { day: dayInWords(instantOf(`${until.date}T12:00`, when.zone), when.zone, locale, now) })]
      : []),
  ];
}

const noteOfWhen = ({ terms: { when }, say: sayTerm }: Telling): string[] =>
  when.kind === 'open' ? [sayTerm('note', { text: quoted(when.note) })] : [];

function whereInWords(
  { terms: { where }, say: sayTerm, home }: Telling,
  { requester, helper }: Pair,
): { line: string; quote: string[] } {
  switch (where.kind) {
    case 'atRequester':
      return { line: home(requester), quote: [] };
    case 'atHelper':
      return { line: home(helper), quote: [] };
    case 'publicPlace':
      return { line: sayTerm('publicPlace'), quote: [sayTerm('place', { text: quoted(where.name) })] };
    case 'onTheWay':
      return {
        line: sayTerm('onTheWay'),
        quote: [sayTerm('way', { from: quoted(where.fromArea), to: quoted(where.toArea) })],
      };
    case 'byPhone':
    case 'online':
      return { line: sayTerm(where.kind), quote: [] };
    case 'open':
      return { line: sayTerm('open'), quote: [sayTerm('note', { text: quoted(where.note) })] };
    default:
      return assertNever(where);
  }
}

function returnInWords({ terms: { inReturn }, say: sayTerm, locale }: Telling): { line: string; quote: string[] } {
  const theirs = (text: string): string[] => [sayTerm('inReturn', { text: quoted(text) })];
  switch (inReturn.kind) {
    case 'nothing':
    case 'passItOn':
      return { line: sayTerm(inReturn.kind), quote: [] };
    case 'together':
      return { line: sayTerm('together'), quote: theirs(inReturn.what) };
    case 'activity':
      return { line: sayTerm('activity'), quote: theirs(inReturn.task) };
    case 'expenses': {
      const euros = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' });
      return {
        line: sayTerm('expenses', { euros: euros.format(inReturn.cents / 100) }),
        quote: theirs(inReturn.reason),
      };
    }
    default:
      return assertNever(inReturn);
  }
}
