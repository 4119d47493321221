import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { SignUpState } from '../../domain/shifts/sign-up.rules.js';
import { SHIFT_COLUMNS, shiftOf, type ShiftFacts, type ShiftRow } from './shift-row.js';

const rowItself = (row: object): object => row;
const idOf = ({ id }: { readonly id: string }): string => id;

/** Locks a shift until the transaction ends and answers it as it then stands; nothing is joined, so nothing is older: `$1` shift. */
export const LOCK_SHIFT: NamedQuery<ShiftRow, ShiftFacts> = {
  name: 'shift_lock',
  text: `SELECT ${SHIFT_COLUMNS} FROM shift s WHERE s.id = $1 FOR NO KEY UPDATE`,
  row: shiftOf,
};

/**
 * Takes a free place of a shift as it was seen, unless somebody waits for it: `$1` shift, `$2` version of its time, `$3` now.
 * No row: nothing was taken.
 */
export const TAKE_SHIFT_PLACE: NamedQuery<{ filled: boolean }, { filled: boolean }> = {
  name: 'shift_take_place',
  text: `UPDATE shift SET confirmed = confirmed + 1
         WHERE id = $1 AND terms_version = $2 AND state = 'planned' AND starts_at > $3
           AND confirmed + offered < places AND waiting = 0
         RETURNING confirmed = places AS filled`,
  row: (row) => row,
};

/** Lengthens the list of a shift that has no place for who comes now: `$1` shift, `$2` now. No row: there is one, or it is over. */
export const LENGTHEN_LIST: NamedQuery<object, object> = {
  name: 'shift_lengthen_list',
  text: `UPDATE shift SET waiting = waiting + 1
         WHERE id = $1 AND state = 'planned' AND starts_at > $2
           AND (confirmed + offered >= places OR waiting > 0)
         RETURNING id`,
  row: rowItself,
};

/** Locks a person until the transaction ends, so that of two places at one time one is seen by the other: `$1` person. */
export const LOCK_VOLUNTEER: NamedQuery<object, object> = {
  name: 'shift_lock_volunteer',
  text: 'SELECT 1 AS locked FROM person WHERE id = $1 FOR NO KEY UPDATE',
  row: rowItself,
};

/** Adds a sign-up: `$1` id, `$2` shift, `$3` person, `$4` state, `$5` now. No row: this person has one, or is elsewhere then. */
export const ADD_SIGN_UP: NamedQuery<{ id: string }, string> = {
  name: 'sign_up_add',
  text: `INSERT INTO sign_up (id, shift_id, period, person_id, state, signed_at, terms_version)
         SELECT $1, s.id, s.period, $3, $4, $5, s.terms_version FROM shift s WHERE s.id = $2
         ON CONFLICT DO NOTHING RETURNING id`,
  row: idOf,
};

/** Counts places and the list anew, under the lock of the shift: `$1` shift, `$2` confirmed, `$3` offered, `$4` waiting: how many more or less. */
export const COUNT_SHIFT: NamedQuery<ShiftRow, ShiftFacts> = {
  name: 'shift_count',
  text: `UPDATE shift s SET confirmed = confirmed + $2, offered = offered + $3, waiting = waiting + $4
         WHERE id = $1 RETURNING ${SHIFT_COLUMNS}`,
  row: shiftOf,
};

/** Whoever is first in line. */
export interface FirstInLine {
  readonly id: string;
  readonly personId: PersonId;
  /** Whether this volunteer can still come: active, and no block lies between. */
  readonly able: boolean;
}

/** The first in line of a shift: `$1`. */
export const FIRST_IN_LINE: NamedQuery<{ id: string; person_id: string; able: boolean }, FirstInLine> = {
  name: 'sign_up_first_in_line',
  text: `SELECT w.id, w.person_id, v.state = 'active' AND NOT EXISTS (SELECT FROM blocked_pair b
           WHERE b.person_id = w.person_id AND b.other_id = s.organisation_id) AS able
         FROM sign_up w JOIN shift s ON s.id = w.shift_id JOIN person v ON v.id = w.person_id
         WHERE w.shift_id = $1 AND w.state = 'waiting' ORDER BY w.number LIMIT 1`,
  row: ({ id, person_id, able }) => ({ id, personId: person_id, able }),
};

