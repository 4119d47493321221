import { activityOf, groupOf } from '#activities';
import { cellsOf, countCells, type Locale } from '#kernel';
import { notForMeToken, type Reason, type ToTell } from '#matching';

import { CATALOGUES } from '../catalogues.js';
import type { FitsWithLines } from '../data/fits.queries.js';
import type { FitsTexts } from '../domain/fits-mail-texts.js';
import type { Recipient } from '../domain/mail-facts.js';
import { TAGS } from '../domain/wall-clock.rules.js';
import { quoted } from '../domain/words-of-people.rules.js';
import { say, type PhraseValues } from './phrases.js';
import type { TermsInWords } from './telling.js';
import { inARow, weekdayInWords } from './times-words.js';

/** A mail tells so many posts at most, and of the rest how many there are. */
const MOST_LINES = 20;
/** More parts of the week than these are told as a number. */
const MOST_PARTS = 3;

/** Where links of the product begin, and what signs them. */
export interface Links {
  readonly publicUrl: string;
  readonly secret: string;
}

/** The alerts that a mail of these facts tells, in order. */
export const toldIn = ({ lines }: FitsWithLines): readonly ToTell[] => lines.slice(0, MOST_LINES);

/** What a mail about new posts says: each with why it fits, and a way to say that it is not for the reader. */
export function aboutFits(to: Recipient, facts: FitsWithLines, links: Links) {
  const told = toldIn(facts);
  const [first] = told;
  return {
    values: {
      count: told.length,
      more: facts.lines.length - told.length,
      activity: first ? activityIn(to.locale, first.activity) : '',
    },
    lines: [],
    quote: [],
    more: told.map((line) => lineInWords(line, to, links)),
    path: '/alerts',
  };
}

const activityIn = (locale: Locale, slug: string): string => (activityOf(slug) ?? groupOf(slug))?.[locale] ?? slug;

function lineInWords(line: ToTell, to: Recipient, { publicUrl, secret }: Links): TermsInWords {
  const tell = telling(to.locale);
  const { alertId, postId, kind, title, searchName } = line;
  const heading = tell(kind, { area: quoted(line.areaName), activity: activityIn(to.locale, line.activity) });
  const token = notForMeToken(alertId, secret);
  return {
    lines: [heading, ...(line.reasons ?? []).flatMap((reason) => reasonInWords(reason, to.locale))],
    quote: [quoted(title), ...(searchName === null ? [] : [tell('search', { name: quoted(searchName) })])],
    links: [
      { words: tell('see'), url: `${publicUrl}/posts/${postId}` },
      { words: tell('notForMe'), url: `${publicUrl}/not-for-me/${token}` },
    ],
  };
}

type Tell = (text: keyof FitsTexts, values?: PhraseValues) => string;

const telling =
  (locale: Locale): Tell =>
  (text, values = {}) =>
    say(locale, CATALOGUES[locale].fits[text], values);

/** A reason as a sentence; what nobody told has none. */
export function reasonInWords(reason: Reason, locale: Locale): string[] {
  const tell = telling(locale);
  if (reason.kind === 'dayParts' && reason.is === 'shared') return [dayPartsInWords(reason.cells, locale)];
  if (reason.kind === 'language' && reason.is === 'shared') {
    const names = new Intl.DisplayNames(TAGS[locale], { type: 'language' });
    return [
      tell('languages', {
        languages: inARow(
          reason.languages.map((code) => names.of(code) ?? code),
          locale,
        ),
      }),
    ];
  }
  const text = SENTENCES[`${reason.kind} ${reason.is}`];
  return text === undefined ? [] : [tell(text)];
}

const SENTENCES: Readonly<Record<string, keyof FitsTexts>> = {
  'activity same': 'sameActivity',
  'activity group': 'sameGroup',
  'activity sibling': 'sameGroup',
  'distance sameArea': 'sameArea',
  'distance nearby': 'nearby',
  'distance cycling': 'cycling',
  'distance remote': 'remote',
  'distance far': 'far',
  'dayParts none': 'noDayParts',
  'date sameDate': 'dateFits',
  'date dayFits': 'dateFits',
  'date otherDate': 'otherDate',
  'date dayDoesNotFit': 'otherDate',
  'language none': 'noLanguage',
  'inReturn eachGivesWhatTheOtherAsks': 'exchange',
};

function dayPartsInWords(grid: number, locale: Locale): string {
  const tell = telling(locale);
  if (countCells(grid) > MOST_PARTS) return tell('manyDayParts', { count: countCells(grid) });
  const parts = cellsOf(grid).map(({ day, part }) => tell('dayPart', { day: weekdayInWords(day, locale), part }));
  return tell('sharedDayParts', { parts: inARow(parts, locale) });
}
