import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Ring, RingLeg, RingState } from '../../domain/rings/ring.rules.js';

/** A ring as a use case holds it. */
export interface LockedRing extends Ring {
  readonly id: string;
  readonly legs: readonly RingLeg[];
  /** Who put the version forward that stands. */
  readonly brokerId: PersonId;
  readonly areas: readonly string[];
}

/** Locks a ring until the transaction ends: `$1` ring. */
export const LOCK_RING: NamedQuery<object, object> = {
  name: 'ring_lock',
  text: 'SELECT 1 AS locked FROM ring WHERE id = $1 FOR UPDATE',
  row: (row) => row,
};

interface RingRow {
  readonly id: string;
  readonly state: RingState;
  readonly version: number;
  readonly hash: string;
  readonly answer_by: Date;
  readonly areas: string[];
  readonly by_id: PersonId;
  readonly legs: RingLeg[];
  readonly parties: PersonId[];
  readonly consented: PersonId[];
  readonly wished: PersonId[];
}

/**
 * A ring with the version that stands, consents in order: `$1` ring. A statement of its own after the lock: joined into the
 * locking one, the consents would still be those of the moment before the wait.
 */
export const RING_AS_IT_STANDS: NamedQuery<RingRow, LockedRing> = {
  name: 'ring_as_it_stands',
  text: `SELECT r.id, r.state, r.version, r.hash, r.answer_by, r.areas, v.by_id, v.legs,
           ARRAY(SELECT person_id::text FROM ring_party WHERE ring_id = r.id) AS parties,
           ARRAY(SELECT person_id::text FROM ring_consent
             WHERE ring_id = r.id AND version = r.version ORDER BY given_at, person_id) AS consented,
           ARRAY(SELECT person_id::text FROM ring_wish WHERE ring_id = r.id AND version = r.version) AS wished
         FROM ring r JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version WHERE r.id = $1`,
  row: (row) => ({
    id: row.id,
    state: row.state,
    version: row.version,
    hash: row.hash,
    answerBy: row.answer_by,
    areas: row.areas,
    brokerId: row.by_id,
    legs: row.legs,
    parties: row.parties,
    consented: row.consented,
    wished: row.wished,
  }),
};

/** Adds a ring with its people and its first version: `$1` ring, `$2` broker, `$3` areas, `$4` hash, `$5` answer by, `$6` now,
 * `$7` people, `$8` legs, `$9` canonical text. */
export const ADD_RING: NamedQuery<object, object> = {
  name: 'ring_add',
  text: `WITH added AS (
           INSERT INTO ring (id, opened_by, areas, state, version, hash, answer_by, opened_at)
           VALUES ($1::uuid, $2::uuid, $3::varchar[], 'proposed', 1, $4::bpchar, $5, $6::timestamptz)
         ), versioned AS (
           INSERT INTO ring_version (ring_id, version, by_id, legs, canonical, hash, proposed_at)
           VALUES ($1::uuid, 1, $2::uuid, $8::jsonb, $9, $4::bpchar, $6::timestamptz)
         )
         INSERT INTO ring_party (ring_id, person_id) SELECT $1::uuid, unnest($7::uuid[])`,
  row: (row) => row,
};

/** Puts the next version of a ring in the place of the one that was read: `$1` ring, `$2` version as read, `$3` broker,
 * `$4` areas, `$5` hash, `$6` answer by, `$7` now, `$8` legs, `$9` canonical text. No row: somebody was faster. */
export const ADD_RING_VERSION: NamedQuery<object, object> = {
  name: 'ring_add_version',
  text: `WITH changed AS (
           UPDATE ring SET version = version + 1, hash = $5::bpchar, answer_by = $6, areas = $4::varchar[]
           WHERE id = $1::uuid AND version = $2 AND state = 'proposed' RETURNING id, version
         )
         INSERT INTO ring_version (ring_id, version, by_id, legs, canonical, hash, proposed_at)
         SELECT id, version, $3::uuid, $8::jsonb, $9, $5::bpchar, $7::timestamptz FROM changed RETURNING version`,
  row: (row) => row,
};

