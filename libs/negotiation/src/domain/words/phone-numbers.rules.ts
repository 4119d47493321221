import type { Span } from './folded-text.rules.js';
import { NUMBER_WORDS } from './number-words.data.js';

/** Digits as somebody wrote them: "6", "zes", "vierendertig" (two digits); `gap` is what stood before them. */
interface Piece extends Span {
  readonly digits: string;
  readonly gap: string;
  readonly spelled: boolean;
}

const WORDS = [...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const PIECE = new RegExp(`\\d|(?<![\\p{L}])(?:${WORDS})(?![\\p{L}])|(?<=\\d)o(?=\\d)|(?<![\\p{L}\\d])o(?=\\d)`, 'gu');
/**
 * What may stand between the digits of one number: a little punctuation, or a word as people say it when they
 * dictate.
 */
const JOINT =
  /^(?:[ .\-–—/()_*|~·•]{0,5}|,|:|[ ,-]{0,2}(?:en dan|en|dan|and then|and|then|streepje|dash|spatie|space)[ ,-]{0,2})$/;
const PLUS = /(?:\+|(?<!\p{L})plus)[ (]*$/u;

/** No number in the world has more, its country among them. */
const MOST_DIGITS = 15;

const DATE = /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|[-./]\d)/g;
const ISO_DATE = /(?<![\d./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[-./]\d)/g;
const TIME = /(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d|:)/g;
const LONG = /(?<![\d,.])\d{9,}(?![,.]?\d)/g;
const AFTER_KEYWORD =
  /(?<!\p{L})(?:bel|bellen|belt|tel|telefoon|telnr|telefoonnummer|mobiel|mobieltje|nummer|nr|whatsapp|app|appen|sms|call|phone|text|number)(?!\p{L})[^\d€\n]{0,20}?(\d(?:[ .-]{0,2}\d){6,})/gu;
const MOBILE_WITHOUT_ZERO =
  /(?<![\d.,-]|\d )6(?:[ .-]\d{2}){4}(?![\d]|[ .-]\d)|(?<![\d.,-]|\d )6[ .-]\d{4}[ .-]?\d{4}(?!\d)/g;

/** The text with dates and times blanked out, at the same length: their digits are no part of a number. */
const withoutMoments = (text: string): string =>
  [DATE, ISO_DATE, TIME].reduce((rest, pattern) => rest.replace(pattern, (found) => '#'.repeat(found.length)), text);

function piecesOf(text: string): Piece[] {
  let end = 0;
  return [...text.matchAll(PIECE)].map((match) => {
    const [written] = match;
    const piece = {
      start: match.index,
      end: match.index + written.length,
      digits: NUMBER_WORDS.get(written) ?? written,
      gap: text.slice(end, match.index),
      spelled: /\p{L}/u.test(written),
    };
    end = piece.end;
    return piece;
  });
}

/** The lengths of the groups of digits as they were written: "036-530 12 34" gives 3, 3, 2, 2. */
const groupsOf = (pieces: readonly Piece[]): number[] =>
  pieces.reduce<number[]>((groups, { gap, digits }, index) => {
    const last = groups.at(-1);
    if (index === 0 || gap !== '' || last === undefined) return [...groups, digits.length];
    return [...groups.slice(0, -1), last + digits.length];
  }, []);

/** Whether these digits, written so, can only be a telephone number. */
function isNumber(digits: string, pieces: readonly Piece[], afterPlus: boolean): boolean {
  if (afterPlus) return digits.length >= 9;
  if (/^00[1-9]\d{8,12}$/.test(digits)) return true;
  if (/^(?:316\d{8}|06\d{8})$/.test(digits)) return true;
  if (!/^0(?:[1-57-9]\d{8}|[89]00\d{4}(?:\d{3})?)$/.test(digits)) return false;
  const groups = groupsOf(pieces);
  const [first = 0] = groups;
  return first >= 3 || pieces.every(({ spelled }) => spelled) || groups.every((length) => length === 1);
}

/** Whether a piece goes on with the number before it; a comma and a space do so between words only. */
const joins = ({ gap, spelled }: Piece): boolean => JOINT.test(gap) || (spelled && gap === ', ');

/** The number that begins with the first of these pieces, as far as it goes, or null; `before` is what stands before it. */
function numberFrom(pieces: readonly Piece[], before: string): Span | null {
  const plus = PLUS.exec(before)?.[0].length ?? 0;
  let digits = '';
  let found: Span | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (digits.length >= MOST_DIGITS || (at > 0 && !joins(piece))) break;
    digits += piece.digits;
    const next = pieces[at + 1];
    const goesOn = next !== undefined && /^[-./]?$/.test(next.gap);
    if (!goesOn && isNumber(digits, pieces.slice(0, at + 1), plus > 0))
      found = { start: before.length - plus, end: piece.end };
  }
  return found;
}

/**
 * Where telephone numbers stand in a folded text: with spaces and dots, with words for digits, with or without
 * country code.
 */
export function findPhoneNumbers(folded: string): Span[] {
  const text = withoutMoments(folded);
  const pieces = piecesOf(text);
  // Only at the first digit of a group; one number may be found again in another, which masks it no less.
  const spans = pieces.flatMap(({ start, gap }, at) =>
    at > 0 && gap === '' ? [] : (numberFrom(pieces.slice(at), text.slice(0, start)) ?? []),
  );
  const patterns = [LONG, MOBILE_WITHOUT_ZERO].flatMap((pattern) => [...text.matchAll(pattern)]);
  const called = [...text.matchAll(AFTER_KEYWORD)].map(({ index, 0: all, 1: number = '' }) => ({
    start: index + all.length - number.length,
    end: index + all.length,
  }));
  return [...spans, ...called, ...patterns.map(({ index, 0: all }) => ({ start: index, end: index + all.length }))];
}
