import type { LivingMailTexts } from './living-mail-texts.js';

/** Mails about running agreements in Dutch, at level A2: sentences of at most 15 words. */
export const LIVING_MAILS_NL: LivingMailTexts = {
  amendmentProposed: {
    name: 'Iemand wil een afspraak veranderen',
    subject: '{name} wil de afspraak veranderen',
    body: ['{name} wil iets aan jullie afspraak veranderen. Dit wordt dan anders:'],
    after: ['Kan dat? Antwoord vóór {until}.', 'Tot u ja zegt, blijft alles zoals het is. Nee zeggen mag ook.'],
    link: 'Geef antwoord',
  },
  amendmentReminder: {
    name: 'Herinnering: een afspraak veranderen',
    subject: '{name} wacht op uw antwoord',
    body: ['{name} wil iets aan jullie afspraak veranderen. Kan dat?', 'Antwoord vóór {until}.'],
    after: ['Antwoordt u niet? Dan blijft alles zoals het is.'],
    link: 'Geef antwoord',
  },
  amendmentAgreed: {
    name: 'Een afspraak is veranderd',
    subject: 'Uw afspraak met {name} is veranderd',
    body: ['U en {name} zijn het eens. Dit is nu de afspraak:'],
    after: ['Wat al voorbij is of verzet was, blijft zoals het was.'],
    link: 'Bekijk de afspraak',
  },
  amendmentClosed: {
    name: 'Een afspraak blijft zoals hij was',
    subject: 'De afspraak met {name} blijft zoals hij was',
    body: [
      `{because, select,
        declined {{name} wil de afspraak niet veranderen.}
        withdrawn {{name} wil de afspraak toch niet veranderen.}
        other {Er kwam op tijd geen antwoord op de vraag om iets te veranderen.}
      }`,
      'Alles blijft zoals jullie hadden afgesproken.',
    ],
    after: [],
    link: 'Bekijk de afspraak',
  },
  agreementPaused: {
    name: 'Een afspraak heeft pauze',
    subject: 'Pauze in de afspraak met {name}',
    body: ['{name} neemt pauze. Die begint {from}.', 'De laatste dag is {until}. Daarna gaat het gewoon weer door.'],
    after: ['In de pauze hoeft u niet te komen of te wachten.', 'Wat jullie al hadden verzet, gaat wel door.'],
    link: 'Bekijk de afspraak',
  },
  agreementResumed: {
    name: 'Een pauze is voorbij',
    subject: 'De pauze met {name} is voorbij',
    body: ['{name} heeft de pauze eerder gestopt.', 'De afspraak gaat weer gewoon door.'],
    after: ['Kunt u een keer niet? Zeg die dan af.'],
    link: 'Bekijk de afspraak',
  },
  standInAsked: {
    name: 'Iemand vraagt u om een keer te komen',
    subject: '{helper} vraagt: kunt u een keer voor mij komen?',
    body: ['{helper} helpt iemand in de buurt en kan een keer niet.', 'Het gaat om {moment}. Kunt u dan komen?'],
    after: ['Nee zeggen mag altijd.', 'Zegt u ja? Dan vragen wij of de ander het ook goed vindt.'],
    link: 'Geef antwoord',
  },
  standInConsent: {
    name: 'Iemand anders wil een keer komen',
    subject: 'Mag {person} komen in plaats van {helper}?',
    body: ['{helper} kan niet op {moment}.', '{person} wil dan komen. Vindt u dat goed?'],
    after: ['Nee zeggen mag ook. De andere keren komt {helper} gewoon.'],
    link: 'Geef antwoord',
  },
  standInAgreed: {
    name: 'Iemand anders komt een keer',
    subject: '{you, select, person {U komt bij {helped}} other {{person} komt voor u}}: {moment}',
    body: [
      `{you, select,
        person {{helped} vindt het goed dat u komt.}
        other {{person} komt in uw plaats. {helped} vindt dat goed.}
      }`,
      'Het gaat om {moment}.',
    ],
    after: ['{you, select, person {U ziet nu ook hoe u {helped} bereikt.} other {U hoeft dan niet te komen.}}'],
    link: '{you, select, person {Bekijk wat u doet} other {Bekijk de afspraak}}',
  },
  standInOff: {
    name: 'Iemand anders komt toch niet',
    subject: '{you, select, person {U hoeft niet te komen} other {{person} komt toch niet}}: {moment}',
    body: [
      `{you, select,
        person {{helper} vroeg u om een keer te komen. Dat is niet meer nodig.}
        helper {{person} komt niet in uw plaats.}
        other {{person} komt niet in plaats van {helper}.}
      }`,
      'Het gaat om {moment}.',
    ],
    after: [
      `{you, select,
        person {Dank u wel dat u erover nadacht.}
        helper {Kunt u zelf ook niet? Vraag iemand anders of zeg af.}
        other {Kan {helper} niet? Dan hoort u dat.}
      }`,
    ],
    link: '{you, select, person {Bekijk wat u doet} other {Bekijk de afspraak}}',
  },
  reviewAsked: {
    name: 'De vraag of een afspraak nog goed is',
    subject: 'Is het nog goed met {name}?',
    body: [
      'U hebt nu {months} maanden een afspraak met {name}.',
      'Is het nog goed? Wilt u iets veranderen, of stoppen?',
    ],
    after: ['Alles mag. Uw antwoord helpt u en {name} verder.'],
    link: 'Geef antwoord',
  },
  reviewAskedAgain: {
    name: 'De vraag of een afspraak nog goed is, nog één keer',
    subject: 'Nog één keer: is het nog goed met {name}?',
    body: [
      'U hebt nu {months} maanden een afspraak met {name}.',
      'Is het nog goed? Wilt u iets veranderen, of stoppen?',
    ],
    after: ['Antwoordt u niet? Dan belt de sociaal makelaar u misschien.'],
    link: 'Geef antwoord',
  },
};
