import type { Locale } from '#kernel';

import { MAIL_TEXTS_EN } from './domain/mail-texts.en.data.js';
import { MAIL_TEXTS_NL } from './domain/mail-texts.nl.data.js';
import type { MailTexts } from './domain/mail-texts.js';

/** The catalogue of each language; a further language is a further entry. */
export const CATALOGUES: Readonly<Record<Locale, MailTexts>> = { nl: MAIL_TEXTS_NL, en: MAIL_TEXTS_EN };
