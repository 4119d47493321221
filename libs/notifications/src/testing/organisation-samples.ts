import type { ORGANISATION_MAIL_KINDS } from '../domain/organisation-mail-kinds.data.js';
import type { OrganisationFacts, OrganisedFacts, OrganisedSubject } from '../domain/organisation-facts.js';

/** What a mail about an organisation is about. */
export const ORGANISATION_ABOUT = {
  organisation: { of: 'organisation', organisationId: 'organisation', version: 1 },
  invitation: { of: 'invitation', invitationId: 'invitation' },
} as const satisfies Record<OrganisedFacts['of'], OrganisedSubject>;

const organisation = (other: Partial<OrganisationFacts>): OrganisationFacts => ({
  of: 'organisation',
  organisationId: 'organisation',
  name: 'Buurtmoestuin Haven',
  approved: true,
  version: 1,
  note: null,
  ...other,
});

/** Facts for every text about organisations. */
export const ORGANISATION_FACTS: Readonly<Record<(typeof ORGANISATION_MAIL_KINDS)[number], readonly OrganisedFacts[]>> = {
  organisationApproved: [organisation({})],
  organisationRefused: [organisation({ approved: false, note: 'Wij kennen dit nummer niet.' })],
  coordinatorInvited: [
    { of: 'invitation', usable: true, email: 'kim@example.org', organisation: 'Buurtmoestuin Haven', invitedBy: 'Lies' },
  ],
};
