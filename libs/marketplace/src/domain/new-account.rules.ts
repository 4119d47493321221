/** Text that a browser or a reader would take for an address on the web. */
const LINK =
  /https?:\/\/|\bwww\.|\b[a-z0-9][a-z0-9-]*\.(?:nl|com|net|org|eu|be|info|io|app|shop|site|online|link|ly|gl)\b/i;

const NEW_FOR_MS = 7 * 24 * 3_600_000;

/** A new account puts no links in posts. */
export interface LinkInText {
  readonly kind: 'LinkInText';
}

/** Whether an account is in its first seven days, when less is possible. */
export const isNewAccount = (madeAt: Date, now: Date): boolean => now.getTime() - madeAt.getTime() < NEW_FOR_MS;

/** Whether a text holds an address on the web; one inside a mail address counts as well. */
export const hasLink = (text: string): boolean => LINK.test(text);
