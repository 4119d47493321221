import type { NamedQuery } from '#platform';

import type { Post, PostKind, PostState } from '../domain/post.rules.js';

/** A post as talks about it read it; only posts that were approved once. */
export interface PostForTalks extends Post {
  /** The revision that the public reads. */
  readonly revision: number;
  readonly areaCode: string;
  readonly activity: string;
  readonly title: string;
  readonly text: string;
}

interface TalksRow {
  readonly id: string;
  readonly kind: PostKind;
  readonly vacancy: boolean;
  readonly author_id: string;
  readonly state: PostState;
  readonly places: number;
  readonly taken: number;
  readonly approved_revision: number;
  readonly latest_revision: number;
  readonly open_until: Date;
  readonly area_code: string;
  readonly activity: string;
  readonly title: string;
  readonly text: string;
}

/** Locks a post until the transaction ends: `$1` post. */
export const LOCK_POST: NamedQuery<object, object> = {
  name: 'post_lock',
  text: 'SELECT 1 AS locked FROM post WHERE id = $1 FOR NO KEY UPDATE',
  row: (row) => row,
};

/**
 * A post that was approved once, as talks read it: `$1` post. A statement of its own after the lock: joined into the
 * locking one, the revision would still be that of the moment before the wait.
 */
export const POST_FOR_TALKS: NamedQuery<TalksRow, PostForTalks> = {
  name: 'post_for_talks',
  text: `SELECT p.id, p.kind, p.vacancy, p.author_id, p.state, p.places, p.taken, p.approved_revision, p.latest_revision, p.open_until,
           p.area_code, r.activity, r.title, r.text
         FROM post p JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
         WHERE p.id = $1`,
  row: (row) => ({
    id: row.id,
    kind: row.kind,
    vacancy: row.vacancy,
    authorId: row.author_id,
    state: row.state,
    places: row.places,
    taken: row.taken,
    approvedRevision: row.approved_revision,
    latestRevision: row.latest_revision,
    openUntil: row.open_until,
    revision: row.approved_revision,
    areaCode: row.area_code,
    activity: row.activity,
    title: row.title,
    text: row.text,
  }),
};

interface TakenRow {
  readonly author_id: string;
  readonly state: PostState;
}

/** Takes one place if there is one: `$1` post. No row: nothing was taken. */
export const TAKE_PLACE: NamedQuery<TakenRow, { authorId: string; full: boolean }> = {
  name: 'post_take_place',
  text: `UPDATE post SET taken = taken + 1, version = version + 1,
           state = CASE WHEN taken + 1 = places AND state <> 'paused' THEN 'fulfilled' ELSE state END
         WHERE id = $1 AND state IN ('open', 'lapsed', 'paused') AND taken < places
         RETURNING author_id, state`,
  row: (row) => ({ authorId: row.author_id, full: row.state === 'fulfilled' }),
};

/** Gives one place back: `$1` post. No row: none was taken. An open post with one place left just came from fulfilled. */
export const FREE_PLACE: NamedQuery<{ author_id: string; reopened: boolean }, { authorId: string; reopened: boolean }> =
  {
    name: 'post_free_place',
    text: `UPDATE post SET taken = taken - 1, version = version + 1,
           state = CASE WHEN state = 'fulfilled' THEN 'open' ELSE state END
         WHERE id = $1 AND taken > 0
         RETURNING author_id, state = 'open' AND taken + 1 = places AS reopened`,
    row: (row) => ({ authorId: row.author_id, reopened: row.reopened }),
  };

/** Where a post stands: `$1` post. */
export const PLACES_OF: NamedQuery<{ state: PostState; places: number }, { state: PostState; places: number }> = {
  name: 'post_places',
  text: 'SELECT state, places FROM post WHERE id = $1',
  row: (row) => row,
};
