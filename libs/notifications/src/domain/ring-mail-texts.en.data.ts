import type { RingMailTexts } from './ring-mail-texts.js';

/** Mails about rings in English, in sentences of at most 15 words. */
export const RING_MAILS_EN: RingMailTexts = {
  ringProposed: {
    name: 'A social broker proposes a ring of help',
    subject: '{broker} proposes a ring of help',
    body: ['In a ring everybody helps the next one. {broker} thought of one with you.'],
    after: [
      'Would you like to join? Answer before {until}.',
      'It goes ahead when everybody says yes. You can ask for something else. No is fine too.',
    ],
    link: 'Look at the ring',
  },
  ringChanged: {
    name: 'A ring of help has changed',
    subject: '{broker} changed the ring of help',
    body: ['{broker} changed something in the ring. Here is what, and how it would be.'],
    after: ['Would you join like this? Answer before {until}.', 'An earlier yes no longer counts. No is fine too.'],
    link: 'Look at the ring',
  },
  ringReminder: {
    name: 'Reminder: a ring of help',
    subject: 'The ring of {broker} is waiting for your answer',
    body: ['{broker} asked whether you join a ring of help.'],
    after: ['Would you join? Answer before {until}.', 'Without your answer the ring does not go ahead. No is fine.'],
    link: 'Answer',
  },
  ringAgreed: {
    name: 'A ring of help goes ahead',
    subject: 'The ring of help goes ahead',
    body: ['Everybody said yes to the ring. This is what you do:'],
    after: ['These are two ordinary appointments. You get a reminder in time.'],
    link: 'Look at the ring',
  },
  ringDissolved: {
    name: 'A ring of help does not go ahead',
    subject: 'The ring of help does not go ahead',
    body: ['This time the ring of {broker} does not go ahead.', 'Nothing was agreed. You do not have to do anything.'],
    after: ['There are more neighbours. Feel free to look further.'],
    link: 'Look further',
  },
};
