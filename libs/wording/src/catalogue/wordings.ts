import type { Locale } from '#kernel';

import type { Wording } from './texts.js';
import { WORDING_EN } from './wording.en.data.js';
import { WORDING_NL } from './wording.nl.data.js';

/** The words of each language; a further language is a further entry. */
export const WORDINGS: Readonly<Record<Locale, Wording>> = { nl: WORDING_NL, en: WORDING_EN };
