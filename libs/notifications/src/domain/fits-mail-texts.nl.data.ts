import type { FitsMailTexts, FitsTexts } from './fits-mail-texts.js';

/** Mails about new posts in Dutch, at level A2: sentences of at most 15 words. */
export const FITS_MAILS_NL: FitsMailTexts = {
  newFits: {
    name: 'Een nieuwe oproep die bij u past',
    subject: '{count, plural, one {Nieuwe oproep: {activity}} other {# nieuwe oproepen die bij u passen}}',
    body: [
      '{count, plural, one {Er is een nieuwe oproep die bij u past.} other {Er zijn # nieuwe oproepen die bij u passen.}}',
    ],
    after: [
      '{more, plural, =0 {} one {Er is nog één oproep. Kijk op de website.} other {Er zijn nog # oproepen. Kijk op de website.}}',
      'Is iets niet voor u? Kies dan "Niet voor mij". Wij mailen u er niet meer over.',
    ],
    link: 'Kies waarover u mail wilt',
  },
  digest: {
    name: 'Overzicht van nieuwe oproepen',
    subject: '{count, plural, one {Overzicht: één nieuwe oproep} other {Overzicht: # nieuwe oproepen}}',
    body: [
      '{count, plural, one {Deze oproep is nieuw en past bij u.} other {Deze # oproepen zijn nieuw en passen bij u.}}',
    ],
    after: [
      '{more, plural, =0 {} one {Er is nog één oproep. Kijk op de website.} other {Er zijn nog # oproepen. Kijk op de website.}}',
      'Is iets niet voor u? Kies dan "Niet voor mij". Wij mailen u er niet meer over.',
    ],
    link: 'Kies waarover u mail wilt',
  },
};

/** Why a post fits, in Dutch. */
export const FITS_NL: FitsTexts = {
  request: 'Iemand in {area} zoekt hulp: {activity}.',
  offer: 'Iemand in {area} wil helpen: {activity}.',
  search: 'Uw zoekvraag: {name}',
  sameActivity: 'Dit noemde u zelf ook.',
  sameGroup: 'Dit lijkt op wat u zelf noemde.',
  sameArea: 'Het is in uw eigen buurt.',
  nearby: 'Het is vlakbij.',
  cycling: 'U kunt er op de fiets komen.',
  remote: 'Het kan per telefoon of via internet.',
  far: 'Let op: het is verder weg.',
  sharedDayParts: 'U kunt allebei op {parts}.',
  manyDayParts: 'U kunt allebei op {count} momenten in de week.',
  noDayParts: 'Let op: u koos andere momenten.',
  dayPart: '{day}{part, select, morning {ochtend} afternoon {middag} evening {avond} other {nacht}}',
  dateFits: 'De dag past.',
  otherDate: 'Let op: de dag past niet bij wat u koos.',
  languages: 'U spreekt allebei {languages}.',
  noLanguage: 'Let op: u noemde geen taal die u allebei spreekt.',
  exchange: 'U kunt elkaar helpen. De een vraagt wat de ander biedt.',
  see: 'Bekijk deze oproep',
  notForMe: 'Niet voor mij',
};
