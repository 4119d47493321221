import type { NamedQuery } from '#platform';

/** Locks somebody who is about to contact another for the first time, so that their contacts are counted one by one: `$1` person. */
export const LOCK_RESPONDER: NamedQuery<{ created_at: Date }, Date> = {
  name: 'responder_lock',
  text: `SELECT created_at FROM person WHERE id = $1 AND state = 'active' FOR NO KEY UPDATE`,
  row: (row) => row.created_at,
};

/** What decides whether somebody may answer a post, besides the post itself. */
export interface ResponderFacts {
  /** Area of the responder; null without a profile. */
  readonly areaCode: string | null;
  readonly pausedUntil: Date | null;
  /** Whether the author takes part now: active, not paused, and neither of the two blocked the other. */
  readonly authorIsThere: boolean;
  /** Whether the post tells that somebody is away, so that only the same municipality reads it. */
  readonly absence: boolean;
  readonly municipalityCode: string;
}

interface FactsRow {
  readonly area_code: string | null;
  readonly paused_until: Date | null;
  readonly author_is_there: boolean;
  readonly absence: boolean | null;
  readonly municipality_code: string;
}

/** Reads them: `$1` post, `$2` responder, `$3` now. */
export const RESPONDER_FACTS: NamedQuery<FactsRow, ResponderFacts> = {
  name: 'responder_facts',
  text: `SELECT me.area_code, me.paused_until, p.absence, p.municipality_code,
           a.state = 'active' AND (author.paused_until IS NULL OR author.paused_until <= $3)
             AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = $2 AND b.other_id = p.author_id) AS author_is_there
         FROM post p JOIN person a ON a.id = p.author_id
         LEFT JOIN resident author ON author.person_id = p.author_id
         LEFT JOIN resident me ON me.person_id = $2
         WHERE p.id = $1`,
  row: (row) => ({
    areaCode: row.area_code,
    pausedUntil: row.paused_until,
    authorIsThere: row.author_is_there,
    absence: row.absence ?? false,
    municipalityCode: row.municipality_code,
  }),
};

/** When somebody made the contact that is `$2` back from the newest (0 is the newest): `$1` person. */
export const CONTACT_BACK: NamedQuery<{ opened_at: Date }, Date> = {
  name: 'responder_contact_back',
  text: 'SELECT opened_at FROM negotiation WHERE responder_id = $1 ORDER BY opened_at DESC OFFSET $2 LIMIT 1',
  row: (row) => row.opened_at,
};
