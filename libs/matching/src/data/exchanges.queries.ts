import type { PersonId, WeekGrid } from '#kernel';
import type { NamedQuery } from '#platform';

import type { AtDistance } from '../domain/candidate.rules.js';
import type { ExchangePost } from '../domain/exchange/people.js';
import { AT_DISTANCE, OPEN_POSTS } from './candidates.queries.js';
import { HAS_ROOM } from './room.queries.js';

/** A post that can be part of an exchange, with the number of the words that it says now. */
export interface StoredExchangePost extends ExchangePost {
  readonly revision: number;
  /** Where its author lives now. */
  readonly homeCode: string;
}

interface PostRow {
  readonly id: string;
  readonly author_id: PersonId;
  readonly kind: ExchangePost['kind'];
  readonly activity: string;
  readonly area_code: string;
  readonly home_code: string;
  readonly at_distance: AtDistance;
  readonly availability: WeekGrid;
  readonly languages: string[];
  readonly revision: number;
}

const COLUMNS = `p.id, p.author_id, p.kind, p.activity, p.area_code, s.area_code AS home_code, p.availability,
  ${AT_DISTANCE} AS at_distance,
  CASE WHEN p.languages = '{}' THEN s.languages ELSE p.languages::text[] END AS languages, p.approved_revision AS revision`;

/**
 * Open posts of people who take part, have room for what they offer, and live where they posted it, as far as the viewer may see them: `$1` now, `$2` areas
 * in which the whole exchange must lie, `$3` viewer or null for the product itself, `$4` municipalities whose posts about
 * absence may be seen.
 */
const MAY_BE_PART = `p.state = 'open' AND p.open_until > $1 AND p.area_code = ANY ($2::text[])
  AND s.area_code = ANY ($2::text[]) AND (s.paused_until IS NULL OR s.paused_until <= $1) AND ${HAS_ROOM}
  AND ($3::uuid IS NULL OR p.author_id <> $3
    AND p.author_id <> ALL (ARRAY(SELECT b.other_id FROM blocked_pair b WHERE b.person_id = $3)))
  AND (NOT p.absence OR p.municipality_code = ANY ($4::text[]))`;

/** Whoever only asks or only offers is in no exchange. */
const GIVES_AND_ASKS = `EXISTS (SELECT 1 FROM post o
  WHERE o.author_id = p.author_id AND o.kind <> p.kind AND o.state = 'open' AND o.open_until > $1)`;

const row = (stored: PostRow): StoredExchangePost => ({
  postId: stored.id,
  authorId: stored.author_id,
  kind: stored.kind,
  activity: stored.activity,
  areaCode: stored.area_code,
  homeCode: stored.home_code,
  atDistance: stored.at_distance,
  availability: stored.availability,
  languages: stored.languages,
  revision: stored.revision,
});

/** Every post that can be part of an exchange in some areas: `$1` to `$4` as above. */
export const EXCHANGE_POSTS: NamedQuery<PostRow, StoredExchangePost> = {
  name: 'matching_exchange_posts',
  text: `SELECT ${COLUMNS} FROM ${OPEN_POSTS} WHERE ${MAY_BE_PART} AND ${GIVES_AND_ASKS}`,
  row,
};

/**
 * The same around one post: `$5` areas near it, `$6` its author. Those who help at a distance come along from all of `$2`
 * when a post of the author can go at a distance too.
 */
export const EXCHANGE_POSTS_AROUND: NamedQuery<PostRow, StoredExchangePost> = {
  name: 'matching_exchange_posts_around',
  text: `SELECT ${COLUMNS} FROM ${OPEN_POSTS} WHERE ${MAY_BE_PART} AND ${GIVES_AND_ASKS}
    AND (p.area_code = ANY ($5::text[]) OR r.place IN ('online', 'byPhone', 'any') AND EXISTS (
      SELECT 1 FROM post m JOIN post_revision w ON w.post_id = m.id AND w.number = m.approved_revision
      WHERE m.author_id = $6 AND m.state = 'open' AND w.place IN ('online', 'byPhone', 'any')))`,
  row,
};

/** The same by id, just before they are shown: `$5` posts. */
export const EXCHANGE_POSTS_AGAIN: NamedQuery<PostRow, StoredExchangePost> = {
  name: 'matching_exchange_posts_again',
  text: `SELECT ${COLUMNS} FROM ${OPEN_POSTS} WHERE ${MAY_BE_PART} AND p.id = ANY ($5::uuid[])`,
  row,
};

