import type { ApplicationMailTexts } from './application-mail-texts.js';

/** Mails about applications to vacancies in English. */
export const APPLICATION_MAILS_EN: ApplicationMailTexts = {
  organisationWaitedFor: {
    name: 'Somebody waits for your answer',
    subject: '{volunteer} waits for your answer',
    body: ['{volunteer} would like to help with your vacancy. You have not answered yet.'],
    after: [
      'Say whether you would like to go on talking. A short question is fine too.',
      'Is it not possible? Then say why, and {volunteer} can look further.',
    ],
    link: 'Look at the talks',
  },
  slowOrganisation: {
    name: 'An organisation does not answer yet',
    subject: '{organisation} has not answered yet',
    body: ['You would like to help at {organisation}. There is no answer yet. It is not because of you.'],
    after: [
      'A broker now asks the organisation how it stands. You need not do anything.',
      '{others, plural, =0 {} one {This vacancy may fit you too.} other {These vacancies may fit you too.}}',
    ],
    link: 'Look at the talks',
  },
  notChosen: {
    name: 'You do not help with this vacancy',
    subject: 'An answer from {organisation}',
    body: [
      'Thank you for wanting to help. {organisation} does not go on with you for this vacancy.',
      `{reason, select,
        placeFilled {The place is taken.}
        otherSkills {This work asks for other skills.}
        timesDoNotFit {The times do not fit.}
        elsewise {The organisation has another reason.}
        other {}
      }`,
    ],
    after: [
      '{others, plural, =0 {There are surely other places where you can help.} one {This vacancy may fit you too.} other {These vacancies may fit you too.}}',
    ],
    link: 'Look at the talks',
  },
};
