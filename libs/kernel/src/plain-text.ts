/** Control, format (zero-width, bidi, soft hyphen), private and unassigned characters, and letters that show as nothing. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u034f\u115f\u1160\u3164\uffa0]/gu;

/**
 * A text as people see it: nothing unseen (it can hide words, turn a line round, or make one name look like another),
 * NFC, single spaces, at most one empty line in a row, trimmed. Joined emoji fall apart.
 */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The same for a text of one line: line ends become spaces. */
export const plainLine = (text: string): string => plainText(text).replace(/\n+/g, ' ');

/** How many characters (code points) a text has; a flag or a smiley may count as more than one. */
export const lengthOf = (text: string): number => Array.from(text).length;
