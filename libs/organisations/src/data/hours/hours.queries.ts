import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Hours, HoursSide, Presence } from '../../domain/hours/hours.rules.js';
import type { ConfirmedHours } from '../../domain/certificates/certificate.rules.js';

/** A place on a shift, as what is said of its hours needs it. */
export interface ShiftPlace {
  readonly organisationId: PersonId;
  readonly personId: PersonId;
  readonly onDate: string;
  readonly task: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface PlaceRow {
  readonly organisation_id: string;
  readonly person_id: string;
  readonly on_date: string;
  readonly role: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** Locks a place that was kept and answers it, for one of its two sides: `$1` sign-up, `$2` organisation or volunteer. */
export const LOCK_PLACE: NamedQuery<PlaceRow, ShiftPlace> = {
  name: 'hours_lock_place',
  text: `SELECT s.organisation_id, u.person_id, left(s.local_start, 10) AS on_date, s.role, s.starts_at, s.ends_at
         FROM sign_up u JOIN shift s ON s.id = u.shift_id
         WHERE u.id = $1 AND $2 IN (u.person_id, s.organisation_id) AND u.state IN ('confirmed', 'toConfirm')
           AND s.state = 'planned' FOR NO KEY UPDATE OF u`,
  row: (row) => ({
    organisationId: row.organisation_id,
    personId: row.person_id,
    onDate: row.on_date,
    task: row.role,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }),
};

interface HoursRow {
  readonly sign_up_id: string;
  readonly organisation_id: string;
  readonly organisation: string;
  readonly person_id: string;
  readonly first_name: string;
  readonly on_date: string;
  readonly task: string;
  readonly presence: Presence;
  readonly minutes: number;
  readonly allowance_cents: number;
  readonly said_by: HoursSide;
  readonly answer_by: Date;
  readonly settled_at: Date | null;
  readonly words: string;
}

/** The hours of one place, as both sides read them. */
export interface HoursView extends Hours {
  readonly signUpId: string;
  readonly organisationId: PersonId;
  readonly organisation: string;
  readonly personId: PersonId;
  readonly firstName: string;
  readonly onDate: string;
  readonly task: string;
  readonly allowanceCents: number;
  /** What was said with it last; may be empty. */
  readonly words: string;
}

const VIEW = `SELECT h.sign_up_id, h.organisation_id, o.first_name AS organisation, h.person_id, v.first_name, h.on_date::text,
    h.task, h.presence, h.minutes, h.allowance_cents, h.said_by, h.answer_by, h.settled_at,
    (SELECT d.words FROM hours_said d WHERE d.sign_up_id = h.sign_up_id ORDER BY d.number DESC LIMIT 1) AS words
  FROM hours h JOIN person o ON o.id = h.organisation_id JOIN person v ON v.id = h.person_id`;

const viewOf = (row: HoursRow): HoursView => ({
  signUpId: row.sign_up_id,
  organisationId: row.organisation_id,
  organisation: row.organisation,
  personId: row.person_id,
  firstName: row.first_name,
  onDate: row.on_date,
  task: row.task,
  presence: row.presence,
  minutes: row.minutes,
  allowanceCents: row.allowance_cents,
  saidBy: row.said_by,
  answerBy: row.answer_by,
  settledAt: row.settled_at,
  words: row.words,
});

/** The hours of one place: `$1` sign-up. */
export const HOURS_OF_PLACE: NamedQuery<HoursRow, HoursView> = {
  name: 'hours_of_place',
  text: `${VIEW} WHERE h.sign_up_id = $1`,
  row: viewOf,
};

/** What somebody did for organisations in some days, newest first: `$1` person, `$2` and `$3` first and last date. */
export const HOURS_OF_PERSON: NamedQuery<HoursRow, HoursView> = {
  name: 'hours_of_person',
  text: `${VIEW} WHERE h.person_id = $1 AND h.on_date BETWEEN $2 AND $3 ORDER BY h.on_date DESC, h.sign_up_id DESC LIMIT 2000`,
  row: viewOf,
};

/** The hours of an organisation in some days, newest first: `$1` organisation, `$2` and `$3` first and last date. */
export const HOURS_OF_ORGANISATION: NamedQuery<HoursRow, HoursView> = {
  name: 'hours_of_organisation',
  text: `${VIEW} WHERE h.organisation_id = $1 AND h.on_date BETWEEN $2 AND $3
         ORDER BY h.on_date DESC, v.first_name, h.sign_up_id LIMIT 5000`,
  row: viewOf,
};

/** Settled hours of a volunteer with an organisation: `$1` organisation, `$2` person, `$3` and `$4` first and last date. */
export const CONFIRMED_HOURS: NamedQuery<{ on_date: string; minutes: number; task: string }, ConfirmedHours> = {
  name: 'hours_confirmed',
  text: `SELECT on_date::text, minutes, task FROM hours
         WHERE organisation_id = $1 AND person_id = $2 AND on_date BETWEEN $3 AND $4 AND settled_at IS NOT NULL AND minutes > 0
         ORDER BY on_date, sign_up_id`,
  row: (row) => ({ onDate: row.on_date, minutes: row.minutes, task: row.task }),
};

/** Allowances of a volunteer over all organisations, by day: `$1` person, `$2` and `$3` first and last date, `$4` sign-up to leave out. */
export const ALLOWANCES: NamedQuery<
  { date: string; cents: number },
  { readonly date: string; readonly cents: number }
> = {
  name: 'hours_allowances',
  text: `SELECT on_date::text AS date, sum(allowance_cents)::int AS cents FROM hours
         WHERE person_id = $1 AND on_date BETWEEN $2 AND $3 AND sign_up_id <> $4 AND allowance_cents > 0 GROUP BY on_date`,
  row: (row) => row,
};

/** Settles what nobody answered in time: `$1` now, `$2` how many. The last word stands. */
export const SETTLE_SILENT: NamedQuery<{ sign_up_id: string }, string> = {
  name: 'hours_settle_silent',
  text: `UPDATE hours SET settled_at = $1, settled_because = 'silence'
         WHERE sign_up_id IN (SELECT sign_up_id FROM hours WHERE settled_at IS NULL AND answer_by <= $1
           ORDER BY answer_by LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED)
         RETURNING sign_up_id`,
  row: (row) => row.sign_up_id,
};
