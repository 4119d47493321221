import type { Locale } from '#kernel';

import type { TurnKind } from '../talks/talks.rules.js';

/** The sentences of a history in one language; `{name}` is who did it, `{answers}` the number of a question. */
export interface HistorySentences {
  readonly heading: string;
  readonly masked: string;
  readonly turns: Readonly<Record<TurnKind, string>>;
}

/** What each turn is told as: neutral, without blame. */
export const TURN_SENTENCES: Readonly<Record<Locale, HistorySentences>> = {
  nl: {
    heading: 'Het overleg over: {title}',
    masked: '(Er stonden contactgegevens in. Die zijn bedekt.)',
    turns: {
      introduce: '{name}, sociaal makelaar, bracht u met elkaar in contact.',
      propose: '{name} deed een voorstel:',
      counter: '{name} deed een ander voorstel. Dit is anders:',
      adopt: '{name} nam het voorstel van de sociaal makelaar over. Dit is anders:',
      accept: '{name} zei ja. Er is een afspraak.',
      withdrawProposal: '{name} trok het voorstel terug.',
      decline: '{name} gaat niet verder met het overleg.',
      leave: '{name} is met het overleg gestopt.',
      ask: '{name} vroeg:',
      answer: '{name} gaf antwoord op vraag {answers}:',
      message: '{name} schreef:',
      askMediation: '{name} wil graag hulp van een sociaal makelaar.',
      stopMediation: '{name} wil geen hulp van een sociaal makelaar.',
      joinMediation: '{name}, sociaal makelaar, kwam erbij.',
      leaveMediation: '{name}, sociaal makelaar, ging weer weg.',
      suggest: '{name}, sociaal makelaar, stelde dit voor:',
      lapse: 'Er kwam op tijd geen antwoord. Het overleg stopte.',
      close: 'Het overleg kon niet verdergaan.',
    },
  },
  en: {
    heading: 'The talks about: {title}',
    masked: '(There were contact details in it. They are covered.)',
    turns: {
      introduce: '{name}, a social broker, introduced you to each other.',
      propose: '{name} made a proposal:',
      counter: '{name} made another proposal. This is different:',
      adopt: '{name} took over the broker’s proposal. This is different:',
      accept: '{name} said yes. There is an agreement.',
      withdrawProposal: '{name} took the proposal back.',
      decline: '{name} does not go on with the talks.',
      leave: '{name} left the talks.',
      ask: '{name} asked:',
      answer: '{name} answered question {answers}:',
      message: '{name} wrote:',
      askMediation: '{name} would like help from a social broker.',
      stopMediation: '{name} would not like help from a social broker.',
      joinMediation: '{name}, a social broker, joined.',
      leaveMediation: '{name}, a social broker, left.',
      suggest: '{name}, a social broker, suggested this:',
      lapse: 'There was no answer in time. The talks stopped.',
      close: 'The talks could not go on.',
    },
  },
};
