import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Pair, PlannedTime } from '../domain/plan.rules.js';

/** What a sign-in link says: `$1` id. */
export const LINK_TO_PLAN: NamedQuery<{ person_id: string; ends_at: Date }, { personId: PersonId; endsAt: Date }> = {
  name: 'mail_plan_link',
  text: 'SELECT person_id, ends_at FROM sign_in_link WHERE id = $1',
  row: (row) => ({ personId: row.person_id, endsAt: row.ends_at }),
};

/** What the link of a take-over says: `$1` id. */
export const TAKE_OVER_TO_PLAN: NamedQuery<{ person_id: string; ends_at: Date }, { personId: PersonId; endsAt: Date }> =
  {
    name: 'mail_plan_take_over',
    text: 'SELECT person_id, ends_at FROM take_over WHERE id = $1',
    row: (row) => ({ personId: row.person_id, endsAt: row.ends_at }),
  };

interface TalksRow {
  readonly requester_id: string;
  readonly helper_id: string;
  readonly withdrawn_by: string | null;
  readonly version: number;
  readonly answer_by: Date;
  readonly closed_because: string | null;
  readonly closed_by: string | null;
  readonly about_vacancy: boolean;
}

/** Talks as planning needs them. */
export interface TalksToPlan extends Pair {
  /** The author of the post, when that was taken back. */
  readonly postWithdrawnBy: PersonId | null;
  readonly version: number;
  readonly answerBy: Date;
  readonly closedBecause: string | null;
  readonly closedBy: PersonId | null;
  /** Whether the requester is an organisation that the helper applied to. */
  readonly aboutVacancy: boolean;
}

/** Talks: `$1` id. */
export const TALKS_TO_PLAN: NamedQuery<TalksRow, TalksToPlan> = {
  name: 'mail_plan_talks',
  text: `SELECT n.requester_id, n.helper_id, n.version, n.answer_by, n.closed_because, n.closed_by, n.about_vacancy,
           CASE p.state WHEN 'withdrawn' THEN p.author_id END AS withdrawn_by
         FROM negotiation n JOIN post p ON p.id = n.post_id WHERE n.id = $1`,
  row: (row) => ({
    requesterId: row.requester_id,
    helperId: row.helper_id,
    postWithdrawnBy: row.withdrawn_by,
    version: row.version,
    answerBy: row.answer_by,
    closedBecause: row.closed_because,
    closedBy: row.closed_by,
    aboutVacancy: row.about_vacancy,
  }),
};

interface AgreementRow {
  readonly requester_id: string;
  readonly helper_id: string;
  readonly formed_at: Date;
  readonly called_off_start: Date | null;
}

/** An agreement as planning needs it. */
export interface AgreementToPlan extends Pair {
  readonly formedAt: Date;
  /** The first start after its end, of a time that the end called off. */
  readonly calledOffStart: Date | null;
}

/** An agreement: `$1` id. */
export const AGREEMENT_TO_PLAN: NamedQuery<AgreementRow, AgreementToPlan> = {
  name: 'mail_plan_agreement',
  text: `SELECT a.requester_id, a.helper_id, a.formed_at,
           (SELECT min(o.starts_at) FROM occurrence o
            WHERE o.agreement_id = a.id AND o.state = 'cancelled' AND o.cancelled_at = a.ended_at) AS called_off_start
         FROM agreement a WHERE a.id = $1`,
  row: (row) => ({
    requesterId: row.requester_id,
    helperId: row.helper_id,
    formedAt: row.formed_at,
    calledOffStart: row.called_off_start,
  }),
};

interface TimeRow {
  readonly id: string;
  readonly version: number;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly zone: string;
  readonly requester_id: string;
  readonly helper_id: string;
}

const timeOf = (row: TimeRow): PlannedTime => ({
  occurrenceId: row.id,
  version: row.version,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  zone: row.zone,
  requesterId: row.requester_id,
  helperId: row.helper_id,
});

const TIME = `SELECT o.id, o.version, o.starts_at, o.ends_at, o.zone, a.requester_id,
    coalesce(o.stand_in_id, a.helper_id) AS helper_id
  FROM occurrence o JOIN agreement a ON a.id = o.agreement_id`;

/** One time: `$1` occurrence. */
export const TIME_TO_PLAN: NamedQuery<TimeRow, PlannedTime> = {
  name: 'mail_plan_time',
  text: `${TIME} WHERE o.id = $1`,
  row: timeOf,
};

/** The times to come of an agreement: `$1` agreement, `$2` first number, `$3` last number (both included). */
export const TIMES_TO_PLAN: NamedQuery<TimeRow, PlannedTime> = {
  name: 'mail_plan_times',
  text: `${TIME} WHERE o.agreement_id = $1 AND o.number BETWEEN $2 AND $3 AND o.state IN ('planned', 'moved')
         ORDER BY o.number`,
  row: timeOf,
};

/** Who was thanked for a time, now that it can be read: `$1` occurrence. */
export const THANKED: NamedQuery<{ for_id: string; version: number }, { personId: PersonId; version: number }> = {
  name: 'mail_plan_thanked',
  text: `SELECT t.for_id, o.version FROM appreciation t JOIN occurrence o ON o.id = t.occurrence_id
         WHERE t.occurrence_id = $1 AND t.revealed_at IS NOT NULL`,
  row: (row) => ({ personId: row.for_id, version: row.version }),
};