/** Offers a place to a sign-up that waits: `$1` offer, `$2` sign-up, `$3` shift, `$4` now, `$5` until. */
export const OFFER_SHIFT_PLACE: NamedQuery<object, object> = {
  name: 'place_offer_make',
  text: `WITH asked AS (UPDATE sign_up SET state = 'offered' WHERE id = $2 AND state = 'waiting' RETURNING id)
         INSERT INTO place_offer (id, sign_up_id, shift_id, offered_at, expires_at, state)
         SELECT $1, id, $3, $4, $5, 'open' FROM asked RETURNING id`,
  row: rowItself,
};

/** Ends an offer that lives: `$1` sign-up, `$2` state. */
export const END_PLACE_OFFER: NamedQuery<object, object> = {
  name: 'place_offer_end',
  text: "UPDATE place_offer SET state = $2 WHERE sign_up_id = $1 AND state = 'open' RETURNING id",
  row: rowItself,
};

/** Says of a sign-up that it is confirmed for the time as it is: `$1` sign-up, `$2` the state it is in, `$3` version of the time. */
export const CONFIRM_SIGN_UP: NamedQuery<{ id: string }, string> = {
  name: 'sign_up_confirm',
  text: `UPDATE sign_up SET state = 'confirmed', answer_by = NULL, terms_version = $3
         WHERE id = $1 AND state = $2 RETURNING id`,
  row: idOf,
};

/** Ends sign-ups: `$1` which, `$2` state, `$3` now, `$4` late, `$5` reason or null. */
export const END_SIGN_UPS: NamedQuery<{ id: string }, string> = {
  name: 'sign_up_end',
  text: `UPDATE sign_up SET state = $2, ended_at = $3, late = $4, reason = $5, answer_by = NULL
         WHERE id = ANY ($1) AND ended_at IS NULL RETURNING id`,
  row: idOf,
};

/** The sign-ups of a shift whose offer or question was not answered in time: `$1` shift, `$2` now. */
export const OVERDUE_SIGN_UPS: NamedQuery<{ id: string; state: SignUpState }, { id: string; state: SignUpState }> = {
  name: 'sign_up_overdue',
  text: `SELECT u.id, u.state FROM sign_up u LEFT JOIN place_offer o ON o.sign_up_id = u.id AND o.state = 'open'
         WHERE u.shift_id = $1 AND (u.answer_by <= $2 OR o.expires_at <= $2) ORDER BY u.number`,
  row: (row) => row,
};

/** Shifts with an offer or a question that was not answered in time: `$1` now, `$2` how many. */
export const OVERDUE_SHIFTS: NamedQuery<{ shift_id: string }, string> = {
  name: 'shift_overdue',
  text: `SELECT shift_id FROM place_offer WHERE state = 'open' AND expires_at <= $1
         UNION SELECT shift_id FROM sign_up WHERE answer_by <= $1 ORDER BY 1 LIMIT $2`,
  row: ({ shift_id }) => shift_id,
};

/** Adds a step to the story of a shift: `$1` shift, `$2` kind, `$3` sign-up or null, `$4` now. */
export const ADD_SHIFT_STEP: NamedQuery<object, object> = {
  name: 'shift_event_add',
  text: 'INSERT INTO shift_event (shift_id, kind, sign_up_id, at) VALUES ($1, $2, $3, $4)',
  row: rowItself,
};

/** Somebody wants no messages about a shift as it is: `$1` person, `$2` shift, `$3` now. */
export const SILENCE_SHIFT: NamedQuery<object, object> = {
  name: 'shift_silence_add',
  text: `INSERT INTO shift_silence (person_id, shift_id, terms_version, asked_at)
         SELECT $1, s.id, s.terms_version, $3 FROM shift s WHERE s.id = $2 ON CONFLICT DO NOTHING`,
  row: rowItself,
};
