import type { Locale } from '#kernel';

/** Words of a short message with a code; ICU messages. */
export interface PhoneTexts {
  /** Before the terms that are confirmed. */
  readonly terms: string;
  /** Before the reader's part of a ring. */
  readonly ring: string;
  /** Another moment for one time. */
  readonly move: string;
  /** Who would come instead, for who was asked and for who is helped. */
  readonly standIn: string;
  /** After what is confirmed: who asks for it, and what is done with the code. */
  readonly termsCode: readonly string[];
  readonly takeOver: string;
}

/** Short messages at level A2: what the code does stands in them. */
export const PHONE_TEXTS: Readonly<Record<Locale, PhoneTexts>> = {
  nl: {
    terms: 'Tijd voor Elkaar: een afspraak met {name}.',
    ring: 'Tijd voor Elkaar: een ruilkring van {broker}.',
    move: 'Tijd voor Elkaar: {name} wil uw afspraak verzetten. Niet {moment}, maar {wanted}.',
    standIn: `Tijd voor Elkaar: {you, select,
      person {u komt een keer in plaats van {helper}}
      other {{person} komt een keer bij u in plaats van {helper}}
    }: {moment}.`,
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
    move: 'Tijd voor Elkaar: {name} wants to move your appointment. Not {moment}, but {wanted}.',
    standIn: `Tijd voor Elkaar: {you, select,
      person {you come once in the place of {helper}}
      other {{person} comes to you once in the place of {helper}}
    }: {moment}.`,
    termsCode: [
      'Social broker {by} asks this for you.',
      'Do you want this? Then read out this code: {digits}. Then {by} says yes for you.',
      'Do you not want it? Then do not say the code.',
    ],
    takeOver: 'Tijd voor Elkaar: your code is {digits}. Give it to nobody. Type it in yourself.',
  },
};
