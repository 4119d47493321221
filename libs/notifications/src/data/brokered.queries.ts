import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { IntroductionFacts, MediationFacts } from '../domain/brokered-facts.js';
import type { IntroductionToPlan, MediationToPlan } from '../domain/plan-brokered.rules.js';
import type { Keyed } from './mail-facts.queries.js';

interface MediationRow {
  readonly id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly waiting_for: PersonId | null;
  readonly standing: number;
  readonly answer_by: Date;
}

/** Talks that a broker helps with: `$1` talks. */
export const MEDIATION_TO_PLAN: NamedQuery<MediationRow, MediationToPlan> = {
  name: 'mail_plan_mediation',
  text: `SELECT id, requester_id, helper_id, answer_by,
           CASE state WHEN 'awaitingRequester' THEN requester_id WHEN 'awaitingHelper' THEN helper_id END AS waiting_for,
           CASE WHEN standing_hash IS NULL THEN 0 ELSE version END AS standing
         FROM negotiation WHERE id = $1`,
  row: (row) => ({
    negotiationId: row.id,
    people: [row.requester_id, row.helper_id],
    waitingFor: row.waiting_for,
    standingVersion: row.standing,
    answerBy: row.answer_by,
  }),
};

/** An introduction: `$1` id. */
export const INTRODUCTION_TO_PLAN: NamedQuery<
  { id: string; author_id: PersonId; other_id: PersonId; answer_by: Date },
  IntroductionToPlan
> = {
  name: 'mail_plan_introduction',
  text: 'SELECT id, author_id, other_id, answer_by FROM introduction WHERE id = $1',
  row: (row) => ({ introductionId: row.id, people: [row.author_id, row.other_id], answerBy: row.answer_by }),
};

interface MediationFactsRow {
  readonly id: string;
  readonly requester_id: PersonId;
  readonly requester_name: string;
  readonly helper_id: PersonId;
  readonly helper_name: string;
  readonly blocked: boolean;
  readonly mediation: MediationFacts['mediation'];
  readonly broker_name: string | null;
  readonly suggestion: number | null;
  readonly answer_by: Date;
  readonly zone: string;
}

/** A broker's help in talks: `$1` talks. */
export const MEDIATIONS: NamedQuery<MediationFactsRow, Keyed<MediationFacts>> = {
  name: 'mail_mediations',
  text: `SELECT n.id, n.requester_id, q.first_name AS requester_name, n.helper_id, h.first_name AS helper_name,
           EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = n.requester_id AND b.other_id = n.helper_id) AS blocked,
           n.mediation, coalesce(m.first_name, s.first_name) AS broker_name, n.suggestion, n.answer_by, n.zone
         FROM negotiation n
         JOIN person q ON q.id = n.requester_id JOIN person h ON h.id = n.helper_id
         LEFT JOIN person m ON m.id = n.mediator_id
         LEFT JOIN suggestion g ON g.negotiation_id = n.id AND g.number = n.suggestion
         LEFT JOIN person s ON s.id = g.by_id
         WHERE n.id = ANY($1::uuid[])`,
  row: (row) => ({
    key: `mediation ${row.id}`,
    facts: {
      of: 'mediation',
      negotiationId: row.id,
      requester: { id: row.requester_id, firstName: row.requester_name },
      helper: { id: row.helper_id, firstName: row.helper_name },
      blocked: row.blocked,
      mediation: row.mediation,
      brokerName: row.broker_name,
      suggestion: row.suggestion,
      answerBy: row.answer_by,
      zone: row.zone,
    },
  }),
};

interface IntroductionRow {
  readonly id: string;
  readonly kind: 'request' | 'offer';
  readonly author_id: PersonId;
  readonly author_name: string;
  readonly other_id: PersonId;
  readonly other_name: string;
  readonly blocked: boolean;
  readonly state: IntroductionFacts['state'];
  readonly broker_name: string;
  readonly words: string;
  readonly activity: string;
  readonly answer_by: Date;
  readonly said: Record<PersonId, 'yes' | 'no'>;
  readonly negotiation_id: string | null;
}

/** Introductions: `$1` ids. */
export const INTRODUCTIONS: NamedQuery<IntroductionRow, Keyed<IntroductionFacts>> = {
  name: 'mail_introductions',
  text: `SELECT i.id, p.kind, i.author_id, a.first_name AS author_name, i.other_id, o.first_name AS other_name,
           EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = i.author_id AND b.other_id = i.other_id) AS blocked,
           i.state, k.first_name AS broker_name, i.words, r.activity, i.answer_by, i.negotiation_id,
           jsonb_strip_nulls(jsonb_build_object(i.author_id, i.author_said, i.other_id, i.other_said)) AS said
         FROM introduction i
         JOIN post p ON p.id = i.post_id JOIN post_revision r ON r.post_id = p.id AND r.number = p.approved_revision
         JOIN person a ON a.id = i.author_id JOIN person o ON o.id = i.other_id JOIN person k ON k.id = i.broker_id
         WHERE i.id = ANY($1::uuid[])`,
  row: (row) => {
    const [author, other] = [
      { id: row.author_id, firstName: row.author_name },
      { id: row.other_id, firstName: row.other_name },
    ];
    const [requester, helper] = row.kind === 'request' ? [author, other] : [other, author];
    return {
      key: row.id,
      facts: {
        of: 'introduction',
        introductionId: row.id,
        requester,
        helper,
        blocked: row.blocked,
        state: row.state,
        brokerName: row.broker_name,
        words: row.words,
        activity: row.activity,
        answerBy: row.answer_by,
        said: row.said,
        negotiationId: row.negotiation_id,
      },
    };
  },
};
