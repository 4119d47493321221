import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

const rowItself = (row: object): object => row;

/** Somebody agreed on a vacancy: `$1` agreement, `$2` post, `$3` person, `$4` now. Twice is once. */
export const PLACE_VOLUNTEER: NamedQuery<object, object> = {
  name: 'vacancy_volunteer_place',
  text: `INSERT INTO vacancy_volunteer (agreement_id, post_id, person_id, since) VALUES ($1, $2, $3, $4)
         ON CONFLICT (agreement_id) DO NOTHING`,
  row: rowItself,
};

/** An agreement on a vacancy ended: `$1` agreement, `$2` now. */
export const VOLUNTEER_LEFT: NamedQuery<object, object> = {
  name: 'vacancy_volunteer_left',
  text: 'UPDATE vacancy_volunteer SET until = $2 WHERE agreement_id = $1 AND until IS NULL',
  row: rowItself,
};

/**
 * Writes down that a certificate was seen, once for a day: `$1` id, `$2` organisation, `$3` person, `$4` seen on, `$5` due on,
 * `$6` coordinator, `$7` now. No row: it was written down before.
 */
export const ADD_VOG: NamedQuery<{ id: string }, string> = {
  name: 'vog_seen_add',
  text: `INSERT INTO vog_seen (id, organisation_id, person_id, seen_on, due_on, seen_by, recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT vog_seen_once_key DO NOTHING RETURNING id`,
  row: ({ id }) => id,
};

/** A certificate of conduct that was seen, as both sides read it. */
export interface VogView {
  readonly id: string;
  readonly organisation: string;
  readonly personId: PersonId;
  readonly firstName: string;
  readonly seenOn: string;
  readonly dueOn: string;
}

interface VogRow {
  readonly id: string;
  readonly organisation: string;
  readonly person_id: string;
  readonly first_name: string;
  readonly seen_on: string;
  readonly due_on: string;
}

/** The newest of each volunteer of an organisation, or of each organisation of a volunteer: `$1` organisation or volunteer. */
export const VOGS_OF: NamedQuery<VogRow, VogView> = {
  name: 'vog_seen_of',
  text: `SELECT DISTINCT ON (g.organisation_id, g.person_id) g.id, o.first_name AS organisation, g.person_id, v.first_name,
           g.seen_on::text, g.due_on::text
         FROM vog_seen g JOIN person o ON o.id = g.organisation_id JOIN person v ON v.id = g.person_id
         WHERE $1 IN (g.organisation_id, g.person_id) ORDER BY g.organisation_id, g.person_id, g.seen_on DESC LIMIT 2000`,
  row: (row) => ({
    id: row.id,
    organisation: row.organisation,
    personId: row.person_id,
    firstName: row.first_name,
    seenOn: row.seen_on,
    dueOn: row.due_on,
  }),
};

/** Where an approved organisation is, and whether this person can be its volunteer: `$1` organisation, `$2` person. */
export const VOG_GROUND: NamedQuery<{ area_code: string }, { readonly areaCode: string }> = {
  name: 'vog_ground',
  text: `SELECT o.area_code FROM organisation o JOIN person v ON v.id = $2
         WHERE o.id = $1 AND o.state = 'approved' AND v.kind = 'person' AND v.state = 'active'
           AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = v.id AND b.other_id = o.id)`,
  row: ({ area_code }) => ({ areaCode: area_code }),
};

/** Those that are due soon and were not told of, unless a newer one was seen: `$1` due before, `$2` now, `$3` how many. */
export const TELL_VOGS_DUE: NamedQuery<
  { id: string; organisation_id: string; person_id: string },
  { readonly vogId: string; readonly organisationId: PersonId; readonly personId: PersonId }
> = {
  name: 'vog_seen_tell_due',
  text: `UPDATE vog_seen g SET told_due_at = $2
         WHERE g.id IN (SELECT d.id FROM vog_seen d WHERE d.told_due_at IS NULL AND d.due_on <= $1 AND NOT EXISTS (
             SELECT FROM vog_seen n WHERE n.organisation_id = d.organisation_id AND n.person_id = d.person_id AND n.seen_on > d.seen_on)
           ORDER BY d.due_on LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED)
         RETURNING g.id, g.organisation_id, g.person_id`,
  row: (row) => ({ vogId: row.id, organisationId: row.organisation_id, personId: row.person_id }),
};
