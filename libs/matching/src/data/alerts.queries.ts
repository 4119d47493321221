import type { PersonId, WeekGrid } from '#kernel';
import type { PostKind } from '#marketplace';
import type { NamedQuery } from '#platform';

import type { Reason } from '../domain/reasons.js';
import type { AtDistance } from '../domain/candidate.rules.js';
import type { Hearing } from '../domain/alerts/saved-search.rules.js';
import type { ToldCounts, Why } from '../domain/alerts/alert.rules.js';
import { AT_DISTANCE } from './candidates.queries.js';
import { HELPER_HAS_ROOM } from './room.queries.js';

/** A post with its public words and its author, as `p`, `r`, `a` and `s`; `on` joins it to what stands before. */
const publicPost = (on = ''): string => `post p ${on}
  JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
  JOIN person a ON a.id = p.author_id
  JOIN resident s ON s.person_id = p.author_id`;

/**
 * Whether an open post may be told to `person who` with profile `resident me`: asked when an alert is raised, and again
 * just before it is told; `$1` now. Neither is suspended or paused, no block parts them, it is not about absence in
 * another municipality, whoever would help has room, nothing was said to it that ends it, and they do not talk about it
 * already. Organisations are not told, and whoever has no address hears nothing: alerts are not told by phone.
 */
const MAY_BE_TOLD = `p.state = 'open' AND p.open_until > $1 AND p.author_id <> who.id
  AND a.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= $1)
  AND who.state = 'active' AND who.kind = 'person' AND who.email IS NOT NULL AND (me.paused_until IS NULL OR me.paused_until <= $1)
  AND ${HELPER_HAS_ROOM}
  AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = p.author_id AND b.other_id = who.id)
  AND (NOT p.absence OR EXISTS (SELECT FROM area home LEFT JOIN area above ON above.code = home.parent_code
    WHERE home.code = me.area_code AND p.municipality_code IN (home.code, home.parent_code, above.parent_code)))
  AND NOT EXISTS (SELECT FROM alert_no n
    WHERE n.post_id = p.id AND n.person_id = who.id AND n.terms_hash = p.approved_hash)
  AND NOT EXISTS (SELECT FROM alert_talks t WHERE t.post_id = p.id AND t.person_id = who.id)`;

/** Not chosen yet for these words. */
const NOT_CHOSEN = `NOT EXISTS (SELECT FROM alert c
  WHERE c.post_id = p.id AND c.person_id = who.id AND c.terms_hash = p.approved_hash)`;

/** When somebody was last chosen to hear of any post. */
const LAST_CHOSEN = '(SELECT max(l.chosen_at) FROM alert l WHERE l.person_id = who.id)';

/** A post that is to be told, as everybody may see it. */
export interface AlertPost {
  readonly postId: string;
  readonly authorId: PersonId;
  readonly kind: PostKind;
  readonly activity: string;
  readonly areaCode: string;
  readonly municipalityCode: string;
  readonly atDistance: AtDistance;
  readonly availability: WeekGrid;
  readonly onceOn: string | null;
  /** Whether it tells absence, and so not whether it has a date. */
  readonly dateHidden: boolean;
  readonly languages: readonly string[];
  readonly wantedActivity: string | null;
  readonly publishedAt: Date;
}

/** An open post as a stranger sees it: `$1` now, `$2` post. */
export const ALERT_POST: NamedQuery<AlertPost, AlertPost> = {
  name: 'alert_post',
  text: `SELECT p.id AS "postId", p.author_id AS "authorId", p.kind, p.activity, p.area_code AS "areaCode",
           p.municipality_code AS "municipalityCode", ${AT_DISTANCE} AS "atDistance", p.availability,
           CASE WHEN p.absence THEN NULL ELSE r.once_on::text END AS "onceOn", p.absence AS "dateHidden",
           CASE WHEN p.languages = '{}' THEN s.languages ELSE p.languages::text[] END AS languages,
           r.wanted_activity AS "wantedActivity", p.published_at AS "publishedAt"
         FROM ${publicPost()} WHERE p.id = $2 AND p.state = 'open' AND p.open_until > $1`,
  row: (row) => row,
};

/** Somebody whose profile names what a post asks. */
export interface SkilledResident {
  readonly personId: PersonId;
  readonly areaCode: string;
  readonly availability: WeekGrid;
  readonly languages: readonly string[];
}

/**
 * Residents whose profile names one of the activities `$3`, in areas `$4` or anywhere when the help goes by telephone or
 * online alone, and who have no open offer of an activity in `$5`, since then the offer speaks for them: `$1` now, `$2` post.
 */
