import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '#kernel';

import { MAIL_TEXTS_EN } from '../domain/mail-texts.en.data.js';
import { MAIL_TEXTS_NL } from '../domain/mail-texts.nl.data.js';
import type { MailTexts } from '../domain/mail-texts.js';

/** The catalogue of each language; a further language is a further entry. */
export const CATALOGUES: Readonly<Record<Locale, MailTexts>> = { nl: MAIL_TEXTS_NL, en: MAIL_TEXTS_EN };

/** Values of an ICU message. */
export type PhraseValues = Readonly<Record<string, string | number>>;

const made = new Map<string, IntlMessageFormat>();

/** Says an ICU message of a catalogue. @throws when a value is missing. */
export function say(locale: Locale, message: string, values: PhraseValues): string {
  const key = `${locale} ${message}`;
  let format = made.get(key);
  // Values are never read as messages, and signs such as < are no tags.
  if (!format) made.set(key, (format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })));
  return String(format.format(values)).trim();
}