/** Who of these people are kept apart, each two once or twice: `$1` people. */
export const KEPT_APART: NamedQuery<{ person_id: PersonId; other_id: PersonId }, readonly [PersonId, PersonId]> = {
  name: 'matching_kept_apart',
  text: 'SELECT person_id, other_id FROM blocked_pair WHERE person_id = ANY ($1::uuid[]) AND other_id = ANY ($1::uuid[])',
  row: ({ person_id: one, other_id: other }) => [one, other],
};

/** An exchange that a broker put aside, with the revisions of its posts at that moment, offer and request of each leg. */
export interface SetAside {
  readonly exchange: string;
  readonly revisions: readonly number[];
}

/** Which of these exchanges were put aside: `$1` their names. */
export const SET_ASIDE_OF: NamedQuery<SetAside, SetAside> = {
  name: 'matching_set_aside_of',
  text: 'SELECT exchange, revisions FROM exchange_set_aside WHERE exchange = ANY ($1::text[])',
  row: (aside) => aside,
};

/** Everything that was put aside in a municipality: `$1` its code. */
export const SET_ASIDE_IN: NamedQuery<SetAside, SetAside> = {
  name: 'matching_set_aside_in',
  text: 'SELECT exchange, revisions FROM exchange_set_aside WHERE municipality_code = $1',
  row: (aside) => aside,
};

/** Puts an exchange aside: `$1` its name, `$2` municipality, `$3` revisions, `$4` broker, `$5` now. */
export const ADD_SET_ASIDE: NamedQuery<object, object> = {
  name: 'matching_add_set_aside',
  text: `INSERT INTO exchange_set_aside AS s (exchange, municipality_code, revisions, set_aside_by, set_aside_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (exchange) DO UPDATE SET revisions = $3, set_aside_by = $4, set_aside_at = $5 WHERE s.revisions <> $3`,
  row: (one) => one,
};

/** Forgets what was put aside and counts no more, since a post of it says something else now: `$1` municipality. */
export const FORGET_SET_ASIDE: NamedQuery<object, object> = {
  name: 'matching_forget_set_aside',
  text: `DELETE FROM exchange_set_aside s WHERE s.municipality_code = $1 AND EXISTS (
           SELECT 1 FROM unnest(string_to_array(translate(s.exchange, '~', '.'), '.')::uuid[], s.revisions) AS said (id, revision)
           LEFT JOIN post p ON p.id = said.id WHERE p.approved_revision IS DISTINCT FROM said.revision)`,
  row: (one) => one,
};

/** When each municipality got its last plan. */
export const PLANS_MADE: NamedQuery<{ municipality_code: string; made_at: Date }, readonly [string, Date]> = {
  name: 'matching_exchange_plans_made',
  text: 'SELECT municipality_code, made_at FROM exchange_plan',
  row: ({ municipality_code: code, made_at: madeAt }) => [code, madeAt],
};

/** Takes the plan of a municipality for this night: `$1` its code, `$2` now, `$3` covered, `$4` bound, `$5` since when; no row: it was made. */
export const TAKE_PLAN: NamedQuery<object, object> = {
  name: 'matching_take_exchange_plan',
  text: `INSERT INTO exchange_plan AS p (municipality_code, made_at, covered, bound) VALUES ($1, $2, $3, $4)
         ON CONFLICT (municipality_code) DO UPDATE SET made_at = $2, covered = $3, bound = $4 WHERE p.made_at < $5
         RETURNING 1 AS taken`,
  row: (one) => one,
};

/** Replaces what is suggested in the areas of a municipality: `$1` all its areas. */
export const FORGET_SUGGESTED: NamedQuery<object, object> = {
  name: 'matching_forget_exchanges',
  text: 'DELETE FROM exchange_suggestion WHERE area_code = ANY ($1::text[])',
  row: (one) => one,
};

/** `$1` areas, `$2` numbers in each area, `$3` names. */
export const ADD_SUGGESTED: NamedQuery<object, object> = {
  name: 'matching_add_exchanges',
  text: `INSERT INTO exchange_suggestion (area_code, number, exchange)
         SELECT * FROM unnest($1::text[], $2::int[], $3::text[])`,
  row: (one) => one,
};

/** An exchange as the night left it. */
export interface Suggested {
  readonly number: number;
  readonly exchange: string;
}

/** What is suggested in an area, best first: `$1` area, `$2` number of the last one that was seen, `$3` how many. */
export const SUGGESTED_IN: NamedQuery<Suggested, Suggested> = {
  name: 'matching_exchanges_in',
  text: 'SELECT number, exchange FROM exchange_suggestion WHERE area_code = $1 AND number > $2 ORDER BY number LIMIT $3',
  row: (one) => one,
};
