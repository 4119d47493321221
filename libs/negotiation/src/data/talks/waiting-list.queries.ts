import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Terms } from '../../domain/terms/terms.rules.js';

/** Puts talks on the list once, or keeps their place on it: `$1` post, `$2` talks, `$3` now. */
export const JOIN_LIST: NamedQuery<object, object> = {
  name: 'waiting_list_join',
  text: `INSERT INTO waiting_list (post_id, negotiation_id, since) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT waiting_list_negotiation_key DO NOTHING`,
  row: (row) => row,
};

/** The place on the list, from 1, counting only talks that are still under way: `$1` talks. */
export const LIST_POSITION: NamedQuery<{ position: number }, number> = {
  name: 'waiting_list_position',
  text: `SELECT count(*)::int AS position FROM waiting_list mine
         JOIN waiting_list w ON w.post_id = mine.post_id AND w.id <= mine.id
         JOIN negotiation n ON n.id = w.negotiation_id AND n.state LIKE 'awaiting%'
         WHERE mine.negotiation_id = $1`,
  row: (row) => row.position,
};

/** Talks that wait for a place and were offered none, with the person who is to act in them. */
export interface InLine {
  readonly negotiationId: string;
  readonly personId: PersonId;
  /** Until when an answer is possible at all. */
  readonly answerBy: Date;
  readonly zone: string;
  /** What stands, or null. */
  readonly terms: Terms | null;
}

interface InLineRow {
  readonly negotiation_id: string;
  readonly person_id: PersonId;
  readonly answer_by: Date;
  readonly zone: string;
  readonly terms: Terms | null;
}

/** Who waits and can still say yes, the first one first; nobody once the post was taken back: `$1` post, `$2` now. */
export const IN_LINE: NamedQuery<InLineRow, InLine> = {
  name: 'waiting_list_in_line',
  text: `SELECT w.negotiation_id, CASE n.state WHEN 'awaitingRequester' THEN n.requester_id ELSE n.helper_id END AS person_id,
           n.answer_by, n.zone, t.terms
         FROM waiting_list w
         JOIN post p ON p.id = w.post_id AND p.state IN ('open', 'fulfilled', 'lapsed')
         JOIN negotiation n ON n.id = w.negotiation_id AND n.state LIKE 'awaiting%' AND n.answer_by > $2
         LEFT JOIN terms_proposal t ON t.negotiation_id = n.id AND t.version = n.version AND t.hash = n.standing_hash
         WHERE w.post_id = $1 AND w.offered_until IS NULL ORDER BY w.id`,
  row: (row) => ({
    negotiationId: row.negotiation_id,
    personId: row.person_id,
    answerBy: row.answer_by,
    zone: row.zone,
    terms: row.terms,
  }),
};

/** Places of a post that are offered to those who wait, as talks about it see them. */
export interface OffersAround {
  /** Whether one is offered to these talks. */
  readonly toThese: boolean;
  /** When the first of all ends; null when none is offered. */
  readonly firstEnd: Date | null;
}

/** The offers on the post of talks: `$1` talks. */
export const OFFERS_AROUND: NamedQuery<{ to_these: boolean; first_end: Date | null }, OffersAround> = {
  name: 'waiting_list_offers_around',
  text: `SELECT coalesce(bool_or(negotiation_id = $1), false) AS to_these, min(offered_until) AS first_end FROM waiting_list
         WHERE post_id = (SELECT post_id FROM negotiation WHERE id = $1) AND offered_until IS NOT NULL`,
  row: (row) => ({ toThese: row.to_these, firstEnd: row.first_end }),
};

/** Notes until when a place is offered: `$1` talks, `$2` until. */
export const OFFER_PLACE: NamedQuery<object, object> = {
  name: 'waiting_list_offer',
  text: 'UPDATE waiting_list SET offered_until = $2 WHERE negotiation_id = $1',
  row: (row) => row,
};

/** Takes talks that were offered a place off the list: `$1` talks. No row: they were not. */
export const END_OFFER: NamedQuery<{ post_id: string }, string> = {
  name: 'waiting_list_end_offer',
  text: 'DELETE FROM waiting_list WHERE negotiation_id = $1 AND offered_until IS NOT NULL RETURNING post_id',
  row: (row) => row.post_id,
};

/** Takes off the list whoever did not use an offer in time: `$1` post, `$2` now. */
export const END_LAPSED_OFFERS: NamedQuery<{ negotiation_id: string }, string> = {
  name: 'waiting_list_end_lapsed',
  text: 'DELETE FROM waiting_list WHERE post_id = $1 AND offered_until <= $2 RETURNING negotiation_id',
  row: (row) => row.negotiation_id,
};

/** Posts with an offer that nobody used in time: `$1` now, `$2` how many. */
export const POSTS_WITH_LAPSED_OFFERS: NamedQuery<{ post_id: string }, string> = {
  name: 'waiting_list_lapsed_posts',
  text: 'SELECT DISTINCT post_id FROM waiting_list WHERE offered_until <= $1 ORDER BY post_id LIMIT $2',
  row: (row) => row.post_id,
};

/** The post for which talks wait: `$1` talks. */
export const POST_WAITED_FOR: NamedQuery<{ post_id: string }, string> = {
  name: 'waiting_list_post_of',
  text: 'SELECT post_id FROM waiting_list WHERE negotiation_id = $1',
  row: (row) => row.post_id,
};
