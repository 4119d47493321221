import { erasing, itemsOf } from '#accounts';

/** The hours of somebody, and the certificates of them: `$1` person. */
export const HOURS_ITEMS = [
  itemsOf(
    'hours',
    `SELECT jsonb_build_object('date', h.on_date, 'task', h.task, 'organisation', o.first_name, 'presence', h.presence,
       'minutes', h.minutes, 'allowanceCents', h.allowance_cents, 'settledAt', h.settled_at,
       'youSaid', (SELECT coalesce(jsonb_agg(jsonb_build_object('presence', d.presence, 'minutes', d.minutes,
           'words', d.words, 'saidAt', d.said_at) ORDER BY d.number), '[]')
         FROM hours_said d WHERE d.sign_up_id = h.sign_up_id AND d.side = 'volunteer')) AS item
     FROM hours h JOIN person o ON o.id = h.organisation_id WHERE h.person_id = $1 ORDER BY h.on_date, h.sign_up_id`,
  ),
  itemsOf(
    'certificates',
    `SELECT jsonb_build_object('facts', facts, 'issuedAt', issued_at, 'withdrawnAt', withdrawn_at) AS item
     FROM certificate WHERE person_id = $1 ORDER BY issued_at, id`,
  ),
];

/** What takes away what tells of somebody: `$1` person. Hours stay as totals; a paper that was given out says no more. */
export const HOURS_ERASING = [
  erasing('hours_said', `UPDATE hours_said SET words = '' WHERE side = 'volunteer' AND person_id = $1`),
  erasing(
    'certificates',
    `UPDATE certificate SET facts = NULL, person_id = NULL, withdrawn_at = coalesce(withdrawn_at, now())
     WHERE person_id = $1`,
  ),
];
