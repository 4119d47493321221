import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { CoordinatorRole, OrganisationKind, OrganisationState } from '../../domain/organisation.rules.js';

/** An organisation as everybody reads it. */
export interface PublicOrganisation {
  readonly id: PersonId;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly about: string;
  readonly areaCode: string;
  readonly since: Date;
}

interface PublicRow {
  readonly id: string;
  readonly approved_name: string;
  readonly kind: OrganisationKind;
  readonly approved_about: string;
  readonly approved_area_code: string;
  readonly registered_at: Date;
}

const publicOf = (row: PublicRow): PublicOrganisation => ({
  id: row.id,
  name: row.approved_name,
  kind: row.kind,
  about: row.approved_about,
  areaCode: row.approved_area_code,
  since: row.registered_at,
});

/** Approved ones, but for who blocks or is blocked by the viewer, `$1` (null: nobody). */
const SEEN = `SELECT o.id, o.approved_name, o.kind, o.approved_about, o.approved_area_code, o.registered_at
  FROM organisation o JOIN person p ON p.id = o.id AND p.state = 'active'
  WHERE o.state = 'approved' AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = $1 AND b.other_id = o.id)`;

/** Approved ones by id: `$2` ids. */
export const PUBLIC_ORGANISATIONS: NamedQuery<PublicRow, PublicOrganisation> = {
  name: 'organisations_public',
  text: `${SEEN} AND o.id = ANY ($2::uuid[])`,
  row: publicOf,
};

/** A page of approved ones by name: `$2` areas or null for everywhere, `$3`, `$4` name and id before, `$5` how many. */
export const ORGANISATIONS_IN: NamedQuery<PublicRow, PublicOrganisation> = {
  name: 'organisations_in',
  text: `${SEEN} AND ($2::text[] IS NULL OR o.approved_area_code = ANY ($2)) AND (o.approved_name, o.id) > ($3, $4::uuid)
         ORDER BY o.approved_name, o.id LIMIT $5`,
  row: publicOf,
};

/** An organisation as its coordinators and brokers read it. */
export interface OrganisationView {
  readonly id: PersonId;
  readonly name: string;
  readonly approvedName: string | null;
  readonly kind: OrganisationKind;
  readonly chamberNumber: string;
  readonly mailDomain: string;
  readonly about: string;
  readonly areaCode: string;
  readonly isInsured: boolean;
  readonly isNonProfit: boolean;
  readonly replacesPaidWork: boolean;
  readonly paysExpenses: boolean;
  readonly hasTrialPeriod: boolean;
  readonly state: OrganisationState;
  readonly registeredBy: PersonId;
  readonly registeredAt: Date;
  readonly handedInAt: Date | null;
  readonly note: string | null;
  readonly version: number;
  /** Of whoever asks; null for who is none. */
  readonly role: CoordinatorRole | null;
  readonly registrant: string;
}

type ViewRow = OrganisationView;

const VIEW = `SELECT o.id, o.name, o.approved_name AS "approvedName", o.kind, o.chamber_number AS "chamberNumber",
    o.mail_domain AS "mailDomain", o.about, o.area_code AS "areaCode", o.is_insured AS "isInsured",
    o.is_non_profit AS "isNonProfit", o.replaces_paid_work AS "replacesPaidWork", o.pays_expenses AS "paysExpenses",
    o.has_trial_period AS "hasTrialPeriod", o.state, o.registered_by AS "registeredBy", o.registered_at AS "registeredAt",
    o.handed_in_at AS "handedInAt", o.note, o.version, c.role, r.first_name AS registrant
  FROM organisation o JOIN person r ON r.id = o.registered_by`;

/** Those for which somebody acts, by name: `$1` person. */
export const MY_ORGANISATIONS: NamedQuery<ViewRow, OrganisationView> = {
  name: 'organisations_mine',
  text: `${VIEW} JOIN coordinator c ON c.organisation_id = o.id AND c.person_id = $1 ORDER BY o.name, o.id`,
  row: (row) => row,
};

/** One with the role of whoever asks: `$1` person, `$2` id. The caller decides who may see it. */
export const ONE_ORGANISATION: NamedQuery<ViewRow, OrganisationView> = {
  name: 'organisation_one',
  text: `${VIEW} LEFT JOIN coordinator c ON c.organisation_id = o.id AND c.person_id = $1 WHERE o.id = $2`,
  row: (row) => row,
};

/** Names that the public reads, of others: `$1` id. */
export const OTHER_NAMES: NamedQuery<{ approved_name: string }, string> = {
  name: 'organisation_other_names',
  text: `SELECT approved_name FROM organisation WHERE state = 'approved' AND id <> $1`,
  row: (row) => row.approved_name,
};

/** Whether another one has this number: `$1` number, `$2` id. */
export const NUMBER_TAKEN: NamedQuery<{ taken: boolean }, boolean> = {
  name: 'organisation_number_taken',
  text: `SELECT EXISTS (SELECT FROM organisation WHERE chamber_number = $1 AND id <> $2 AND state NOT IN ('refused', 'closed')) AS taken`,
  row: ({ taken }) => taken,
};

/** Where a check waits: `$1` id. No row: nothing waits. */
export const AREA_TO_CHECK: NamedQuery<{ area_code: string }, string> = {
  name: 'organisation_area_to_check',
  text: 'SELECT area_code FROM organisation WHERE id = $1 AND handed_in_at IS NOT NULL',
  row: (row) => row.area_code,
};

/** Organisations for which nobody acts, closed: `$1` now. */
export const CLOSE_ABANDONED: NamedQuery<{ id: string }, string> = {
  name: 'organisations_close_abandoned',
  text: `UPDATE organisation o SET state = 'closed', handed_in_at = NULL, version = version + 1
         WHERE state <> 'closed' AND registered_at <= $1
           AND NOT EXISTS (SELECT FROM coordinator c WHERE c.organisation_id = o.id) RETURNING id`,
  row: ({ id }) => id,
};

/** Holds an approved organisation in a deed, against closing: `$1` id. No row: it is none. */
export const HOLD_ORGANISATION: NamedQuery<{ id: string }, string> = {
  name: 'organisation_hold',
  text: `SELECT id FROM organisation WHERE id = $1 AND state = 'approved' FOR SHARE`,
  row: ({ id }) => id,
};
