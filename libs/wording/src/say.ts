import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#kernel';

/** Values of an ICU message. */
export type PhraseValues = Readonly<Record<string, string | number>>;

const made = new Map<string, IntlMessageFormat>();

/** Says an ICU message of a catalogue. @throws when a value is missing. */
export function say(locale: Locale, message: string, values: PhraseValues = {}): string {
  const key = `${locale} ${message}`;
  let format = made.get(key);
  // Values are never read as messages, and signs such as < are no tags.
  if (!format) made.set(key, (format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })));
  return String(format.format(values)).trim();
}
