import type { NamedQuery } from '#platform';

/**
 * Whether an organisation still says nothing to a volunteer, ten days after it was noted: `$1` talks. No row: it spoke, or the
 * talks are settled.
 */
export const STILL_SILENT: NamedQuery<object, object> = {
  name: 'work_item_still_silent',
  text: `SELECT 1 AS silent FROM negotiation n JOIN slow_answer s ON s.negotiation_id = n.id AND s.day = 10
         WHERE n.id = $1 AND n.state = 'awaitingRequester'
           AND NOT EXISTS (SELECT FROM turn o WHERE o.negotiation_id = n.id AND o.by_id = n.requester_id AND o.number > s.turn)`,
  row: (row) => row,
};
