import type { RingMailTexts } from './ring-mail-texts.js';

/** Mails about rings in Dutch, at level A2: sentences of at most 15 words. */
export const RING_MAILS_NL: RingMailTexts = {
  ringProposed: {
    name: 'Een sociaal makelaar stelt een ruilkring voor',
    subject: '{broker} stelt een ruilkring voor',
    body: ['In een ruilkring helpt iedereen een ander. {broker} bedacht er een met u.'],
    after: [
      'Wilt u meedoen? Antwoord vóór {until}.',
      'De kring gaat door als iedereen ja zegt. U kunt ook iets anders vragen. Nee zeggen mag.',
    ],
    link: 'Bekijk de ruilkring',
  },
  ringChanged: {
    name: 'Een ruilkring is veranderd',
    subject: 'De ruilkring van {broker} is veranderd',
    body: ['{broker} heeft iets aan de ruilkring veranderd. Hier staat wat, en hoe het nu wordt.'],
    after: ['Wilt u zo meedoen? Antwoord vóór {until}.', 'Een ja van eerder telt niet meer. Nee zeggen mag ook.'],
    link: 'Bekijk de ruilkring',
  },
  ringReminder: {
    name: 'Herinnering: een ruilkring',
    subject: 'De ruilkring van {broker} wacht op uw antwoord',
    body: ['{broker} vroeg of u meedoet aan een ruilkring.'],
    after: ['Doet u mee? Antwoord vóór {until}.', 'Zonder uw antwoord gaat de kring niet door. Nee zeggen mag.'],
    link: 'Geef antwoord',
  },
  ringAgreed: {
    name: 'Een ruilkring gaat door',
    subject: 'De ruilkring gaat door',
    body: ['Iedereen zei ja tegen de ruilkring. Dit doet u:'],
    after: ['Dit zijn twee gewone afspraken. U krijgt op tijd een herinnering.'],
    link: 'Bekijk de ruilkring',
  },
  ringDissolved: {
    name: 'Een ruilkring gaat niet door',
    subject: 'De ruilkring gaat niet door',
    body: ['De ruilkring van {broker} gaat deze keer niet door.', 'Er is niets afgesproken. U hoeft niets te doen.'],
    after: ['Er zijn nog meer buren. Kijk gerust verder.'],
    link: 'Kijk verder',
  },
};