/** Writes a yes down: `$1` ring, `$2` version, `$3` person, `$4` hash, `$5` now. */
export const ADD_RING_CONSENT: NamedQuery<object, object> = {
  name: 'ring_add_consent',
  text: 'INSERT INTO ring_consent (ring_id, version, person_id, hash, given_at) VALUES ($1, $2, $3, $4, $5)',
  row: (row) => row,
};

/** Writes a wish down: `$1` ring, `$2` version, `$3` person, `$4` words, `$5` now. */
export const ADD_RING_WISH: NamedQuery<object, object> = {
  name: 'ring_add_wish',
  text: 'INSERT INTO ring_wish (ring_id, version, person_id, words, asked_at) VALUES ($1, $2, $3, $4, $5)',
  row: (row) => row,
};

/** Settles a ring that stands as it was read: `$1` ring, `$2` version, `$3` state, `$4` because or null, `$5` now. */
export const SETTLE_RING: NamedQuery<object, object> = {
  name: 'ring_settle',
  text: `UPDATE ring SET state = $3, ended_because = $4, ended_at = $5
         WHERE id = $1 AND version = $2 AND state = 'proposed' RETURNING 1 AS settled`,
  row: (row) => row,
};

/** Notes which agreement a leg became: `$1` ring, `$2` number of the leg from 1, `$3` agreement. */
export const ADD_RING_LEG: NamedQuery<object, object> = {
  name: 'ring_add_leg',
  text: 'INSERT INTO ring_leg (ring_id, number, agreement_id) VALUES ($1, $2, $3)',
  row: (row) => row,
};

const idOf = ({ id }: { readonly id: string }): string => id;

/** Whether somebody is in a ring: `$1` ring, `$2` person. */
export const PARTY_OF_RING: NamedQuery<{ id: string }, string> = {
  name: 'ring_party_of',
  text: 'SELECT ring_id AS id FROM ring_party WHERE ring_id = $1 AND person_id = $2',
  row: idOf,
};

/** The posts that the version of a ring is about that stands, in the order in which everybody locks them: `$1` ring. */
export const POSTS_OF_RING: NamedQuery<{ id: string }, string> = {
  name: 'ring_posts',
  text: `SELECT DISTINCT (leg ->> 'postId')::uuid AS id
         FROM ring r JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version, jsonb_array_elements(v.legs) AS leg
         WHERE r.id = $1 ORDER BY id`,
  row: idOf,
};

/**
 * Locks a page of rings that not everybody answered in time: `$1` now, `$2` how many. What somebody holds is passed over:
 * it is settled, or found at the next look.
 */
export const LOCK_LAPSED_RINGS: NamedQuery<{ id: string }, string> = {
  name: 'rings_lock_lapsed',
  text: `SELECT id FROM ring WHERE state = 'proposed' AND answer_by <= $1 ORDER BY answer_by LIMIT $2
         FOR UPDATE SKIP LOCKED`,
  row: idOf,
};

/** Locks the rings under way that all of these people are in, in one order for everybody: `$1` people. */
export const LOCK_RINGS_OF_PEOPLE: NamedQuery<{ id: string }, string> = {
  name: 'rings_lock_of_people',
  text: `SELECT r.id FROM ring r WHERE r.state = 'proposed'
           AND $1::uuid[] <@ ARRAY(SELECT person_id FROM ring_party WHERE ring_id = r.id)
         ORDER BY r.id FOR UPDATE OF r`,
  row: idOf,
};

/** Locks the rings under way of which a leg is about a post, in one order for everybody: `$1` post. */
export const LOCK_RINGS_OF_POST: NamedQuery<{ id: string }, string> = {
  name: 'rings_lock_of_post',
  text: `SELECT r.id FROM ring r JOIN ring_version v ON v.ring_id = r.id AND v.version = r.version
         WHERE r.state = 'proposed' AND v.legs @> jsonb_build_array(jsonb_build_object('postId', $1::uuid::text))
         ORDER BY r.id FOR UPDATE OF r`,
  row: idOf,
};
