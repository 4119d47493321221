import type { LeavingMailTexts } from './leaving-mail-texts.js';

/** Mails to somebody who leaves in Dutch, at level A2: sentences of at most 15 words. */
export const LEAVING_MAILS_NL: LeavingMailTexts = {
  leavingAsked: {
    name: 'U stopt met Tijd voor Elkaar',
    subject: 'U stopt met Tijd voor Elkaar',
    body: [
      'U wilt stoppen. Niemand vindt u nog. Uw oproepen en afspraken zijn gestopt.',
      'Op {day} halen wij uw gegevens weg.',
    ],
    after: ['Wilt u toch blijven? Log dan in vóór die dag.', 'Hebt u dit niet zelf gedaan? Log dan nu in.'],
    link: 'Ik wil toch blijven',
  },
  leavingSoon: {
    name: 'Herinnering: uw gegevens gaan weg',
    subject: 'Op {day} halen wij uw gegevens weg',
    body: ['U wilde stoppen. Op {day} halen wij uw gegevens weg.', 'Daarna kan dat niet meer terug.'],
    after: ['Wilt u uw gegevens bewaren? Download ze dan eerst.', 'Wilt u toch blijven? Log dan in vóór die dag.'],
    link: 'Ik wil toch blijven',
  },
};
