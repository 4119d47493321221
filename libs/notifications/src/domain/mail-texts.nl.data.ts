import { BROKERED_MAILS_NL } from './brokered-mail-texts.nl.data.js';
import { FITS_MAILS_NL, FITS_NL } from './fits-mail-texts.nl.data.js';
import { APPLICATION_MAILS_NL } from './application-mail-texts.nl.data.js';
import { LEAVING_MAILS_NL } from './leaving-mail-texts.nl.data.js';
import { LIVING_MAILS_NL } from './living-mail-texts.nl.data.js';
import type { MailTexts } from './mail-texts.js';
import { ORGANISATION_MAILS_NL } from './organisation-mail-texts.nl.data.js';
import { REPORT_MAILS_NL } from './report-mail-texts.nl.data.js';
import { RING_MAILS_NL } from './ring-mail-texts.nl.data.js';
import { SHIFT_MAILS_NL } from './shift-mail-texts.nl.data.js';

/** Mails in Dutch, at level A2: sentences of at most 15 words, no officialese. */
export const MAIL_TEXTS_NL: MailTexts = {
  common: {
    greeting: 'Dag {reader},',
    closing: 'Groeten van Tijd voor Elkaar',
    off: 'Wilt u deze mail niet meer krijgen? Dan kunt u hem uitzetten:',
    offLink: 'Zet deze mail uit',
    somebody: 'uw buur',
    forOrganisation: 'Deze mail gaat over {organisation}.',
  },
  terms: {
    when: 'Wanneer: {moment}, {length}.',
    dates: 'Wanneer: op {count} dagen, elke keer {length}.',
    onDate: 'Op {moment}.',
    until: 'Tot en met {day}.',
    where: 'Waar: {place}.',
    open: 'Tijd of plek spreekt u nog af.',
    return: 'Iets terug: {what}.',
    became: '{label}: {before} → {after}.',
    was: '{label}, eerst: {before}.',
    becomes: '{label}, nu: {after}.',
    newWords: '{label}: het staat hieronder.',
    otherActivity: 'Wat: een andere activiteit.',
    otherDays: 'Tijd: andere dagen.',
    noneSkipped: 'Er vallen geen dagen meer uit.',
    noConditions: 'Verder: niets meer.',
    rest: 'De rest is hetzelfde.',
    youHelp: 'U helpt {name}: {activity}.',
    helpsYou: '{name} helpt u: {activity}.',
    youHelpChanged: 'Dit is anders als u {name} helpt:',
    helpsYouChanged: 'Dit is anders als {name} u helpt:',
    youHelpOther: 'U helpt nu iemand anders: {name}.',
    otherHelpsYou: 'Nu helpt iemand anders u: {name}.',
    yoursUnchanged: 'Voor u blijft alles hetzelfde.',
  },
  fits: FITS_NL,
  kinds: {
    ...LIVING_MAILS_NL,
    ...BROKERED_MAILS_NL,
    ...RING_MAILS_NL,
    ...REPORT_MAILS_NL,
    ...SHIFT_MAILS_NL,
    ...FITS_MAILS_NL,
    ...LEAVING_MAILS_NL,
    ...APPLICATION_MAILS_NL,
    ...ORGANISATION_MAILS_NL,
    mandateAsked: {
      name: 'Iemand vraagt of hij iets voor u mag doen',
      subject: '{name} vraagt: mag ik dingen voor u doen?',
      body: [
        '{name} is sociaal makelaar. {name} wil graag dingen voor u doen op Tijd voor Elkaar.',
        'Dat mag alleen als u dat goed vindt. U kunt altijd weer stoppen.',
      ],
      after: ['Wilt u dit niet? Dan hoeft u niets te doen.'],
      link: 'Bekijk de vraag',
    },
    takeOverLink: {
      name: 'De link naar uw eigen account',
      subject: 'Uw eigen account bij Tijd voor Elkaar',
      body: [
        'U wilt voortaan zelf inloggen bij Tijd voor Elkaar.',
        'Open de link. U krijgt dan een code op uw telefoon.',
        'Daarna doet u alles zelf. Wat u al had, blijft bewaard.',
      ],
      after: ['De link werkt drie dagen.', 'Hebt u niets gevraagd? Dan hoeft u niets te doen.'],
      link: 'Maak het account van mij',
    },
    signInLink: {
      name: 'Uw link om in te loggen',
      subject: 'Uw link om in te loggen',
      body: [
        'U vroeg om een link om in te loggen.',
        'De link werkt 10 minuten en één keer. Gebruik dezelfde telefoon of computer.',
      ],
      after: ['Hebt u niets gevraagd? Dan hoeft u niets te doen.'],
      link: 'Log in',
    },
    postApproved: {
      name: 'Uw oproep staat online',
      subject: 'Uw oproep staat online',
      body: ['Wij hebben uw oproep gelezen. Buren kunnen hem nu vinden.'],
      after: ['Reageert er iemand? Dan krijgt u een mail.'],
      link: 'Bekijk uw oproep',
    },
    postChangeAsked: {
      name: 'Wij vragen u iets aan te passen',
      subject: 'Wilt u uw oproep aanpassen?',
      body: ['Wij hebben uw oproep gelezen. Wilt u nog iets veranderen?', 'Dit schrijft de sociaal makelaar:'],
      after: ['Daarna lezen wij uw oproep opnieuw.'],
      link: 'Pas uw oproep aan',
    },
    postRefused: {
      name: 'Uw oproep kan niet online',
      subject: 'Uw oproep kan niet online',
      body: [
        'Wij hebben uw oproep gelezen. Hij kan zo niet online.',
        `{rule, select,
          paidWork {Hier helpen buren elkaar zonder loon. Alleen kosten kunt u vergoeden.}
          contactInText {Er staat een adres, telefoonnummer of mailadres in. Dat is niet veilig.}
          discrimination {Iedereen hoort erbij. Uw oproep sluit mensen uit.}
          dangerous {Dit is niet veilig voor u of voor een ander.}
          notNeighbourHelp {Dit is geen hulp tussen buren.}
          advertising {Reclame kan hier niet.}
          unclear {Wij begrijpen niet goed wat u bedoelt.}
          other {Hij past niet bij onze huisregels.}
        }`,
        'Dit schrijft de sociaal makelaar:',
      ],
      after: [
        'U kunt uw oproep opnieuw schrijven.',
        'Bent u het er niet mee eens? Gebruik de knop Hulp op de website.',
      ],
      link: 'Bekijk uw oproep',
    },
    proposal: {
      name: 'Iemand doet u een voorstel',
      subject: '{first, select, yes {{name} reageert op uw oproep} other {{name} doet een nieuw voorstel}}',
      body: [
        '{first, select, yes {{name} reageert op uw oproep en doet een voorstel.} other {{name} doet een nieuw voorstel.}}',
      ],
      after: [
        'Het is uw beurt. Antwoord vóór {until}.',
        'U kunt ja zeggen of iets anders voorstellen. Nee zeggen mag ook.',
      ],
      link: 'Bekijk het voorstel',
    },
    answerReminder: {
      name: 'Herinnering: uw antwoord',
      subject: '{name} wacht op uw antwoord',
      body: [
        '{name} deed u een voorstel. Het is nog uw beurt.',
        'Antwoord vóór {until}. Antwoordt u niet? Dan stopt het overleg vanzelf.',
      ],
      after: ['Nee zeggen mag ook.'],
      link: 'Bekijk het voorstel',
    },
    talksClosed: {
      name: 'Een overleg is gestopt',
      subject: 'Het overleg met {name} is gestopt',
      body: [
        `{because, select,
          noAnswer {Er kwam op tijd geen antwoord. Daarom is uw overleg met {name} gestopt.}
          declined {{name} gaat niet verder met het overleg.}
          withdrawn {{name} is met het overleg gestopt.}
          postClosed {De oproep is niet meer open. Daarom is uw overleg met {name} gestopt.}
          other {Uw overleg met {name} is gestopt.}
        }`,
        'Er zijn nog meer buren. Kijk gerust verder.',
      ],
      after: [
        '{because, select, noAnswer {Wilt u toch verder praten? Een sociaal makelaar kan helpen. Vraag het bij het overleg.} other {}}',
      ],
      link: 'Bekijk het overleg',
    },
    placeFree: {
      name: 'Er is een plek vrij',
      subject: 'Er is weer een plek vrij',
      body: ['U stond op de wachtlijst bij {name}. Er is nu een plek vrij.', 'Wilt u de plek? Zeg ja vóór {until}.'],
      after: [],
      link: 'Bekijk het voorstel',
    },
    agreementFormed: {
      name: 'U hebt een afspraak',
      subject: 'U hebt een afspraak met {name}',
      body: ['U en {name} zijn het eens. Dit spraken jullie af:'],
      after: ['U krijgt op tijd een herinnering.', 'Kunt u toch niet? Zeg dan zo snel mogelijk af.'],
      link: 'Bekijk de afspraak',
    },
    dayBefore: {
      name: 'Herinnering: een dag van tevoren',
      subject: 'Herinnering: afspraak met {name}',
      body: [
        '{near, select, today {Vandaag} tomorrow {Morgen} other {Binnenkort}} hebt u een afspraak met {name}.',
        'Dat is {moment}.',
      ],
      after: ['Kunt u toch niet? Zeg dan nu af.'],
      link: 'Bekijk de afspraak',
    },
    hoursBefore: {
      name: 'Herinnering: twee uur van tevoren',
      subject: '{near, select, today {Vandaag} other {Morgen}} om {time}: afspraak met {name}',
      body: ['{near, select, today {Vandaag} other {Morgen}} om {time} hebt u een afspraak met {name}.'],
      after: ['Kunt u toch niet? Zeg dan nu af.'],
      link: 'Bekijk de afspraak',
    },
    moveProposed: {
      name: 'Iemand wil een ander moment',
      subject: '{name} wil graag een ander moment',
      body: ['U hebt een afspraak met {name} op {moment}.', '{name} wil liever {wanted}. Kan dat?'],
      after: ['Tot u ja zegt, blijft het oude moment staan.'],
      link: 'Geef antwoord',
    },
    occurrenceMoved: {
      name: 'Een afspraak is verzet',
      subject: 'Uw afspraak met {name} is verzet',
      body: ['Uw afspraak met {name} heeft een nieuw moment.', 'Het is nu {moment}.'],
      after: [],
      link: 'Bekijk de afspraak',
    },
    occurrenceCancelled: {
      name: 'Een afspraak gaat niet door',
      subject: 'Afgezegd: {moment}',
      body: [
        '{byOther, select, yes {{name} heeft afgezegd.} other {Uw afspraak met {name} gaat niet door.}}',
        'Het gaat om {moment}. U hoeft dan niet te komen of te wachten.',
        '{more, select, yes {Andere keren gaan gewoon door.} other {}}',
      ],
      after: [],
      link: 'Bekijk de afspraak',
    },
    agreementEnded: {
      name: 'Een afspraak is gestopt',
      subject: 'De afspraak met {name} is gestopt',
      body: [
        '{byOther, select, yes {{name} is met de afspraak gestopt.} other {De afspraak met {name} is gestopt.}}',
        'Er komen geen nieuwe keren meer.',
      ],
      after: ['Hebt u nog hulp nodig? U kunt altijd een nieuwe oproep doen.'],
      link: 'Bekijk de afspraak',
    },
    didItHappen: {
      name: 'De vraag of het doorging',
      subject: 'Ging het door met {name}?',
      body: ['U had een afspraak met {name} op {moment}.', 'Ging het door?'],
      after: ['Daarna kunt u {name} ook bedanken.'],
      link: 'Geef antwoord',
    },
    didItHappenAgain: {
      name: 'De vraag of het doorging, nog één keer',
      subject: 'Nog één keer: ging het door met {name}?',
      body: ['U had een afspraak met {name} op {moment}.', 'Ging het door? Wij vragen het hierna niet meer.'],
      after: [],
      link: 'Geef antwoord',
    },
    thanksRevealed: {
      name: 'Iemand bedankt u',
      subject: '{name} bedankt u',
      body: ['{name} schreef u een bedankje:'],
      after: [],
      link: 'Bekijk het bedankje',
    },
  },
};
