import { activityOf } from '#activities';
import type { Locale } from '#kernel';
import { momentInWords, say, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { RingLegFacts, RingWithLegs } from '../data/ring-facts.queries.js';
import type { Recipient } from '../domain/mail-facts.js';
import type { MailKind } from '../domain/mail-kinds.data.js';
import { plainName } from '../domain/words-of-people.rules.js';
import { differencesInWords } from './difference-words.js';
import type { Pair, TermsInWords } from './telling.js';
import { helpInWords } from './terms-words.js';

/** Whom a ring is told to, and when. */
interface Told {
  readonly to: Recipient;
  readonly now: Date;
}

/** A leg as it concerns the reader, who helps or is helped in it; `before` is the reader's leg of the same side. */
interface Part {
  readonly gives: boolean;
  readonly leg: RingLegFacts;
  readonly before: RingLegFacts | undefined;
}

const nameIn = (locale: Locale, firstName: string): string =>
  plainName(firstName) || CATALOGUES[locale].common.somebody;
const pairOf = ({ helper, helped }: RingLegFacts): Pair => ({ requester: helped, helper });

function partsFor({ id }: Recipient, { legs, before }: RingWithLegs): Part[] {
  const sides = [
    { gives: true, mine: ({ helper }: RingLegFacts) => helper.id === id },
    { gives: false, mine: ({ helped }: RingLegFacts) => helped.id === id },
  ];
  return sides.flatMap(({ gives, mine }) => {
    const leg = legs.find(mine);
    return leg ? [{ gives, leg, before: before?.find(mine) }] : [];
  });
}

/** The other one of a leg and its activity, in the language of the reader. */
const inWords = ({ locale }: Recipient, { gives, leg: { helper, helped, terms } }: Part): PhraseValues => ({
  name: nameIn(locale, (gives ? helped : helper).firstName),
  activity: activityOf(terms.what.activity)?.[locale] ?? '',
});

/** The values that texts about a ring have. */
export const valuesOfRing = ({ to, now }: Told, { brokerName, answerBy }: RingWithLegs): PhraseValues => ({
  broker: nameIn(to.locale, brokerName),
  until: momentInWords(answerBy, to.zone, to.locale, now),
});

/** What a yes to a ring is a yes to: whom the reader helps and who helps the reader, each with all terms. */
export const partsOfRing = ({ to, now }: Told, ring: RingWithLegs): TermsInWords[] =>
  partsFor(to, ring).map((part) => {
    const { terms } = CATALOGUES[to.locale];
    const heading = say(to.locale, part.gives ? terms.youHelp : terms.helpsYou, inWords(to, part));
    const { lines, quote } = helpInWords(part.leg.terms, pairOf(part.leg), to, now);
    return { lines: [heading, ...lines], quote };
  });

/** What the version that stands changed for the reader; its new words stand with all terms. */
function changesOfRing({ to, now }: Told, ring: RingWithLegs): string[] {
  const { terms } = CATALOGUES[to.locale];
  const changes = partsFor(to, ring).flatMap((part) => {
    const { gives, leg, before } = part;
    const tell = (text: string): string => say(to.locale, text, inWords(to, part));
    if (!before) return [];
    const isOther = gives ? before.helped.id !== leg.helped.id : before.helper.id !== leg.helper.id;
    if (isOther) return [tell(gives ? terms.youHelpOther : terms.otherHelpsYou)];
    const { lines } = differencesInWords({ before: before.terms, after: leg.terms }, pairOf(leg), to, now);
    return lines.length > 0 ? [tell(gives ? terms.youHelpChanged : terms.helpsYouChanged), ...lines] : [];
  });
  return changes.length > 0 ? changes : [terms.yoursUnchanged];
}

/** What a mail about a ring says: what changed, and then all terms; of one that does not come about neither. */
export function aboutRing(
  { mail: { kind }, to, now }: Told & { readonly mail: { readonly kind: MailKind } },
  ring: RingWithLegs,
): {
  values: PhraseValues;
  lines: readonly string[];
  quote: readonly string[];
  more: readonly TermsInWords[];
  path: string;
} {
  return {
    values: valuesOfRing({ to, now }, ring),
    lines: kind === 'ringChanged' ? changesOfRing({ to, now }, ring) : [],
    quote: [],
    more: kind === 'ringDissolved' ? [] : partsOfRing({ to, now }, ring),
    path: '/rings',
  };
}
