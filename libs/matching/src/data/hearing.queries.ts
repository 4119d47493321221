import type { NamedQuery } from '#platform';

import type { Hearing } from '../domain/alerts/saved-search.rules.js';

/** How somebody wants to hear of posts that fit: `$1` person; no row: never said. */
export const HEARING: NamedQuery<{ fits: Hearing }, Hearing> = {
  name: 'alert_hearing',
  text: 'SELECT fits FROM alert_hearing WHERE person_id = $1',
  row: ({ fits }) => fits,
};

/** Keeps it: `$1` person, `$2` how, `$3` now. */
export const HEAR: NamedQuery<object, object> = {
  name: 'alert_hear',
  text: `INSERT INTO alert_hearing (person_id, fits, changed_at) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET fits = excluded.fits, changed_at = excluded.changed_at`,
  row: (row) => row,
};

/** Keeps a NO to the words of a post: `$1` post, `$2` person, `$3` hash of the words, `$4` now. */
export const SAY_NO: NamedQuery<object, object> = {
  name: 'alert_say_no',
  text: 'INSERT INTO alert_no (post_id, person_id, terms_hash, said_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
  row: (row) => row,
};

/** Takes every NO of somebody to a post back: `$1` post, `$2` person. Answers a row for each. */
export const TAKE_NO_BACK: NamedQuery<object, object> = {
  name: 'alert_take_no_back',
  text: 'DELETE FROM alert_no WHERE post_id = $1 AND person_id = $2 RETURNING 1 AS taken',
  row: (row) => row,
};

/** The words of a post that the public reads, by their hash: `$1` post. */
export const PUBLIC_HASH: NamedQuery<{ hash: string }, string> = {
  name: 'alert_public_hash',
  text: 'SELECT approved_hash AS hash FROM post WHERE id = $1 AND approved_hash IS NOT NULL',
  row: ({ hash }) => hash,
};

/** What a NO is said to, read again for who holds a link: `$1` post, `$2` hash of its words. No row: no such words. */
export const WORDS_OF_NO: NamedQuery<{ title: string }, string> = {
  name: 'alert_words_of_no',
  text: `SELECT title FROM post_revision WHERE post_id = $1 AND approved_hash = $2 ORDER BY number LIMIT 1`,
  row: ({ title }) => title,
};
