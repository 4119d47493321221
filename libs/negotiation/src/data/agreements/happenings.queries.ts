import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { AmendmentTurnKind } from '../../domain/agreements/amendments.rules.js';
import type { MoveState } from '../../domain/agreements/moves.rules.js';
import type { ReviewAnswer, ReviewMonths } from '../../domain/agreements/reviews.rules.js';
import type { StandInState } from '../../domain/agreements/stand-ins.rules.js';
import type { LivingRows } from '../../domain/history/happenings.rules.js';

/** The agreements of talks for one of the two, nobody else: `$1` reader, `$2` talks. */
const MINE = 'a.negotiation_id = $2::uuid AND $1::uuid IN (a.requester_id, a.helper_id)';

type One<Name extends keyof LivingRows> = LivingRows[Name][number];

interface AmendmentRow {
  readonly amendment_id: string;
  readonly kind: AmendmentTurnKind;
  readonly by_id: PersonId | null;
  readonly at: Date;
  readonly version: number;
  readonly body: string | null;
}

/** Every act on other terms, in order, without reasons: `$1` reader, `$2` talks. */
export const AMENDMENT_TURNS_TO_TELL: NamedQuery<AmendmentRow, One<'amendments'>> = {
  name: 'history_amendment_turns',
  text: `SELECT t.amendment_id, t.kind, t.by_id, t.at, t.version, t.body
         FROM amendment_turn t JOIN amendment m ON m.id = t.amendment_id JOIN agreement a ON a.id = m.agreement_id
         WHERE ${MINE} ORDER BY m.opened_at, m.id, t.number`,
  row: ({ amendment_id: amendmentId, by_id: byId, kind, at, version, body }) => ({
    amendmentId,
    kind,
    byId,
    at,
    version,
    body,
  }),
};

interface TimeRow {
  readonly id: string;
  readonly local_start: string;
  readonly starts_at: Date;
  readonly state: OccurrenceState;
  readonly slot: string | null;
  readonly cancelled_by: PersonId | null;
  readonly cancelled_at: Date | null;
  readonly ended_with_it: boolean;
  readonly absent_id: PersonId | null;
  readonly excused_at: Date | null;
}

/** The times, in order; one that went with the end of the agreement was called off without a reason of its own: `$1` reader, `$2` talks. */
export const TIMES_TO_TELL: NamedQuery<TimeRow, One<'times'>> = {
  name: 'history_times',
  text: `SELECT o.id, o.local_start, o.starts_at, o.state, o.slot, o.cancelled_by, o.cancelled_at,
           o.cancel_reason IS NULL AS ended_with_it, o.absent_id, o.excused_at
         FROM occurrence o JOIN agreement a ON a.id = o.agreement_id
         WHERE ${MINE} ORDER BY o.starts_at, o.number`,
  row: (row) => ({
    id: row.id,
    localStart: row.local_start,
    startsAt: row.starts_at,
    state: row.state,
    slot: row.slot,
    cancelledBy: row.cancelled_by,
    cancelledAt: row.cancelled_at,
    endedWithIt: row.ended_with_it,
    absentId: row.absent_id,
    excusedAt: row.excused_at,
  }),
};

interface MoveRow {
  readonly occurrence_id: string;
  readonly proposed_by: PersonId;
  readonly proposed_at: Date;
  readonly local_start: string;
  readonly state: MoveState;
  readonly decided_by: PersonId | null;
  readonly decided_at: Date | null;
}

/** The wishes to move times, in order: `$1` reader, `$2` talks. */
export const MOVES_TO_TELL: NamedQuery<MoveRow, One<'moves'>> = {
  name: 'history_moves',
  text: `SELECT m.occurrence_id, m.proposed_by, m.proposed_at, m.local_start, m.state, m.decided_by, m.decided_at
         FROM occurrence_move m JOIN occurrence o ON o.id = m.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         WHERE ${MINE} ORDER BY m.proposed_at, m.id`,
  row: (row) => ({
    timeId: row.occurrence_id,
    proposedBy: row.proposed_by,
    proposedAt: row.proposed_at,
    localStart: row.local_start,
    state: row.state,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
  }),
};

