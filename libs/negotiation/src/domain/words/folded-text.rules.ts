/** A stretch of a text, in UTF-16 units, end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in plain lower-case letters for searching, which knows where each unit came from. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text` where it began in the original. */
  readonly starts: readonly number[];
  /** For each unit of `text` where it ended in the original. */
  readonly ends: readonly number[];
}

/** Accents, zero-width and direction marks, variation selectors, keycaps. */
const UNSEEN = /[\p{M}\p{Cf}]/gu;

/** Letters that fold to one unit each; no digit of another script is among them. */
const PLAIN = /^[\n\x20-\x7e]*$/;

const OTHER_DIGIT = /\p{Nd}/u;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** A digit of another script as 0-9. The digits of a script stand in a row from its zero on, rows in tens. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (OTHER_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/**
 * Folds the digits of every script and full-width letters to plain ones, drops accents and invisible characters, lowers case:
 * so that "０６", "٠٦", "0️⃣6️⃣" and "zés" read as they look.
 */
export function foldText(original: string): FoldedText {
  if (PLAIN.test(original)) {
    const places = Array.from(original, (_, at) => at);
    return { text: original.toLowerCase(), starts: places, ends: places.map((at) => at + 1) };
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const kept = character.normalize('NFKD').replace(UNSEEN, '').replace(OTHER_DIGITS, plainDigit).toLowerCase();
    for (let unit = 0; unit < kept.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += kept;
    at += character.length;
  }
  return { text, starts, ends };
}

/** Where a stretch of the folded text stands in the original. */
export const originalSpan = ({ starts, ends }: FoldedText, { start, end }: Span): Span => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});
