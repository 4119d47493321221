import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

/** Holds every active administrator until the end of the transaction, always in the same order. */
export const LOCK_ADMINISTRATORS: NamedQuery<{ person_id: string }, PersonId> = {
  name: 'role_administrators_lock',
  text: `SELECT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id
         WHERE g.role = 'administrator' AND p.state = 'active' ORDER BY g.person_id FOR UPDATE OF g`,
  row: (row) => row.person_id,
};

/**
 * Those of these codes that are no area: `$1` codes. The areas are a feature of the same rank, so their code alone is
 * looked for, as a foreign key would.
 */
export const UNKNOWN_AREAS: NamedQuery<{ code: string }, string> = {
  name: 'role_unknown_areas',
  text: `SELECT asked.code FROM unnest($1::text[]) WITH ORDINALITY AS asked(code, nth)
         WHERE NOT EXISTS (SELECT 1 FROM area a WHERE a.code = asked.code) ORDER BY asked.nth`,
  row: (row) => row.code,
};
