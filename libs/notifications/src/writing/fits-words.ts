import { activityOf, groupOf } from '#activities';
import { cellsOf, type Locale } from '#kernel';
import { notForMeToken, type Reason, type ToTell } from '#matching';
import { reasonInWords, say, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { FitsWithLines } from '../data/fits.queries.js';
import type { FitsTexts } from '../domain/fits-mail-texts.js';
import type { Recipient } from '../domain/mail-facts.js';
import { quoted } from '../domain/words-of-people.rules.js';
import type { TermsInWords } from './telling.js';

/** A mail tells so many posts at most, and of the rest how many there are. */
const MOST_LINES = 20;

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
    lines: [heading, ...(line.reasons ?? []).flatMap((reason) => reasonInMail(reason, to.locale))],
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

/** A reason in sentences; what nobody told, and how long a post waits, is not for a mail. */
export function reasonInMail(reason: Reason, locale: Locale): string[] {
  if (reason.kind === 'waiting' || (reason.verdict === 'unknown' && reason.kind !== 'activity')) return [];
  const told = reason.kind === 'dayParts' && reason.is === 'shared' ? { dayParts: cellsOf(reason.cells) } : {};
  const languages = reason.kind === 'language' && reason.is === 'shared' ? reason.languages : [];
  return reasonInWords({ kind: reason.kind, is: reason.is, languages, ...told }, locale);
}
