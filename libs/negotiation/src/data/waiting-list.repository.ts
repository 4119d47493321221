import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { NamedQuery, Tx } from '#platform';

/** Talks whose turn on the waiting list came, with the person who is to act in them. */
export interface Told {
  readonly negotiationId: string;
  readonly personId: PersonId;
}

/** Puts talks on the list once, or keeps their place on it: `$1` post, `$2` talks, `$3` now. */
const JOIN: NamedQuery<object, object> = {
  name: 'waiting_list_join',
  text: `INSERT INTO waiting_list (post_id, negotiation_id, since) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT waiting_list_negotiation_key DO UPDATE SET told_at = NULL`,
  row: (row) => row,
};

/** The place on the list, from 1, counting only talks that are still under way: `$1` talks. */
const POSITION: NamedQuery<{ position: number }, number> = {
  name: 'waiting_list_position',
  text: `SELECT count(*)::int AS position FROM waiting_list mine
         JOIN waiting_list w ON w.post_id = mine.post_id AND w.id <= mine.id
         JOIN negotiation n ON n.id = w.negotiation_id AND n.state LIKE 'awaiting%'
         WHERE mine.negotiation_id = $1`,
  row: (row) => row.position,
};

/**
 * Marks talks that wait as told, the first ones first, until as many were told as a yes would find places: `$1` post,
 * `$2` now. Gives who is to act in them.
 */
const TELL_NEXT: NamedQuery<{ negotiation_id: string; person_id: string }, Told> = {
  name: 'waiting_list_tell_next',
  text: `WITH waits AS (
           SELECT w.id, w.told_at, CASE n.state WHEN 'awaitingRequester' THEN n.requester_id ELSE n.helper_id END AS person_id
           FROM waiting_list w JOIN negotiation n ON n.id = w.negotiation_id AND n.state LIKE 'awaiting%'
           WHERE w.post_id = $1
         )
         UPDATE waiting_list SET told_at = $2
         FROM (
           SELECT id, person_id FROM waits WHERE told_at IS NULL ORDER BY id LIMIT greatest(0,
             coalesce((SELECT places - taken FROM post WHERE id = $1 AND state IN ('open', 'lapsed')), 0)
             - (SELECT count(*) FROM waits WHERE told_at IS NOT NULL))
         ) next
         WHERE waiting_list.id = next.id RETURNING negotiation_id, next.person_id`,
  row: (row) => ({ negotiationId: row.negotiation_id, personId: row.person_id }),
};

/** Takes back that some were told, now that no place is left: `$1` post. */
const NONE_LEFT: NamedQuery<object, object> = {
  name: 'waiting_list_none_left',
  text: 'UPDATE waiting_list SET told_at = NULL WHERE post_id = $1 AND told_at IS NOT NULL',
  row: (row) => row,
};

/** The post for which talks wait or waited: `$1` talks. */
const POST_OF: NamedQuery<{ post_id: string }, string> = {
  name: 'waiting_list_post_of',
  text: 'SELECT post_id FROM waiting_list WHERE negotiation_id = $1',
  row: (row) => row.post_id,
};

/** Which talks wait for a place on a post; every change holds the lock of the post, so that no freed place is missed. */
@Injectable()
export class WaitingListRepository {
  /** Puts talks on the list, or keeps the place they have; answers it, from 1. */
  async join(tx: Tx, entry: { postId: string; negotiationId: string; now: Date }): Promise<number> {
    await tx.named(JOIN, [entry.postId, entry.negotiationId, entry.now]);
    const [position] = await tx.named(POSITION, [entry.negotiationId]);
    if (position === undefined) throw new Error('A count gave no row.');
    return position;
  }

  /** Those next on the list, now told: with the ones told before as many as there are free places. */
  tellNext(tx: Tx, postId: string, now: Date): Promise<Told[]> {
    return tx.named(TELL_NEXT, [postId, now]);
  }

  /** Notes that the last place went: whoever was told of one waits again. */
  async noneLeft(tx: Tx, postId: string): Promise<void> {
    await tx.named(NONE_LEFT, [postId]);
  }

  /** The post for which talks are on the list, or were when they closed; null when they never were. */
  async postOf(tx: Tx, negotiationId: string): Promise<string | null> {
    const [postId] = await tx.named(POST_OF, [negotiationId]);
    return postId ?? null;
  }
}
