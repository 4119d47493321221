import type { NamedQuery } from '#platform';

/**
 * Puts an approved revision before the public and copies from it what the feed filters by: `$1` post, `$2` revision,
 * `$3` state, `$4` places, `$5` open until, `$6` published at (kept when it was public before), `$7` whether it tells
 * absence, `$8` its search words as text, `$9` the same as list. No row: the revision is not approved.
 */
export const PUBLISH: NamedQuery<{ id: string }, { id: string }> = {
  name: 'post_publish',
  text: `UPDATE post p SET state = $3, places = $4, open_until = $5, published_at = coalesce(p.published_at, $6),
           approved_revision = r.number, approved_hash = r.approved_hash, version = p.version + 1,
           activity = r.activity, availability = r.availability, languages = r.languages,
           absence = $7, search_words = $8, search_vector = array_to_tsvector($9::text[])
         FROM post_revision r
         WHERE p.id = $1 AND r.post_id = p.id AND r.number = $2 AND r.state = 'approved'
         RETURNING p.id`,
  row: (row) => row,
};
