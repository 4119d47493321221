import type { LivingMailTexts } from './living-mail-texts.js';

/** Mails about running agreements in plain English: sentences of at most 15 words. */
export const LIVING_MAILS_EN: LivingMailTexts = {
  amendmentProposed: {
    name: 'Somebody would like to change an agreement',
    subject: '{name} would like to change your agreement',
    body: ['{name} would like to change something in your agreement. This would be different:'],
    after: [
      'Is that all right? Please answer before {until}.',
      'Until you say yes, all stays as it is. No is fine too.',
    ],
    link: 'Answer',
  },
  amendmentReminder: {
    name: 'Reminder: changing an agreement',
    subject: '{name} is waiting for your answer',
    body: [
      '{name} would like to change something in your agreement. Is that all right?',
      'Please answer before {until}.',
    ],
    after: ['If you do not answer, all stays as it is.'],
    link: 'Answer',
  },
  amendmentAgreed: {
    name: 'An agreement has changed',
    subject: 'Your agreement with {name} has changed',
    body: ['You and {name} agree. This is the agreement now:'],
    after: ['What is over, or was moved before, stays as it was.'],
    link: 'See the agreement',
  },
  amendmentClosed: {
    name: 'An agreement stays as it was',
    subject: 'Your agreement with {name} stays as it was',
    body: [
      `{because, select,
        declined {{name} would rather not change the agreement.}
        withdrawn {{name} does not want to change the agreement after all.}
        other {Nobody answered in time whether something could change.}
      }`,
      'All stays as you had agreed.',
    ],
    after: [],
    link: 'See the agreement',
  },
  agreementPaused: {
    name: 'An agreement is paused',
    subject: 'A pause in your agreement with {name}',
    body: ['{name} takes a pause. It begins on {from}.', 'The last day is {until}. After that it simply goes on.'],
    after: ['During the pause you need not come or wait.', 'What you had moved before does take place.'],
    link: 'See the agreement',
  },
  agreementResumed: {
    name: 'A pause is over',
    subject: 'The pause with {name} is over',
    body: ['{name} ended the pause earlier.', 'Your agreement goes on as before.'],
    after: ['If you cannot make it one day, please call that one off.'],
    link: 'See the agreement',
  },
  standInAsked: {
    name: 'Somebody asks you to come once',
    subject: '{helper} asks: could you come for me once?',
    body: ['{helper} helps somebody nearby and cannot make it once.', 'It is about {moment}. Could you come then?'],
    after: ['No is always fine.', 'If you say yes, we ask the other whether that is all right.'],
    link: 'Answer',
  },
  standInConsent: {
    name: 'Somebody else would come once',
    subject: 'May {person} come instead of {helper}?',
    body: ['{helper} cannot make it on {moment}.', '{person} would come then. Is that all right?'],
    after: ['No is fine too. {helper} comes the other times as always.'],
    link: 'Answer',
  },
  standInAgreed: {
    name: 'Somebody else comes once',
    subject: '{you, select, person {You are going to {helped}} other {{person} comes for you}}: {moment}',
    body: [
      `{you, select,
        person {{helped} is glad that you come.}
        other {{person} comes in your place. {helped} agrees.}
      }`,
      'It is about {moment}.',
    ],
    after: ['{you, select, person {You now see how to reach {helped}.} other {You need not come then.}}'],
    link: '{you, select, person {See what you do} other {See the agreement}}',
  },
  standInOff: {
    name: 'Somebody else does not come after all',
    subject: '{you, select, person {You need not come} other {{person} does not come after all}}: {moment}',
    body: [
      `{you, select,
        person {{helper} asked you to come once. That is not needed any more.}
        helper {{person} does not come in your place.}
        other {{person} does not come instead of {helper}.}
      }`,
      'It is about {moment}.',
    ],
    after: [
      `{you, select,
        person {Thank you for thinking about it.}
        helper {Can you not make it either? Ask somebody else, or call it off.}
        other {If {helper} cannot make it, you will hear.}
      }`,
    ],
    link: '{you, select, person {See what you do} other {See the agreement}}',
  },
  reviewAsked: {
    name: 'The question whether an agreement is still good',
    subject: 'Is it still good with {name}?',
    body: [
      'You have had an agreement with {name} for {months} months now.',
      'Is it still good? Would you like to change something, or stop?',
    ],
    after: ['Everything is fine. Your answer helps you and {name}.'],
    link: 'Answer',
  },
  reviewAskedAgain: {
    name: 'The question whether an agreement is still good, once more',
    subject: 'Once more: is it still good with {name}?',
    body: [
      'You have had an agreement with {name} for {months} months now.',
      'Is it still good? Would you like to change something, or stop?',
    ],
    after: ['If you do not answer, the broker may phone you.'],
    link: 'Answer',
  },
};
