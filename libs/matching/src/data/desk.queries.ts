import type { NamedQuery } from '#platform';

import { HAS_ROOM } from './room.queries.js';

/** An open post by its place in the desk of a broker. */
export interface DeskPlace {
  readonly id: string;
  readonly publishedAt: Date;
}

/** How many posts are open in some areas. */
export interface DeskCounts {
  readonly requests: number;
  readonly offers: number;
  /** Published 14 days ago or longer. */
  readonly waitingLong: number;
  /** Offers that could be used and that nobody asked for in 30 days. */
  readonly unusedOffers: number;
}

/**
 * The posts that a broker sees at the desk: `$1` now, `$2` broker, `$3` areas. None of one's own, nor of somebody who pauses
 * or is on the other side of a block.
 */
const AT_DESK = `post p
  JOIN person a ON a.id = p.author_id AND a.state = 'active'
  JOIN resident s ON s.person_id = p.author_id
  WHERE p.state = 'open' AND p.open_until > $1 AND p.area_code = ANY ($3::text[])
    AND (s.paused_until IS NULL OR s.paused_until <= $1)
    AND p.author_id <> $2
    AND p.author_id <> ALL (ARRAY(SELECT b.other_id FROM blocked_pair b WHERE b.person_id = $2))`;

const ago = (days: number): string => `$1::timestamptz - interval '${days} days'`;

const UNUSED = `(p.kind = 'offer' AND p.published_at <= ${ago(30)} AND ${HAS_ROOM}
  AND NOT EXISTS (SELECT FROM talks_on_post t WHERE t.post_id = p.id AND t.opened_at > ${ago(30)}))`;

/** A page of them, longest waiting first: `$4` just the unused offers, `$5` and `$6` the last one before or null, `$7` how many. */
export const DESK_PAGE: NamedQuery<{ id: string; published_at: Date }, DeskPlace> = {
  name: 'matching_desk_page',
  text: `SELECT p.id, p.published_at FROM ${AT_DESK}
           AND (NOT $4::boolean OR ${UNUSED})
           AND ($5::timestamptz IS NULL OR (p.published_at, p.id) > ($5, $6::uuid))
         ORDER BY p.published_at, p.id LIMIT $7`,
  row: (row) => ({ id: row.id, publishedAt: row.published_at }),
};

/** How many there are. */
export const DESK_COUNTS: NamedQuery<DeskCounts, DeskCounts> = {
  name: 'matching_desk_counts',
  text: `SELECT count(*) FILTER (WHERE p.kind = 'request')::int AS requests,
           count(*) FILTER (WHERE p.kind = 'offer')::int AS offers,
           count(*) FILTER (WHERE p.published_at <= ${ago(14)})::int AS "waitingLong",
           count(*) FILTER (WHERE ${UNUSED})::int AS "unusedOffers"
         FROM ${AT_DESK}`,
  row: (row) => row,
};
