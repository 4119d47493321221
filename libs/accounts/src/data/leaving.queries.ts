import type { Leaving } from '../domain/leaving.rules.js';
import type { NamedQuery } from '#platform';

const same = (row: object): object => row;

interface LeavingRow {
  readonly person_id: string;
  readonly asked_at: Date;
  readonly final_at: Date;
}

const leavingOf = (row: LeavingRow): Leaving => ({
  personId: row.person_id,
  askedAt: row.asked_at,
  finalAt: row.final_at,
});

/** How somebody leaves who can still stay: `$1` person. */
export const LEAVING_OF: NamedQuery<LeavingRow, Leaving> = {
  name: 'leaving_of',
  text: 'SELECT person_id, asked_at, final_at FROM leaving WHERE person_id = $1 AND erased_at IS NULL',
  row: leavingOf,
};

/** Writes down that somebody leaves: `$1` person, `$2` reason, `$3` now, `$4` final. */
export const ADD_LEAVING: NamedQuery<object, object> = {
  name: 'leaving_add',
  text: 'INSERT INTO leaving (person_id, reason, asked_at, final_at) VALUES ($1, $2, $3, $4)',
  row: same,
};

/** Nobody finds this person any more: `$1` person. No row: not active. */
export const BEGIN_LEAVING: NamedQuery<object, object> = {
  name: 'person_begin_leaving',
  text: `UPDATE person SET state = 'leaving' WHERE id = $1 AND state = 'active' RETURNING id`,
  row: same,
};

/** Takes it back: `$1` person. No row: not leaving. */
export const STAY: NamedQuery<object, object> = {
  name: 'person_stay',
  text: `WITH stays AS (UPDATE person SET state = 'active' WHERE id = $1 AND state = 'leaving' RETURNING id)
         DELETE FROM leaving l USING stays s WHERE l.person_id = s.id RETURNING l.person_id`,
  row: same,
};

/** Who leaves for good now, a page: `$1` now. */
export const LEAVING_DUE: NamedQuery<{ id: string }, string> = {
  name: 'leaving_due',
  text: `SELECT person_id AS id FROM leaving WHERE erased_at IS NULL AND final_at <= $1 ORDER BY final_at LIMIT 100`,
  row: ({ id }) => id,
};

/** Lets words be taken away from rows that are only ever added, in this transaction and nowhere else. */
export const ALLOW_ERASING: NamedQuery<object, object> = {
  name: 'erasing_allow',
  text: `SELECT set_config('tijd.erases', 'yes', true)`,
  row: same,
};

/** Notes that somebody is gone: `$1` person, `$2` now. */
export const NOTE_ERASED: NamedQuery<object, object> = {
  name: 'leaving_erased',
  text: 'UPDATE leaving SET erased_at = $2 WHERE person_id = $1 AND erased_at IS NULL',
  row: same,
};
