import type { LeavingMailTexts } from './leaving-mail-texts.js';

/** Mails to somebody who leaves in English: sentences of at most 15 words. */
export const LEAVING_MAILS_EN: LeavingMailTexts = {
  leavingAsked: {
    name: 'You are leaving Tijd voor Elkaar',
    subject: 'You are leaving Tijd voor Elkaar',
    body: [
      'You would like to leave. Nobody finds you any more. Your posts and agreements have stopped.',
      'On {day} we take your data away.',
    ],
    after: ['Would you rather stay? Then sign in before that day.', 'Was this not you? Then sign in now.'],
    link: 'I would rather stay',
  },
  leavingSoon: {
    name: 'Reminder: your data will go',
    subject: 'On {day} we take your data away',
    body: ['You wanted to leave. On {day} we take your data away.', 'After that nobody can bring it back.'],
    after: [
      'Would you like to keep your data? Then download it first.',
      'Would you rather stay? Then sign in before that day.',
    ],
    link: 'I would rather stay',
  },
};
