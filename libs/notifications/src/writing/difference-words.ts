import { assertNever } from '#kernel';
import { changedParts, differences, TERM_NAMES, type TermDifference, type Terms } from '#negotiation';
import { labelInWords, lengthInWords, type TermInWords } from '#wording';

import { conditionsInWords, noteInWords, returnOf, taskInWords, whereOf } from './terms-words.js';
import { tellingTo, type Pair, type Reader, type Telling, type TermsInWords } from './telling.js';
import { datesOf, lastDayOf, rhythmOf, skippedOf, startOf } from './times-words.js';

/** What a changed part is called. */
type Label = Parameters<typeof labelInWords>[0];

/** Two versions of terms, told to one reader. */
interface Both {
  readonly before: Telling;
  readonly after: Telling;
  readonly pair: Pair;
}

/** The most words that one sentence of a mail has. */
const MOST_WORDS = 15;
const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** What a label had and has, in one sentence, or in two when it would be long; nothing when both are told alike. */
function became({ say, locale }: Telling, label: Label, before: string, after: string): string[] {
  if (before === after) return [];
  const values = { label: labelInWords(label, locale), before, after };
  const whole = say('became', values);
  return wordsIn(whole) - wordsIn(values.label) <= MOST_WORDS ? [whole] : [say('was', values), say('becomes', values)];
}

/** What changed between two versions in words, in the language of the reader; empty for two that are the same. */
export function differencesInWords(
  { before, after }: { readonly before: Terms; readonly after: Terms },
  pair: Pair,
  reader: Reader,
  now: Date,
): TermsInWords {
  const both: Both = { before: tellingTo(before, reader, now), after: tellingTo(after, reader, now), pair };
  const found = differences(before, after);
  const told = found.map((difference) => differenceInWords(difference, both));
  const rest = found.length > 0 && found.length < TERM_NAMES.length ? [both.after.say('rest')] : [];
  return { lines: [...told.flatMap(({ lines }) => lines), ...rest], quote: told.flatMap(({ quote }) => quote) };
}

function differenceInWords(difference: TermDifference, both: Both): TermsInWords {
  const { before, after } = both;
  switch (difference.term) {
    case 'what':
      return what(difference, both);
    case 'when':
      return when(difference, both);
    case 'howOften':
      return howOften(both);
    case 'where':
      return place(both, 'where', (telling) => whereOf(telling, both.pair));
    case 'inReturn':
      return place(both, 'inReturn', returnOf);
    case 'until':
      return { lines: became(after, 'until', lastDayOf(before), lastDayOf(after)), quote: [] };
    case 'conditions':
      return difference.after === ''
        ? { lines: [after.say('noConditions')], quote: [] }
        : { lines: [newWords(after, 'conditions')], quote: conditionsInWords(after) };
    default:
      return assertNever(difference);
  }
}

const newWords = ({ say, locale }: Telling, label: Label): string =>
  say('newWords', { label: labelInWords(label, locale) });

function what(difference: Extract<TermDifference, { term: 'what' }>, { after }: Both): TermsInWords {
  const parts = changedParts(difference).map(({ part }) => part);
  return {
    lines: [
      ...(parts.includes('activity') ? [after.say('otherActivity')] : []),
      ...(parts.includes('task') ? [newWords(after, 'what')] : []),
    ],
    quote: parts.includes('task') ? taskInWords(after) : [],
  };
}

function when(difference: Extract<TermDifference, { term: 'when' }>, { before, after }: Both): TermsInWords {
  const [was, is] = [difference.before, difference.after];
  const dates = datesOf(after);
  const moved = changedParts(difference).some(({ part }) => part !== 'minutes');
  const starts = became(after, 'time', startOf(before), startOf(after));
  const otherDates = moved && starts.length === 0 && dates.length > 0 ? [after.say('otherDays')] : starts;
  const lengths =
    was.kind === 'open' || is.kind === 'open'
      ? []
      : became(after, 'length', lengthInWords(was.minutes, before.locale), lengthInWords(is.minutes, after.locale));
  return { lines: [...(moved ? [...otherDates, ...dates] : []), ...lengths], quote: noteInWords(after) };
}

function howOften({ before, after }: Both): TermsInWords {
  const [was, is] = [skippedOf(before), skippedOf(after)];
  const changed = was.join() !== is.join();
  const skipped = changed ? (is.length > 0 ? is : [after.say('noneSkipped')]) : [];
  return {
    lines: [...became(after, 'howOften', rhythmOf(before), rhythmOf(after)), ...skipped],
    quote: [],
  };
}

/** A term that has a phrase of ours and words of people. */
function place({ before, after }: Both, label: Label, tell: (telling: Telling) => TermInWords): TermsInWords {
  const [was, is] = [tell(before), tell(after)];
  const lines = became(after, label, was.phrase, is.phrase);
  const otherWords = was.quote.join('\n') !== is.quote.join('\n');
  return {
    lines: lines.length === 0 && otherWords ? [newWords(after, label)] : lines,
    quote: otherWords ? is.quote : [],
  };
}
