import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { InvitationFacts, OrganisationFacts } from '../domain/organisation-facts.js';
import type { InvitationToPlan } from '../domain/plan-organisations.rules.js';
import type { Keyed } from './mail-facts.queries.js';

/** Organisations among these, each with who acts for it: `$1` ids. One for which nobody acts comes without anybody. */
export const COORDINATORS_TO_MAIL: NamedQuery<
  { id: PersonId; coordinators: PersonId[] },
  { id: PersonId; coordinators: PersonId[] }
> = {
  name: 'mail_coordinators',
  text: `SELECT o.id, ARRAY(SELECT c.person_id FROM coordinator c WHERE c.organisation_id = o.id ORDER BY c.person_id) AS coordinators
         FROM organisation o WHERE o.id = ANY ($1::uuid[])`,
  row: (row) => row,
};

/** An invitation with whoever has its address, or else the organisation: `$1` id. */
export const INVITATION_TO_PLAN: NamedQuery<{ person_id: PersonId; ends_at: Date }, InvitationToPlan> = {
  name: 'mail_plan_invitation',
  text: `SELECT coalesce(p.id, i.organisation_id) AS person_id, i.ends_at FROM coordinator_invitation i
         LEFT JOIN person p ON p.email = i.email AND p.state = 'active' WHERE i.id = $1`,
  row: (row) => ({ personId: row.person_id, endsAt: row.ends_at }),
};

interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly approved: boolean;
  readonly version: number;
  readonly note: string | null;
}

/** Organisations: `$1` ids. */
export const ORGANISATIONS: NamedQuery<OrganisationRow, Keyed<OrganisationFacts>> = {
  name: 'mail_organisations',
  text: `SELECT id, name, state = 'approved' AS approved, version, note FROM organisation WHERE id = ANY ($1::uuid[])`,
  row: ({ id, name, approved, version, note }) => ({
    key: id,
    facts: { of: 'organisation', organisationId: id, name, approved, version, note },
  }),
};

interface InvitationRow {
  readonly id: string;
  readonly usable: boolean;
  readonly email: string;
  readonly organisation: string;
  readonly invited_by: string;
}

/** Invitations: `$1` ids, `$2` now. */
export const INVITATIONS: NamedQuery<InvitationRow, Keyed<InvitationFacts>> = {
  name: 'mail_invitations',
  text: `SELECT i.id, i.answered_at IS NULL AND i.withdrawn_at IS NULL AND i.ends_at > $2 AND o.state <> 'closed' AS usable,
           i.email, coalesce(o.approved_name, o.name) AS organisation, p.first_name AS invited_by
         FROM coordinator_invitation i JOIN organisation o ON o.id = i.organisation_id JOIN person p ON p.id = i.invited_by
         WHERE i.id = ANY ($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'invitation',
      usable: row.usable,
      email: row.email,
      organisation: row.organisation,
      invitedBy: row.invited_by,
    },
  }),
};

/** Who still acts for which organisation, with its name: `$1` people, `$2` organisations, side by side. */
export const STILL_ACT: NamedQuery<
  { person_id: PersonId; organisation_id: PersonId; name: string },
  { personId: PersonId; organisationId: PersonId; name: string }
> = {
  name: 'mail_still_act',
  text: `SELECT c.person_id, c.organisation_id, coalesce(o.approved_name, o.name) AS name
         FROM unnest($1::uuid[], $2::uuid[]) AS w(person_id, organisation_id)
         JOIN coordinator c ON c.person_id = w.person_id AND c.organisation_id = w.organisation_id
         JOIN organisation o ON o.id = c.organisation_id`,
  row: (row) => ({ personId: row.person_id, organisationId: row.organisation_id, name: row.name }),
};
