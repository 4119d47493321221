import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { AgreementState, OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { MoveState, OccurrenceMove } from '../../domain/agreements/moves.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';

/** One time of an agreement with all that others need of it. */
export interface OccurrenceFacts {
  readonly id: string;
  readonly number: number;
  readonly agreementId: string;
  readonly negotiationId: string;
  readonly postId: string;
  readonly requesterId: PersonId;
  /** Who comes: the helper of the agreement, or who stands in. */
  readonly helperId: PersonId;
  readonly agreementState: AgreementState;
  readonly formedAt: Date;
  readonly state: OccurrenceState;
  readonly localStart: string;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly version: number;
  /** Who did not come, as far as anybody told. */
  readonly absentId: PersonId | null;
}

interface OccurrenceRow {
  readonly id: string;
  readonly number: number;
  readonly agreement_id: string;
  readonly negotiation_id: string;
  readonly post_id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly agreement_state: AgreementState;
  readonly formed_at: Date;
  readonly state: OccurrenceState;
  readonly local_start: string;
  readonly zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly version: number;
  readonly absent_id: PersonId | null;
}

const occurrenceOf = (row: OccurrenceRow): OccurrenceFacts => ({
  id: row.id,
  number: row.number,
  agreementId: row.agreement_id,
  negotiationId: row.negotiation_id,
  postId: row.post_id,
  requesterId: row.requester_id,
  helperId: row.helper_id,
  agreementState: row.agreement_state,
  formedAt: row.formed_at,
  state: row.state,
  localStart: row.local_start,
  zone: row.zone,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  version: row.version,
  absentId: row.absent_id,
});

const OCCURRENCE = `SELECT o.id, o.number, o.agreement_id, a.negotiation_id, a.post_id, a.requester_id,
    coalesce(o.stand_in_id, a.helper_id) AS helper_id, a.state AS agreement_state, a.formed_at, o.state, o.local_start, o.zone,
    o.starts_at, o.ends_at, o.version, o.absent_id
  FROM occurrence o JOIN agreement a ON a.id = o.agreement_id`;

/** One time with its agreement: `$1` occurrence. */
export const OCCURRENCE_FACTS: NamedQuery<OccurrenceRow, OccurrenceFacts> = {
  name: 'occurrence_facts',
  text: `${OCCURRENCE} WHERE o.id = $1`,
  row: occurrenceOf,
};

/** Locks one time, after its agreement: `$1` occurrence. */
export const LOCK_OCCURRENCE: NamedQuery<OccurrenceRow, OccurrenceFacts> = {
  name: 'occurrence_lock',
  text: `${OCCURRENCE} WHERE o.id = $1 FOR UPDATE OF o`,
  row: occurrenceOf,
};

interface MoveRow {
  readonly id: string;
  readonly occurrence_id: string;
  readonly state: MoveState;
  readonly occurrence_version: number;
  readonly proposed_by: PersonId;
  readonly local_start: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** A wish to move as a use case holds it. */
export interface LockedMove extends OccurrenceMove {
  readonly id: string;
}

/** The occurrence that a wish to move is about, unlocked: `$1` move. */
export const OCCURRENCE_OF_MOVE: NamedQuery<{ occurrence_id: string }, string> = {
  name: 'move_occurrence',
  text: 'SELECT occurrence_id FROM occurrence_move WHERE id = $1',
  row: (row) => row.occurrence_id,
};

/** Locks a wish to move, after its occurrence: `$1` move. */
export const LOCK_MOVE: NamedQuery<MoveRow, LockedMove> = {
  name: 'move_lock',
  text: `SELECT id, occurrence_id, state, occurrence_version, proposed_by, local_start, starts_at, ends_at
         FROM occurrence_move WHERE id = $1 FOR UPDATE`,
  row: (row) => ({
    id: row.id,
    state: row.state,
    occurrenceVersion: row.occurrence_version,
    proposedBy: row.proposed_by,
    localStart: row.local_start,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }),
};

/** Decides the wish to move that is open for one time, if there is one: `$1` occurrence, `$2` state, `$3` by whom, `$4` now. */
export const DECIDE_OPEN_MOVE: NamedQuery<object, object> = {
  name: 'move_decide_open',
  text: `UPDATE occurrence_move SET state = $2, decided_by = $3, decided_at = $4 WHERE occurrence_id = $1 AND state = 'open'`,
  row: (row) => row,
};

/** An agreement as a use case holds it. */
export interface LockedAgreement {
  readonly id: string;
  readonly negotiationId: string;
  readonly postId: string;
  readonly requesterId: PersonId;
  readonly helperId: PersonId;
  readonly state: AgreementState;
  readonly terms: Terms;
  readonly plannedUntil: Date | null;
}

interface AgreementRow {
  readonly id: string;
  readonly negotiation_id: string;
  readonly post_id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly state: AgreementState;
  readonly terms: Terms;
  readonly planned_until: Date | null;
}

const agreementOf = (row: AgreementRow): LockedAgreement => ({
  id: row.id,
  negotiationId: row.negotiation_id,
  postId: row.post_id,
  requesterId: row.requester_id,
  helperId: row.helper_id,
  state: row.state,
  terms: row.terms,
  plannedUntil: row.planned_until,
});

const AGREEMENT =
  'SELECT id, negotiation_id, post_id, requester_id, helper_id, state, terms, planned_until FROM agreement';

/** A party's agreement, unlocked: `$1` agreement, `$2` person. */
export const AGREEMENT_OF_PARTY: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_of_party',
  text: `${AGREEMENT} WHERE id = $1 AND $2 IN (requester_id, helper_id)`,
  row: agreementOf,
};

/** Locks the talks of an agreement: `$1` talks. */
export const LOCK_TALKS_OF_AGREEMENT: NamedQuery<object, object> = {
  name: 'agreement_lock_talks',
  text: 'SELECT 1 AS locked FROM negotiation WHERE id = $1 FOR UPDATE',
  row: (row) => row,
};

/** Locks an agreement: `$1` agreement. */
export const LOCK_AGREEMENT: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_lock',
  text: `${AGREEMENT} WHERE id = $1 FOR UPDATE`,
  row: agreementOf,
};

