import { assertNever, DAYS, type Day, type Locale, type WallTime } from '#kernel';

import type { HowOften, InReturn, TermName, Terms, When, Where } from '../terms/terms.rules.js';

/** First names of the two, for places and turns. */
export interface Names {
  readonly requester: string;
  readonly helper: string;
}

/** What each term is called. */
export const TERM_LABELS: Readonly<Record<Locale, Readonly<Record<TermName, string>>>> = {
  nl: {
    what: 'wat',
    when: 'wanneer',
    howOften: 'hoe vaak',
    where: 'waar',
    inReturn: 'iets terug',
    until: 'tot wanneer',
    conditions: 'verder',
  },
  en: {
    what: 'what',
    when: 'when',
    howOften: 'how often',
    where: 'where',
    inReturn: 'in return',
    until: 'until',
    conditions: 'further',
  },
};

const TAGS = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Locale, string>;
/** The seven days from a Monday on, to name them. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

const either = (locale: Locale, nl: string, en: string): string => (locale === 'nl' ? nl : en);

/** A local date in words: `dinsdag 3 maart 2026`. */
export const dateWords = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', dateStyle: 'full' })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(',', '');

const timeWords = (time: string, locale: Locale): string => (locale === 'nl' ? `${time.replace(':', '.')} uur` : time);

/** A wall time in words: `dinsdag 3 maart 2026 om 10.00 uur`. */
export const wallTimeWords = (wallTime: WallTime, locale: Locale): string =>
  `${dateWords(wallTime.slice(0, 10), locale)} ${either(locale, 'om', 'at')} ${timeWords(wallTime.slice(11), locale)}`;

const weekdayWords = (day: Day, locale: Locale): string =>
  new Intl.DateTimeFormat(TAGS[locale], { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(MONDAY + DAYS.indexOf(day) * DAY_MS),
  );

const every = (count: number, one: string, many: string): string => (count === 1 ? one : many.replace('#', `${count}`));

function whenWords(when: When, locale: Locale): string {
  if (when.kind === 'open') return either(locale, `nog te kiezen (${when.note})`, `still to choose (${when.note})`);
  const length = `${when.minutes} ${either(locale, 'minuten', 'minutes')}`;
  const starts = when.kind === 'at' ? [when.start] : when.starts;
  return `${starts.map((start) => wallTimeWords(start, locale)).join('; ')}, ${length}`;
}

function rhythmWords(howOften: HowOften, locale: Locale): string {
  switch (howOften.kind) {
    case 'once':
      return either(locale, 'één keer per datum', 'once for each date');
    case 'daily':
      return every(
        howOften.everyDays,
        either(locale, 'elke dag', 'every day'),
        either(locale, 'elke # dagen', 'every # days'),
      );
    case 'weekly': {
      const weeks = every(
        howOften.everyWeeks,
        either(locale, 'elke week', 'every week'),
        either(locale, 'elke # weken', 'every # weeks'),
      );
      const days = (howOften.weekdays ?? []).map((day) => weekdayWords(day, locale)).join(', ');
      return days === '' ? weeks : `${weeks} ${either(locale, 'op', 'on')} ${days}`;
    }
    case 'monthly':
    case 'monthlyOnDay':
      return either(locale, 'elke maand', 'every month');
    default:
      return assertNever(howOften);
  }
}

function howOftenWords(howOften: HowOften, locale: Locale): string {
  const rhythm = rhythmWords(howOften, locale);
  if (howOften.kind === 'once') return rhythm;
  const count = howOften.count === undefined ? [] : [`${howOften.count} ${either(locale, 'keer', 'times')}`];
  const skipped = (howOften.skipped ?? []).map((date) => dateWords(date, locale)).join('; ');
  return [rhythm, ...count, ...(skipped === '' ? [] : [`${either(locale, 'niet op', 'not on')} ${skipped}`])].join(
    ', ',
  );
}

function whereWords(where: Where, names: Names, locale: Locale): string {
  switch (where.kind) {
    case 'atRequester':
      return either(locale, `bij ${names.requester} thuis`, `at ${names.requester}’s home`);
    case 'atHelper':
      return either(locale, `bij ${names.helper} thuis`, `at ${names.helper}’s home`);
    case 'publicPlace':
      return where.name;
    case 'onTheWay':
      return either(locale, `van ${where.fromArea} naar ${where.toArea}`, `from ${where.fromArea} to ${where.toArea}`);
    case 'byPhone':
      return either(locale, 'per telefoon', 'by phone');
    case 'online':
      return either(locale, 'via internet', 'on line');
    case 'open':
      return either(locale, `nog te kiezen (${where.note})`, `still to choose (${where.note})`);
    default:
      return assertNever(where);
  }
}

function returnWords(inReturn: InReturn, locale: Locale): string {
  switch (inReturn.kind) {
    case 'nothing':
      return either(locale, 'niets', 'nothing');
    case 'passItOn':
      return either(locale, 'geef het door', 'pass it on');
    case 'together':
      return inReturn.what;
    case 'activity':
      return inReturn.task;
    case 'expenses': {
      const euros = new Intl.NumberFormat(TAGS[locale], { style: 'currency', currency: 'EUR' });
      return `${euros.format(inReturn.cents / 100)} ${either(locale, 'voor', 'for')} ${inReturn.reason}`;
    }
    default:
      return assertNever(inReturn);
  }
}

/** One term in words; the words of the two stand as they wrote them. */
export function termWords(term: TermName, terms: Terms, names: Names, locale: Locale): string {
  switch (term) {
    case 'what':
      return terms.what.task;
    case 'when':
      return whenWords(terms.when, locale);
    case 'howOften':
      return howOftenWords(terms.howOften, locale);
    case 'where':
      return whereWords(terms.where, names, locale);
    case 'inReturn':
      return returnWords(terms.inReturn, locale);
    case 'until':
      return terms.until.kind === 'date'
        ? dateWords(terms.until.date, locale)
        : either(locale, 'geen einddatum', 'no end date');
    case 'conditions':
      return terms.conditions === '' ? either(locale, 'niets', 'nothing') : terms.conditions;
    default:
      return assertNever(term);
  }
}
