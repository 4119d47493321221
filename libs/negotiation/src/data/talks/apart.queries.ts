import type { NamedQuery } from '#platform';

/**
 * SQL that is true from the commit of a block between two people, or of a suspension of one of them, on: nothing new reaches
 * the other then, and what runs goes to a broker. Both are names of columns or parameters.
 */
export const apart = (
  one: string,
  another: string,
): string => `(EXISTS (SELECT FROM blocked_pair WHERE person_id = ${one} AND other_id = ${another})
           OR EXISTS (SELECT FROM person WHERE id IN (${one}, ${another}) AND state <> 'active'))`;

/** Whether any of these people blocked another one of them, or was suspended: `$1` ids. A statement of its own after the locks. */
export const ARE_APART: NamedQuery<{ apart: boolean }, boolean> = {
  name: 'people_are_apart',
  text: `SELECT EXISTS (SELECT FROM blocked_pair WHERE person_id = ANY ($1::uuid[]) AND other_id = ANY ($1::uuid[]))
           OR EXISTS (SELECT FROM person WHERE id = ANY ($1::uuid[]) AND state <> 'active') AS apart`,
  row: (row) => row.apart,
};
