import { momentInWords, nearness, timeInWords, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { Recipient } from '../domain/mail-facts.js';
import type { ShiftFacts } from '../domain/shift-facts.js';
import { plainName, quoted } from '../domain/words-of-people.rules.js';

/** What a mail says about a shift. */
interface ShiftContent {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  readonly path: string;
}

/** What a mail about a shift says; what volunteers do there stands in the words of the organisation. */
export function aboutShift(
  { to, now }: { readonly to: Recipient; readonly now: Date },
  facts: ShiftFacts,
): ShiftContent {
  const { startsAt, zone, offer, answerBy } = facts;
  const { somebody } = CATALOGUES[to.locale].common;
  return {
    values: {
      organisation: plainName(facts.organisationName) || somebody,
      name: plainName(facts.volunteerName) || somebody,
      moment: momentInWords(startsAt, zone, to.locale, now),
      time: timeInWords(startsAt, zone, to.locale),
      near: nearness(startsAt, zone, now),
      until: momentInWords(offer?.until ?? answerBy ?? startsAt, zone, to.locale, now),
      late: facts.late ? 'yes' : 'no',
    },
    lines: [],
    quote: [quoted(facts.role)],
    path: `/posts/${facts.vacancyId}`,
  };
}
