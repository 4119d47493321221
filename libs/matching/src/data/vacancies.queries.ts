import type { NamedQuery } from '#platform';

/**
 * Newest open vacancies about one of some activities, at most 200: `$1` now, `$2` activities, `$3` those that are left
 * out.
 */
export const OPEN_VACANCIES: NamedQuery<{ id: string }, string> = {
  name: 'matching_open_vacancies',
  text: `SELECT p.id FROM post p
         WHERE p.state = 'open' AND p.vacancy AND p.open_until > $1 AND p.activity = ANY ($2::text[])
           AND p.id <> ALL ($3::uuid[])
         ORDER BY p.published_at DESC, p.id DESC LIMIT 200`,
  row: ({ id }) => id,
};
