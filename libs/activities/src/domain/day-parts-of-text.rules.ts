import { cellsOf, DAYS, gridOf, PARTS } from '#kernel';
import type { Day, Part, WeekGrid } from '#kernel';

import { turnAt, turnsOf, writtenBetween } from './turns.rules.js';
import type { TextToken } from './turns.rules.js';

/** When in the week, and the words that tell it. */
export interface UnderstoodDayParts {
  readonly grid: WeekGrid;
  readonly because: readonly string[];
}

const WORKDAYS = DAYS.slice(0, 5);
const WEEKEND = DAYS.slice(5);
/** What "on Tuesday" means when nothing is said of the hour. */
const BY_DAY: readonly Part[] = ['morning', 'afternoon', 'evening'];

const DAY_WORDS: readonly (readonly [Day, string, string])[] = [
  ['monday', 'maandag', 'ma'],
  ['tuesday', 'dinsdag', 'di'],
  ['wednesday', 'woensdag', 'wo'],
  ['thursday', 'donderdag', 'do'],
  ['friday', 'vrijdag', 'vr'],
  ['saturday', 'zaterdag', 'za'],
  ['sunday', 'zondag', 'zo'],
];

const PART_WORDS: readonly (readonly [Part, string])[] = [
  ['morning', 'ochtend, ochtenden, ochtendje, ocht, morgen, voormiddag'],
  ['afternoon', 'middag, middagen, middagje, midd, mid, namiddag'],
  ['evening', 'avond, avonden, avondje, av'],
  ['night', 'nacht, nachten'],
];

type Said =
  | { readonly is: 'days'; readonly days: readonly Day[]; readonly short?: true }
  | { readonly is: 'parts'; readonly parts: readonly Part[] }
  | { readonly is: 'both'; readonly days: readonly Day[]; readonly parts: readonly Part[] }
  | { readonly is: 'until' | 'except' | 'nothing' };

const days = (...said: readonly Day[]): Said => ({ is: 'days', days: said });
const parts = (...said: readonly Part[]): Said => ({ is: 'parts', parts: said });

const SAID = turnsOf<Said>([
  ...DAY_WORDS.flatMap(([day, dutch, short]): [string, Said][] => [
    [`${dutch}, ${dutch}en, ${dutch}s, ${day}, ${day}s`, days(day)],
    [short, { is: 'days', days: [day], short: true }],
    ...PART_WORDS.map(([part, words]): [string, Said] => [
      words
        .split(', ')
        .map((word) => `${dutch}${word}, ${dutch} ${word}, ${short} ${word}`)
        .join(','),
      { is: 'both', days: [day], parts: [part] },
    ]),
    [`${day} night, ${day} nights, ${day}nacht`, { is: 'both', days: [day], parts: ['evening'] }],
  ]),
  [
    'doordeweeks, doordeweekse, door de week, weekdagen, werkdagen, werkdag, weekday, weekdays, working days, during the week',
    days(...WORKDAYS),
  ],
  ['weekend, weekends, weekenden, wknd, weekeinde, weekeind', days(...WEEKEND)],
  [
    'elke dag, iedere dag, alle dagen, dagelijks, every day, everyday, daily, each day, hele week, any day, 7 dagen per week',
    days(...DAYS),
  ],
  [
    'ochtend, ochtenden, ochtendje, ochtends, sochtends, morgens, smorgens, voormiddag, voormiddags, morning, mornings, am, voor het werk, before work, voor twaalven',
    parts('morning'),
  ],
  [
    'middag, middagen, middagje, middags, smiddags, namiddag, namiddags, afternoon, afternoons, na school, na schooltijd, after school, uit school',
    parts('afternoon'),
  ],
  [
    'avond, avonden, avondje, avonds, savonds, evening, evenings, vanavond, tonight, na het werk, na mijn werk, after work, na het eten, na vijven, na zessen, na zevenen, after dinner',
    parts('evening'),
  ],
  ['nacht, nachten, nachts, snachts, night, nights, at night, overnight', parts('night')],
  ['overdag, during the day, daytime, kantooruren, office hours', parts('morning', 'afternoon')],
  ['tot en met, t m, tm, tot, to, through, until, till', { is: 'until' }],
  ['behalve, niet op, niet, except, except on, but, not on, but not, geen', { is: 'except' }],
  [
    'goedemorgen, goedemiddag, goedenavond, goede morgen, goede middag, goede avond, goeie morgen, good morning, good afternoon, good evening, dag en nacht, day and night, 24 7, nachtdienst, night shift, night shifts, avonddienst, dag na dag, welterusten, last night, vannacht',
    { is: 'nothing' },
  ],
]);

const HOUR_MARKS = new Set(['uur', 'u', 'am', 'pm', 'h', 'oclock']);
const AFTER = new Set(['na', 'vanaf', 'after', 'from']);

