import type { NamedQuery } from '#platform';

/** Areas that some active broker works for. */
export const BROKER_AREAS: NamedQuery<{ area_code: string }, string> = {
  name: 'call_back_broker_areas',
  text: `SELECT DISTINCT g.area_code FROM role_grant g JOIN person p ON p.id = g.person_id
         WHERE g.role = 'broker' AND p.state = 'active'`,
  row: (row) => row.area_code,
};

/** Removes number and words of what was done before a moment: `$1` moment. */
export const FORGET_CALL_BACKS: NamedQuery<{ id: string }, string> = {
  name: 'call_back_forget',
  text: `DELETE FROM call_back c USING work_item w
         WHERE w.kind = 'callBack' AND w.subject_id = c.id AND w.state = 'done' AND w.done_at < $1 RETURNING c.id`,
  row: (row) => row.id,
};
