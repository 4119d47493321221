import type { ShiftMailTexts } from './shift-mail-texts.js';

const LINK = 'Bekijk de dienst';

/** Mails about shifts in Dutch, at level A2: sentences of at most 15 words. */
export const SHIFT_MAILS_NL: ShiftMailTexts = {
  shiftPlaceOffered: {
    name: 'Er is een plek vrij bij een dienst',
    subject: 'Er is een plek voor u vrij bij een dienst',
    body: [
      'U stond op de wachtlijst bij {organisation}. Er is nu een plek vrij.',
      'De dienst begint {moment}.',
      'Wilt u de plek? Zeg ja vóór {until}.',
    ],
    after: ['Zegt u niets? Dan gaat de plek naar de volgende op de lijst.'],
    link: LINK,
  },
  shiftPlaceGone: {
    name: 'Een plek ging naar een ander',
    subject: 'De plek is niet meer voor u',
    body: ['Wij hoorden niets van u over een dienst bij {organisation}.', 'De plek gaat nu naar een ander.'],
    after: ['Wilt u toch nog? U kunt weer op de wachtlijst gaan staan.'],
    link: LINK,
  },
  shiftMoved: {
    name: 'Een dienst heeft een andere tijd',
    subject: 'Uw dienst heeft een andere tijd: past het nog?',
    body: [
      'Uw dienst bij {organisation} heeft een andere tijd.',
      'De dienst begint nu {moment}.',
      'Past dat? Zeg ja of nee vóór {until}.',
    ],
    after: ['Zegt u niets? Dan gaat uw plek naar een ander.'],
    link: LINK,
  },
  shiftCancelled: {
    name: 'Een dienst gaat niet door',
    subject: 'Uw dienst gaat niet door',
    body: ['De dienst bij {organisation} gaat niet door.', 'De dienst zou {moment} beginnen.'],
    after: ['U hoeft niet te komen.'],
    link: LINK,
  },
  shiftDayBefore: {
    name: 'Herinnering aan een dienst: een dag van tevoren',
    subject: 'Herinnering: uw dienst bij {organisation}',
    body: [
      '{near, select, today {Vandaag} tomorrow {Morgen} other {Binnenkort}} helpt u bij {organisation}.',
      'De dienst begint {moment}.',
    ],
    after: ['Kunt u toch niet? Meld u dan nu af.'],
    link: LINK,
  },
  shiftHoursBefore: {
    name: 'Herinnering aan een dienst: twee uur van tevoren',
    subject: '{near, select, today {Vandaag} other {Morgen}} om {time}: uw dienst bij {organisation}',
    body: ['{near, select, today {Vandaag} other {Morgen}} om {time} helpt u bij {organisation}.'],
    after: ['Kunt u toch niet? Meld u dan nu af.'],
    link: LINK,
  },
  shiftWithdrawn: {
    name: 'Een vrijwilliger meldt zich af',
    subject: '{name} komt niet naar de dienst',
    body: [
      '{name} meldt zich af voor een dienst van {organisation}.',
      'De dienst begint {moment}.',
      '{late, select, yes {Dit is een late afmelding.} other {}}',
    ],
    after: ['De plek gaat naar de eerste op de wachtlijst. Wacht er niemand? Dan is de plek vrij.'],
    link: LINK,
  },
};
