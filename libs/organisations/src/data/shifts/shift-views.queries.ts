import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ShiftStep } from '../../domain/shifts/shift.events.js';
import type { PlaceOffer, ShiftReason, SignUp, SignUpState } from '../../domain/shifts/sign-up.rules.js';
import { SHIFT_COLUMNS, shiftOf, type ShiftFacts, type ShiftRow } from './shift-row.js';
import { groundsOf, IS_OPEN, LIVING } from './sign-ups.queries.js';

/** The last sign-up of the viewer. */
export interface OwnSignUp extends SignUp {
  readonly offer: PlaceOffer | null;
  readonly late: boolean;
  readonly reason: ShiftReason | null;
  /** The place on the waiting list, from 1; null for who does not wait. */
  readonly position: number | null;
}

/** A shift as one viewer sees it. */
export interface ShiftView {
  readonly shift: ShiftFacts;
  readonly open: boolean;
  readonly agreed: boolean;
  readonly vogMissing: boolean;
  readonly mine: OwnSignUp | null;
}

interface ViewRow extends ShiftRow {
  readonly open: boolean;
  readonly agreed: boolean;
  readonly vog_missing: boolean;
  readonly mine_id: string | null;
  readonly mine_state: SignUpState;
  readonly answer_by: Date | null;
  readonly late: boolean;
  readonly reason: ShiftReason | null;
  readonly offer_id: string | null;
  readonly expires_at: Date;
  readonly position: number | null;
}

const viewOf = (row: ViewRow): ShiftView => ({
  shift: shiftOf(row),
  open: row.open,
  agreed: row.agreed,
  vogMissing: row.vog_missing,
  mine: row.mine_id === null ? null : mineOf(row, row.mine_id),
});

const mineOf = (row: ViewRow, id: string): OwnSignUp => ({
  id,
  state: row.mine_state,
  answerBy: row.answer_by,
  offer: row.offer_id === null ? null : { id: row.offer_id, expiresAt: row.expires_at },
  late: row.late,
  reason: row.reason,
  position: row.position,
});

/** Shifts with the last sign-up of the viewer `$1`, who may be nobody. */
const VIEWED = `SELECT ${SHIFT_COLUMNS}, ${IS_OPEN} AS open, ${groundsOf('$1::uuid')}, m.id AS mine_id, m.state AS mine_state, m.answer_by, m.late,
    m.reason, f.id AS offer_id, f.expires_at,
    CASE m.state WHEN 'waiting' THEN (SELECT count(*)::int FROM sign_up w
      WHERE w.shift_id = s.id AND w.state = 'waiting' AND w.number <= m.number) END AS position
  FROM shift s JOIN organisation o ON o.id = s.organisation_id JOIN post p ON p.id = s.post_id
    LEFT JOIN LATERAL (SELECT * FROM sign_up u WHERE u.shift_id = s.id AND u.person_id = $1
      ORDER BY u.number DESC LIMIT 1) m ON true
    LEFT JOIN place_offer f ON f.sign_up_id = m.id AND f.state = 'open'`;

/** Whether the viewer may see a shift: its vacancy is open, it is the own one, or there is a sign-up; never across a block. */
const VISIBLE = `(${IS_OPEN} OR s.organisation_id = $1 OR m.id IS NOT NULL) AND NOT EXISTS (SELECT FROM blocked_pair b
    WHERE b.person_id = $1 AND b.other_id = s.organisation_id)`;

/** One shift: `$1` viewer or null, `$2` shift. */
export const SHIFT_VIEW: NamedQuery<ViewRow, ShiftView> = {
  name: 'shift_view',
  text: `${VIEWED} WHERE s.id = $2 AND ${VISIBLE}`,
  row: viewOf,
};

