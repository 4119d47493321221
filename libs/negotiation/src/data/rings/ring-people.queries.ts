import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

/** Somebody who would be in a ring. */
export interface RingPerson {
  readonly id: PersonId;
  /** Where they live; null without a profile. */
  readonly areaCode: string | null;
  /** Whether they take part now: active, a resident, and not on pause. */
  readonly isThere: boolean;
}

interface PersonRow {
  readonly id: PersonId;
  readonly area_code: string | null;
  readonly is_there: boolean;
}

/** People who would be in a ring: `$1` ids, `$2` now. */
export const RING_PEOPLE: NamedQuery<PersonRow, RingPerson> = {
  name: 'ring_people',
  text: `SELECT p.id, s.area_code, p.state = 'active' AND (s.paused_until IS NULL OR s.paused_until <= $2) AS is_there
         FROM person p LEFT JOIN resident s ON s.person_id = p.id WHERE p.id = ANY ($1::uuid[])`,
  row: (row) => ({ id: row.id, areaCode: row.area_code, isThere: row.is_there }),
};

/** Whether somebody talks about a post, or has an agreement about it that runs: `$1` post, `$2` person. */
export const TALKS_ABOUT: NamedQuery<object, object> = {
  name: 'ring_talks_about',
  text: 'SELECT 1 AS talks FROM negotiation WHERE post_id = $1 AND responder_id = $2 AND over_at IS NULL',
  row: (row) => row,
};
