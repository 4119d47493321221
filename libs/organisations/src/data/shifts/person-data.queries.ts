import { itemsOf } from '#accounts';

/** The shifts that somebody signed up for: `$1` person. */
export const SHIFT_ITEMS = [
  itemsOf(
    'shifts',
    `SELECT jsonb_build_object('role', s.role, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'state', u.state,
       'signedAt', u.signed_at, 'endedAt', u.ended_at, 'late', u.late, 'reason', u.reason) AS item
     FROM sign_up u JOIN shift s ON s.id = u.shift_id WHERE u.person_id = $1 ORDER BY u.number`,
  ),
  itemsOf(
    'shifts',
    `SELECT jsonb_build_object('role', s.role, 'startsAt', s.starts_at, 'noMessagesSince', n.asked_at) AS item
     FROM shift_silence n JOIN shift s ON s.id = n.shift_id WHERE n.person_id = $1 ORDER BY n.asked_at, n.shift_id`,
    'shift_silences',
  ),
];
