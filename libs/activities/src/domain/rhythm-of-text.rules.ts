import { DAYS } from '#kernel';

import { turnAt, turnsOf, writtenBetween } from './turns.rules.js';
import type { TextToken } from './turns.rules.js';

/** How often: `times` in each `every` units, e.g. twice in 1 week; nulls when it comes again and nobody said how often. */
export interface UnderstoodRhythm {
  readonly is: 'once' | 'recurring';
  readonly times: number | null;
  readonly every: number | null;
  readonly unit: 'day' | 'week' | 'month' | null;
  /** The day itself, `YYYY-MM-DD`, when one is named. */
  readonly on: string | null;
  readonly because: readonly string[];
}

type Said =
  | { readonly is: 'again'; readonly every: number | null; readonly unit: 'day' | 'week' | 'month' | null }
  | { readonly is: 'once' }
  | { readonly is: 'in'; readonly days: number };

const again = (every: number | null, unit: 'day' | 'week' | 'month' | null): Said => ({ is: 'again', every, unit });

const DUTCH_DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const DAY_PARTS = ['ochtend', 'middag', 'avond', 'nacht', 'morning', 'afternoon', 'evening', 'night'];
const EVERY = ['elke', 'iedere', 'every', 'each'];

const eachOf = (words: readonly string[], of: (word: string) => string): string => words.map(of).join(',');

const SAID = turnsOf<Said>([
  [
    `elke dag, iedere dag, dagelijks, every day, daily, each day, per dag, a day, ${eachOf(EVERY, (every) => eachOf(DAY_PARTS, (part) => `${every} ${part}`))}`,
    again(1, 'day'),
  ],
  ['om de dag, om de andere dag, every other day', again(2, 'day')],
  [
    `elke week, iedere week, wekelijks, wekelijkse, per week, pw, p w, pwk, per wk, in de week, every week, weekly, each week, a week,
     ${eachOf(EVERY, (every) => eachOf([...DUTCH_DAYS, ...DAYS], (day) => `${every} ${day}`))},
     ${eachOf(EVERY, (every) => eachOf(DUTCH_DAYS, (day) => eachOf(['ochtend', 'middag', 'avond'], (part) => `${every} ${day}${part}`)))},
     ${eachOf(DUTCH_DAYS, (day) => `${day}s, op ${day}en`)}, ${eachOf(DAYS, (day) => `${day}s, every ${day} night`)}, elk weekend, ieder weekend, every weekend, weekends, doordeweeks, weekdays`,
    again(1, 'week'),
  ],
  [
    `om de week, om de twee weken, om de 2 weken, eens in de twee weken, eens in de 2 weken, keer in de twee weken, keer in de 2 weken, per twee weken, per 2 weken, tweewekelijks, tweewekelijkse,
     om de veertien dagen, om de 14 dagen, every two weeks, every 2 weeks, every other week, fortnightly, biweekly, once a fortnight, every fortnight`,
    again(2, 'week'),
  ],
  ['om de drie weken, eens in de drie weken, per drie weken, every three weeks, every 3 weeks', again(3, 'week')],
  ['per zes weken, every six weeks, om de zes weken, eens in de zes weken', again(6, 'week')],
  [
    `elke maand, iedere maand, maandelijks, maandelijkse, per maand, x pm, keer pm, x p m, in de maand, van de maand, eens in de maand, every month, monthly, each month, a month, of the month`,
    again(1, 'month'),
  ],
  ['om de maand, om de twee maanden, every other month, every two months', again(2, 'month')],
  [
    `af en toe, regelmatig, geregeld, structureel, langere tijd, voor langere tijd, vaste, vast moment, zo nu en dan, nu en dan, now and then, regularly, regular, from time to time, once in a while, long term, ongoing, permanent, sometimes, vaker`,
    again(null, null),
  ],
  [
    `eenmalig, eenmalige, een keer, een keertje, 1 keer, 1 keertje, een enkele keer, 1x, 1 x, voor een dag, voor een middag, voor een avond, voor een ochtend, een weekend, deze week, volgende week, komende week, dit weekend, komend weekend,
     volgend weekend, een avondje, een dagje, een middagje, one off, one time, just once, this week, next week, this weekend, next weekend, one evening, one afternoon, one morning, one day, for a day`,
    { is: 'once' },
  ],
  ['vandaag, today, vanavond, vanmiddag, vanochtend, tonight, this evening, this afternoon', { is: 'in', days: 0 }],
  ['morgen, morgenochtend, morgenmiddag, morgenavond, tomorrow', { is: 'in', days: 1 }],
  ['overmorgen, day after tomorrow', { is: 'in', days: 2 }],
]);

