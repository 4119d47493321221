/** How many characters (code points) a text has; a flag or a smiley may count as more than one. */
export const lengthOf = (text: string): number => Array.from(text).length;

/**
 * A text as people see it: without control, bidi and zero-width characters (which can hide words or turn them round),
 * composed (NFC), trimmed, single spaces, at most one empty line in a row.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The same for a text of one line: line ends become spaces. */
export const plainLine = (text: string): string => plainText(text).replace(/\n+/g, ' ');
