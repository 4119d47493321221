import { assertNever, type Locale } from '#kernel';
import { dayInWords, momentInWords, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { AmendmentWithTerms, ReadLivingFacts } from '../data/living-facts.queries.js';
import type { PauseFacts, StandInFacts } from '../domain/living-facts.js';
import { otherParty, type Party, type Recipient } from '../domain/mail-facts.js';
import type { MailKind } from '../domain/mail-kinds.data.js';
import { plainName } from '../domain/words-of-people.rules.js';
import { differencesInWords } from './difference-words.js';
import { termsInWords } from './terms-words.js';

/** What is to be written, for whom, and when. */
interface Writing {
  readonly mail: { readonly kind: MailKind };
  readonly to: Recipient;
  readonly now: Date;
}

/** What a mail says about a running agreement. */
interface LivingContent {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  readonly path: string;
}

const nameOf = ({ firstName }: Party, locale: Locale): string =>
  plainName(firstName) || CATALOGUES[locale].common.somebody;

/** What a mail about a running agreement says, in the language of its reader. */
export function aboutLiving(writing: Writing, facts: ReadLivingFacts): LivingContent {
  switch (facts.of) {
    case 'amendment':
      return aboutAmendment(writing, facts);
    case 'pause':
      return aboutPause(writing, facts);
    case 'standIn':
      return aboutStandIn(writing, facts);
    case 'review': {
      const name = nameOf(otherParty(facts, writing.to.id), writing.to.locale);
      const values = { name, months: facts.months };
      return { values, lines: [], quote: [], path: `/agreements/${facts.agreementId}` };
    }
    default:
      return assertNever(facts);
  }
}

function aboutAmendment({ mail, to, now }: Writing, facts: AmendmentWithTerms): LivingContent {
  const { terms, before, answerBy, zone, closedBecause, agreementId } = facts;
  const told =
    mail.kind === 'amendmentProposed'
      ? differencesInWords({ before, after: terms }, facts, to, now)
      : mail.kind === 'amendmentAgreed'
        ? termsInWords(terms, facts, to, now)
        : null;
  return {
    values: {
      name: nameOf(otherParty(facts, to.id), to.locale),
      until: momentInWords(answerBy, zone, to.locale, now),
      because: closedBecause ?? 'other',
    },
    lines: told?.lines ?? [],
    quote: told?.quote ?? [],
    path: `/agreements/${agreementId}`,
  };
}

const aboutPause = ({ to, now }: Writing, facts: PauseFacts): LivingContent => ({
  values: {
    name: nameOf(otherParty(facts, to.id), to.locale),
    from: dayInWords(facts.startsAt, facts.zone, to.locale, now),
    until: dayInWords(facts.lastDay, facts.zone, to.locale, now),
  },
  lines: [],
  quote: [],
  path: `/agreements/${facts.agreementId}`,
});

/** What is said of a stand-in; who stands in reads the name of who is helped only once it is agreed. */
export function aboutStandIn({ to, now }: Pick<Writing, 'to' | 'now'>, facts: StandInFacts): LivingContent {
  const { person, helper, requester, state, startsAt, zone, agreementId } = facts;
  const isPerson = to.id === person.id;
  return {
    values: {
      person: nameOf(person, to.locale),
      helper: nameOf(helper, to.locale),
      helped: isPerson && state !== 'agreed' ? '' : nameOf(requester, to.locale),
      you: isPerson ? 'person' : to.id === helper.id ? 'helper' : 'helped',
      moment: momentInWords(startsAt, zone, to.locale, now),
    },
    lines: [],
    quote: [],
    path: isPerson ? '/stand-ins' : `/agreements/${agreementId}`,
  };
}
