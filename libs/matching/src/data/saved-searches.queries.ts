import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { SearchContent } from '../domain/alerts/saved-search.rules.js';

/** A search that somebody keeps. */
export interface SavedSearch extends SearchContent {
  readonly id: string;
  readonly savedAt: Date;
}

const COLUMNS = `id, name, kind, activities::text[] AS activities, words, area_code AS "areaCode", metres, availability,
  languages::text[] AS languages, hears, saved_at AS "savedAt"`;

/** The searches of somebody, in the order in which they were saved: `$1` person. */
export const MY_SEARCHES: NamedQuery<SavedSearch, SavedSearch> = {
  name: 'saved_searches_mine',
  text: `SELECT ${COLUMNS} FROM saved_search WHERE person_id = $1 ORDER BY saved_at, id`,
  row: (row) => row,
};

/**
 * Adds a search in the first free place of its owner; no row: there is none. `$1` id, `$2` owner, `$3` to `$12` its
 * content, the tsquery of its words among it, `$13` now, `$14` places.
 */
export const ADD_SEARCH: NamedQuery<SavedSearch, SavedSearch> = {
  name: 'saved_search_add',
  text: `INSERT INTO saved_search (id, person_id, slot, name, kind, activities, words, query, area_code, metres,
           availability, languages, hears, saved_at)
         SELECT $1, $2, min(free), $3, $4, $5, $6, $7::tsquery, $8, $9, $10, $11, $12, $13
         FROM generate_series(1, $14::int) AS free
         WHERE NOT EXISTS (SELECT FROM saved_search t WHERE t.person_id = $2 AND t.slot = free)
         HAVING min(free) IS NOT NULL
         RETURNING ${COLUMNS}`,
  row: (row) => row,
};

/** Writes a search over: `$1` id, `$2` owner, `$3` to `$12` as in `ADD_SEARCH`. No row: it is not there for this person. */
export const CHANGE_SEARCH: NamedQuery<SavedSearch, SavedSearch> = {
  name: 'saved_search_change',
  text: `UPDATE saved_search SET name = $3, kind = $4, activities = $5, words = $6, query = $7::tsquery, area_code = $8,
           metres = $9, availability = $10, languages = $11, hears = $12
         WHERE id = $1 AND person_id = $2 RETURNING ${COLUMNS}`,
  row: (row) => row,
};

/** Removes a search and answers what it was: `$1` id, `$2` owner. */
export const REMOVE_SEARCH: NamedQuery<SavedSearch, SavedSearch> = {
  name: 'saved_search_remove',
  text: `DELETE FROM saved_search WHERE id = $1 AND person_id = $2 RETURNING ${COLUMNS}`,
  row: (row) => row,
};

/** Locks somebody who saves, so that two at once take two places: `$1` person. */
export const LOCK_OWNER: NamedQuery<{ id: PersonId }, PersonId> = {
  name: 'saved_search_lock_owner',
  text: 'SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE',
  row: ({ id }) => id,
};
