import type { PersonId } from '#kernel';
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

/** An alert and the words that it was about. */
export interface NamedAlert {
  readonly personId: PersonId;
  readonly postId: string;
  readonly termsHash: string;
  readonly title: string;
}

/** An alert for who holds its link: `$1` alert. No row: it is gone. */
export const NAMED_ALERT: NamedQuery<NamedAlert, NamedAlert> = {
  name: 'alert_named',
  text: `SELECT f.person_id AS "personId", f.post_id AS "postId", f.terms_hash AS "termsHash", r.title
         FROM alert f JOIN post_revision r ON r.post_id = f.post_id AND r.approved_hash = f.terms_hash
         WHERE f.id = $1 ORDER BY r.number DESC LIMIT 1`,
  row: (row) => row,
};