const skilled = (name: string, also: string): NamedQuery<SkilledResident, SkilledResident> => ({
  name,
  text: `SELECT who.id AS "personId", me.area_code AS "areaCode", me.availability, me.languages
         FROM ${publicPost()}
         JOIN resident me ON me.skills && $3::text[] AND (me.area_code = ANY ($4::text[]) OR ${AT_DISTANCE} = 'only')
         JOIN person who ON who.id = me.person_id
         WHERE p.id = $2 AND ${MAY_BE_TOLD}
           AND NOT EXISTS (SELECT FROM alert_hearing h WHERE h.person_id = who.id AND h.fits = 'off')
           AND NOT EXISTS (SELECT FROM post o WHERE o.author_id = who.id AND o.kind = 'offer' AND o.state = 'open'
             AND o.open_until > $1 AND o.activity = ANY ($5::text[]))
           ${also}`,
  row: (row) => row,
});

/** Those who were not chosen yet, at most `$6`, least recently chosen first. */
export const SKILLED = skilled(
  'alert_skilled',
  `AND ${NOT_CHOSEN} ORDER BY ${LAST_CHOSEN} NULLS FIRST, who.id LIMIT $6`,
);

/** Those among the people `$6`. */
export const SKILLED_AMONG = skilled('alert_skilled_among', 'AND who.id = ANY ($6::uuid[])');

/** Somebody's saved search that a post meets. */
export interface SearchMet {
  readonly personId: PersonId;
  readonly searchId: string;
  readonly hears: Exclude<Hearing, 'off'>;
}

/**
 * Saved searches that a post meets, one a person, those to be told at once first: `$1` now, `$2` post, `$3` areas with
 * `$4` their metres from the post's, `$5` slugs that name its activity, `$6` how many people, least recently chosen first.
 */
export const SEARCHES_MET: NamedQuery<SearchMet, SearchMet> = {
  name: 'alert_searches_met',
  text: `SELECT who.id AS "personId", q.id AS "searchId", q.hears
         FROM (
           SELECT DISTINCT ON (q.person_id) q.person_id, q.id, q.hears
           FROM ${publicPost()}
           JOIN unnest($3::text[], $4::float8[]) AS around(code, metres) ON true
           JOIN saved_search q ON q.area_code = around.code AND q.kind = p.kind AND around.metres <= q.metres
           WHERE p.id = $2 AND q.hears <> 'off'
             AND (q.activities = '{}' OR q.activities::text[] && $5::text[])
             AND (q.query IS NULL OR p.search_vector @@ q.query)
             AND (q.availability = 0 OR p.availability = 0 OR q.availability & p.availability <> 0)
             AND (q.languages = '{}' OR q.languages::text[] && (
               CASE WHEN p.languages = '{}' THEN s.languages ELSE p.languages::text[] END)
               OR (p.languages = '{}' AND s.languages = '{}'))
           ORDER BY q.person_id, q.hears, q.saved_at, q.id
         ) q
         JOIN ${publicPost('ON p.id = $2')}
         JOIN person who ON who.id = q.person_id JOIN resident me ON me.person_id = q.person_id
         WHERE ${MAY_BE_TOLD} AND ${NOT_CHOSEN}
         ORDER BY ${LAST_CHOSEN} NULLS FIRST, who.id LIMIT $6`,
  row: (row) => row,
};

/**
 * Raises alerts, the best `$4` by score and then least recently chosen: `$1` now, `$2` post, `$3` people as JSON, each
 * once. The same words to the same person stand there once (`alert_once_key`), however many write at once; written in
 * one order, so that two writers never wait for each other. Answers the ids of what is new, best first.
 */
export const RAISE_ALERTS: NamedQuery<{ id: string }, string> = {
  name: 'alert_raise',
  text: `WITH best AS (
           SELECT g.*, p.approved_hash, g.hears AS heard,
             row_number() OVER (ORDER BY g.score DESC, ${LAST_CHOSEN} NULLS FIRST, who.id) AS place
           FROM (
             SELECT f.id, f."personId", f.score, f.why, f.reasons, f."ownPostId", f."searchId",
               coalesce(f.hears, h.fits, f.usual) AS hears
             FROM jsonb_to_recordset($3::jsonb) AS f(id uuid, "personId" uuid, score float8, why text, reasons jsonb,
               "ownPostId" uuid, "searchId" uuid, hears text, usual text)
             LEFT JOIN alert_hearing h ON h.person_id = f."personId"
           ) g
           JOIN ${publicPost('ON p.id = $2')}
           JOIN person who ON who.id = g."personId" JOIN resident me ON me.person_id = g."personId"
           WHERE g.hears <> 'off' AND ${MAY_BE_TOLD} AND ${NOT_CHOSEN}
         ), written AS (
           INSERT INTO alert (id, post_id, person_id, terms_hash, why, reasons, own_post_id, search_id, hears, chosen_at)
           SELECT id, $2, "personId", approved_hash, why, reasons, "ownPostId", "searchId", heard, $1
           FROM best WHERE place <= $4 ORDER BY "personId"
           ON CONFLICT DO NOTHING RETURNING id
         )
         SELECT w.id FROM written w JOIN best b ON b.id = w.id ORDER BY b.place`,
  row: ({ id }) => id,
};

