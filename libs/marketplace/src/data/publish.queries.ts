import type { NamedQuery } from '#platform';

/**
 * Puts an approved revision before the public and copies from it what the feed filters by: `$1` post, `$2` revision,
 * `$3` state, `$4` places, `$5` open until, `$6` published at (kept when it was public before), `$7` whether it tells
 * absence, `$8` the words by which it is found, its activity among them. No row: the revision is not approved, or speaks of a vacancy
 * where there is none.
 */
export const PUBLISH: NamedQuery<{ id: string }, { id: string }> = {
  name: 'post_publish',
  text: `UPDATE post p SET state = $3, places = $4, open_until = $5, published_at = coalesce(p.published_at, $6),
           approved_revision = r.number, approved_hash = r.approved_hash, version = p.version + 1,
           activity = r.activity, availability = r.availability, languages = r.languages,
           absence = $7, search_vector = array_to_tsvector($8::text[])
         FROM post_revision r
         WHERE p.id = $1 AND r.post_id = p.id AND r.number = $2 AND r.state = 'approved'
           AND (r.vacancy IS NOT NULL) = p.vacancy
         RETURNING p.id`,
  row: (row) => row,
};

/** Takes from view what is public: `$1` post, `$2` state. What the feed filtered by goes with it. */
export const TAKE_DOWN: NamedQuery<object, object> = {
  name: 'post_take_down',
  text: `UPDATE post SET state = $2, approved_revision = NULL, approved_hash = NULL, published_at = NULL, activity = NULL,
           availability = NULL, languages = NULL, absence = NULL, search_vector = NULL, version = version + 1
         WHERE id = $1`,
  row: (row) => row,
};

/** Notes words for guessing what a slip of the pen meant, in one order so that two writers never wait for each other: `$1`. */
export const NOTE_WORDS: NamedQuery<object, object> = {
  name: 'post_note_words',
  text: 'INSERT INTO post_word SELECT word FROM unnest($1::text[]) AS word ORDER BY word ON CONFLICT DO NOTHING',
  row: (row) => row,
};

/** Forgets words that no post holds any more. */
export const FORGET_WORDS: NamedQuery<{ word: string }, string> = {
  name: 'post_forget_words',
  text: `DELETE FROM post_word known WHERE NOT EXISTS (
           SELECT FROM ts_stat('SELECT search_vector FROM post WHERE search_vector IS NOT NULL') held
           WHERE held.word = known.word)
         RETURNING known.word`,
  row: (row) => row.word,
};
