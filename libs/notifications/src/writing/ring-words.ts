import { activityOf } from '#activities';
import type { Locale } from '#kernel';

import { CATALOGUES } from '../catalogues.js';
import { momentInWords } from '../domain/date-words.rules.js';
import type { Recipient } from '../domain/mail-facts.js';
import type { RingFacts, RingLegFacts } from '../domain/ring-facts.js';
import { plainName } from '../domain/words-of-people.rules.js';
import type { PhraseValues } from './phrases.js';

const nameIn = (locale: Locale, firstName: string | undefined): string =>
  plainName(firstName ?? '') || CATALOGUES[locale].common.somebody;

/** What a mail about a ring says: whom the reader helps and who helps the reader, with what and when. */
export function aboutRing(
  { to, now }: { readonly to: Recipient; readonly now: Date },
  { brokerName, answerBy, legs }: RingFacts,
): { values: PhraseValues; lines: readonly string[]; quote: readonly string[]; path: string } {
  const { locale } = to;
  const gives = legs.find(({ helper }) => helper.id === to.id);
  const gets = legs.find(({ helped }) => helped.id === to.id);
  const what = (leg: RingLegFacts | undefined) => (leg && activityOf(leg.activity)?.[locale]) ?? '';
  const moment = (leg: RingLegFacts | undefined) => (leg ? momentInWords(leg.startsAt, leg.zone, locale, now) : '');
  return {
    values: {
      broker: nameIn(locale, brokerName),
      until: momentInWords(answerBy, to.zone, locale, now),
      helped: nameIn(locale, gives?.helped.firstName),
      gives: what(gives),
      givesAt: moment(gives),
      helper: nameIn(locale, gets?.helper.firstName),
      gets: what(gets),
      getsAt: moment(gets),
    },
    lines: [],
    quote: [],
    path: '/rings',
  };
}
