import type { NamedQuery } from '#platform';

/** Whether somebody is an organisation that a broker approved: `$1` person. No row: no. */
export const APPROVED_ORGANISATION: NamedQuery<{ id: string }, string> = {
  name: 'vacancies_approved_organisation',
  text: `SELECT id FROM organisation WHERE id = $1 AND state = 'approved'`,
  row: ({ id }) => id,
};
