import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Pair } from '../domain/plan.rules.js';

interface AmendmentRow {
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly version: number;
  readonly answer_by: Date;
}

/** An amendment as planning needs it: `$1` id. */
export const AMENDMENT_TO_PLAN: NamedQuery<AmendmentRow, Pair & { version: number; answerBy: Date }> = {
  name: 'mail_plan_amendment',
  text: `SELECT a.requester_id, a.helper_id, m.version, m.answer_by
         FROM amendment m JOIN agreement a ON a.id = m.agreement_id WHERE m.id = $1`,
  row: (row) => ({
    requesterId: row.requester_id,
    helperId: row.helper_id,
    version: row.version,
    answerBy: row.answer_by,
  }),
};

/** When a pause begins: `$1` id. */
export const PAUSE_TO_PLAN: NamedQuery<{ starts_at: Date }, Date> = {
  name: 'mail_plan_pause',
  text: 'SELECT starts_at FROM agreement_pause WHERE id = $1',
  row: (row) => row.starts_at,
};

interface StandInRow {
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly person_id: PersonId;
  readonly starts_at: Date;
}

/** A stand-in as planning needs it; the helper is that of the agreement: `$1` id. */
export const STAND_IN_TO_PLAN: NamedQuery<StandInRow, Pair & { personId: PersonId; startsAt: Date }> = {
  name: 'mail_plan_stand_in',
  text: `SELECT a.requester_id, a.helper_id, s.person_id, o.starts_at
         FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id JOIN agreement a ON a.id = o.agreement_id WHERE s.id = $1`,
  row: (row) => ({
    requesterId: row.requester_id,
    helperId: row.helper_id,
    personId: row.person_id,
    startsAt: row.starts_at,
  }),
};
