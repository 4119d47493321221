import type { PhraseValues } from '#wording';

import type { ApplicationFacts } from '../domain/application-facts.js';
import { plainName, quoted } from '../domain/words-of-people.rules.js';
import type { TermsInWords } from './telling.js';

/** What a mail about an application says. */
interface ApplicationContent {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  readonly more: readonly TermsInWords[];
  readonly path: string;
}

/** What a mail about an application says: to the organisation who waits, to the volunteer what else fits. */
export function aboutApplication(kind: string, facts: ApplicationFacts, publicUrl: string): ApplicationContent {
  const { organisation, volunteer, title, notChosen, others, negotiationId } = facts;
  const forVolunteer = kind !== 'organisationWaitedFor';
  return {
    values: {
      organisation: plainName(organisation),
      volunteer: plainName(volunteer.firstName),
      // A reason called "other" would be taken for every reason that has no words.
      reason: notChosen === 'other' ? 'elsewise' : (notChosen ?? 'none'),
      others: forVolunteer ? others.length : 0,
    },
    lines: [],
    quote: [quoted(title)],
    more: forVolunteer
      ? others.map((other) => ({
          lines: [],
          quote: [quoted(other.title)],
          links: [{ words: plainName(other.organisation), url: `${publicUrl}/posts/${other.postId}` }],
        }))
      : [],
    path: `/talks/${negotiationId}`,
  };
}
