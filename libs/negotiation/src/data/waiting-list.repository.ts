import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import type { NamedQuery, Tx } from '#platform';

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

/** Marks the first talks that wait and were not told yet as told, and gives who is to act in them: `$1` post, `$2` now. */
const TELL_FIRST: NamedQuery<
  { negotiation_id: string; person_id: string },
  { negotiationId: string; personId: PersonId }
> = {
  name: 'waiting_list_tell_first',
  text: `UPDATE waiting_list SET told_at = $2
         FROM (
           SELECT w.id, CASE n.state WHEN 'awaitingRequester' THEN n.requester_id ELSE n.helper_id END AS person_id
           FROM waiting_list w JOIN negotiation n ON n.id = w.negotiation_id AND n.state LIKE 'awaiting%'
           WHERE w.post_id = $1 AND w.told_at IS NULL ORDER BY w.id LIMIT 1
         ) first
         WHERE waiting_list.id = first.id RETURNING negotiation_id, first.person_id`,
  row: (row) => ({ negotiationId: row.negotiation_id, personId: row.person_id }),
};

/** Which talks wait for a place on a post; every use holds the lock of the post, so that no freed place is missed. */
@Injectable()
export class WaitingListRepository {
  /** Puts talks on the list, or keeps the place they have; answers it, from 1. */
  async join(tx: Tx, entry: { postId: string; negotiationId: string; now: Date }): Promise<number> {
    await tx.named(JOIN, [entry.postId, entry.negotiationId, entry.now]);
    const [position] = await tx.named(POSITION, [entry.negotiationId]);
    if (position === undefined) throw new Error('A count gave no row.');
    return position;
  }

  /** The first on the list, now told, with the person who is to act in those talks; null when nobody waits. */
  async tellFirst(tx: Tx, postId: string, now: Date): Promise<{ negotiationId: string; personId: PersonId } | null> {
    const [first] = await tx.named(TELL_FIRST, [postId, now]);
    return first ?? null;
  }
}
