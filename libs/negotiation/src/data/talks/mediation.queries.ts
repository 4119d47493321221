import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Terms } from '../../domain/terms/terms.rules.js';
import { TALKS_COLUMNS, talksOf, type LockedTalks, type TalksRow } from './talks.queries.js';

/** Where talks are: their post, its area, and between whom. */
export interface TalksPlace {
  readonly postId: string;
  readonly areaCode: string;
  readonly requesterId: PersonId;
  readonly helperId: PersonId;
  /** Whoever answered the post. */
  readonly responderId: PersonId;
}

interface PlaceRow {
  readonly post_id: string;
  readonly area_code: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly responder_id: PersonId;
}

/** Whether `broker` acted for one of the two of talks `n` about their post. */
export const actedForOne = (broker: string): string => `EXISTS (SELECT FROM acting_side s
  WHERE s.acted_by = ${broker} AND s.post_id = n.post_id AND s.person_id IN (n.requester_id, n.helper_id))`;

/**
 * Where talks are that a broker can stand beside, unlocked: `$1` talks, `$2` broker. No row for a party, nor for somebody
 * who acts for one of the two in them.
 */
export const PLACE_OF_TALKS: NamedQuery<PlaceRow, TalksPlace> = {
  name: 'talks_place',
  text: `SELECT n.post_id, p.area_code, n.requester_id, n.helper_id, n.responder_id
         FROM negotiation n JOIN post p ON p.id = n.post_id
         WHERE n.id = $1 AND $2 NOT IN (n.requester_id, n.helper_id) AND NOT ${actedForOne('$2')}`,
  row: (row) => ({
    postId: row.post_id,
    areaCode: row.area_code,
    requesterId: row.requester_id,
    helperId: row.helper_id,
    responderId: row.responder_id,
  }),
};

/**
 * Lets what a broker does in the name of these people end first, and the next of it wait: `$1` broker, `$2` people. Each
 * deed holds its mandate, before everything else.
 */
export const HOLD_OFF_DEEDS: NamedQuery<{ id: string }, string> = {
  name: 'mandates_hold_off_deeds',
  text: `SELECT id FROM mandate WHERE broker_id = $1 AND person_id = ANY($2::uuid[]) AND ended_at IS NULL
         ORDER BY id FOR NO KEY UPDATE`,
  row: ({ id }) => id,
};

/** Locks talks for a broker, who is no party of them and acts for neither of the two: `$1` talks, `$2` broker. */
export const LOCK_FOR_BROKER: NamedQuery<TalksRow, LockedTalks> = {
  name: 'talks_lock_for_broker',
  text: `SELECT ${TALKS_COLUMNS} FROM negotiation n
         WHERE id = $1 AND $2 NOT IN (requester_id, helper_id) AND NOT ${actedForOne('$2')} FOR UPDATE`,
  row: talksOf,
};

/** A suggestion of a mediator as it was made. */
export interface StoredSuggestion {
  readonly terms: Terms;
  readonly canonical: string;
  readonly hash: string;
}

/** One suggestion: `$1` talks, `$2` number. */
export const SUGGESTION: NamedQuery<StoredSuggestion, StoredSuggestion> = {
  name: 'talks_suggestion',
  text: 'SELECT terms, canonical, hash FROM suggestion WHERE negotiation_id = $1 AND number = $2',
  row: (row) => row,
};

/** The number of the next suggestion, under the lock of the talks: `$1` talks. */
export const NEXT_SUGGESTION: NamedQuery<{ next: number }, number> = {
  name: 'talks_next_suggestion',
  text: 'SELECT coalesce(max(number), 0)::int + 1 AS next FROM suggestion WHERE negotiation_id = $1',
  row: (row) => row.next,
};
