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

/** What stands around the reasons, in Dutch. */
export const FITS_NL: FitsTexts = {
  request: 'Iemand in {area} zoekt hulp: {activity}.',
  offer: 'Iemand in {area} wil helpen: {activity}.',
  search: 'Uw zoekvraag: {name}',
  see: 'Bekijk deze oproep',
  notForMe: 'Niet voor mij',
};