/** An alert that may still be told, with what it tells. */
export interface ToTell {
  readonly alertId: string;
  readonly personId: PersonId;
  readonly postId: string;
  readonly kind: PostKind;
  readonly activity: string;
  readonly title: string;
  readonly areaName: string;
  /** Why it fits at the moment of telling; null when a saved search is met. */
  readonly reasons: readonly Reason[] | null;
  /** The name of the search that is met. */
  readonly searchName: string | null;
}

/** The same with what it was chosen for. Whether that still fits is found again, so no reason is read here. */
export interface ChosenAlert extends Omit<ToTell, 'reasons'> {
  readonly why: Why['why'];
  /** The own post that it fitted; null for the profile, and for a search. */
  readonly ownPostId: string | null;
}

/**
 * Of these alerts those that may still be told, first chosen first: `$1` now, `$2` ids. The post says what it said when it
 * was chosen, its person wants to hear of it, and the search stands and is on.
 */
export const TO_TELL: NamedQuery<ChosenAlert, ChosenAlert> = {
  name: 'alert_to_tell',
  text: `SELECT f.id AS "alertId", who.id AS "personId", p.id AS "postId", p.kind,
           p.activity, r.title, place.name AS "areaName", f.why, f.own_post_id AS "ownPostId", q.name AS "searchName"
         FROM alert f JOIN ${publicPost('ON p.id = f.post_id')}
         JOIN area place ON place.code = p.area_code
         JOIN person who ON who.id = f.person_id JOIN resident me ON me.person_id = f.person_id
         LEFT JOIN saved_search q ON q.id = f.search_id
         LEFT JOIN alert_hearing h ON h.person_id = f.person_id
         WHERE f.id = ANY ($2::uuid[]) AND f.terms_hash = p.approved_hash AND ${MAY_BE_TOLD}
           AND CASE WHEN f.why = 'search' THEN q.hears <> 'off' ELSE coalesce(h.fits, '') <> 'off' END
         ORDER BY f.chosen_at, f.id`,
  row: (row) => row,
};

/** Notes that alerts were told: `$1` ids, `$2` when. */
export const NOTE_TOLD: NamedQuery<object, object> = {
  name: 'alert_note_told',
  text: 'UPDATE alert SET told_at = coalesce(told_at, $2) WHERE id = ANY ($1::uuid[])',
  row: (row) => row,
};

/** Notes who began to talk about a post, its author left out: `$1` post, `$2` people, `$3` when. */
export const NOTE_TALKS: NamedQuery<object, object> = {
  name: 'alert_note_talks',
  text: `INSERT INTO alert_talks (post_id, person_id, opened_at)
         SELECT p.id, one, $3 FROM post p, unnest($2::uuid[]) AS one WHERE p.id = $1 AND p.author_id <> one
         ON CONFLICT DO NOTHING`,
  row: (row) => row,
};

/** What became of the alerts about a post as it is now: `$1` post. */
export const TOLD_COUNTS: NamedQuery<ToldCounts & { readonly areaCode: string }, ToldCounts & { areaCode: string }> = {
  name: 'alert_told_counts',
  text: `SELECT p.area_code AS "areaCode", count(f.id) FILTER (WHERE f.told_at IS NULL)::int AS waiting,
           count(f.told_at)::int AS told,
           count(f.told_at) FILTER (WHERE t.post_id IS NOT NULL)::int AS "openedTalks",
           count(f.told_at) FILTER (WHERE t.post_id IS NULL AND n.post_id IS NOT NULL)::int AS no,
           count(f.told_at) FILTER (WHERE t.post_id IS NULL AND n.post_id IS NULL)::int AS "notAnswered"
         FROM post p LEFT JOIN alert f ON f.post_id = p.id AND f.terms_hash = p.approved_hash
         LEFT JOIN alert_no n ON n.post_id = f.post_id AND n.person_id = f.person_id AND n.terms_hash = f.terms_hash
         LEFT JOIN alert_talks t ON t.post_id = f.post_id AND t.person_id = f.person_id
         WHERE p.id = $1 AND p.approved_hash IS NOT NULL GROUP BY p.id`,
  row: (row) => row,
};

/** Forgets what is about posts that are not open and whose time was over before `$1`, of at most `$2` posts; answers how many. */
export const FORGET_ALERTS_OVER: NamedQuery<{ readonly posts: number }, number> = {
  name: 'alert_forget_over',
  text: `WITH over AS (
           SELECT p.id FROM post p WHERE p.state <> 'open' AND p.open_until < $1
             AND (EXISTS (SELECT FROM alert f WHERE f.post_id = p.id)
               OR EXISTS (SELECT FROM alert_no n WHERE n.post_id = p.id)
               OR EXISTS (SELECT FROM alert_talks t WHERE t.post_id = p.id))
           LIMIT $2
         ), alerts AS (DELETE FROM alert f USING over WHERE f.post_id = over.id),
         answers AS (DELETE FROM alert_no n USING over WHERE n.post_id = over.id),
         talks AS (DELETE FROM alert_talks t USING over WHERE t.post_id = over.id)
         SELECT count(*)::int AS posts FROM over`,
  row: ({ posts }) => posts,
};
