import type { ReportMailTexts } from './report-mail-texts.js';

/** Each house rule in a sentence that fits a post and what somebody said or did. */
const RULE = `{rule, select,
  paidWork {Hier helpen buren elkaar zonder loon.}
  contactInText {Een adres of telefoonnummer kan niet in een oproep.}
  discrimination {Iedereen hoort erbij. Wij sluiten niemand uit.}
  dangerous {Dit is niet veilig voor u of voor een ander.}
  notNeighbourHelp {Dit is geen hulp tussen buren.}
  advertising {Reclame kan hier niet.}
  unclear {Wij begrijpen niet goed wat u bedoelt.}
  other {Dit past niet bij onze huisregels.}
}`;
const BROKER_WRITES = 'Dit schrijft de sociaal makelaar:';

/** Mails about reports and appeals in Dutch, at level A2: sentences of at most 15 words. */
export const REPORT_MAILS_NL: ReportMailTexts = {
  postTakenDown: {
    name: 'Uw oproep is weggehaald',
    subject: 'Uw oproep staat niet meer online',
    body: ['Wij hebben uw oproep weggehaald. Dit is de huisregel:', RULE, BROKER_WRITES],
    after: [
      'U kunt uw oproep opnieuw schrijven.',
      'Bent u het er niet mee eens? U kunt zes maanden lang bezwaar maken.',
      'Dan kijkt een andere sociaal makelaar ernaar.',
    ],
    link: 'Bekijk uw oproep',
  },
  houseRuleBroken: {
    name: 'Een sociaal makelaar spreekt u aan',
    subject: 'Let op onze huisregels',
    body: [
      `{about, select,
        talks {Een sociaal makelaar heeft gelezen over een overleg van u.}
        other {Een sociaal makelaar heeft gehoord hoe u met een buur omging.}
      }`,
      RULE,
      BROKER_WRITES,
    ],
    after: ['Bent u het er niet mee eens? Gebruik de knop Hulp op de website.'],
    link: 'Ga naar de website',
  },
  reportDecided: {
    name: 'Uw melding is bekeken',
    subject: 'Wij hebben uw melding bekeken',
    body: [
      'Dank u wel voor uw melding. Een sociaal makelaar heeft ernaar gekeken.',
      `{outcome, select,
        upheld {{about, select, post {De oproep is weggehaald.} other {Wij hebben deze buur aangesproken.}}}
        other {{about, select, post {De oproep past bij de huisregels en blijft staan.} other {Wij doen nu niets. Gaat het door? Meld het dan opnieuw.}}}
      }`,
    ],
    after: ['Niemand hoort van ons wie iets heeft gemeld.'],
    link: 'Ga naar de website',
  },
  appealDecided: {
    name: 'Er is besloten over uw bezwaar',
    subject: '{outcome, select, granted {U krijgt gelijk over uw oproep} other {Uw oproep blijft weg}}',
    body: [
      'U was het niet eens met een besluit over uw oproep.',
      `{outcome, select,
        granted {Een andere sociaal makelaar geeft u gelijk. Uw oproep mag online.}
        other {Een andere sociaal makelaar heeft ernaar gekeken. Het besluit blijft zo.}
      }`,
      BROKER_WRITES,
    ],
    after: ['{outcome, select, granted {} other {U kunt uw oproep anders schrijven.}}'],
    link: 'Bekijk uw oproep',
  },
};