function partOfHour(hour: number): Part {
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

/** A clock time at a token: 19 uur, 19.00, 7 pm, after 5pm; the token after it is where reading goes on. */
function clockAt(text: string, tokens: readonly TextToken[], at: number): { part: Part; length: number } | null {
  const token = tokens[at];
  if (token === undefined || !/^\d{1,2}$/.test(token.token) || Number(token.token) > 24) return null;
  const hour = Number(token.token) % 24;
  const next = tokens[at + 1];
  const minutes =
    next !== undefined &&
    /^[.:]$/.test(text.slice(token.to, next.from)) &&
    /^\d\d$/.test(next.token) &&
    Number(next.token) < 60;
  const mark = tokens[at + (minutes ? 2 : 1)]?.token ?? '';
  const marked = HOUR_MARKS.has(mark);
  // "2 uur per week" and "an hour" tell how long, "12.50" may be money: only a clear time of day counts.
  if (!marked && !minutes) return null;
  if (mark !== 'pm' && mark !== 'am' && hour < 8) return null;
  const asked = mark === 'pm' && hour < 12 ? hour + 12 : hour;
  const later = AFTER.has(tokens[at - 1]?.token ?? '') && asked === 17 ? 18 : asked;
  return { part: partOfHour(later), length: 1 + Number(minutes) + Number(marked) };
}

interface Item {
  readonly said: Said;
  readonly at: number;
  readonly last: number;
}

const isDayLike = (said: Said | undefined): boolean => said?.is === 'days' || said?.is === 'both';

/** "do", "zo" and "ma" are words of their own: a short day counts beside another day, a part or an hour, or after "op" and "elke". */
const BEFORE_SHORT = new Set(['op', 'elke', 'iedere', 'ook', 'komende']);
const CLEAR_SHORT = new Set(['di', 'wo', 'vr', 'za']);

function itemsOf(text: string, tokens: readonly TextToken[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const clock = clockAt(text, tokens, at);
    const turn = clock === null ? turnAt(tokens, at, SAID) : null;
    if (clock !== null) items.push({ said: parts(clock.part), at, last: at + clock.length - 1 });
    if (turn !== null) items.push({ said: turn.means, at, last: at + turn.length - 1 });
    at += (clock ?? turn ?? { length: 1 }).length - 1;
  }
  return items.filter(({ said, at }, number) => {
    if (said.is !== 'days' || said.short !== true) return true;
    const beside = [items[number - 1], items[number + 1]].some(
      (other) =>
        other !== undefined && Math.abs(other.at - at) <= 2 && (isDayLike(other.said) || other.said.is === 'parts'),
    );
    return beside || CLEAR_SHORT.has(tokens[at]?.token ?? '') || BEFORE_SHORT.has(tokens[at - 1]?.token ?? '');
  });
}

const product = (some: readonly Day[], said: readonly Part[]): WeekGrid =>
  gridOf(some.flatMap((day) => said.map((part) => ({ day, part }))));

/** From Monday to Thursday: all days between. */
function through(first: Day, last: Day): readonly Day[] {
  const [from, to] = [DAYS.indexOf(first), DAYS.indexOf(last)];
  return from <= to ? DAYS.slice(from, to + 1) : [...DAYS.slice(from), ...DAYS.slice(0, to + 1)];
}

/** The cells that one sentence tells: parts belong to the days before them, else to the days after them. */
function gridOfSentence(items: readonly Item[]): WeekGrid {
  let grid = 0;
  let without = 0;
  let open: Day[] = [];
  let before: readonly Part[] = [];
  let except = -9;
  let until = -9;
  const settle = (said: readonly Part[]): void => {
    grid |= product(open, said);
    open = [];
  };
  for (const { said, at, last } of items) {
    if (said.is === 'except') except = last;
    else if (said.is === 'until') until = last;
    else if (said.is === 'parts') {
      if (open.length > 0) settle(said.parts);
      else before = [...before, ...said.parts];
    } else if (said.is === 'both' || said.is === 'days') {
      const isExcepted = at - except <= 2;
      const [first] = open;
      const range =
        at - until === 1 && first !== undefined ? through(open.at(-1) ?? first, said.days[0] ?? first) : said.days;
      if (isExcepted) without |= product(said.days, said.is === 'both' ? said.parts : PARTS);
      else if (said.is === 'both') {
        open = [...open, ...range];
        settle(said.parts);
      } else open = [...open, ...range];
    }
  }
  if (open.length > 0) settle(before.length > 0 ? before : BY_DAY);
  else if (grid === 0 && before.length > 0) grid = product(DAYS, before);
  if (without !== 0 && grid === 0) grid = product(DAYS, BY_DAY);
  return grid & ~without;
}

/** The day parts that a text names, or null when it names none: "dinsdagmiddag", "doordeweeks 's ochtends", "weekends". */
export function dayPartsOf(text: string, tokens: readonly TextToken[]): UnderstoodDayParts | null {
  const items = itemsOf(text, tokens);
  let grid = 0;
  for (const sentence of new Set(tokens.map((token) => token.sentence))) {
    grid |= gridOfSentence(items.filter(({ at }) => tokens[at]?.sentence === sentence));
  }
  const telling = items.filter(({ said }) => isDayLike(said) || said.is === 'parts');
  if (grid === 0 || cellsOf(grid).length === 0) return null;
  return { grid, because: telling.map(({ at, last }) => writtenBetween(text, tokens, at, last)) };
}
