import type { BrokeredMailTexts } from './brokered-mail-texts.js';

/** Mails about what a broker does between two people in English. */
export const BROKERED_MAILS_EN: BrokeredMailTexts = {
  mediationAsked: {
    name: 'Somebody asks for help with talks',
    subject: '{name} asks whether a social broker may help',
    body: [
      '{name} would like help with your talks. A social broker can think along.',
      'The broker then reads along and can suggest something. You two decide.',
    ],
    after: ['It only happens when you would like it too. You are free to say no.'],
    link: 'Answer',
  },
  mediatorJoined: {
    name: 'A social broker helps with talks',
    subject: '{broker} helps with your talks with {name}',
    body: [
      '{broker} is a social broker. {broker} now reads along in your talks with {name}.',
      'You can both answer until {until}.',
    ],
    after: ['{broker} can suggest things, and cannot decide. You can stop this help at any time.'],
    link: 'See the talks',
  },
  suggestionMade: {
    name: 'A social broker suggests something',
    subject: '{broker} suggests something',
    body: ['{broker} has made a suggestion for your talks with {name}.'],
    after: ['Do you like it? Then you can take it over. You do not have to.'],
    link: 'See the suggestion',
  },
  introductionAsked: {
    name: 'A social broker thinks of an introduction',
    subject: '{broker} thinks that you could meet somebody',
    body: [
      '{broker} is a social broker and thinks of an introduction. It is about: {activity}.',
      'This is what {broker} writes:',
    ],
    after: [
      'Would you like to talk? Answer before {until}.',
      'Only when both of you say yes you see each other’s names. You are free to say no.',
    ],
    link: 'Answer',
  },
  introductionAgreed: {
    name: 'An introduction goes ahead',
    subject: 'You can now talk with {name}',
    body: ['You and {name} would both like to talk. You can from now on.'],
    after: ['Together you agree on what, when and how often.'],
    link: 'Go to the talks',
  },
  introductionOver: {
    name: 'An introduction does not go ahead',
    subject: 'The introduction does not go ahead',
    body: ['{broker} thought of an introduction about: {activity}. It does not go ahead this time.'],
    after: ['It is not because of you. There are more neighbours.'],
    link: 'Look around',
  },
};
