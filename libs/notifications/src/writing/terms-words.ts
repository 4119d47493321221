import { isRepeated, type Terms } from '#negotiation';
import { lineInWords, placeInWords, returnInWords, type TermInWords } from '#wording';

import { quoted } from '../domain/words-of-people.rules.js';
import { tellingTo, type Pair, type Reader, type Telling, type TermsInWords } from './telling.js';
import { timesInWords } from './times-words.js';

/** All terms in words, in the language of the reader: when first. */
export function termsInWords(terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords {
  const telling = tellingTo(terms, reader, now);
  const { lines, quote } = placeOf(telling, pair);
  return { lines: [...timesInWords(telling), ...lines], quote };
}

/** The terms without their times, for a time that has a date of its own. */
export const withoutTimesInWords = (terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords =>
  placeOf(tellingTo(terms, reader, now), pair);

/** The terms without what is given back: in a ring that is the ring itself. */
export function helpInWords(terms: Terms, pair: Pair, reader: Reader, now: Date): TermsInWords {
  const telling = tellingTo(terms, reader, now);
  const { lines, quote } = placeOf(telling, pair, { withReturn: false });
  return { lines: [...timesInWords(telling), ...lines], quote };
}

function placeOf(telling: Telling, pair: Pair, { withReturn } = { withReturn: true }): TermsInWords {
  const { say, terms } = telling;
  const [where, inReturn] = [whereOf(telling, pair), returnOf(telling)];
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

/** A line that holds the words of people, so that no mail program makes a link of them. */
const lineOf = (line: 'task' | 'note' | 'conditions', text: string, { locale }: Telling): string =>
  quoted(lineInWords(line, { text }, locale));

/** The task in the words of whoever wrote it. */
export const taskInWords = (telling: Telling): string[] => [lineOf('task', telling.terms.what.task, telling)];

/** What is to be agreed about the time, in the words of whoever wrote it. */
export const noteInWords = (telling: Telling): string[] => {
  const { when } = telling.terms;
  return when.kind === 'open' ? [lineOf('note', when.note, telling)] : [];
};

/** The conditions in the words of whoever wrote them. */
export const conditionsInWords = (telling: Telling): string[] =>
  telling.terms.conditions === '' ? [] : [lineOf('conditions', telling.terms.conditions, telling)];

const inMail = ({ phrase, quote }: TermInWords): TermInWords => ({ phrase, quote: quote.map(quoted) });

/** Where, from the side of the reader. */
export const whereOf = ({ terms: { where }, host, locale }: Telling, { requester, helper }: Pair): TermInWords =>
  inMail(placeInWords(where, { requester: host(requester), helper: host(helper) }, locale));

/** What is given back. */
export const returnOf = ({ terms, locale }: Telling): TermInWords =>
  inMail(returnInWords(terms.inReturn, isRepeated(terms), locale));