/** A party's agreement by one of its times, unlocked: `$1` occurrence, `$2` person. */
export const AGREEMENT_OF_OCCURRENCE: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_of_occurrence',
  text: `${AGREEMENT} WHERE id = (SELECT agreement_id FROM occurrence WHERE id = $1) AND $2 IN (requester_id, helper_id)`,
  row: agreementOf,
};

/** Locks a party's agreement by one of its times: `$1` occurrence, `$2` person. */
export const LOCK_AGREEMENT_OF_OCCURRENCE: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_lock_of_occurrence',
  text: `${AGREEMENT} WHERE id = (SELECT agreement_id FROM occurrence WHERE id = $1) AND $2 IN (requester_id, helper_id)
         FOR UPDATE`,
  row: agreementOf,
};

/** Locks an agreement by one of its times, for a party or who stands in then: `$1` occurrence, `$2` person. */
export const LOCK_AGREEMENT_FOR_TELLING: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_lock_for_telling',
  text: `${AGREEMENT} WHERE id = (SELECT agreement_id FROM occurrence WHERE id = $1)
           AND $2 IN (requester_id, helper_id, (SELECT stand_in_id FROM occurrence WHERE id = $1)) FOR UPDATE`,
  row: agreementOf,
};

/** An agreement by one of its times, unlocked: `$1` occurrence. */
export const AGREEMENT_OF_TIME: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_of_time',
  text: `${AGREEMENT} WHERE id = (SELECT agreement_id FROM occurrence WHERE id = $1)`,
  row: agreementOf,
};

/** Locks a page of recurring agreements whose times are planned less far than wanted: `$1` wanted, `$2` how many. */
export const LOCK_TO_PLAN: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_lock_to_plan',
  text: `${AGREEMENT} WHERE state = 'active' AND planned_until < $1 ORDER BY planned_until LIMIT $2 FOR UPDATE SKIP LOCKED`,
  row: agreementOf,
};

/** The running agreement of talks, unlocked: `$1` talks. */
export const ACTIVE_OF_TALKS: NamedQuery<AgreementRow, LockedAgreement> = {
  name: 'agreement_active_of_talks',
  text: `${AGREEMENT} WHERE negotiation_id = $1 AND state = 'active'`,
  row: agreementOf,
};

/** The running agreements of somebody: `$1` person. */
export const ACTIVE_OF_PERSON: NamedQuery<{ id: string }, string> = {
  name: 'agreement_active_of_person',
  text: `SELECT id FROM agreement WHERE state = 'active' AND $1 IN (requester_id, helper_id) ORDER BY formed_at, id`,
  row: ({ id }) => id,
};

/** How the newest agreement of talks stands, for contact details: `$1` talks. */
export const REVEALING_OF_TALKS: NamedQuery<
  { state: AgreementState; ended_at: Date | null },
  { state: AgreementState; endedAt: Date | null }
> = {
  name: 'agreement_revealing_of_talks',
  text: 'SELECT state, ended_at FROM agreement WHERE negotiation_id = $1 ORDER BY version DESC LIMIT 1',
  row: (row) => ({ state: row.state, endedAt: row.ended_at }),
};

/**
 * Ends a page of agreements whose last time ended before `$1` and that plan no more, and their talks with them: `$2` now,
 * `$3` how many.
 */
export const COMPLETE: NamedQuery<{ id: string; negotiation_id: string }, { id: string; negotiationId: string }> = {
  name: 'agreement_complete',
  text: `WITH due AS (
           SELECT a.id, a.negotiation_id FROM agreement a JOIN negotiation n ON n.id = a.negotiation_id
           WHERE a.state = 'active' AND a.planned_until IS NULL
             AND NOT EXISTS (SELECT FROM occurrence o WHERE o.agreement_id = a.id AND o.ends_at >= $1
               AND (o.state <> 'skipped' OR o.pause_id IS NOT NULL))
           ORDER BY a.id LIMIT $3 FOR UPDATE SKIP LOCKED
         ), over AS (
           UPDATE negotiation SET over_at = $2 WHERE id IN (SELECT negotiation_id FROM due)
         )
         UPDATE agreement SET state = 'ended', ended_at = $2, end_reason = 'done', ended_late = false
         WHERE id IN (SELECT id FROM due) RETURNING id, negotiation_id`,
  row: (row) => ({ id: row.id, negotiationId: row.negotiation_id }),
};

/** Takes off what has not begun when an agreement ends: `$1` agreement, `$2` by whom, `$3` now. Late or not is noted at the agreement. */
export const CANCEL_UPCOMING: NamedQuery<object, object> = {
  name: 'occurrence_cancel_upcoming',
  text: `UPDATE occurrence SET state = 'cancelled', cancelled_by = $2, cancelled_at = $3, cancelled_late = false
         WHERE agreement_id = $1 AND state IN ('planned', 'moved') AND starts_at > $3`,
  row: (row) => row,
};

/** Frees the way for new talks of the same two about the post, once their agreement ended: `$1` talks, `$2` now. */
export const TALKS_ARE_OVER: NamedQuery<object, object> = {
  name: 'talks_are_over',
  text: 'UPDATE negotiation SET over_at = $2 WHERE id = $1',
  row: (row) => row,
};
