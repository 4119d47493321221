/**
 * How posts and nodes lie in memory: 32-bit words, a few to a record, so that one post is one cache line's half and a
 * million posts fit in some tens of megabytes. A pair of words at an even place is also read as one 64-bit number.
 */

/** Words of one post in a leaf. */
export const POST_WORDS = 8;
/** Day parts (28 bits, 0 = not said) and the flags below. */
export const P_WEEK = 0;
/** Languages, one bit each (0 = not said); bit 31 stands for every rarer one. */
export const P_LANGUAGES = 1;
/** What could stand against the help: up to four activities, one byte each, 0 = none. */
export const P_NAMED = 2;
/** Number of the post in the register. */
export const P_NUMBER = 3;
/** Since when it waits, in ms since 1970, as one 64-bit number. */
export const P_WAITING = 4;
/** Until when it is open, in minutes since 2020, rounded up (24 bits); then which bytes of P_NAMED tell absence. */
export const P_UNTIL = 6;
/** Area (16 bits), then the one date in days since 2020 (16 bits, 0 = none). */
export const P_PLACE_AND_DATE = 7;

export const WEEK_MASK = 0x0fffffff;
/** The post tells who is away: for its municipality alone, and whether it has a date is told to nobody. */
export const ABSENCE = 1 << 28;
/** More is named than fits: the register has the whole list. */
export const MORE_NAMED = 1 << 29;
/** Help by telephone or online: 0 no, 1 possible, 2 in no other way. */
export const DISTANCE_SHIFT = 30;
export const RARE_LANGUAGE = 1 << 31;
/** In P_UNTIL, behind the minutes: a bit for each byte of P_NAMED. */
export const NAMED_FLAGS_SHIFT = 24;

/** Words of one node of the tree; what it says holds for every post below it, and may say too much, never too little. */
export const NODE_WORDS = 16;
/** First and last area (16 bits each). */
export const N_AREAS = 0;
/** All day parts, and the flags below. */
export const N_WEEK = 1;
/** All languages. */
export const N_LANGUAGES = 2;
/** All named activities, each in one of 32 bits. */
export const N_NAMED = 3;
/** Since when the post waits that waits longest, and the one that waits shortest, as 64-bit numbers. */
export const N_LONGEST = 4;
export const N_SHORTEST = 6;
/** The least recently asked author: days since 2020, 0 = never. */
export const N_ASKED = 8;
/** What the node is split by, see `Split`. */
export const N_SPLIT = 9;
/** Where it is split: an area, a bit, or (two words from N_MOMENT) a moment. */
export const N_PIVOT = 10;
/** The first of two children, or of a leaf its first block; the register of blocks knows the next ones. */
export const N_BELOW = 11;
/** How many posts a leaf holds. */
export const N_COUNT = 12;
export const N_MOMENT = 14;

/** Flags in N_WEEK: some post says no day parts, no languages, has a date, hides its date. */
export const SOME_WEEK_UNKNOWN = 1 << 28;
export const SOME_LANGUAGE_UNKNOWN = 1 << 29;
export const SOME_DATE = 1 << 30;
export const SOME_DATE_HIDDEN = 1 << 31;

/** A leaf; two children by area, by a day part or language, or by how long posts wait. */
export const SPLIT = { leaf: 0, area: 1, week: 2, language: 3, moment: 4 } as const;

/** Posts in a block; a leaf is split when its first block is full. */
export const BLOCK_POSTS = 32;
/** A place that is not there. */
export const NOWHERE = 0xffffffff;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const START = Date.UTC(2020, 0, 1);

/** Days from 2020 to a date (YYYY-MM-DD), 1 for the first; 0 = none. Dates outside of 179 years are no date here. */
export function dayNumber(date: string | null): number {
  if (date === null) return 0;
  const days = Math.round((Date.parse(`${date}T00:00:00Z`) - START) / DAY_MS) + 1;
  return days >= 1 && days <= 0xffff ? days : 0;
}

/** The day parts of the weekday of such a day: four bits, Monday first. */
export const partsOf = (day: number): number => 0xf << (4 * ((day + 1) % 7));

/** Minutes since 2020, rounded up, so that nothing is closed too early; at most 24 bits. */
export const minuteNumber = (at: Date): number =>
  Math.max(0, Math.min(0xffffff, Math.ceil((at.getTime() - START) / MINUTE_MS)));

/** Whole minutes since 2020: what is open until then, or earlier, is over. */
export const minutesSince = (at: Date): number => Math.floor((at.getTime() - START) / MINUTE_MS);

/** How many bits are set. */
export function bitsOf(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
