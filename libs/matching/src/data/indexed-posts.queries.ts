import type { NamedQuery } from '#platform';

import type { IndexedAuthor, IndexedPost } from '../domain/engine/post-index.js';
import { AT_DISTANCE, OPEN_POSTS } from './candidates.queries.js';
import { FREE_FROM } from './room.queries.js';

/** An open post with what is known of its author. */
export interface IndexedRow {
  readonly author: Omit<IndexedAuthor, 'posts'>;
  readonly post: IndexedPost;
}

interface Row {
  readonly author_id: string;
  readonly paused_until: Date | null;
  readonly helps_from: Date | null;
  readonly asked_on: string | null;
  readonly id: string;
  readonly kind: IndexedPost['kind'];
  readonly activity: string;
  readonly area_code: string;
  readonly municipality_code: string;
  readonly at_distance: IndexedPost['atDistance'];
  readonly availability: number;
  readonly once_on: string | null;
  readonly absence: boolean;
  readonly languages: string;
  readonly wanted_activity: string | null;
  readonly published_at: Date;
  readonly open_until: Date;
}

/** `$1` now. Languages come as one text: reading arrays costs more than all else of a row. */
const COLUMNS = `p.author_id, s.paused_until, CASE WHEN p.kind = 'offer' THEN ${FREE_FROM} END AS helps_from,
  k.asked_on::text AS asked_on, p.id, p.kind, p.activity, p.area_code, p.municipality_code, ${AT_DISTANCE} AS at_distance,
  p.availability, r.once_on::text AS once_on, p.absence,
  array_to_string(CASE WHEN p.languages = '{}' THEN s.languages ELSE p.languages::text[] END, ' ') AS languages,
  r.wanted_activity, p.published_at, p.open_until`;

const indexedRow = (row: Row): IndexedRow => ({
  author: {
    personId: row.author_id,
    pausedUntil: row.paused_until,
    helpsFrom: row.helps_from,
    askedOn: row.asked_on,
  },
  post: {
    postId: row.id,
    kind: row.kind,
    activity: row.activity,
    areaCode: row.area_code,
    municipalityCode: row.municipality_code,
    atDistance: row.at_distance,
    availability: row.availability,
    onceOn: row.once_on,
    absence: row.absence,
    languages: row.languages === '' ? [] : row.languages.split(' '),
    wantedActivity: row.wanted_activity,
    waitingSince: row.published_at,
    openUntil: row.open_until,
  },
});

/**
 * `OPEN_POSTS` in the order of an index, each author looked up as one comes to it: joined all at once, person and resident are
 * read from their beginning for every page, and reading a million posts takes minutes.
 */
const OPEN_POSTS_IN_ORDER = `post p
  JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
  CROSS JOIN LATERAL (SELECT * FROM person WHERE id = p.author_id AND state = 'active' OFFSET 0) a
  CROSS JOIN LATERAL (SELECT * FROM resident WHERE person_id = p.author_id OFFSET 0) s
  LEFT JOIN asked k ON k.person_id = p.author_id`;

/** A page of all open posts, author by author: `$1` now, `$2` from which author on, `$3` how many. */
export const PAGE_OF_AUTHORS: NamedQuery<Row, IndexedRow> = {
  name: 'matching_index_page',
  text: `SELECT ${COLUMNS} FROM ${OPEN_POSTS_IN_ORDER} WHERE p.state = 'open' AND p.author_id >= $2
         ORDER BY p.author_id LIMIT $3`,
  row: indexedRow,
};

/** All open posts of some authors: `$1` now, `$2` who. */
export const POSTS_OF_AUTHORS: NamedQuery<Row, IndexedRow> = {
  name: 'matching_index_authors',
  text: `SELECT ${COLUMNS} FROM ${OPEN_POSTS} WHERE p.state = 'open' AND p.author_id = ANY ($2::uuid[]) ORDER BY p.author_id`,
  row: indexedRow,
};

/** Somebody whose posts changed, or nobody; either way from where on to ask the next time. */
export interface Change {
  readonly id: string | null;
  readonly personId: string | null;
  /** The oldest transaction that may still be running: later changes are of it, or of a newer one. */
  readonly horizon: string;
}

interface ChangeRow {
  readonly id: string | null;
  readonly person_id: string | null;
  readonly horizon: string;
}

/** Every change of the transaction `$1` and newer ones, with the next horizon; one row without a change when there is none. */
export const CHANGES_SINCE: NamedQuery<ChangeRow, Change> = {
  name: 'matching_changes_since',
  text: `SELECT c.id::text, c.person_id, h.horizon::text
         FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS horizon) h
         LEFT JOIN match_change c ON c.transaction >= $1::xid8`,
  row: (row) => ({ id: row.id, personId: row.person_id, horizon: row.horizon }),
  hot: true,
};

/** From where on changes are asked for by whoever begins to read everything now. */
export const HORIZON_NOW: NamedQuery<{ readonly horizon: string }, string> = {
  name: 'matching_horizon_now',
  text: 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
  row: ({ horizon }) => horizon,
};

/** Everybody whom a block parts from one of `$1`. */
export const BLOCKED_FROM: NamedQuery<{ readonly other_id: string }, string> = {
  name: 'matching_blocked_from',
  text: 'SELECT other_id FROM blocked_pair WHERE person_id = ANY ($1::uuid[])',
  row: (row) => row.other_id,
  hot: true,
};

/** Removes what changed more than `$1` seconds ago, at most `$2`; answers how many. */
export const FORGET_OLD_CHANGES: NamedQuery<{ readonly removed: number }, number> = {
  name: 'matching_forget_changes',
  text: `WITH old AS (DELETE FROM match_change WHERE id IN (
             SELECT id FROM match_change WHERE changed_at < now() - make_interval(secs => $1) ORDER BY changed_at LIMIT $2)
           RETURNING id)
         SELECT count(*)::int AS removed FROM old`,
  row: ({ removed }) => removed,
};
