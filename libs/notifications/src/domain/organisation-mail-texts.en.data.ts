import type { OrganisationMailTexts } from './organisation-mail-texts.js';

/** Mails about organisations in plain English. */
export const ORGANISATION_MAILS_EN: OrganisationMailTexts = {
  organisationApproved: {
    name: 'Your organisation was approved',
    subject: '{organisation} is on line now',
    body: ['A social broker has looked at {organisation} and approved it.', 'Everybody can find your organisation now.'],
    after: ['You can ask or offer something in the name of {organisation} now.'],
    link: 'See your organisation',
  },
  organisationRefused: {
    name: 'Your organisation was not approved',
    subject: '{organisation} was not approved',
    body: ['A social broker has looked at what you wrote about {organisation}.', 'The social broker writes:'],
    after: ['You can write it in another way and hand it in again.'],
    link: 'See your organisation',
  },
  coordinatorInvited: {
    name: 'An organisation asks you to join',
    subject: 'Would you like to act for {organisation}?',
    body: [
      '{name} asks whether you would like to be a coordinator of {organisation}.',
      'A coordinator talks with volunteers in the name of the organisation.',
      'Open the link and sign in. Then you can say yes or no.',
    ],
    after: ['The link works for seven days.', 'You do not want this? Then you need not do anything.'],
    link: 'See the question',
  },
};
