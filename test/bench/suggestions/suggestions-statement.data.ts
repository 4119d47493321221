const COLUMNS = `p.id, p.author_id, p.kind, p.activity, p.area_code, p.availability, r.place, r.once_on::text AS once_on,
  r.languages, r.wanted_activity, p.published_at,
  ARRAY(SELECT DISTINCT o.activity::text FROM post o
    WHERE o.author_id = p.author_id AND o.kind <> p.kind AND o.state = 'open' AND o.open_until > $1) AS activities_of_author`;

const POSTS = `post p
  JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
  JOIN person a ON a.id = p.author_id
  JOIN resident s ON s.person_id = p.author_id`;

const SHOWN = `p.state = 'open' AND p.open_until > $1 AND a.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= $1)`;

/** The post that suggestions are asked for: `$1` now, `$2` its id. */
export const BARE_ASKING = `SELECT ${COLUMNS} FROM ${POSTS} WHERE p.id = $2 AND ${SHOWN}`;

/**
 * Everybody who may fit it: `$1` now, `$2` kind, `$3` activities, `$4` areas, `$5` places of help that need no
 * nearness, `$6` who asks.
 */
export const BARE_CANDIDATES = `SELECT ${COLUMNS} FROM ${POSTS}
  WHERE ${SHOWN} AND p.kind = $2 AND p.activity = ANY ($3::text[])
    AND (p.area_code = ANY ($4::text[]) OR r.place = ANY ($5::text[])) AND NOT p.absence
    AND p.author_id <> $6 AND p.author_id <> ALL (ARRAY(SELECT b.other_id FROM blocked_pair b WHERE b.person_id = $6))`;

/** Every open post that anybody may see, for the comparison with brute force: `$1` now. */
export const ALL_OPEN_POSTS = `SELECT ${COLUMNS} FROM ${POSTS} WHERE ${SHOWN}`;

/** What is shown of the best ones: `$1` ids. */
export const BARE_SHOWN = `SELECT p.id, p.kind, r.title, r.text, p.published_at, p.author_id, a.first_name, p.area_code
  FROM ${POSTS} WHERE p.id = ANY ($1::uuid[])`;

/** A row of the first three. */
export interface CandidateRow {
  readonly id: string;
  readonly author_id: string;
  readonly kind: 'request' | 'offer';
  readonly activity: string;
  readonly area_code: string;
  readonly availability: number;
  readonly place: string;
  readonly once_on: string | null;
  readonly languages: string[];
  readonly wanted_activity: string | null;
  readonly published_at: Date;
  readonly activities_of_author: string[];
}

/** A row of the last one. */
export interface ShownRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly published_at: Date;
  readonly author_id: string;
  readonly first_name: string;
  readonly area_code: string;
}
