import { foldText, originalSpan } from '../words/folded-text.rules.js';
import {
  BOUGHT_BY_THE_DAY,
  HIRED_BY_THE_DAY,
  HIRED_BY_THE_HOUR,
  NUMBERS,
  WAGES,
  WAGES_ANYWHERE,
} from './paid-work.data.js';
import type { PaidWork, Terms } from './terms.rules.js';
import { textsOf } from './terms-texts.rules.js';

/** Where words stand: in what is given back (a gift), as the reason of expenses, or anywhere else. */
type Place = 'gift' | 'expenses' | 'elsewhere';

const GAP = '[\\s\\-]*';
const NUMBER = `(?:\\d+(?:[.,]\\d+|[.,]-)?|(?<!\\p{L})(?:${NUMBERS})(?!\\p{L}))`;
const COIN = `(?:€|\\$|£|(?:euro['’]?s?|eur|euros|euri(?:es)?|eurootjes?|cent(?:en|s)?|piek|ballen|bucks?|quid|pounds?|dollars?)(?!\\p{L}))`;
const NOTE = '(?:tientjes?|vijfjes?|tenners?|fivers?|twintigjes?|briefjes? van \\w+)(?!\\p{L})';
/** An amount with its money: "€ 8", "8 euro", "acht euro vijftig", "20,-", "een tientje"; not "EURO 2028". */
const MONEY = [
  `(?:€|\\$|£|(?<!\\p{L})euro?(?!\\s*20\\d\\d(?!\\d)))\\s*${NUMBER}`,
  `${NUMBER}${GAP}${COIN}(?:\\s+${NUMBER}(?=\\s+(?:per|p\\b|/)))?`,
  `\\d+(?:[.,]\\d+)?\\s*,-`,
  `(?<![\\p{L}\\d])${NOTE}`,
  `\\d+\\s*e(?=\\s*(?:/|p\\s*[/.]?\\s*u|per\\s))`,
].join('|');
const HOUR =
  '(?:half(?:\\s+an)?[\\s\\-]?hour|half[\\s\\-]?uur(?:tje)?|uur(?:tje)?|uren|hours?|hrs?|kwartier|(?:60|30|15|zestig|dertig|sixty|thirty)\\s*min(?:uten|utes|uut)?|u|h)(?![\\p{L}\\d])';
const DAY =
  '(?:hele\\s+dag|(?:werk)?dag(?:je|deel)?|daagje|day|ochtend|middag|avond|nacht|morning|afternoon|evening|night)(?![\\p{L}\\d])';
const EACH =
  "(?:per|elke?|iedere?|an?|the|het|de|'t|each|every|voor\\s+(?:een|elke?|iedere?|het|de)|for\\s+(?:an?|each|every|one))";
const per = (unit: string, short: string): string =>
  `(?:\\s*/\\s*${unit}|${GAP}(?<!\\p{L})p\\s*[./]?\\s*(?:${short})(?!\\p{L})|[\\s\\-]+${EACH}[\\s\\-]+${unit})`;
const PER_HOUR = per(HOUR, 'u|uur|h');
const PER_DAY = per(DAY, 'd|dag');
const WORDS = '(?:\\s+\\p{L}+){0,4}\\s*[:=]?\\s*';
const PAY =
  '(?<!\\p{L})(?:betaal|betalen|geef|vraag|krijg|verdien|reken|bied|kost|wil|pay|give|charge|ask|earn|offer|want)\\p{L}*';

const pattern = (source: string): RegExp => new RegExp(source, 'gu');
/** An amount of money for an hour, before or after it; or a bare number beside a word for paying. */
const HOURLY = [
  `(?:${MONEY})(?:\\s*,-)?(?:${PER_HOUR}|\\s+hourly(?!\\p{L}))`,
  `(?<!\\p{L})(?:per|elk|ieder|each|every)\\s+${HOUR}${WORDS}(?:${MONEY})`,
  `${PAY}(?:\\s+\\p{L}+){0,3}\\s+${NUMBER}(?:${PER_HOUR})`,
].map(pattern);
/** A bare number for an hour: in what is given back that is money. */
const BARE_HOURLY = pattern(`(?<![\\p{L}\\d])${NUMBER}(?:${PER_HOUR})`);
/** An amount of money for a day or a part of one. */
const DAILY = [
  `(?:${MONEY})(?:\\s*,-)?(?:${PER_DAY}|\\s+(?:daily|daags)(?!\\p{L}))`,
  `(?<!\\p{L})(?:per|elke|iedere|each|every)\\s+${DAY}${WORDS}(?:${MONEY})`,
].map(pattern);
/** An amount of money as such. */
const AMOUNT = pattern(`${MONEY}|€`);

