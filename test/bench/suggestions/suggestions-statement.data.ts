const COLUMNS = `p.id, p.author_id, p.kind, p.activity, p.area_code, p.availability, r.place, r.once_on::text AS once_on,
  r.languages, r.wanted_activity, p.published_at,
  ARRAY(SELECT DISTINCT o.activity::text FROM post o
    WHERE o.author_id = p.author_id AND o.kind <> p.kind AND o.state = 'open' AND o.open_until > $1) AS activities_of_author`;

const POSTS = `post p
  JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
  JOIN person a ON a.id = p.author_id
  JOIN resident s ON s.person_id = p.author_id`;

const SHOWN = `p.state = 'open' AND p.open_until > $1 AND a.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= $1)`;

/** Every open post that anybody may see, for the comparison with brute force: `$1` now. */
export const ALL_OPEN_POSTS = `SELECT ${COLUMNS} FROM ${POSTS} WHERE ${SHOWN}`;

/** What is shown of the best ones: `$1` ids. */
export const BARE_SHOWN = `SELECT p.id, p.kind, r.title, r.text, p.published_at, p.author_id, a.first_name, p.area_code
  FROM ${POSTS} WHERE p.id = ANY ($1::uuid[])`;

/** A row of `ALL_OPEN_POSTS`. */
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

/** A row of `BARE_SHOWN`. */
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
