import type { Locale } from '#kernel';

import type { HappeningKind } from './happenings.rules.js';

/**
 * The sentences of what happens to an agreement in one language: `{name}` did it, `{standIn}` may come in the place of
 * `{helper}`, `{time}` is the time that it is about, `{to}` where that was to go, `{from}` and `{until}` days of a pause.
 */
export interface HappeningSentences {
  /** In the place of a moment that is not kept. */
  readonly unknownTime: string;
  readonly kinds: Readonly<Record<HappeningKind, string>>;
}

/** What each of them is told as: neutral, without blame. */
export const HAPPENING_SENTENCES: Readonly<Record<Locale, HappeningSentences>> = {
  nl: {
    unknownTime: 'een eerder moment, dat niet bewaard is',
    kinds: {
      proposeAmendment: '{name} wil de afspraak veranderen. Dit is anders:',
      counterAmendment: '{name} deed een ander voorstel. Dit is anders dan in het voorstel daarvoor:',
      acceptAmendment: '{name} zei ja. De afspraak is veranderd:',
      withdrawAmendment: '{name} trok het voorstel terug. De afspraak bleef zoals die was.',
      declineAmendment: '{name} zei nee. De afspraak bleef zoals die was.',
      lapseAmendment: 'Er kwam op tijd geen antwoord. De afspraak bleef zoals die was.',
      closeAmendment: 'Het voorstel om te veranderen verviel.',
      proposeMove: '{name} stelde een ander moment voor. Niet {time}, maar {to}.',
      acceptMove: '{name} vond het goed. Niet {time}, maar {to}.',
      dropMove: 'Het andere moment ({to}) ging niet door. Dat zei {name}.',
      moveGone: 'Het andere moment ({to}) verviel.',
      cancelTime: '{name} zei deze keer af: {time}.',
      timeDone: 'Deze keer ging door.',
      timeMissed: 'Deze keer ging niet door.',
      excuseTime: '{name} liet weten waarom deze keer niet doorging: {time}.',
      excusedTime: 'Er kwam een reden waarom deze keer niet doorging: {time}.',
      pause: '{name} zette de afspraak stil, van {from} tot en met {until}.',
      resume: '{name} liet de afspraak eerder weer doorgaan.',
      askStandIn: '{name} vroeg {standIn} om één keer te komen: {time}.',
      declineStandIn: '{standIn} zei nee op die vraag.',
      standInWilling: '{standIn} wil in de plaats van {helper} komen: {time}.',
      agreeStandIn: '{name} vond het goed dat {standIn} komt: {time}.',
      refuseStandIn: '{name} vond het niet goed dat {standIn} komt: {time}.',
      endStandIn: '{standIn} komt niet in de plaats van {helper}: {time}.',
      endAgreedStandIn: '{standIn} komt toch niet in de plaats van {helper}: {time}.',
      askReview: 'Wij vroegen na {months} maanden of het nog goed is.',
      reviewStillGood: '{name} zei dat het nog goed is.',
      reviewChange: '{name} zei dat er iets moet veranderen.',
      reviewStop: '{name} zei dat het mag stoppen.',
      endAgreement: '{name} stopte de afspraak.',
      agreementOver: 'De afspraak is klaar.',
    },
  },
  en: {
    unknownTime: 'an earlier moment, which was not kept',
    kinds: {
      proposeAmendment: '{name} would like to change the agreement. This is different:',
      counterAmendment: '{name} made another proposal. This is different from the proposal before:',
      acceptAmendment: '{name} said yes. The agreement has changed:',
      withdrawAmendment: '{name} took the proposal back. The agreement stayed as it was.',
      declineAmendment: '{name} said no. The agreement stayed as it was.',
      lapseAmendment: 'There was no answer in time. The agreement stayed as it was.',
      closeAmendment: 'The proposal to change it was dropped.',
      proposeMove: '{name} suggested another moment. Not {time}, but {to}.',
      acceptMove: '{name} agreed. Not {time}, but {to}.',
      dropMove: 'The other moment ({to}) was called off by {name}.',
      moveGone: 'The other moment ({to}) was dropped.',
      cancelTime: '{name} called this time off: {time}.',
      timeDone: 'This time took place.',
      timeMissed: 'This time did not take place.',
      excuseTime: '{name} told why this time did not take place: {time}.',
      excusedTime: 'A reason was given why this time did not take place: {time}.',
      pause: '{name} paused the agreement, from {from} up to and including {until}.',
      resume: '{name} let the agreement go on earlier.',
      askStandIn: '{name} asked {standIn} to come once: {time}.',
      declineStandIn: '{standIn} said no to that.',
      standInWilling: '{standIn} would come in the place of {helper}: {time}.',
      agreeStandIn: '{name} agreed that {standIn} comes: {time}.',
      refuseStandIn: '{name} did not agree that {standIn} comes: {time}.',
      endStandIn: '{standIn} does not come in the place of {helper}: {time}.',
      endAgreedStandIn: '{standIn} does not come in the place of {helper} after all: {time}.',
      askReview: 'After {months} months we asked whether it is still good.',
      reviewStillGood: '{name} said that it is still good.',
      reviewChange: '{name} said that something should change.',
      reviewStop: '{name} said that it may stop.',
      endAgreement: '{name} ended the agreement.',
      agreementOver: 'The agreement is completed.',
    },
  },
};
