import { invitationToken } from '#organisations';
import type { PhraseValues } from '#wording';

import type { OrganisedFacts } from '../domain/organisation-facts.js';
import type { MailSubject } from '../domain/planned-mail.js';
import { plainName, quoted } from '../domain/words-of-people.rules.js';

/** What a mail says about an organisation. */
interface OrganisationContent {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  readonly path: string;
}

/** What a mail about an organisation says; an invitation carries its link. */
export function aboutOrganisation(about: MailSubject, facts: OrganisedFacts, secret: string): OrganisationContent {
  if (facts.of === 'invitation') {
    const token = about.of === 'invitation' ? invitationToken(about.invitationId, secret) : '';
    const values = { organisation: plainName(facts.organisation), name: plainName(facts.invitedBy) };
    return { values, lines: [], quote: [], path: `/invitation?token=${token}` };
  }
  return {
    values: { organisation: plainName(facts.name) },
    lines: [],
    quote: facts.note === null ? [] : [quoted(facts.note)],
    path: `/organisations/${facts.organisationId}`,
  };
}
