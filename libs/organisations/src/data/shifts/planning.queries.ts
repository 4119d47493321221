import type { SignUpWay } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Series } from '../../domain/shifts/series.rules.js';
import { SHIFT_COLUMNS, shiftOf, type ShiftFacts, type ShiftRow } from './shift-row.js';

const rowItself = (row: object): object => row;

/** A vacancy as planning reads it. */
export interface VacancyForShifts {
  readonly areaCode: string;
  readonly open: boolean;
}

/** A vacancy of an organisation: `$1` post, `$2` organisation. */
export const VACANCY_FOR_SHIFTS: NamedQuery<{ area_code: string; open: boolean }, VacancyForShifts> = {
  name: 'shift_vacancy',
  text: `SELECT p.area_code, o.state = 'approved' AND p.state IN ('open', 'fulfilled') AS open
         FROM post p JOIN organisation o ON o.id = p.author_id WHERE p.id = $1 AND p.author_id = $2`,
  row: ({ area_code, open }) => ({ areaCode: area_code, open }),
};

/** A series with what its shifts take over. */
export interface SeriesFacts extends Series {
  readonly id: string;
  readonly vacancyId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly places: number;
  readonly signUp: SignUpWay;
}

interface SeriesRow {
  readonly id: string;
  readonly post_id: string;
  readonly organisation_id: string;
  readonly role: string;
  readonly rrule: string;
  readonly local_start: string;
  readonly zone: string;
  readonly minutes: number;
  readonly until: string | null;
  readonly places: number;
  readonly sign_up: SignUpWay;
  readonly planned_until: Date;
}

/** Adds a series: `$1` id, `$2` post, `$3` organisation, `$4` role, `$5` RRULE, `$6` start, `$7` zone, `$8` minutes, `$9` until, `$10` places, `$11` sign-up, `$12` planned until. */
export const ADD_SERIES: NamedQuery<object, object> = {
  name: 'shift_series_add',
  text: `INSERT INTO shift_series (id, post_id, organisation_id, role, rrule, local_start, zone, minutes, until, places,
           sign_up, planned_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
  row: rowItself,
};

/**
 * Adds the shifts of a vacancy, those of a series once each: `$1` ids, `$2` post, `$3` organisation, `$4` series or null,
 * `$5` starts of the series or nulls, `$6` role, `$7` local starts, `$8` zone, `$9` and `$10` from and to, `$11` places, `$12` sign-up.
 */
export const ADD_SHIFTS: NamedQuery<ShiftRow, ShiftFacts> = {
  name: 'shift_add',
  text: `INSERT INTO shift AS s (id, post_id, organisation_id, series_id, series_start, role, local_start, zone, starts_at,
           ends_at, places, sign_up)
         SELECT t.id, $2, $3, $4, t.series_start, $6, t.local_start, $8, t.starts_at, t.ends_at, $11, $12
         FROM unnest($1::uuid[], $5::varchar[], $7::varchar[], $9::timestamptz[], $10::timestamptz[])
           AS t (id, series_start, local_start, starts_at, ends_at)
         ON CONFLICT ON CONSTRAINT shift_series_once_key DO NOTHING
         RETURNING ${SHIFT_COLUMNS}`,
  row: shiftOf,
};

/** A series that is to be planned further; another worker's is passed over. The vacancy has to be open still: `$1` planned until before. */
export const DUE_SERIES: NamedQuery<SeriesRow, SeriesFacts & { readonly plannedUntil: Date }> = {
  name: 'shift_series_due',
  text: `SELECT r.id, r.post_id, r.organisation_id, r.role, r.rrule, r.local_start, r.zone, r.minutes, r.until::text, r.places,
           r.sign_up, r.planned_until
         FROM shift_series r JOIN post p ON p.id = r.post_id AND p.state IN ('open', 'fulfilled')
           JOIN organisation o ON o.id = r.organisation_id AND o.state = 'approved'
         WHERE r.planned_until < $1 ORDER BY r.planned_until, r.id LIMIT 1 FOR NO KEY UPDATE OF r SKIP LOCKED`,
  row: (row) => ({
    id: row.id,
    vacancyId: row.post_id,
    organisationId: row.organisation_id,
    role: row.role,
    rrule: row.rrule,
    localStart: row.local_start,
    zone: row.zone,
    minutes: row.minutes,
    until: row.until,
    places: row.places,
    signUp: row.sign_up,
    plannedUntil: row.planned_until,
  }),
};

/** Notes until when a series is planned: `$1` series, `$2` until or null for the end. */
export const SERIES_PLANNED: NamedQuery<object, object> = {
  name: 'shift_series_planned',
  text: 'UPDATE shift_series SET planned_until = $2 WHERE id = $1',
  row: rowItself,
};

/** Changes a shift under its lock: `$1` shift, `$2` places, `$3` local start, `$4` from, `$5` to, `$6` how much the version of its time goes up. */
export const CHANGE_SHIFT: NamedQuery<ShiftRow, ShiftFacts> = {
  name: 'shift_change',
  text: `UPDATE shift s SET places = $2, local_start = $3, starts_at = $4, ends_at = $5, terms_version = terms_version + $6
         WHERE id = $1 RETURNING ${SHIFT_COLUMNS}`,
  row: shiftOf,
};

/** Asks who has a place again: `$1` shift, `$2` until. */
export const ASK_AGAIN: NamedQuery<{ id: string }, string> = {
  name: 'sign_up_ask_again',
  text: `UPDATE sign_up SET state = 'toConfirm', answer_by = $2
         WHERE shift_id = $1 AND state IN ('confirmed', 'toConfirm') RETURNING id`,
  row: ({ id }) => id,
};

/** Takes back the offers of a shift; who had one is in line again, at the place of before: `$1` shift. */
export const TAKE_OFFERS_BACK: NamedQuery<{ id: string }, string> = {
  name: 'place_offer_take_back',
  text: `WITH back AS (UPDATE place_offer SET state = 'takenBack' WHERE shift_id = $1 AND state = 'open' RETURNING sign_up_id)
         UPDATE sign_up u SET state = 'waiting' FROM back WHERE u.id = back.sign_up_id RETURNING u.id`,
  row: ({ id }) => id,
};

/** Cancels a shift under its lock, and empties it: `$1` shift. */
export const CANCEL_SHIFT: NamedQuery<ShiftRow, ShiftFacts> = {
  name: 'shift_cancel',
  text: `UPDATE shift s SET state = 'cancelled', confirmed = 0, offered = 0, waiting = 0
         WHERE id = $1 RETURNING ${SHIFT_COLUMNS}`,
  row: shiftOf,
};
