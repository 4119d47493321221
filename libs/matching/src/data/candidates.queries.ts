import type { PersonId, WeekGrid } from '#kernel';
import type { PostKind } from '#marketplace';
import type { NamedQuery } from '#platform';

import type { AtDistance } from '../domain/candidate.rules.js';
import { HAS_ROOM } from './room.queries.js';

/** A post as its row tells it, before the areas and the activity list complete it. */
export interface SeenPost {
  readonly postId: string;
  readonly authorId: PersonId;
  readonly kind: PostKind;
  readonly activity: string;
  readonly areaCode: string;
  readonly atDistance: AtDistance;
  readonly availability: WeekGrid;
  readonly onceOn: string | null;
  readonly dateHidden: boolean;
  readonly languages: readonly string[];
  readonly wantedActivity: string | null;
  readonly activitiesOfAuthor: readonly string[];
  readonly publishedAt: Date;
  readonly askedOn: string | null;
}

/** The post that suggestions are asked for. */
export interface AskingPost extends SeenPost {
  /** Where the author lives now, which decides about posts that are for one municipality. */
  readonly authorArea: string;
  /** Until then the author gets no suggestions; null or past = takes part. */
  readonly pausedUntil: Date | null;
}

/** What somebody would do, as their own profile tells it. */
export interface ProfileFacts {
  readonly areaCode: string;
  readonly availability: WeekGrid;
  readonly languages: readonly string[];
  /** Slugs of activities. */
  readonly skills: readonly string[];
  /** Until then this person gets no suggestions; null or past = takes part. */
  readonly pausedUntil: Date | null;
  /** What this person asks: open requests. */
  readonly asks: readonly string[];
}

interface ProfileRow {
  readonly area_code: string;
  readonly availability: WeekGrid;
  readonly languages: string[];
  readonly skills: string[];
  readonly paused_until: Date | null;
  readonly asks: string[];
}

interface SeenRow {
  readonly id: string;
  readonly author_id: string;
  readonly kind: PostKind;
  readonly activity: string;
  readonly area_code: string;
  readonly at_distance: AtDistance;
  readonly availability: WeekGrid;
  readonly once_on: string | null;
  readonly date_hidden: boolean;
  readonly languages: string[];
  readonly wanted_activity: string | null;
  readonly activities_of_author: string[];
  readonly published_at: Date;
  readonly asked_on: string | null;
}

/** Whether the help of a revision `r` goes by telephone or online, as `AtDistance`. */
export const AT_DISTANCE = `CASE WHEN r.place IN ('online', 'byPhone') THEN 'only' WHEN r.place = 'any' THEN 'possible' ELSE 'no' END`;

/** Posts `p` with their approved words `r`, of people who take part: `a`, `s`, and when they were asked, `k`. */
export const OPEN_POSTS = `post p
  JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
  JOIN person a ON a.id = p.author_id AND a.state = 'active'
  JOIN resident s ON s.person_id = p.author_id
  LEFT JOIN asked k ON k.person_id = p.author_id`;

/**
 * What scoring reads, all of it shown with the post but the day on which its author was last asked. A post that says no languages has those of its author. `$1` now.
 * @param dateHidden when a post does not tell this viewer whether it has a date.
 * @param shown which of the author's other posts this viewer may see, as a condition on `o`.
 */
const seenColumns = (dateHidden: string, shown: string): string => `p.id, p.author_id, p.kind, p.activity, p.area_code,
  ${AT_DISTANCE} AS at_distance, p.availability, ${dateHidden} AS date_hidden,
  CASE WHEN ${dateHidden} THEN NULL ELSE r.once_on::text END AS once_on,
  CASE WHEN p.languages = '{}' THEN s.languages ELSE p.languages::text[] END AS languages,
  r.wanted_activity, p.published_at, k.asked_on::text AS asked_on,
  ARRAY(SELECT o.activity::text FROM post o WHERE o.author_id = p.author_id AND o.kind <> p.kind AND o.state = 'open'
    AND o.open_until > $1 AND ${shown}) AS activities_of_author`;

const seenPost = (row: SeenRow): SeenPost => ({
  postId: row.id,
  authorId: row.author_id,
  kind: row.kind,
  activity: row.activity,
  areaCode: row.area_code,
  atDistance: row.at_distance,
  availability: row.availability,
  onceOn: row.once_on,
  dateHidden: row.date_hidden,
  languages: row.languages,
  wantedActivity: row.wanted_activity,
  activitiesOfAuthor: row.activities_of_author,
  publishedAt: row.published_at,
  askedOn: row.asked_on,
});