/** "morgen" after these is no tomorrow: goede morgen, 's morgen, maandag morgen. */
const NO_TOMORROW = new Set(['goede', 'goeie', 'good', 's', 'elke', 'iedere', ...DUTCH_DAYS]);

const MONTHS = turnsOf<number>([
  ['januari, jan, january', 1],
  ['februari, feb, february', 2],
  ['maart, mrt, march', 3],
  ['april, apr', 4],
  ['mei, may', 5],
  ['juni, jun, june', 6],
  ['juli, jul, july', 7],
  ['augustus, aug, august', 8],
  ['september, sept, sep', 9],
  ['oktober, okt, october, oct', 10],
  ['november, nov', 11],
  ['december, dec', 12],
]);

const NEXT = new Set(['komende', 'aanstaande', 'eerstvolgende', 'deze', 'this', 'next', 'coming', 'volgende']);
const ORDINALS = new Set(['e', 'ste', 'de', 'st', 'nd', 'rd', 'th']);

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

const daysAfter = (today: string, count: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** The first such day from today on; a year that was said is kept. */
function dateFrom(today: string, day: number, month: number, year: number | null): string | null {
  if (day < 1 || day > 31) return null;
  if (year !== null) return iso(year, month, day);
  const thisYear = Number(today.slice(0, 4));
  const date = iso(thisYear, month, day);
  return date !== null && date >= today ? date : iso(thisYear + 1, month, day);
}

interface DateFound {
  readonly on: string;
  readonly length: number;
}

const numberAt = (tokens: readonly TextToken[], at: number): number | null => {
  const token = tokens[at]?.token ?? '';
  return /^\d{1,4}$/.test(token) ? Number(token) : null;
};

const yearAt = (tokens: readonly TextToken[], at: number): number | null => {
  const year = numberAt(tokens, at);
  return year !== null && year >= 2000 && year < 2100 ? year : null;
};

/** "3 mei", "3rd of May 2027", "May 3", "op 3-5", "3/5/2027": day before month. */
function namedDate(text: string, tokens: readonly TextToken[], at: number, today: string): DateFound | null {
  const day = numberAt(tokens, at);
  if (day === null) return monthFirst(tokens, at, today);
  let next = at + 1;
  if (ORDINALS.has(tokens[next]?.token ?? '')) next += 1;
  if (tokens[next]?.token === 'of') next += 1;
  const month = turnAt(tokens, next, MONTHS);
  if (month !== null)
    return found(dateFrom(today, day, month.means, yearAt(tokens, next + 1)), next, yearAt(tokens, next + 1), at);
  const sign = text.slice(tokens[at]?.to ?? 0, tokens[at + 1]?.from ?? 0);
  const asNumber = numberAt(tokens, at + 1);
  if (!/^[-/]$/.test(sign) || asNumber === null || asNumber > 12) return null;
  const year = yearAt(tokens, at + 2);
  if (year === null && !['op', 'on', 'vanaf'].includes(tokens[at - 1]?.token ?? '')) return null;
  return found(dateFrom(today, day, asNumber, year), at + 1, year, at);
}

function monthFirst(tokens: readonly TextToken[], at: number, today: string): DateFound | null {
  const month = turnAt(tokens, at, MONTHS);
  const day = numberAt(tokens, at + 1);
  if (month === null || day === null || day > 31) return null;
  const isOrdinal = ORDINALS.has(tokens[at + 2]?.token ?? '');
  return found(dateFrom(today, day, month.means, null), at + 1 + Number(isOrdinal), null, at);
}

const found = (on: string | null, last: number, year: number | null, at: number): DateFound | null =>
  on === null ? null : { on, length: last - at + 1 + Number(year !== null) };

/** "komende zaterdag", "next Friday", "de 15e", "on the 12th". */
function nearDate(tokens: readonly TextToken[], at: number, today: string): DateFound | null {
  const { token = '' } = tokens[at] ?? {};
  const dayWord = tokens[at + 1]?.token ?? '';
  const weekday = Math.max(
    DUTCH_DAYS.findIndex((day) => dayWord.startsWith(day)),
    DAYS.findIndex((day) => day === dayWord),
  );
  if (NEXT.has(token) && weekday >= 0) {
    const now = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
    return { on: daysAfter(today, (weekday - now + 7) % 7 || 7), length: 2 };
  }
  const day = numberAt(tokens, at + 1);
  if (!['de', 'the'].includes(token) || day === null || day < 1 || day > 31) return null;
  if (!['e', 'ste', 'st', 'nd', 'rd', 'th'].includes(tokens[at + 2]?.token ?? '')) return null;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const thisMonth = iso(year, month, day);
  const on =
    thisMonth !== null && thisMonth >= today ? thisMonth : iso(month === 12 ? year + 1 : year, (month % 12) + 1, day);
  return on === null ? null : { on, length: 3 };
}

const COUNTS = new Map([
  ['een', 1],
  ['eens', 1],
  ['once', 1],
  ['one', 1],
  ['an', 1],
  ['twee', 2],
  ['twice', 2],
  ['two', 2],
  ['drie', 3],
  ['three', 3],
  ['vier', 4],
  ['four', 4],
  ['vijf', 5],
  ['five', 5],
]);
const COUNTED = new Set([
  'x',
  'keer',
  'maal',
  'times',
  'dagen',
  'dag',
  'avonden',
  'avond',
  'middagen',
  'middag',
  'ochtenden',
  'ochtend',
  'evenings',
  'evening',
  'afternoons',
  'afternoon',
  'mornings',
  'morning',
  'days',
  'time',
]);

/** How many times stand before "per week": 2x, twee avonden, once. */
function timesBefore(tokens: readonly TextToken[], at: number): number | null {
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens[at - back]?.token ?? '';
    const count = COUNTS.get(token) ?? (/^\d$/.test(token) ? Number(token) : null);
    if (count === null) continue;
    if (back === 1) return /^(eens|once|twice|\d)$/.test(token) ? count : null;
    return COUNTED.has(tokens[at - back + 1]?.token ?? '') ? count : null;
  }
  return null;
}

