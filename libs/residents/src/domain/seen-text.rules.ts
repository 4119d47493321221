/**
 * A text as people see it: without control, bidi and zero-width characters (which can hide words or turn them round),
 * composed (NFC), trimmed, single spaces, at most one empty line in a row.
 */
export const seenText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => (sign === '\t' ? ' ' : ''))
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
