import type { BrokeredMailTexts } from './brokered-mail-texts.js';

/** Mails about what a broker does between two people in Dutch, at level A2: sentences of at most 15 words. */
export const BROKERED_MAILS_NL: BrokeredMailTexts = {
  mediationAsked: {
    name: 'Iemand vraagt hulp bij een overleg',
    subject: '{name} vraagt of een sociaal makelaar mag helpen',
    body: [
      '{name} wil graag hulp bij jullie overleg. Een sociaal makelaar kan meedenken.',
      'Die leest dan mee en kan iets voorstellen. Jullie beslissen zelf.',
    ],
    after: ['Het gaat alleen door als u het ook wilt. Nee zeggen mag.'],
    link: 'Geef antwoord',
  },
  mediatorJoined: {
    name: 'Een sociaal makelaar helpt bij een overleg',
    subject: '{broker} helpt bij het overleg met {name}',
    body: [
      '{broker} is sociaal makelaar. {broker} leest nu mee in uw overleg met {name}.',
      'Jullie kunnen tot {until} antwoord geven.',
    ],
    after: ['{broker} kan iets voorstellen, maar niet beslissen. U kunt de hulp altijd stoppen.'],
    link: 'Bekijk het overleg',
  },
  suggestionMade: {
    name: 'Een sociaal makelaar stelt iets voor',
    subject: '{broker} stelt iets voor',
    body: ['{broker} heeft een voorstel gedaan voor uw overleg met {name}.'],
    after: ['Vindt u het goed? Dan kunt u het voorstel overnemen. Het hoeft niet.'],
    link: 'Bekijk het voorstel',
  },
  introductionAsked: {
    name: 'Een sociaal makelaar denkt aan een kennismaking',
    subject: '{broker} denkt dat u iemand kunt leren kennen',
    body: [
      '{broker} is sociaal makelaar en denkt aan een kennismaking. Het gaat over: {activity}.',
      'Dit schrijft {broker}:',
    ],
    after: ['Wilt u praten? Antwoord vóór {until}.', 'Pas als u allebei ja zegt, ziet u elkaars naam. Nee zeggen mag.'],
    link: 'Geef antwoord',
  },
  introductionAgreed: {
    name: 'Een kennismaking gaat door',
    subject: 'U kunt nu praten met {name}',
    body: ['U en {name} willen allebei praten. Dat kan vanaf nu.'],
    after: ['Jullie spreken samen af wat, wanneer en hoe vaak.'],
    link: 'Ga naar het overleg',
  },
  introductionOver: {
    name: 'Een kennismaking gaat niet door',
    subject: 'De kennismaking gaat niet door',
    body: ['{broker} dacht aan een kennismaking over: {activity}. Die gaat deze keer niet door.'],
    after: ['Dat ligt niet aan u. Er zijn nog meer buren.'],
    link: 'Kijk verder',
  },
};