/** Once or again, how often, and the date when one is named; null when the text says nothing of it. `today` is `YYYY-MM-DD`. */
export function rhythmOf(text: string, tokens: readonly TextToken[], today: string): UnderstoodRhythm | null {
  let recurring: { said: Said & { is: 'again' }; times: number | null } | null = null;
  let once = false;
  let on: string | null = null;
  const because: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const date = namedDate(text, tokens, at, today) ?? nearDate(tokens, at, today);
    const turn = date === null ? turnAt(tokens, at, SAID) : null;
    const length = date?.length ?? turn?.length ?? 0;
    if (length === 0 || isNoTomorrow(tokens, at)) continue;
    if (date !== null) on ??= date.on;
    if (turn?.means.is === 'in') on ??= daysAfter(today, turn.means.days);
    if (turn?.means.is === 'once') once = true;
    if (turn?.means.is === 'again' && (recurring === null || recurring.said.unit === null)) {
      recurring = { said: turn.means, times: timesBefore(tokens, at) };
    }
    because.push(writtenBetween(text, tokens, at, at + length - 1));
    at += length - 1;
  }
  if (recurring !== null) {
    const { every, unit } = recurring.said;
    return { is: 'recurring', times: unit === null ? null : (recurring.times ?? 1), every, unit, on, because };
  }
  return once || on !== null ? { is: 'once', times: null, every: null, unit: null, on, because } : null;
}

const isNoTomorrow = (tokens: readonly TextToken[], at: number): boolean =>
  tokens[at]?.token === 'morgen' && NO_TOMORROW.has(tokens[at - 1]?.token ?? '');
