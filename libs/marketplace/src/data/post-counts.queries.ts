import type { NamedQuery } from '#platform';

import { SEEN_BY_VIEWER } from './posts.queries.js';

/** How many posts stand open in an area. */
export interface AreaPosts {
  readonly code: string;
  readonly posts: number;
}

/**
 * The posts of the feed of one viewer, counted by area; areas without any have no row. `$1` now, `$2` viewer, `$3`
 * municipalities of a broker; `$4` codes where posts stand, `$5` for each the area that it counts for, `$6` kind or null.
 */
export const POST_COUNTS: NamedQuery<AreaPosts, AreaPosts> = {
  name: 'post_counts',
  text: `SELECT counted.code, count(*)::int AS posts
         FROM unnest($4::text[], $5::text[]) AS counted(inside, code)
         JOIN post p ON p.area_code = counted.inside
         JOIN person a ON a.id = p.author_id
         JOIN resident s ON s.person_id = p.author_id
         WHERE p.state = 'open' AND p.open_until > $1 AND ($6::text IS NULL OR p.kind = $6) AND ${SEEN_BY_VIEWER}
         GROUP BY counted.code`,
  row: (row) => row,
};
