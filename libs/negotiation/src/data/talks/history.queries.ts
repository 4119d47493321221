import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ToTell } from '../../domain/history/history.rules.js';

interface HeadRow {
  readonly id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly requester_name: string;
  readonly helper_name: string;
  readonly title: string;
  readonly zone: string;
}

/** What a history begins with: `$1` a party or the mediator, `$2` talks. */
export const TALKS_TO_TELL: NamedQuery<HeadRow, Omit<ToTell, 'turns' | 'versions' | 'living'>> = {
  name: 'talks_to_tell',
  text: `SELECT n.id, n.requester_id, n.helper_id, n.zone, r.title, q.first_name AS requester_name, h.first_name AS helper_name
         FROM negotiation n
         JOIN post_revision r ON r.post_id = n.post_id AND r.number = n.post_revision
         JOIN person q ON q.id = n.requester_id JOIN person h ON h.id = n.helper_id
         WHERE n.id = $2 AND $1 IN (n.requester_id, n.helper_id, n.mediator_id)`,
  row: (row) => ({
    talks: { id: row.id, requesterId: row.requester_id, helperId: row.helper_id },
    zone: row.zone,
    title: row.title,
    names: { requester: row.requester_name, helper: row.helper_name },
  }),
};
