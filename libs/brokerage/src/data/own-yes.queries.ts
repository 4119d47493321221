import type { NamedQuery } from '#platform';

/**
 * Whether another moment waits for the yes of a person: `$1` person, `$2` move, `$3` now. No row: it is not there for them.
 */
export const MOVE_WAITS: NamedQuery<{ waits: boolean }, boolean> = {
  name: 'own_yes_move_waits',
  text: `SELECT m.state = 'open' AND m.occurrence_version = o.version AND m.proposed_by <> $1 AND m.starts_at > $3
           AND o.state IN ('planned', 'moved') AND o.starts_at > $3 AND a.state = 'active' AS waits
         FROM occurrence_move m JOIN occurrence o ON o.id = m.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         WHERE m.id = $2 AND $1 IN (a.requester_id, a.helper_id)`,
  row: ({ waits }) => waits,
};

/**
 * Whether a stand-in waits for the yes of a person, who was asked or who is helped: `$1` person, `$2` stand-in, `$3` now. No
 * row: it is not there for them, or not yet.
 */
export const STAND_IN_WAITS: NamedQuery<{ waits: boolean }, boolean> = {
  name: 'own_yes_stand_in_waits',
  text: `SELECT s.state = CASE WHEN s.person_id = $1 THEN 'asked' ELSE 'willing' END
           AND o.state IN ('planned', 'moved') AND o.starts_at > $3 AND a.state = 'active' AS waits
         FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         WHERE s.id = $2 AND (s.person_id = $1 OR (a.requester_id = $1 AND s.state <> 'asked'))`,
  row: ({ waits }) => waits,
};

/** Whether these terms stand in a change of a person's agreement: `$1` person, `$2` talks, `$3` version, `$4` hash. */
export const STANDS_IN_AMENDMENT: NamedQuery<{ stands: boolean }, boolean> = {
  name: 'own_yes_amendment_stands',
  text: `SELECT EXISTS (SELECT FROM amendment a JOIN agreement g ON g.id = a.agreement_id
           WHERE a.negotiation_id = $2 AND a.version = $3 AND a.standing_hash = $4 AND a.state LIKE 'awaiting%'
             AND $1 IN (g.requester_id, g.helper_id)) AS stands`,
  row: ({ stands }) => stands,
};
