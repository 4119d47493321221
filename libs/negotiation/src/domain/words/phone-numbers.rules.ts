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
  /^(?:[ .\-–—/()_*|~·•]{0,5}|,|:|[\s,-]{0,3}(?:en dan|en|dan|and then|and|then|streepje|dash|spatie|space)[\s,-]{0,3})$/;
/** What also stands in lists, sums and tables: line breaks, a comma with a space, any other signs but those of money. */
const LOOSE_JOINT = /^[^\p{L}\d\p{Sc}%•]{1,7}$/u;
/** What stands within an amount, a date, a time or a score. */
const WITHIN = /^[.,:/-]$/;
const SUM_SIGN = /[-+*×÷:/]/u;
/** Weeks, days, hours, groups and bus lines are counted up to here; telephone numbers are not. */
const COUNTED_MOST = 53;
const PLUS = /(?:\+|(?<!\p{L})plus)[ (]*$/u;

/** No number in the world has more, its country among them. */
const MOST_DIGITS = 15;

const DATE = /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|[-./]\d)/g;
const ISO_DATE = /(?<![\d./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[-./]\d)/g;
const TIME = /(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d|:)/g;
const DAY_OR_TIME =
  '(?<![\\d./:-])(?:(?:0?[1-9]|[12]\\d|3[01])[-/.](?:0?[1-9]|1[0-2])|(?:[01]?\\d|2[0-3])\\.[0-5]\\d)(?!\\d|[-./]\\d)';
/** Days and times one after the other, "06-12, 13-12" or below each other; and "06.30 - 10.15" without more digits. */
const MOMENTS = new RegExp(`${DAY_OR_TIME}(?:\\s*(?:[,;\\n]|en|and|of|or)\\s*${DAY_OR_TIME})+`, 'gu');
const FROM_TO = /(?<![\d./:-])(?:[01]?\d|2[0-3])\.[0-5]\d ?[-–] ?(?:[01]?\d|2[0-3])\.[0-5]\d(?![ .:-]*\d)/gu;
const LONG = /(?<![\d,.])\d{9,}(?![,.]?\d)/g;
const AFTER_KEYWORD =
  /(?<!\p{L})(?:bel|bellen|belt|tel|telefoon|telnr|telefoonnummer|mobiel|mobieltje|nummer|nr|whatsapp|app|appen|sms|call|phone|text|number)(?!\p{L})[^\d€\n]{0,20}?(\d(?:[ .-]{0,2}\d){6,})/gu;
const MOBILE_WITHOUT_ZERO =
  /(?<![\d.,-]|\d )6(?:[ .-]\d{2}){4}(?![\d]|[ .-]\d)|(?<![\d.,-]|\d )6[ .-]\d{4}[ .-]?\d{4}(?!\d)/g;

/** The text with dates and times blanked out, at the same length: their digits are no part of a number. */
const withoutMoments = (text: string): string =>
  [DATE, ISO_DATE, TIME, FROM_TO, MOMENTS].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => 'x'.repeat(found.length)),
    text,
  );

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

/** The groups of digits as they were written: "036-530 12 34" gives 036, 530, 12, 34. */
const groupsOf = (pieces: readonly Piece[]): string[] =>
  pieces.reduce<string[]>((groups, { gap, digits }) => {
    const last = groups.at(-1);
    if (gap !== '' || last === undefined) return [...groups, digits];
    return [...groups.slice(0, -1), last + digits];
  }, []);

/** Whether these digits, written so, can only be a telephone number. */
function isNumber(digits: string, pieces: readonly Piece[], afterPlus: boolean): boolean {
  if (afterPlus) return digits.length >= 9;
  if (/^00[1-9]\d{8,12}$/.test(digits)) return true;
  if (/^(?:316\d{8}|06\d{8})$/.test(digits)) return true;
  if (!/^0(?:[1-57-9]\d{8}|[89]00\d{4}(?:\d{3})?)$/.test(digits)) return false;
  const groups = groupsOf(pieces);
  const [first = ''] = groups;
  return first.length >= 3 || pieces.every(({ spelled }) => spelled) || groups.every(({ length }) => length === 1);
}

/**
 * The same for digits with something between them that lists, sums and tables have as well: those are no number when
 * they count upwards, when they end in what they add up to, or when they hold amounts, days or scores.
 */
function isNumberApart(digits: string, pieces: readonly Piece[], before: string): boolean {
  if (!isNumber(digits, pieces, false)) return false;
  if (!digits.startsWith('0') && !PLUS.test(before)) return false;
  const gaps = pieces.slice(1).map(({ gap }) => gap);
  const groups = groupsOf(pieces);
  const [first = ''] = groups;
  if (/\d[.,:/-]$/.test(before)) return false;
  const opens = first.length >= 3 || (digits.startsWith('06') && !WITHIN.test(gaps[0] ?? ''));
  if (!opens && gaps.some((gap) => WITHIN.test(gap))) return false;
  if (gaps.some((gap) => gap.includes('=')) && gaps.some((gap) => SUM_SIGN.test(gap))) return false;
  const counts = groups.map(Number);
  return counts.some((count, at) => count > COUNTED_MOST || count <= (counts[at - 1] ?? -1));
}

/** Whether a piece goes on closely with the number before it; with a comma and a space between words only. */
const joins = ({ gap, spelled }: Piece): boolean => JOINT.test(gap) || (spelled && gap === ', ');

/** The number that begins with the first of these pieces, as far as it goes, or null; `before` is what stands before it. */
function numberFrom(pieces: readonly Piece[], before: string): Span | null {
  const plus = PLUS.exec(before)?.[0].length ?? 0;
  let digits = '';
  let apart = false;
  let found: Span | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (digits.length >= MOST_DIGITS) break;
    if (at > 0 && !joins(piece)) {
      if (!LOOSE_JOINT.test(piece.gap)) break;
      apart = true;
    }
    digits += piece.digits;
    const next = pieces[at + 1];
    const goesOn = next !== undefined && /^[-./]?$/.test(next.gap);
    const written = pieces.slice(0, at + 1);
    if (!goesOn && (apart ? isNumberApart(digits, written, before) : isNumber(digits, written, plus > 0)))
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
