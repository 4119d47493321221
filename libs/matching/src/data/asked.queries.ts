import type { NamedQuery } from '#platform';

/** Remembers that people were asked: `$1` who, `$2` the day. An event that comes late does not make a day earlier. */
export const REMEMBER_ASKED: NamedQuery<object, void> = {
  name: 'matching_remember_asked',
  text: `INSERT INTO asked (person_id, asked_on) SELECT id, $2::date FROM person WHERE id = ANY ($1::uuid[]) ORDER BY id
         ON CONFLICT (person_id) DO UPDATE SET asked_on = GREATEST(asked.asked_on, excluded.asked_on)`,
  row: () => undefined,
};