/**
 * An open post for whoever may ask what fits it: `$1` now, `$2` post, `$3` viewer, `$4` areas of a broker, `$5` whether
 * all areas are this viewer's. What tells absence is read for its author alone.
 */
export const ASKING_POST: NamedQuery<
  SeenRow & { readonly author_area: string; readonly paused_until: Date | null },
  AskingPost
> = {
  name: 'matching_asking_post',
  text: `SELECT ${seenColumns('(p.absence AND p.author_id <> $3)', '(NOT o.absence OR o.author_id = $3)')},
           s.area_code AS author_area, s.paused_until
         FROM ${OPEN_POSTS}
         WHERE p.id = $2 AND p.state = 'open' AND p.open_until > $1
           AND (p.author_id = $3 OR $5 OR p.area_code = ANY ($4::text[]))`,
  row: (row) => ({ ...seenPost(row), authorArea: row.author_area, pausedUntil: row.paused_until }),
};

/** The columns of a post that is compared; `named` and `absenceIn` are the parameters of CANDIDATES. */
const seenBeside = (named: string, absenceIn: string): string =>
  seenColumns(
    'p.absence',
    `${named}::text[] <> '{}' AND o.activity = ANY (${named}) AND (NOT o.absence OR o.municipality_code = ${absenceIn})`,
  );

/** Open, of somebody who takes part and has room, whom no block parts from author and viewer, and who may be seen. */
const mayBeSuggested = (
  author: string,
  viewer: string,
  absenceIn: string,
): string => `p.state = 'open' AND p.open_until > $1
  AND (s.paused_until IS NULL OR s.paused_until <= $1) AND ${HAS_ROOM}
  AND p.author_id <> ${author}
  AND p.author_id <> ALL (ARRAY(SELECT b.other_id FROM blocked_pair b WHERE b.person_id IN (${author}, ${viewer})))
  AND (NOT p.absence OR p.municipality_code = ${absenceIn})`;

/**
 * The posts that may fit an open one: `$1` now, `$2` their kind, `$3` their activities, `$4` their areas, `$5` how far
 * from a place their help is given when they lie elsewhere, `$6` author and `$7` viewer, `$8` the municipality whose
 * posts about absence both may see, or null, `$9` what the asking post and its author's others name: of what an author
 * asks or offers besides, only that can meet it. Nobody who is suspended, paused, without room for more help, or on either
 * side of a block with one of the two. Nothing is left out that the hard filters would let through.
 */
export const CANDIDATES: NamedQuery<SeenRow, SeenPost> = {
  name: 'matching_candidates',
  text: `SELECT ${seenBeside('$9', '$8')} FROM ${OPEN_POSTS}
         WHERE ${mayBeSuggested('$6', '$7', '$8')} AND p.kind = $2 AND p.activity = ANY ($3::text[])
           AND (p.area_code = ANY ($4::text[]) OR ${AT_DISTANCE} = ANY ($5::text[]))`,
  row: seenPost,
};

/**
 * Those of the posts `$2` that may be suggested now, whatever they are about and wherever: what an index found is shown
 * only as far as it is still so. `$1` now, `$3` author, `$4` viewer, `$5` the municipality, `$6` what is named.
 */
export const CANDIDATES_AMONG: NamedQuery<SeenRow, SeenPost> = {
  name: 'matching_candidates_among',
  text: `SELECT ${seenBeside('$6', '$5')} FROM ${OPEN_POSTS}
         WHERE p.id = ANY ($2::uuid[]) AND ${mayBeSuggested('$3', '$4', '$5')}`,
  row: seenPost,
};

/** What the profile of somebody active tells for their own suggestions; an organisation has none by profile: `$1` now, `$2` person. */
export const ASKING_PROFILE: NamedQuery<ProfileRow, ProfileFacts> = {
  name: 'matching_asking_profile',
  text: `SELECT s.area_code, s.availability, s.languages, s.skills, s.paused_until,
           ARRAY(SELECT o.activity::text FROM post o WHERE o.author_id = s.person_id AND o.kind = 'request'
             AND o.state = 'open' AND o.open_until > $1) AS asks
         FROM resident s JOIN person a ON a.id = s.person_id AND a.state = 'active' AND a.kind = 'person'
         WHERE s.person_id = $2`,
  row: ({ area_code: areaCode, paused_until: pausedUntil, ...rest }) => ({ ...rest, areaCode, pausedUntil }),
};
