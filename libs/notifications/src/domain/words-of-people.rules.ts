/** Control, format, private and unassigned characters: unseen, and able to turn a line around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;

/**
 * Words of people as they stand in a mail: on one line, nothing unseen, and so that no mail program makes a link of
 * them. Links in mails lead to the product only.
 */
export const quoted = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/:\/\//gu, ': //')
    .replace(/([\p{L}\p{N}])\.(?=\p{L}{2})/gu, '$1. ')
    .replace(/@/gu, ' @ ')
    .trim();

/** A first name in a sentence of ours: letters, and what stands between them; what is left may be empty. */
export const plainName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{M}'’ -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
