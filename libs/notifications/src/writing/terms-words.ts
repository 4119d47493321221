import { assertNever } from '#kernel';
import { isRepeated, type Terms } from '#negotiation';

import { quoted } from '../domain/words-of-people.rules.js';
import { tellingTo, type Pair, type Reader, type Telling, type TermInWords, type TermsInWords } from './telling.js';
import { timesInWords } from './times-words.js';

/** All terms in words, in the language of the reader: when first. */
export function termsInWords(terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords {
  const telling = tellingTo(terms, reader, now);
  const { lines, quote } = placeOf(telling, pair);
  return { lines: [...timesInWords(telling), ...lines], quote };
}

/** The terms without their times, for a time that has a date of its own. */
export const placeInWords = (terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords =>
  placeOf(tellingTo(terms, reader, now), pair);

/** The terms without what is given back: in a ring that is the ring itself. */
export function helpInWords(terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords {
  const telling = tellingTo(terms, reader, now);
  const { lines, quote } = placeOf(telling, pair, { withReturn: false });
  return { lines: [...timesInWords(telling), ...lines], quote };
}

function placeOf(telling: Telling, pair: Pair, { withReturn } = { withReturn: true }): TermsInWords {
  const { say, terms } = telling;
  const [where, inReturn] = [whereInWords(telling, pair), returnInWords(telling)];
  const undecided = terms.where.kind === 'open';
  return {
    lines: [
      undecided ? say('open') : say('where', { place: where.phrase }),
      ...(withReturn ? [say('return', { what: inReturn.phrase })] : []),
    ],
    quote: [
      ...taskInWords(telling),
      ...noteInWords(telling),
      ...where.quote,
      ...(withReturn ? inReturn.quote : []),
      ...conditionsInWords(telling),
    ],
  };
}

/** The task in the words of whoever wrote it. */
export const taskInWords = ({ terms: { what }, say }: Telling): string[] => [say('task', { text: quoted(what.task) })];

/** What is to be agreed about the time, in the words of whoever wrote it. */
export const noteInWords = ({ terms: { when }, say }: Telling): string[] =>
  when.kind === 'open' ? [say('note', { text: quoted(when.note) })] : [];

/** The conditions in the words of whoever wrote them. */
export const conditionsInWords = ({ terms: { conditions }, say }: Telling): string[] =>
  conditions === '' ? [] : [say('conditions', { text: quoted(conditions) })];

/** Where, from the side of the reader. */
export function whereInWords({ terms: { where }, say, home }: Telling, { requester, helper }: Pair): TermInWords {
  switch (where.kind) {
    case 'atRequester':
      return { phrase: home(requester), quote: [] };
    case 'atHelper':
      return { phrase: home(helper), quote: [] };
    case 'publicPlace':
      return { phrase: say('publicPlace'), quote: [say('place', { text: quoted(where.name) })] };
    case 'onTheWay':
      return {
        phrase: say('onTheWay'),
        quote: [say('way', { from: quoted(where.fromArea), to: quoted(where.toArea) })],
      };
    case 'byPhone':
    case 'online':
      return { phrase: say(where.kind), quote: [] };
    case 'open':
      return { phrase: say('stillOpen'), quote: [say('note', { text: quoted(where.note) })] };
    default:
      return assertNever(where);
  }
}

/** What is given back. */
export function returnInWords({ terms, say, locale }: Telling): TermInWords {
  const { inReturn } = terms;
  const theirs = (text: string): string[] => [say('inReturn', { text: quoted(text) })];
  switch (inReturn.kind) {
    case 'nothing':
    case 'passItOn':
      return { phrase: say(inReturn.kind), quote: [] };
    case 'together':
      return { phrase: say('together'), quote: theirs(inReturn.what) };
    case 'activity':
      return { phrase: say('activity'), quote: theirs(inReturn.task) };
    case 'expenses': {
      const money = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' });
      const each = isRepeated(terms) ? 'yes' : 'no';
      return {
        phrase: say('expenses', { euros: money.format(inReturn.cents / 100), each }),
        quote: theirs(inReturn.reason),
      };
    }
    default:
      return assertNever(inReturn);
  }
}
