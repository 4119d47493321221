import type { NamedQuery } from '#platform';

/** Whether these terms stand in a change of a person's agreement: `$1` person, `$2` talks, `$3` version, `$4` hash. */
export const STANDS_IN_AMENDMENT: NamedQuery<{ stands: boolean }, boolean> = {
  name: 'own_yes_amendment_stands',
  text: `SELECT EXISTS (SELECT FROM amendment a JOIN agreement g ON g.id = a.agreement_id
           WHERE a.negotiation_id = $2 AND a.version = $3 AND a.standing_hash = $4 AND a.state LIKE 'awaiting%'
             AND $1 IN (g.requester_id, g.helper_id)) AS stands`,
  row: ({ stands }) => stands,
};