interface PauseRow {
  readonly by_id: PersonId;
  readonly from_day: string;
  readonly to_day: string;
  readonly made_at: Date;
  readonly ended_at: Date | null;
  readonly ended_by: PersonId | null;
}

/** The pauses, in order: `$1` reader, `$2` talks. */
export const PAUSES_TO_TELL: NamedQuery<PauseRow, One<'pauses'>> = {
  name: 'history_pauses',
  text: `SELECT p.by_id, p.from_day::text, p.to_day::text, p.made_at, p.ended_at, p.ended_by
         FROM agreement_pause p JOIN agreement a ON a.id = p.agreement_id
         WHERE ${MINE} ORDER BY p.made_at, p.id`,
  row: (row) => ({
    byId: row.by_id,
    fromDay: row.from_day,
    toDay: row.to_day,
    madeAt: row.made_at,
    endedAt: row.ended_at,
    endedBy: row.ended_by,
  }),
};

interface StandInRow {
  readonly occurrence_id: string;
  readonly first_name: string;
  readonly asked_by: PersonId;
  readonly state: StandInState;
  readonly asked_at: Date;
  readonly willing_at: Date | null;
  readonly consented_by: PersonId | null;
  readonly decided_at: Date | null;
}

/** Who may come instead, in order, without what was said to them: before their yes for the helper alone. `$1` reader, `$2` talks. */
export const STAND_INS_TO_TELL: NamedQuery<StandInRow, One<'standIns'>> = {
  name: 'history_stand_ins',
  text: `SELECT s.occurrence_id, c.first_name, s.asked_by, s.state, s.asked_at, s.willing_at, s.consented_by, s.decided_at
         FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         JOIN person c ON c.id = s.person_id
         WHERE ${MINE} AND (s.willing_at IS NOT NULL OR s.asked_by = $1) ORDER BY s.asked_at, s.id`,
  row: (row) => ({
    timeId: row.occurrence_id,
    name: row.first_name,
    askedBy: row.asked_by,
    state: row.state,
    askedAt: row.asked_at,
    willingAt: row.willing_at,
    consentedBy: row.consented_by,
    decidedAt: row.decided_at,
  }),
};

interface ReviewRow {
  readonly months: ReviewMonths;
  readonly asked_at: Date;
  readonly answer: ReviewAnswer | null;
  readonly person_id: PersonId | null;
  readonly answered_at: Date | null;
}

/** Whether it is still good, with what the reader said; what the other one said is theirs. `$1` reader, `$2` talks. */
export const REVIEWS_TO_TELL: NamedQuery<ReviewRow, One<'reviews'>> = {
  name: 'history_reviews',
  text: `SELECT r.months, r.asked_at, v.answer, v.person_id, v.answered_at
         FROM agreement_review r JOIN agreement a ON a.id = r.agreement_id
         LEFT JOIN review_answer v ON v.agreement_id = r.agreement_id AND v.months = r.months AND v.person_id = $1
         WHERE ${MINE} ORDER BY r.asked_at`,
  row: (row) => ({
    months: row.months,
    askedAt: row.asked_at,
    answer: row.answer,
    answeredBy: row.person_id,
    answeredAt: row.answered_at,
  }),
};

/** How it ended, without the reason: `$1` reader, `$2` talks. */
export const ENDINGS_TO_TELL: NamedQuery<
  { readonly ended_at: Date; readonly ended_by: PersonId | null },
  One<'endings'>
> = {
  name: 'history_endings',
  text: `SELECT a.ended_at, a.ended_by FROM agreement a WHERE ${MINE} AND a.ended_at IS NOT NULL ORDER BY a.ended_at`,
  row: (row) => ({ at: row.ended_at, byId: row.ended_by }),
};
