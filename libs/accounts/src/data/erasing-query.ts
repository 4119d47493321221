import type { NamedQuery } from '#platform';

/** A statement that takes away what is kept of one person, `$1`. */
export type ErasingQuery = NamedQuery<object, object>;

/** What takes something of one person away: `text` has the person as `$1`. */
export const erasing = (name: string, text: string): ErasingQuery => ({
  name: `person_erase_${name}`,
  text,
  row: (row) => row,
});

/** What stands in the place of words that were taken away, in SQL; the person is `$1`. */
export const TAKEN_AWAY = `(SELECT CASE locale WHEN 'en' THEN '(taken away)' ELSE '(verwijderd)' END FROM person WHERE id = $1)`;
