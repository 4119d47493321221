import type { NamedQuery } from '#platform';

const same = (row: object): object => row;

/** Keeps somebody out: `$1` person. No row: not active. */
export const SUSPEND_PERSON: NamedQuery<object, object> = {
  name: 'person_suspend',
  text: `UPDATE person SET state = 'suspended' WHERE id = $1 AND state = 'active' RETURNING id`,
  row: same,
};

/** Writes a suspension down: `$1` id, `$2` person, `$3` by whom, `$4` reason, `$5` now. */
export const ADD_SUSPENSION: NamedQuery<object, object> = {
  name: 'suspension_add',
  text: 'INSERT INTO suspension (id, person_id, by_id, reason, at) VALUES ($1, $2, $3, $4, $5)',
  row: same,
};

/** Lets somebody in again: `$1` person. No row: not suspended. */
export const RESTORE_PERSON: NamedQuery<object, object> = {
  name: 'person_restore',
  text: `UPDATE person SET state = 'active' WHERE id = $1 AND state = 'suspended' RETURNING id`,
  row: same,
};

/** Ends the running suspension: `$1` person, `$2` by whom, `$3` now. */
export const LIFT_SUSPENSION: NamedQuery<object, object> = {
  name: 'suspension_lift',
  text: 'UPDATE suspension SET lifted_by = $2, lifted_at = $3 WHERE person_id = $1 AND lifted_at IS NULL',
  row: same,
};

/** Roles of somebody who was not erased: `$1` person. */
export const ROLES_OF_PERSON: NamedQuery<{ roles: string[] }, readonly string[]> = {
  name: 'person_roles',
  text: `SELECT ARRAY(SELECT DISTINCT g.role::text FROM role_grant g WHERE g.person_id = p.id) AS roles
         FROM person p WHERE p.id = $1 AND p.state <> 'erased'`,
  row: ({ roles }) => roles,
};
