import { foldText, originalSpan } from './folded-text.rules.js';
import type { Span } from './folded-text.rules.js';
import { findPhoneNumbers } from './phone-numbers.rules.js';

/** What stands in the place of masked contact details. */
export const MASK = '•••';

const DOT_WORD = '(?:\\s*[([{<]\\s*(?:dot|punt|\\.)\\s*[)\\]}>]\\s*|\\s+(?:dot|punt)\\s+)';
const AT_SIGN =
  '(?:\\s*@\\s*|\\s*[([{<]\\s*(?:at|@|a|apenstaartje|apestaartje)\\s*[)\\]}>]\\s*|\\s+(?:apenstaartje|apenstaart|apestaartje)\\s+)';
/** Endings of addresses that are no words of our languages, so that "morgen.de" or "thuis.be" in a hurry stay. */
const TLD = '(?:nl|com|org|eu|io|uk|ly|gg|tv|xyz|biz|amsterdam|frl)';
const NAME = '[a-z0-9][a-z0-9\\-]{0,62}';
const LOCAL = '[a-z0-9][a-z0-9._%+\\-]{0,63}';
const MAIL_HOST = '(?:gmail|googlemail|hotmail|icloud|protonmail|kpnmail|kpnplanet|xs4all|gmx|hetnet|upcmail|casema)';
/** Hosts that people speak of for other reasons count with an ending behind them; "net" is a word of its own. */
const HOST_AND_TLD = `(?:ziggo|outlook|live|yahoo|kpn|planet|home|msn|chello|telfort)(?:(?:\\s*\\.\\s*|\\s+)(?:com|nl)|${DOT_WORD}${TLD})(?![a-z0-9])`;

const MAIL = [
  `${LOCAL}${AT_SIGN}${NAME}(?:(?:\\.|\\s+\\.\\s*|${DOT_WORD})${NAME})*`,
  `${LOCAL}\\s+(?:at|bij)\\s+${NAME}(?:\\s*\\.\\s*|${DOT_WORD})${TLD}(?![a-z0-9])`,
  `${LOCAL}\\s+(?:at|bij|op)\\s+${MAIL_HOST}(?![a-z])(?:(?:\\s*\\.\\s*|${DOT_WORD}|\\s+)(?:com|nl|net|org))?`,
  `${LOCAL}\\s+(?:(?:at|bij|op)\\s+)?${HOST_AND_TLD}`,
  `${LOCAL}\\s+${MAIL_HOST}(?:\\s*\\.\\s*|${DOT_WORD}|\\s+)(?:com|nl|net)(?![a-z])`,
].map((source) => new RegExp(`(?<![a-z0-9])${source}`, 'gu'));

const PATH = '(?:[/?#][^\\s<>"]*)?';
const ADDRESSES = [
  `(?:https?|hxxps?|ftp)\\s*:\\s*/\\s*/\\s*[^\\s<>"]+`,
  `www\\s*\\.\\s*${NAME}(?:\\s*\\.\\s*${NAME})*${PATH}`,
  `www${DOT_WORD}${NAME}(?:(?:\\.|${DOT_WORD})${NAME})*`,
  `(?:wa|t|m|fb|line)\\.me/[^\\s<>"]+`,
  `(?:${NAME}\\.){1,6}[a-z]{2,}/[^\\s<>"]+`,
  `(?:${NAME}\\.){1,6}${TLD}(?![a-z0-9])${PATH}`,
  `${NAME}(?:\\s+\\.\\s*|${DOT_WORD})${TLD}(?![a-z0-9])`,
  `(?:instagram|insta|snapchat|snap|telegram|tiktok|facebook|discord|skype|signal|twitter)\\s*(?:is|naam|name)?\\s*[:=]?\\s*@[a-z0-9._]{3,}`,
].map((source) => new RegExp(`(?<![a-z0-9@])${source}`, 'gu'));

/** Lengths of the account numbers of the countries that people here bank in. */
const IBAN_LENGTHS = {
  at: 20,
  be: 16,
  bg: 22,
  ch: 21,
  cz: 24,
  de: 22,
  dk: 18,
  es: 24,
  fi: 18,
  fr: 27,
  gb: 22,
  gr: 27,
  hr: 21,
  hu: 28,
  ie: 22,
  it: 27,
  lt: 20,
  lu: 20,
  ma: 28,
  pl: 28,
  pt: 25,
  ro: 24,
  se: 24,
  sk: 24,
  tr: 26,
};
const ACCOUNTS = [
  'nl[ .\\-]{0,2}\\d[ .\\-]?\\d[ .\\-]{0,2}(?:[a-z][ .\\-]?){4}[ .\\-]{0,2}(?:\\d[ .\\-]{0,2}){9}\\d',
  ...Object.entries(IBAN_LENGTHS).map(
    ([country, length]) =>
      `${country}[ .\\-]?\\d{2}(?=(?:[ .\\-]?[a-z]{0,6}\\d){10})(?:[ .\\-]?[a-z0-9]){${length - 4}}`,
  ),
].map((source) => new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`, 'gu'));

/** What every address has something of: a sign, or a word that stands for one. */
const SIGN = new RegExp(
  `[@.:/([{<]|${MAIL_HOST}|${HOST_AND_TLD}|(?<![a-z])(?:at|bij|op|dot|punt|apen?staart(?:je)?)(?![a-z])`,
  'u',
);
const DIGIT = /\d/u;

/** A sentence's own stop or bracket is no part of an address. */
const endOfAddress = (found: string): number => found.replace(/[.,;:!?)\]}'"]+$/u, '').length;

function findContact(text: string): Span[] {
  const patterns = [...(SIGN.test(text) ? [...MAIL, ...ADDRESSES] : []), ...(DIGIT.test(text) ? ACCOUNTS : [])];
  const written = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: all }) => ({ start: index, end: index + endOfAddress(all) })),
  );
  return [...written, ...findPhoneNumbers(text)].sort((a, b) => a.start - b.start);
}

/**
 * The text with e-mail addresses, telephone numbers, web addresses and account numbers replaced by `MASK`, and whether
 * anything was. Recognises usual disguises; prices, dates, times, postcodes and house numbers stay. A net, not a wall.
 */
export function maskContact(text: string): { text: string; masked: boolean } {
  const folded = foldText(text);
  let result = '';
  let at = 0;
  for (const span of findContact(folded.text)) {
    const { start, end } = originalSpan(folded, span);
    if (start >= at) result += text.slice(at, start) + MASK;
    at = Math.max(at, end);
  }
  return { text: result + text.slice(at), masked: at > 0 };
}
