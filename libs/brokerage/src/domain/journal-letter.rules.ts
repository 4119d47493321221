import type { Locale, MandateScope } from '#kernel';

import { JOURNAL_WORDS, type JournalWords } from './journal-words.data.js';

/** A deed as the letter tells it. */
export interface LetterLine {
  readonly at: Date;
  readonly actedByName: string;
  readonly act: string;
  /** Null for reading. */
  readonly scope: MandateScope | null;
}

/** A mandate that lives. */
export interface LetterMandate {
  readonly brokerName: string;
  readonly scopes: readonly MandateScope[];
  readonly endsAt: Date;
}

/** Everything that a letter is made of. */
export interface LetterFacts {
  readonly firstName: string;
  readonly locale: Locale;
  /** IANA zone of where the person lives. */
  readonly zone: string;
  readonly mandates: readonly LetterMandate[];
  /** Oldest first. */
  readonly lines: readonly LetterLine[];
}

/** The journal of somebody as a letter in plain text, to be printed: who may do what, and day by day what was done. */
export function journalLetter({ firstName, locale, zone, mandates, lines }: LetterFacts): string {
  const words = JOURNAL_WORDS[locale];
  const may = mandates.map(({ brokerName, scopes, endsAt }) => [
    fill(words.until, { by: brokerName, day: dayOf(endsAt, locale, zone) }),
    ...scopes.map((scope) => `- ${words.scopes[scope]}`),
  ]);
  const days = new Map<string, LetterLine[]>();
  for (const line of lines) {
    const day = dayOf(line.at, locale, zone);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  const done = [...days].map(([day, ofDay]) => [day, ...actsOf(ofDay, words, locale, zone), ...looksOf(ofDay, words)]);
  const parts = [
    [fill(words.greeting, { name: firstName })],
    words.opening,
    ...(may.length === 0 ? [[words.none]] : may),
    ...(done.length === 0 ? [[words.nothing]] : done),
    words.closing,
  ];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

const actsOf = (lines: readonly LetterLine[], words: JournalWords, locale: Locale, zone: string): string[] =>
  lines
    .filter(({ scope }) => scope !== null)
    .map(({ at, act, actedByName }) => {
      const told = fill(words.acts[act] ?? words.other, { by: actedByName, act });
      return `- ${timeOf(at, locale, zone)}: ${told}`;
    });

/** Reading is counted: a screen that is open reads often, and a page full of it would hide what was done. */
function looksOf(lines: readonly LetterLine[], words: JournalWords): string[] {
  const counts = new Map<string, number>();
  for (const { scope, actedByName } of lines)
    if (scope === null) counts.set(actedByName, (counts.get(actedByName) ?? 0) + 1);
  return [...counts].map(
    ([by, count]) => `- ${fill(count === 1 ? words.lookedOnce : words.looked, { by, count: String(count) })}`,
  );
}

const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const dayOf = (at: Date, locale: Locale, zone: string): string =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'full', timeZone: zone }).format(at);

function timeOf(at: Date, locale: Locale, zone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(at);
  return locale === 'nl' ? `${time.replace(':', '.')} uur` : time;
}