/** The shifts of a vacancy that start in a stretch of time: `$1` viewer or null, `$2` post, `$3` from, `$4` to. */
export const SHIFTS_OF_VACANCY: NamedQuery<ViewRow, ShiftView> = {
  name: 'shift_of_vacancy',
  text: `${VIEWED} WHERE s.post_id = $2 AND s.starts_at >= $3 AND s.starts_at < $4 AND ${VISIBLE} ORDER BY s.starts_at, s.id`,
  row: viewOf,
};

/** The shifts that the viewer has a place on or waits for, until they end, the next one first: `$1` viewer, `$2` now, `$3` and `$4` the last row before or null, `$5` how many. */
export const MY_SHIFTS: NamedQuery<ViewRow, ShiftView> = {
  name: 'shift_mine',
  text: `${VIEWED} WHERE m.state IN ${LIVING} AND s.id IN (SELECT shift_id FROM sign_up
      WHERE person_id = $1 AND state IN ${LIVING}) AND s.ends_at > $2
    AND ($3::timestamptz IS NULL OR (s.starts_at, s.id) > ($3, $4::uuid)) ORDER BY s.starts_at, s.id LIMIT $5`,
  row: viewOf,
};

/** A volunteer on a roster. */
export interface RosterVolunteer {
  readonly signUpId: string;
  readonly personId: PersonId;
  readonly firstName: string;
  readonly state: SignUpState;
}

/** A shift with its volunteers, those in line behind the others. */
export interface RosterShift {
  readonly shift: ShiftFacts;
  readonly volunteers: readonly RosterVolunteer[];
}

/** The shifts of an organisation in a stretch of time with who comes, in one statement: `$1` organisation, `$2` from, `$3` to. */
export const ROSTER: NamedQuery<ShiftRow & { volunteers: RosterVolunteer[] }, RosterShift> = {
  name: 'shift_roster',
  text: `SELECT ${SHIFT_COLUMNS}, coalesce(w.volunteers, '[]') AS volunteers
    FROM shift s LEFT JOIN (SELECT u.shift_id, json_agg(json_build_object('signUpId', u.id, 'personId', u.person_id,
        'firstName', v.first_name, 'state', u.state) ORDER BY u.state = 'waiting', u.number) AS volunteers
      FROM shift t JOIN sign_up u ON u.shift_id = t.id AND u.state IN ${LIVING} JOIN person v ON v.id = u.person_id
      WHERE t.organisation_id = $1 AND t.starts_at >= $2 AND t.starts_at < $3 GROUP BY u.shift_id) w ON w.shift_id = s.id
    WHERE s.organisation_id = $1 AND s.starts_at >= $2 AND s.starts_at < $3 ORDER BY s.starts_at, s.id`,
  row: (row) => ({ shift: shiftOf(row), volunteers: row.volunteers }),
};

/** A step of a shift. */
export interface StoryStep {
  readonly step: ShiftStep;
  readonly at: Date;
  /** The volunteer whom it is about; null for what the organiser did. */
  readonly firstName: string | null;
  readonly reason: ShiftReason | null;
}

interface StepRow {
  readonly kind: ShiftStep;
  readonly at: Date;
  readonly first_name: string | null;
  readonly reason: ShiftReason | null;
}

/** The story of a shift of this organisation, newest first: `$1` shift, `$2` organisation, `$3` how many. */
export const SHIFT_STORY: NamedQuery<StepRow, StoryStep> = {
  name: 'shift_story',
  text: `SELECT e.kind, e.at, v.first_name, CASE WHEN e.kind LIKE 'withdrew%' THEN u.reason END AS reason
         FROM shift_event e JOIN shift s ON s.id = e.shift_id AND s.organisation_id = $2
           LEFT JOIN sign_up u ON u.id = e.sign_up_id LEFT JOIN person v ON v.id = u.person_id
         WHERE e.shift_id = $1 ORDER BY e.number DESC LIMIT $3`,
  row: ({ kind, at, first_name, reason }) => ({ step: kind, at, firstName: first_name, reason }),
};
