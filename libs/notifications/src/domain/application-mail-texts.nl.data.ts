import type { ApplicationMailTexts } from './application-mail-texts.js';

/** Mails about applications to vacancies in Dutch, at level A2: sentences of at most 15 words. */
export const APPLICATION_MAILS_NL: ApplicationMailTexts = {
  organisationWaitedFor: {
    name: 'Iemand wacht op uw antwoord',
    subject: '{volunteer} wacht op uw antwoord',
    body: ['{volunteer} wil graag helpen bij uw vacature. U hebt nog niet geantwoord.'],
    after: [
      'Laat weten of u verder wilt praten. Een korte vraag is ook goed.',
      'Kan het niet? Zeg dan waarom. Dan zoekt {volunteer} verder.',
    ],
    link: 'Bekijk het gesprek',
  },
  slowOrganisation: {
    name: 'Een organisatie antwoordt nog niet',
    subject: '{organisation} heeft nog niet geantwoord',
    body: ['U wilt helpen bij {organisation}. Er is nog geen antwoord. Dat ligt niet aan u.'],
    after: [
      'Een sociaal makelaar vraagt nu aan de organisatie hoe het zit. U hoeft niets te doen.',
      '{others, plural, =0 {} one {Deze vacature past misschien ook bij u.} other {Deze vacatures passen misschien ook bij u.}}',
    ],
    link: 'Bekijk het gesprek',
  },
  notChosen: {
    name: 'U helpt niet bij deze vacature',
    subject: 'Antwoord van {organisation}',
    body: [
      'Dank u wel dat u wilde helpen. {organisation} gaat bij deze vacature niet met u verder.',
      `{reason, select,
        placeFilled {De plaats is al bezet.}
        otherSkills {Voor dit werk is andere kennis nodig.}
        timesDoNotFit {De tijden passen niet bij elkaar.}
        elsewise {De organisatie heeft een andere reden.}
        other {}
      }`,
    ],
    after: [
      '{others, plural, =0 {Er zijn vast andere plekken waar u kunt helpen.} one {Deze vacature past misschien ook bij u.} other {Deze vacatures passen misschien ook bij u.}}',
    ],
    link: 'Bekijk het gesprek',
  },
};
