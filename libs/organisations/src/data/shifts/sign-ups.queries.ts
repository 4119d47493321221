import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { OtherShift, PlaceOffer, SignUp, SigningUp, SignUpState } from '../../domain/shifts/sign-up.rules.js';
import { SHIFT_COLUMNS, shiftOf, type ShiftFacts, type ShiftRow } from './shift-row.js';

/** The states of a sign-up that counts, in SQL. */
export const LIVING = `('confirmed', 'waiting', 'offered', 'toConfirm')`;

interface OtherJson {
  readonly shiftId: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What signing up reads of a shift and a volunteer. */
export interface ShiftForVolunteer extends SigningUp {
  readonly shift: ShiftFacts;
  /** Whether a block lies between the volunteer and the organisation. */
  readonly apart: boolean;
  /** Whether this is a person: organisations sign up for nothing. */
  readonly isPerson: boolean;
}

interface VolunteerRow extends ShiftRow {
  readonly open: boolean;
  readonly apart: boolean;
  readonly is_person: boolean;
  readonly agreed: boolean;
  readonly vog_missing: boolean;
  readonly mine: SignUpState | null;
  readonly others: readonly OtherJson[];
}

/** Whether volunteers can sign up as far as the vacancy goes: `o` organisation, `p` post, in SQL. */
export const IS_OPEN = `(o.state = 'approved' AND p.state IN ('open', 'fulfilled'))`;

/** Whether a person agreed on the vacancy of shift `s`, and whether a certificate of conduct stands in the way, in SQL. */
export const groundsOf = (
  person: string,
): string => `EXISTS (SELECT FROM vacancy_volunteer a WHERE a.post_id = s.post_id AND a.person_id = ${person}
             AND a.until IS NULL) AS agreed,
           vog_missing(s.post_id, s.organisation_id, ${person}, left(s.local_start, 10)::date)`;

/** A shift as a volunteer finds it, with the own shifts that are near to it: `$1` shift, `$2` person. */
export const SHIFT_FOR_VOLUNTEER: NamedQuery<VolunteerRow, ShiftForVolunteer> = {
  name: 'shift_for_volunteer',
  hot: true,
  text: `SELECT ${SHIFT_COLUMNS}, ${IS_OPEN} AS open,
           EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = $2 AND b.other_id = s.organisation_id) AS apart,
           v.kind = 'person' AS is_person,
           ${groundsOf('$2')},
           (SELECT m.state FROM sign_up m WHERE m.shift_id = s.id AND m.person_id = $2 AND m.state IN ${LIVING}) AS mine,
           (SELECT coalesce(json_agg(json_build_object('shiftId', u.shift_id, 'startsAt', lower(u.period),
               'endsAt', upper(u.period)) ORDER BY u.period), '[]')
             FROM sign_up u WHERE u.person_id = $2 AND u.shift_id <> s.id AND u.state IN ('confirmed', 'toConfirm')
               AND u.period && tstzrange(s.starts_at - interval '1 hour', s.ends_at + interval '1 hour')) AS others
         FROM shift s JOIN organisation o ON o.id = s.organisation_id JOIN post p ON p.id = s.post_id
           JOIN person v ON v.id = $2
         WHERE s.id = $1`,
  row: (row) => ({
    shift: shiftOf(row),
    open: row.open,
    apart: row.apart,
    isPerson: row.is_person,
    agreed: row.agreed,
    vogMissing: row.vog_missing,
    mine: row.mine,
    others: row.others.map(otherOf),
  }),
};

const otherOf = ({ shiftId, startsAt, endsAt }: OtherJson): OtherShift => ({
  shiftId,
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});

/** A sign-up with whose it is, and the offer that lives. */
export interface SignUpAtHand extends SignUp {
  readonly shiftId: string;
  readonly personId: PersonId;
  readonly offer: PlaceOffer | null;
  /** Hours before the start from which a withdrawal is late. */
  readonly noticeHours: number;
}

interface AtHandRow {
  readonly id: string;
  readonly shift_id: string;
  readonly person_id: string;
  readonly state: SignUpState;
  readonly answer_by: Date | null;
  readonly offer_id: string | null;
  readonly expires_at: Date | null;
  readonly notice_hours: number;
}

const AT_HAND = `SELECT u.id, u.shift_id, u.person_id, u.state, u.answer_by, f.id AS offer_id, f.expires_at, o.notice_hours
  FROM sign_up u JOIN shift s ON s.id = u.shift_id JOIN organisation o ON o.id = s.organisation_id
    LEFT JOIN place_offer f ON f.sign_up_id = u.id AND f.state = 'open'`;

const atHandOf = (row: AtHandRow): SignUpAtHand => ({
  id: row.id,
  shiftId: row.shift_id,
  personId: row.person_id,
  state: row.state,
  answerBy: row.answer_by,
  offer: row.offer_id === null || row.expires_at === null ? null : { id: row.offer_id, expiresAt: row.expires_at },
  noticeHours: row.notice_hours,
});

/** A sign-up of this person: `$1` sign-up, `$2` person. */
export const SIGN_UP_OF: NamedQuery<AtHandRow, SignUpAtHand> = {
  name: 'sign_up_of',
  text: `${AT_HAND} WHERE u.id = $1 AND u.person_id = $2`,
  row: atHandOf,
};

/** The sign-up of this person to which an offer was made: `$1` offer, `$2` person. */
export const SIGN_UP_OF_OFFER: NamedQuery<{ sign_up_id: string }, string> = {
  name: 'sign_up_of_offer',
  text: `SELECT u.id AS sign_up_id FROM place_offer f JOIN sign_up u ON u.id = f.sign_up_id
         WHERE f.id = $1 AND u.person_id = $2`,
  row: ({ sign_up_id }) => sign_up_id,
};

/** The sign-ups of a shift in one of these states, in their order: `$1` shift, `$2` states. */
export const SIGN_UPS_IN: NamedQuery<{ id: string; state: SignUpState }, { id: string; state: SignUpState }> = {
  name: 'sign_ups_in',
  text: 'SELECT id, state FROM sign_up WHERE shift_id = $1 AND state = ANY ($2) ORDER BY number',
  row: (row) => row,
};

/** The living sign-up of somebody for a shift: `$1` shift, `$2` person. */
export const LIVING_SIGN_UP: NamedQuery<{ id: string }, string> = {
  name: 'sign_up_living',
  text: `SELECT id FROM sign_up WHERE shift_id = $1 AND person_id = $2 AND state IN ${LIVING}`,
  row: ({ id }) => id,
};
