import type { SignUpWay } from '#kernel';

import type { Shift, ShiftState } from '../../domain/shifts/shift.rules.js';

/** A row of a shift, as every statement about shifts gives it. */
export interface ShiftRow {
  readonly id: string;
  readonly post_id: string;
  readonly organisation_id: string;
  readonly series_id: string | null;
  readonly role: string;
  readonly local_start: string;
  readonly zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly places: number;
  readonly confirmed: number;
  readonly offered: number;
  readonly waiting: number;
  readonly state: ShiftState;
  readonly sign_up: SignUpWay;
  readonly terms_version: number;
}

/** A shift with what names it. */
export interface ShiftFacts extends Shift {
  readonly vacancyId: string;
  readonly seriesId: string | null;
  readonly role: string;
}

/** The columns of a shift, from a table or alias `s`. */
export const SHIFT_COLUMNS = `s.id, s.post_id, s.organisation_id, s.series_id, s.role, s.local_start, s.zone, s.starts_at,
  s.ends_at, s.places, s.confirmed, s.offered, s.waiting, s.state, s.sign_up, s.terms_version`;

/** A row as a shift. */
export const shiftOf = (row: ShiftRow): ShiftFacts => ({
  id: row.id,
  vacancyId: row.post_id,
  organisationId: row.organisation_id,
  seriesId: row.series_id,
  role: row.role,
  localStart: row.local_start,
  zone: row.zone,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  places: row.places,
  confirmed: row.confirmed,
  offered: row.offered,
  waiting: row.waiting,
  state: row.state,
  signUp: row.sign_up,
  termsVersion: row.terms_version,
});
