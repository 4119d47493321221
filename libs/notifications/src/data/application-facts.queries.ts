import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ApplicationFacts } from '../domain/application-facts.js';
import type { Keyed } from './mail-facts.queries.js';

/** An application before other vacancies are looked for, and what it was to. */
export interface ApplicationRead extends Omit<ApplicationFacts, 'others'> {
  readonly postId: string;
  /** Every post that the volunteer answered. */
  readonly talkedAbout: readonly string[];
}

interface ApplicationRow {
  readonly id: string;
  readonly post_id: string;
  readonly requester_id: PersonId;
  readonly organisation: string;
  readonly helper_id: PersonId;
  readonly volunteer: string;
  readonly title: string;
  readonly silent_since: number | null;
  readonly closed_by_organisation: boolean;
  readonly reason: string | null;
  readonly blocked: boolean;
  readonly talked_about: string[];
}

/** Applications to vacancies: `$1` ids. */
export const APPLICATIONS: NamedQuery<ApplicationRow, Keyed<ApplicationRead>> = {
  name: 'mail_applications',
  text: `SELECT n.id, n.post_id, n.requester_id, o.first_name AS organisation, n.helper_id, v.first_name AS volunteer, r.title,
           CASE WHEN n.state = 'awaitingRequester' THEN (
             SELECT min(t.number) FROM turn t WHERE t.negotiation_id = n.id AND t.by_id = n.helper_id AND t.number > coalesce((
               SELECT max(s.number) FROM turn s WHERE s.negotiation_id = n.id AND s.by_id = n.requester_id), 0)) END AS silent_since,
           n.state = 'closed' AND n.closed_by = n.requester_id AS closed_by_organisation,
           (SELECT t.reason FROM turn t WHERE t.negotiation_id = n.id AND t.kind = 'decline' AND t.by_id = n.requester_id
            ORDER BY t.number DESC LIMIT 1) AS reason,
           EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = n.requester_id AND b.other_id = n.helper_id) AS blocked,
           ARRAY(SELECT m.post_id FROM negotiation m WHERE m.responder_id = n.helper_id) AS talked_about
         FROM negotiation n
         JOIN person o ON o.id = n.requester_id JOIN person v ON v.id = n.helper_id
         JOIN post_revision r ON r.post_id = n.post_id AND r.number = n.post_revision
         WHERE n.id = ANY ($1::uuid[])`,
  row: (row) => ({
    key: `application ${row.id}`,
    facts: {
      of: 'application',
      negotiationId: row.id,
      postId: row.post_id,
      organisationId: row.requester_id,
      organisation: row.organisation,
      volunteer: { id: row.helper_id, firstName: row.volunteer },
      title: row.title,
      silentSince: row.silent_since,
      closedByOrganisation: row.closed_by_organisation,
      notChosen: row.reason,
      blocked: row.blocked,
      talkedAbout: row.talked_about,
    },
  }),
};
