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

const DATE = /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|[-./]\d)/g;
const ISO_DATE = /(?<![\d./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[-./]\d)/g;
const TIME = /(?<![\d:.-])(?:[01]?\d|2[0-3]):[0-5]\d(?!\d|:)/g;
const LONG = /(?<![\d,.])\d{9,}(?![,.]?\d)/g;
const AFTER_KEYWORD =
  /(?<!\p{L})(?:bel|bellen|belt|tel|telefoon|telnr|telefoonnummer|mobiel|mobieltje|nummer|nr|whatsapp|app|appen|sms|call|phone|text|number)(?!\p{L})[^\d€\n]{0,20}?(\d(?:[ .-]{0,2}\d){6,})/gu;
const MOBILE_WITHOUT_ZERO =
  /(?<![\d.,-]|\d )6(?:[ .-]\d{2}){4}(?![\d]|[ .-]\d)|(?<![\d.,-]|\d )6[ .-]\d{4}[ .-]?\d{4}(?!\d)|(?<![\d.,-]|\d )6[ .-]\d{8}(?!\d)/g;

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
  if (afterPlus) return digits.length >= 9 && digits.length <= 15;
  if (/^00[1-9]\d{8,12}$/.test(digits)) return true;
  if (/^(?:316\d{8}|06\d{8})$/.test(digits)) return true;
  if (!/^0(?:[1-57-9]\d{8}|[89]00\d{4}(?:\d{3})?)$/.test(digits)) return false;
  const groups = groupsOf(pieces);
  const [first = 0] = groups;
  return first >= 3 || pieces.every(({ spelled }) => spelled) || groups.every((length) => length === 1);
}

/** Whether a piece goes on with the number before it; a comma and a space do so between words only. */
const joins = ({ gap, spelled }: Piece): boolean => JOINT.test(gap) || (spelled && gap === ', ');

/** The number that begins with piece `from`, as far as it goes, or null. */
function numberFrom(pieces: readonly Piece[], from: number, before: string): Span | null {
  const first = pieces[from];
  if (!first) return null;
  const plus = PLUS.exec(before)?.[0].length ?? 0;
  const afterPlus = plus > 0;
  let digits = '';
  let found: Span | null = null;
  for (let at = from; at < pieces.length && digits.length < 15; at += 1) {
    const piece = pieces[at];
    if (!piece || (at > from && !joins(piece))) break;
    digits += piece.digits;
    const next = pieces[at + 1];
    const goesOn = next !== undefined && /^[-./]?$/.test(next.gap);
    if (!goesOn && isNumber(digits, pieces.slice(from, at + 1), afterPlus))
      found = { start: first.start - plus, end: piece.end };
    if (found && !afterPlus && !digits.startsWith('00')) break;
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
  const spans: Span[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece || (at > 0 && piece.gap === '')) continue;
    const span = numberFrom(pieces, at, text.slice(Math.max(0, piece.start - 6), piece.start));
    if (!span) continue;
    spans.push(span);
    while (at + 1 < pieces.length && (pieces[at + 1]?.start ?? 0) < span.end) at += 1;
  }
  const patterns = [LONG, MOBILE_WITHOUT_ZERO].flatMap((pattern) => [...text.matchAll(pattern)]);
  const called = [...text.matchAll(AFTER_KEYWORD)].map(({ index, 0: all, 1: number = '' }) => ({
    start: index + all.length - number.length,
    end: index + all.length,
  }));
  return [...spans, ...called, ...patterns.map(({ index, 0: all }) => ({ start: index, end: index + all.length }))];
}
