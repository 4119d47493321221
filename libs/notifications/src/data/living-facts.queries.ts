import type { PersonId } from '#kernel';
import type { Terms } from '#negotiation';
import type { NamedQuery } from '#platform';

import type { AmendmentFacts, PauseFacts, ReviewFacts, StandInFacts } from '../domain/living-facts.js';
import type { Party } from '../domain/mail-facts.js';

/** An amendment with the terms of the version that a mail is about, and those before it. */
export interface AmendmentWithTerms extends AmendmentFacts {
  readonly terms: Terms;
  /** What stood before: what is agreed, or, once it is agreed, the version that was before. */
  readonly before: Terms;
}

/** What a mail about a running agreement is written from. */
export type ReadLivingFacts = AmendmentWithTerms | PauseFacts | StandInFacts | ReviewFacts;

interface Keyed<Facts> {
  readonly key: string;
  readonly facts: Facts;
}

interface PairRow {
  readonly requester_id: PersonId;
  readonly requester_name: string;
  readonly helper_id: PersonId;
  readonly helper_name: string;
  readonly blocked: boolean;
}

const PAIR = `a.requester_id, q.first_name AS requester_name, a.helper_id, h.first_name AS helper_name`;
const BLOCKED = `EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = a.requester_id AND b.other_id = a.helper_id) AS blocked`;
const PEOPLE = 'JOIN person q ON q.id = a.requester_id JOIN person h ON h.id = a.helper_id';

const pairOf = (row: PairRow): { requester: Party; helper: Party; blocked: boolean } => ({
  requester: { id: row.requester_id, firstName: row.requester_name },
  helper: { id: row.helper_id, firstName: row.helper_name },
  blocked: row.blocked,
});

interface AmendmentRow extends PairRow {
  readonly id: string;
  readonly about: number;
  readonly agreement_id: string;
  readonly version: number;
  readonly waiting_for: PersonId | null;
  readonly answer_by: Date;
  readonly zone: string;
  readonly agreed: boolean;
  readonly closed_because: string | null;
  readonly terms: Terms;
  readonly before: Terms;
}

/** Amendments: `$1` ids, `$2` the versions that mails are about. */
export const AMENDMENTS: NamedQuery<AmendmentRow, Keyed<AmendmentWithTerms>> = {
  name: 'mail_amendments',
  text: `SELECT m.id, w.version AS about, m.agreement_id, m.version, m.answer_by, n.zone, m.closed_because, t.terms,
           m.state = 'agreed' AND m.version = w.version AND a.state = 'active' AS agreed,
           CASE m.state WHEN 'awaitingRequester' THEN a.requester_id WHEN 'awaitingHelper' THEN a.helper_id END AS waiting_for,
           (SELECT p.terms FROM agreement_version v JOIN terms_proposal p
              ON p.negotiation_id = v.negotiation_id AND p.version = v.version
            WHERE v.agreement_id = a.id AND v.version < w.version ORDER BY v.version DESC LIMIT 1) AS before, ${PAIR}, ${BLOCKED}
         FROM unnest($1::uuid[], $2::int[]) AS w(id, version) JOIN amendment m ON m.id = w.id
         JOIN agreement a ON a.id = m.agreement_id JOIN negotiation n ON n.id = a.negotiation_id ${PEOPLE}
         JOIN terms_proposal t ON t.negotiation_id = n.id AND t.version = w.version`,
  row: (row) => ({
    key: `${row.id} ${row.about}`,
    facts: {
      of: 'amendment',
      agreementId: row.agreement_id,
      version: row.version,
      waitingFor: row.waiting_for,
      answerBy: row.answer_by,
      zone: row.zone,
      agreed: row.agreed,
      closedBecause: row.closed_because,
      terms: row.terms,
      before: row.before,
      ...pairOf(row),
    },
  }),
};

interface PauseRow extends PairRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly active: boolean;
  readonly starts_at: Date;
  readonly last_day: Date;
  readonly zone: string;
  readonly ended_by: PersonId | null;
}

/** Pauses: `$1` ids. */
export const PAUSES: NamedQuery<PauseRow, Keyed<PauseFacts>> = {
  name: 'mail_pauses',
  text: `SELECT u.id, u.agreement_id, a.state = 'active' AS active, u.starts_at, u.ends_at - interval '1 hour' AS last_day, n.zone,
           u.ended_by, ${PAIR}, ${BLOCKED}
         FROM agreement_pause u JOIN agreement a ON a.id = u.agreement_id JOIN negotiation n ON n.id = a.negotiation_id ${PEOPLE}
         WHERE u.id = ANY ($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'pause',
      agreementId: row.agreement_id,
      agreementActive: row.active,
      startsAt: row.starts_at,
      lastDay: row.last_day,
      zone: row.zone,
      endedBy: row.ended_by,
      ...pairOf(row),
    },
  }),
};

interface StandInRow extends PairRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly person_id: PersonId;
  readonly person_name: string;
  readonly state: StandInFacts['state'];
  readonly comes: boolean;
  readonly starts_at: Date;
  readonly zone: string;
}

/** Stand-ins: `$1` ids. A block between any of the three keeps the mail back. */
export const STAND_INS: NamedQuery<StandInRow, Keyed<StandInFacts>> = {
  name: 'mail_stand_ins',
  text: `SELECT s.id, o.agreement_id, s.person_id, c.first_name AS person_name, s.state, o.starts_at, o.zone, ${PAIR},
           o.state IN ('planned', 'moved') AND a.state = 'active' AS comes,
           EXISTS (SELECT FROM blocked_pair b WHERE b.person_id IN (a.requester_id, a.helper_id, s.person_id)
             AND b.other_id IN (a.requester_id, a.helper_id, s.person_id)) AS blocked
         FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id JOIN agreement a ON a.id = o.agreement_id ${PEOPLE}
         JOIN person c ON c.id = s.person_id WHERE s.id = ANY ($1::uuid[])`,
  row: (row) => ({
    key: row.id,
    facts: {
      of: 'standIn',
      agreementId: row.agreement_id,
      person: { id: row.person_id, firstName: row.person_name },
      state: row.state,
      comes: row.comes,
      startsAt: row.starts_at,
      zone: row.zone,
      ...pairOf(row),
    },
  }),
};

interface ReviewRow extends PairRow {
  readonly agreement_id: string;
  readonly months: number;
  readonly active: boolean;
  readonly answered: PersonId[];
}

/** Questions whether agreements are still good: `$1` agreements, `$2` months. */
export const REVIEWS: NamedQuery<ReviewRow, Keyed<ReviewFacts>> = {
  name: 'mail_reviews',
  text: `SELECT r.agreement_id, r.months, a.state = 'active' AS active, ${PAIR}, ${BLOCKED},
           ARRAY(SELECT v.person_id::text FROM review_answer v
                 WHERE v.agreement_id = r.agreement_id AND v.months = r.months) AS answered
         FROM unnest($1::uuid[], $2::int[]) AS w(id, months)
         JOIN agreement_review r ON r.agreement_id = w.id AND r.months = w.months
         JOIN agreement a ON a.id = r.agreement_id ${PEOPLE}`,
  row: (row) => ({
    key: `${row.agreement_id} ${row.months}`,
    facts: {
      of: 'review',
      agreementId: row.agreement_id,
      months: row.months,
      agreementActive: row.active,
      answeredBy: row.answered,
      ...pairOf(row),
    },
  }),
};
