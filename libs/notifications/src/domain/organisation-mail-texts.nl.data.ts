import type { OrganisationMailTexts } from './organisation-mail-texts.js';

/** Mails about organisations in Dutch, at level A2: sentences of at most 15 words. */
export const ORGANISATION_MAILS_NL: OrganisationMailTexts = {
  organisationApproved: {
    name: 'Uw organisatie is goedgekeurd',
    subject: '{organisation} staat nu online',
    body: ['Een sociaal makelaar heeft {organisation} bekeken en goedgekeurd.', 'Iedereen kan uw organisatie nu vinden.'],
    after: ['U kunt nu iets vragen of aanbieden namens {organisation}.'],
    link: 'Bekijk uw organisatie',
  },
  organisationRefused: {
    name: 'Uw organisatie is niet goedgekeurd',
    subject: '{organisation} is niet goedgekeurd',
    body: ['Een sociaal makelaar heeft bekeken wat u schreef over {organisation}.', 'Dit schrijft de sociaal makelaar:'],
    after: ['U kunt het anders schrijven en opnieuw insturen.'],
    link: 'Bekijk uw organisatie',
  },
  coordinatorInvited: {
    name: 'Een organisatie vraagt u om mee te doen',
    subject: 'Wilt u iets doen voor {organisation}?',
    body: [
      '{name} vraagt of u coördinator wilt worden van {organisation}.',
      'Een coördinator overlegt met vrijwilligers namens de organisatie.',
      'Open de link en log in. Daarna kunt u ja of nee zeggen.',
    ],
    after: ['De link werkt zeven dagen.', 'Wilt u dit niet? Dan hoeft u niets te doen.'],
    link: 'Bekijk de vraag',
  },
};