/** What all of them hold something of; the many words for numbers are looked for only where this is. */
const HINT = new RegExp([`\\d|${COIN}|${NOTE}|${PAY}|${PER_HOUR}`, WAGES, WAGES_ANYWHERE].join('|'), 'u');

const SENTENCE_END = /[.!?;\n](?=\s|$)|\s(?:en|and|plus)\s|\+/u;
const wholeWord = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');
const BOUGHT = wholeWord(BOUGHT_BY_THE_DAY);
const HOURLY_PRICE = wholeWord(HIRED_BY_THE_HOUR);
const DAILY_PRICE = wholeWord(`${HIRED_BY_THE_HOUR}|${HIRED_BY_THE_DAY}`);

/** Whether an amount is the price of a thing that is told just before it in its sentence, or just after it. */
function isPriceOf(thing: RegExp, text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).split(SENTENCE_END).at(-1) ?? '';
  const after = /^\s*(?:(aan|voor|for|on|of|in)\s+)?(?:(?:het|de|een|the|an?)\s+)?(\p{L}+)/u.exec(text.slice(end));
  if (thing.test(before) || thing.test(after?.[2] ?? '')) return true;
  return after?.[1] !== undefined && BOUGHT.test(after[2] ?? '');
}

/** The patterns of a place, and what makes their amount a price instead of pay. */
const PATTERNS: Readonly<Record<Place, readonly { patterns: readonly RegExp[]; priceOf?: RegExp }[]>> = {
  gift: [{ patterns: [...HOURLY, BARE_HOURLY, ...DAILY, AMOUNT, pattern(WAGES), pattern(WAGES_ANYWHERE)] }],
  expenses: [
    { patterns: [...HOURLY, BARE_HOURLY], priceOf: HOURLY_PRICE },
    { patterns: DAILY, priceOf: DAILY_PRICE },
    { patterns: [pattern(WAGES), pattern(WAGES_ANYWHERE)] },
  ],
  elsewhere: [
    { patterns: HOURLY, priceOf: HOURLY_PRICE },
    { patterns: DAILY, priceOf: DAILY_PRICE },
    { patterns: [pattern(WAGES_ANYWHERE)] },
  ],
};

function payIn(original: string, place: Place): string | null {
  const folded = foldText(original);
  if (!HINT.test(folded.text)) return null;
  for (const { patterns, priceOf } of PATTERNS[place]) {
    for (const one of patterns) {
      for (const { index, 0: found } of folded.text.matchAll(one)) {
        const end = index + found.length;
        if (priceOf !== undefined && isPriceOf(priceOf, folded.text, index, end)) continue;
        const span = originalSpan(folded, { start: index, end });
        return original.slice(span.start, span.end);
      }
    }
  }
  return null;
}

const placeOf = (field: string): Place => {
  if (field === 'inReturn.reason') return 'expenses';
  return field.startsWith('inReturn.') ? 'gift' : 'elsewhere';
};

/**
 * The words in any text of the terms that make it paid work, or null. Volunteers get expenses at most: those may name
 * prices ("€ 0,23 per km", "parking 3 euro an hour"), but no pay for an hour or a day and no wage; in any other return
 * every amount of money counts; elsewhere only pay for an hour or a day. A net, not a wall.
 */
export function paidWorkOf(terms: Terms): PaidWork | null {
  for (const { field, text } of textsOf(terms)) {
    const found = payIn(text, placeOf(field));
    if (found !== null) return { kind: 'PaidWork', field, found };
  }
  return null;
}

/** The same for what is said with a proposal. */
export function paidWorkInMessage(message: string): PaidWork | null {
  const found = payIn(message, 'elsewhere');
  return found === null ? null : { kind: 'PaidWork', field: 'message', found };
}
