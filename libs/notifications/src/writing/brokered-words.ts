import { activityOf } from '#activities';
import type { Locale } from '#kernel';
import { momentInWords, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { BrokeredFacts } from '../domain/brokered-facts.js';
import { otherParty, type Recipient } from '../domain/mail-facts.js';
import type { MailKind } from '../domain/mail-kinds.data.js';
import { plainName, quoted } from '../domain/words-of-people.rules.js';

/** What is to be written, for whom, and when. */
interface Writing {
  readonly mail: { readonly kind: MailKind };
  readonly to: Recipient;
  readonly now: Date;
}

/** What a mail says about a broker's part. */
interface BrokeredContent {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  readonly path: string;
}

const nameIn = (locale: Locale, firstName: string | null): string =>
  plainName(firstName ?? '') || CATALOGUES[locale].common.somebody;

/** What a mail about a broker's part says; the name of the other one only in talks, and once both said yes. */
export function aboutBrokered({ mail, to, now }: Writing, facts: BrokeredFacts): BrokeredContent {
  const { locale } = to;
  const other = nameIn(locale, otherParty(facts, to.id).firstName);
  if (facts.of === 'mediation')
    return {
      values: {
        name: other,
        broker: nameIn(locale, facts.brokerName),
        until: momentInWords(facts.answerBy, facts.zone, locale, now),
      },
      lines: [],
      quote: [],
      path: `/talks/${facts.negotiationId}`,
    };
  return {
    values: {
      name: facts.state === 'agreed' ? other : '',
      broker: nameIn(locale, facts.brokerName),
      activity: activityOf(facts.activity)?.[locale] ?? '',
      until: momentInWords(facts.answerBy, to.zone, locale, now),
    },
    lines: [],
    quote: mail.kind === 'introductionAsked' ? [quoted(facts.words)] : [],
    path: facts.negotiationId === null ? '/introductions' : `/talks/${facts.negotiationId}`,
  };
}
