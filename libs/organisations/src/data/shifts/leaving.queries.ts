import type { NamedQuery } from '#platform';

/** What a person holds or waits for on shifts to come: `$1` person, `$2` now. */
export const SIGN_UPS_TO_COME: NamedQuery<{ id: string }, string> = {
  name: 'sign_up_to_come',
  text: `SELECT u.id FROM sign_up u JOIN shift s ON s.id = u.shift_id AND s.state = 'planned' AND s.starts_at > $2
         WHERE u.person_id = $1 AND u.ended_at IS NULL ORDER BY u.shift_id`,
  row: ({ id }) => id,
};

/** The shifts of a vacancy that are to come: `$1` post, `$2` now. */
export const SHIFTS_TO_COME: NamedQuery<{ id: string }, string> = {
  name: 'shift_to_come',
  text: `SELECT id FROM shift WHERE post_id = $1 AND state = 'planned' AND starts_at > $2 ORDER BY id`,
  row: ({ id }) => id,
};
