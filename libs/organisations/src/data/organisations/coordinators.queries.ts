import type { Locale, PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Coordinator, InvitationTimes } from '../../domain/organisations/coordinator.rules.js';
import type { CoordinatorRole } from '../../domain/organisation.rules.js';

/** Somebody who acts for an organisation, as the others read it. */
export interface CoordinatorView extends Coordinator {
  readonly firstName: string;
  readonly since: Date;
}

/** Those who act for an organisation, the longest first: `$1` organisation. */
export const COORDINATORS: NamedQuery<CoordinatorView, CoordinatorView> = {
  name: 'coordinators_of',
  text: `SELECT c.person_id AS "personId", p.first_name AS "firstName", c.role, c.since
         FROM coordinator c JOIN person p ON p.id = c.person_id WHERE c.organisation_id = $1 ORDER BY c.since, c.person_id`,
  row: (row) => row,
};

/** Whether somebody may act for an approved organisation, at the beginning of a request: `$1` person, `$2` organisation. */
export const ACTS_FOR: NamedQuery<{ locale: Locale }, Locale> = {
  name: 'coordinator_acts_for',
  text: `SELECT p.locale FROM coordinator c
         JOIN person p ON p.id = c.person_id AND p.state = 'active'
         JOIN organisation o ON o.id = c.organisation_id AND o.state = 'approved'
         JOIN person itself ON itself.id = o.id AND itself.state = 'active'
         WHERE c.person_id = $1 AND c.organisation_id = $2`,
  row: ({ locale }) => locale,
};

/**
 * The same in the transaction of a deed, once the organisation is held: whoever removes this coordinator waits until the
 * deed is done, and a deed that waited for the removal finds none. `$1` person, `$2` organisation.
 */
export const HOLD_COORDINATOR: NamedQuery<{ role: CoordinatorRole }, CoordinatorRole> = {
  name: 'coordinator_hold',
  text: `SELECT c.role FROM coordinator c JOIN person p ON p.id = c.person_id AND p.state = 'active'
         JOIN person itself ON itself.id = c.organisation_id AND itself.state = 'active'
         WHERE c.person_id = $1 AND c.organisation_id = $2 FOR SHARE OF c`,
  row: ({ role }) => role,
};

/** Whether one of two people blocks the other: `$1`, `$2`. */
export const BLOCKED: NamedQuery<{ blocked: boolean }, boolean> = {
  name: 'coordinator_blocked',
  text: 'SELECT EXISTS (SELECT FROM blocked_pair WHERE person_id = $1 AND other_id = $2) AS blocked',
  row: ({ blocked }) => blocked,
};

/** An invitation as leads read it. */
export interface InvitationView extends InvitationTimes {
  readonly id: string;
  readonly organisationId: PersonId;
  readonly email: string;
  readonly role: CoordinatorRole;
  readonly invitedBy: string;
  readonly invitedAt: Date;
}

/** Invitations of an organisation, newest first: `$1` organisation. */
export const INVITATIONS: NamedQuery<InvitationView, InvitationView> = {
  name: 'coordinator_invitations',
  text: `SELECT i.id, i.organisation_id AS "organisationId", i.email, i.role, p.first_name AS "invitedBy",
           i.invited_at AS "invitedAt", i.ends_at AS "endsAt", i.answered_at AS "answeredAt",
           i.accepted_by AS "acceptedBy", i.withdrawn_at AS "withdrawnAt"
         FROM coordinator_invitation i JOIN person p ON p.id = i.invited_by
         WHERE i.organisation_id = $1 ORDER BY i.invited_at DESC, i.id DESC LIMIT 100`,
  row: (row) => row,
};

/** What somebody who opens the link reads: `$1` id, `$2` now. No row: it cannot be answered any more. */
export const OPEN_INVITATION: NamedQuery<
  { organisation_id: PersonId; name: string; role: CoordinatorRole },
  { organisationId: PersonId; organisationName: string; role: CoordinatorRole }
> = {
  name: 'coordinator_invitation_open',
  text: `SELECT i.organisation_id, coalesce(o.approved_name, o.name) AS name, i.role
         FROM coordinator_invitation i JOIN organisation o ON o.id = i.organisation_id AND o.state <> 'closed'
         WHERE i.id = $1 AND i.answered_at IS NULL AND i.withdrawn_at IS NULL AND i.ends_at > $2`,
  row: (row) => ({ organisationId: row.organisation_id, organisationName: row.name, role: row.role }),
};

/** Answers an invitation, once: `$1` id, `$2` who accepts or null, `$3` now. No row: it cannot be answered any more. */
export const ANSWER_INVITATION: NamedQuery<{ role: CoordinatorRole }, CoordinatorRole> = {
  name: 'coordinator_invitation_answer',
  text: `UPDATE coordinator_invitation SET answered_at = $3, accepted_by = $2
         WHERE id = $1 AND answered_at IS NULL AND withdrawn_at IS NULL AND ends_at > $3 RETURNING role`,
  row: ({ role }) => role,
};

/** Takes invitations back that are open: `$1` organisation, `$2` id or null for all, `$3` address or null, `$4` now. */
export const WITHDRAW_INVITATIONS: NamedQuery<{ id: string }, string> = {
  name: 'coordinator_invitations_withdraw',
  text: `UPDATE coordinator_invitation SET withdrawn_at = $4
         WHERE organisation_id = $1 AND ($2::uuid IS NULL OR id = $2) AND ($3::text IS NULL OR email = $3)
           AND answered_at IS NULL AND withdrawn_at IS NULL RETURNING id`,
  row: ({ id }) => id,
};
