import type { Locale } from '#kernel';

/** Words of a short message with a code; ICU messages. */
export interface PhoneTexts {
  /** Before the terms that are confirmed. */
  readonly terms: string;
  /** Before the reader's part of a ring. */
  readonly ring: string;
  /** After what is confirmed: who asks for it, and what is done with the code. */
  readonly termsCode: readonly string[];
  readonly takeOver: string;
}

/** Short messages at level A2: what the code does stands in them. */
export const PHONE_TEXTS: Readonly<Record<Locale, PhoneTexts>> = {
  nl: {
    terms: 'Tijd voor Elkaar: een afspraak met {name}.',
    ring: 'Tijd voor Elkaar: een ruilkring van {broker}.',
    termsCode: [
      'Sociaal makelaar {by} vraagt dit voor u.',
      'Wilt u dit? Lees dan deze code voor: {digits}. Dan zegt {by} voor u ja.',
      'Wilt u het niet? Zeg de code dan niet.',
    ],
    takeOver: 'Tijd voor Elkaar: uw code is {digits}. Geef deze code aan niemand. Vul hem zelf in.',
  },
  en: {
    terms: 'Tijd voor Elkaar: an appointment with {name}.',
    ring: 'Tijd voor Elkaar: a ring of help by {broker}.',
    termsCode: [
      'Social broker {by} asks this for you.',
      'Do you want this? Then read out this code: {digits}. Then {by} says yes for you.',
      'Do you not want it? Then do not say the code.',
    ],
    takeOver: 'Tijd voor Elkaar: your code is {digits}. Give it to nobody. Type it in yourself.',
  },
};
