import type { NamedQuery } from '#platform';

import type { Post, PostKind } from '../domain/post.rules.js';
import { postView, WHOLE_POST_COLUMNS, wholePostView, type PostView, type WholePostRow } from './post-view.queries.js';

/**
 * Who may see a public post, as part of a WHERE; `$1` now, `$2` viewer or null, `$3` codes of municipalities that the
 * viewer is broker in. Posts about absence are for residents of the same municipality. A suspended or paused author is
 * not shown, nor is anybody to whom the viewer's side or their own side closed the door.
 */
export const SEEN_BY_VIEWER = `a.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= $1)
  AND p.author_id <> ALL (ARRAY(SELECT b.other_id FROM blocked_pair b WHERE b.person_id = $2))
  AND (NOT p.absence OR p.municipality_code = ANY ($3::text[]) OR p.municipality_code = ANY (ARRAY(
    SELECT unnest(ARRAY[home.code, home.parent_code, above.parent_code]) FROM resident me
    JOIN area home ON home.code = me.area_code LEFT JOIN area above ON above.code = home.parent_code
    WHERE me.person_id = $2)))`;

/** A post with its public words, or the newest while there are none, its author, and its newest revision. */
export const WHOLE_POSTS = `post p
  JOIN post_revision r ON r.post_id = p.id AND r.number = coalesce(p.approved_revision, p.latest_revision)
  JOIN post_revision l ON l.post_id = p.id AND l.number = p.latest_revision
  JOIN person a ON a.id = p.author_id
  JOIN resident s ON s.person_id = p.author_id`;

/** For whom a post is whole: its author, and brokers of its area (`$5`) once it was handed in. */
const WHOLE_FOR_VIEWER = `(p.author_id = $2 OR p.area_code = ANY ($5::text[]) AND l.state <> 'draft')`;

/**
 * Posts as one viewer may see them, whole or by their public words, in no particular order: `$1` now, `$2` viewer, `$3`
 * municipalities and `$5` areas of a broker, `$4` ids.
 */
export const POSTS_FOR_VIEWER: NamedQuery<WholePostRow & { readonly whole: boolean | null }, PostView> = {
  name: 'posts_for_viewer',
  text: `SELECT ${WHOLE_POST_COLUMNS}, ${WHOLE_FOR_VIEWER} AS whole FROM ${WHOLE_POSTS}
         WHERE p.id = ANY ($4::uuid[]) AND (${WHOLE_FOR_VIEWER}
           OR (p.state = 'fulfilled' OR p.state = 'open' AND p.open_until > $1) AND ${SEEN_BY_VIEWER})`,
  row: (row) => (row.whole === true ? wholePostView(row) : postView(row)),
};

/** Somebody's own posts, newest first: `$1` author, `$2`, `$3` moment and id of the last one seen, `$4` how many. */
export const POSTS_OF_AUTHOR: NamedQuery<WholePostRow, PostView> = {
  name: 'posts_of_author',
  text: `SELECT ${WHOLE_POST_COLUMNS} FROM ${WHOLE_POSTS}
         WHERE p.author_id = $1 AND (p.created_at, p.id) < ($2, $3)
         ORDER BY p.created_at DESC, p.id DESC LIMIT $4`,
  row: wholePostView,
};

/** A post in one line, for lists of other features. */
export interface PostSummary {
  readonly id: string;
  readonly kind: PostKind;
  readonly vacancy: boolean;
  readonly authorId: string;
  /** Of the words that are public, or of the newest when none ever were. */
  readonly title: string;
  readonly areaCode: string;
  readonly activity: string;
}

interface SummaryRow {
  readonly id: string;
  readonly kind: PostKind;
  readonly vacancy: boolean;
  readonly author_id: string;
  readonly title: string;
  readonly area_code: string;
  readonly activity: string;
}

/** Posts in one line each: `$1` ids. */
export const POST_SUMMARIES: NamedQuery<SummaryRow, PostSummary> = {
  name: 'post_summaries',
  text: `SELECT p.id, p.kind, p.vacancy, p.author_id, r.title, p.area_code, r.activity FROM post p
         JOIN post_revision r ON r.post_id = p.id AND r.number = coalesce(p.approved_revision, p.latest_revision)
         WHERE p.id = ANY ($1::uuid[])`,
  row: (row) => ({
    id: row.id,
    kind: row.kind,
    vacancy: row.vacancy,
    authorId: row.author_id,
    title: row.title,
    areaCode: row.area_code,
    activity: row.activity,
  }),
};

/** Who writes: `$1` person. No row: nobody active; a null area: no profile yet. */
export const AUTHOR: NamedQuery<
  { created_at: Date; area_code: string | null },
  { madeAt: Date; areaCode: string | null }
> = {
  name: 'post_author',
  text: `SELECT a.created_at, s.area_code FROM person a LEFT JOIN resident s ON s.person_id = a.id
         WHERE a.id = $1 AND a.state = 'active'`,
  row: (row) => ({ madeAt: row.created_at, areaCode: row.area_code }),
};

/** Ids of the posts of somebody: `$1` author. */
export const POST_IDS_OF: NamedQuery<{ id: string }, string> = {
  name: 'post_ids_of',
  text: 'SELECT id FROM post WHERE author_id = $1 ORDER BY id',
  row: ({ id }) => id,
};

/** Lets a page of posts lapse whose time is over: `$1` now. */
export const LAPSE_DUE: NamedQuery<{ id: string; author_id: string }, Pick<Post, 'id' | 'authorId'>> = {
  name: 'post_lapse_due',
  text: `UPDATE post SET state = 'lapsed', version = version + 1
         WHERE state IN ('open', 'paused') AND open_until <= $1 AND id IN (
           SELECT id FROM post WHERE state IN ('open', 'paused') AND open_until <= $1 ORDER BY open_until LIMIT 500 FOR NO KEY UPDATE SKIP LOCKED)
         RETURNING id, author_id`,
  row: (row) => ({ id: row.id, authorId: row.author_id }),
};
