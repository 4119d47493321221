import { erasing, itemsOf, TAKEN_AWAY } from '#accounts';

/** What the desk keeps of somebody that this person may read: `$1` person. Notes of brokers stay out. */
export const DESK_ITEMS = [
  itemsOf(
    'callBacks',
    `SELECT jsonb_build_object('phone', c.phone, 'words', c.words, 'askedAt', c.asked_at) AS item
     FROM call_back c WHERE c.person_id = $1 ORDER BY c.asked_at, c.id`,
  ),
  itemsOf(
    'reports',
    `SELECT jsonb_build_object('about', c.about, 'rule', r.rule, 'words', r.words, 'reportedAt', r.reported_at) AS item
     FROM report r JOIN report_case c ON c.id = r.case_id WHERE r.reporter_id = $1 ORDER BY r.reported_at, r.id`,
  ),
  // Who reported, and in which words, stays out: that would tell who it was.
  itemsOf(
    'judged',
    `SELECT jsonb_build_object('about', c.about, 'postId', c.post_id, 'rule', c.rule, 'reason', c.reason,
       'decidedAt', c.decided_at) AS item
     FROM report_case c WHERE c.person_id = $1 AND c.state = 'upheld' ORDER BY c.decided_at, c.id`,
  ),
  itemsOf(
    'appeals',
    `SELECT jsonb_build_object('postId', a.post_id, 'rule', a.rule, 'words', a.words, 'appealedAt', a.appealed_at,
       'state', a.state, 'decidedAt', a.decided_at, 'note', a.note) AS item
     FROM appeal a JOIN post p ON p.id = a.post_id WHERE p.author_id = $1 ORDER BY a.appealed_at, a.id`,
  ),
  itemsOf(
    'introductions',
    `SELECT jsonb_build_object('postId', i.post_id, 'broker', b.first_name, 'words', i.words, 'state', i.state,
       'askedAt', i.asked_at, 'answerBy', i.answer_by, 'endedAt', i.ended_at,
       'youSaid', CASE WHEN i.author_id = $1 THEN i.author_said ELSE i.other_said END) AS item
     FROM introduction i JOIN person b ON b.id = i.broker_id
     WHERE $1 IN (i.author_id, i.other_id) ORDER BY i.asked_at, i.id`,
  ),
  itemsOf(
    'interviews',
    `SELECT jsonb_build_object('broker', b.first_name, 'needs', i.needs, 'heldAt', i.held_at) AS item
     FROM interview i JOIN person b ON b.id = i.broker_id WHERE i.person_id = $1 ORDER BY i.held_at, i.id`,
  ),
];

/** What takes away what brokerage keeps of somebody: `$1` person. */
export const BROKERAGE_ERASING = [
  erasing('call_backs', `DELETE FROM call_back WHERE person_id = $1`),
  erasing('reports', `UPDATE report SET reporter_id = NULL, words = ${TAKEN_AWAY} WHERE reporter_id = $1`),
  erasing(
    'appeals',
    `UPDATE appeal a SET words = ${TAKEN_AWAY} FROM post p WHERE p.id = a.post_id AND p.author_id = $1`,
  ),
  erasing('interviews', `DELETE FROM interview WHERE person_id = $1`),
  erasing('introductions', `UPDATE introduction SET words = ${TAKEN_AWAY} WHERE $1 IN (author_id, other_id)`),
  erasing('work_items', `UPDATE work_item w SET note = NULL FROM post p WHERE p.id = w.post_id AND p.author_id = $1`),
];
