import type { Locale } from '#kernel';
import type { Terms } from '#negotiation';
import { say, type Host, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { Party } from '../domain/mail-facts.js';
import type { TermsTexts } from '../domain/mail-texts.js';
import { plainName } from '../domain/words-of-people.rules.js';

/** For whom terms are told. */
export interface Reader {
  readonly id: string;
  readonly locale: Locale;
}

/** The two whom terms are between. */
export interface Pair {
  readonly requester: Party;
  readonly helper: Party;
}

/** Terms in words, as a mail tells them: lines of ours, and lines that hold words of people. */
export interface TermsInWords {
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  /** What can be done about just this. */
  readonly links?: readonly Link[];
}

/** A link to the product, in words of ours. */
export interface Link {
  readonly words: string;
  readonly url: string;
}

/** Terms with everything that is needed to tell them to one reader. */
export interface Telling {
  readonly terms: Terms;
  readonly say: (text: keyof TermsTexts, values?: PhraseValues) => string;
  readonly locale: Locale;
  readonly now: Date;
  /** Somebody's home, from the side of the reader. */
  readonly host: (party: Party) => Host;
}

/** Terms as they are told to a reader. */
export function tellingTo(terms: Terms, reader: Reader, now: Date): Telling {
  const texts = CATALOGUES[reader.locale].terms;
  const sayTerm: Telling['say'] = (text, values = {}) => say(reader.locale, texts[text], values);
  const host = ({ id, firstName }: Party): Host => ({ mine: id === reader.id, name: plainName(firstName) });
  return { terms, say: sayTerm, locale: reader.locale, now, host };
}

/** A phrase as a sentence of its own. */
export const sentence = (phrase: string): string => `${phrase.charAt(0).toLocaleUpperCase()}${phrase.slice(1)}.`;
