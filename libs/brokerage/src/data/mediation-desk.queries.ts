import type { NamedQuery } from '#platform';

const same = (row: object): object => row;

/** What staff looks at that is written down before it is shown. */
export type StaffLook = 'mediatedTalks' | 'mediationNotes' | 'history';

/** Writes down that somebody looks: `$1` now, `$2` who, `$3` at what, `$4` about which talks. */
export const ADD_LOOK: NamedQuery<object, object> = {
  name: 'staff_access_add',
  text: 'INSERT INTO staff_access (at, by_id, what, subject_id) VALUES ($1, $2, $3, $4)',
  row: same,
};

/** A note for brokers alone. */
export interface MediationNote {
  readonly id: string;
  /** First name of the broker who wrote it. */
  readonly by: string;
  readonly text: string;
  readonly at: Date;
}

/** Writes a note down: `$1` id, `$2` talks, `$3` area, `$4` who, `$5` text, `$6` now. */
export const ADD_NOTE: NamedQuery<object, object> = {
  name: 'mediation_note_add',
  text: 'INSERT INTO mediation_note (id, negotiation_id, area_code, by_id, text, at) VALUES ($1, $2, $3, $4, $5, $6)',
  row: same,
};

/** The notes about talks, oldest first: `$1` talks. */
export const NOTES_ABOUT: NamedQuery<{ id: string; first_name: string; text: string; at: Date }, MediationNote> = {
  name: 'mediation_notes_about',
  text: `SELECT m.id, p.first_name, m.text, m.at FROM mediation_note m JOIN person p ON p.id = m.by_id
         WHERE m.negotiation_id = $1 ORDER BY m.at, m.id`,
  row: (row) => ({ id: row.id, by: row.first_name, text: row.text, at: row.at }),
};

/** How far a broker's help in talks is, held until the transaction ends, so that nobody joins meanwhile: `$1` talks. */
export const MEDIATION_OF: NamedQuery<{ mediation: string | null }, string | null> = {
  name: 'work_item_mediation_of',
  text: 'SELECT mediation FROM negotiation WHERE id = $1 FOR SHARE',
  row: ({ mediation }) => mediation,
};
