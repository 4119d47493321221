import type { NamedQuery } from '#platform';

import type { OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { Pause } from '../../domain/agreements/pauses.rules.js';
import type { UpcomingTime } from '../../domain/times/replanning.rules.js';

interface UpcomingRow {
  readonly id: string;
  readonly state: OccurrenceState;
  readonly local_start: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly slot: string | null;
  readonly pause_id: string | null;
}

/** Locks the times of an agreement that have not begun, in one order for everybody: `$1` agreement, `$2` now. */
export const LOCK_UPCOMING: NamedQuery<UpcomingRow, UpcomingTime> = {
  name: 'times_lock_upcoming',
  text: `SELECT id, state, local_start, starts_at, ends_at, slot, pause_id FROM occurrence
         WHERE agreement_id = $1 AND starts_at > $2 ORDER BY id FOR UPDATE`,
  row: (row) => ({
    id: row.id,
    state: row.state,
    localStart: row.local_start,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    slot: row.slot,
    pauseId: row.pause_id,
  }),
};

/** Gives times other moments: `$1` ids, `$2` local starts, `$3` starts, `$4` ends. What a pause skipped comes back; the pause is laid over it again. */
export const REPLAN_TIMES: NamedQuery<object, object> = {
  name: 'times_replan',
  text: `UPDATE occurrence o SET local_start = w.local_start, starts_at = w.starts_at, ends_at = w.ends_at,
           state = 'planned', skipped_at = NULL, pause_id = NULL, version = o.version + 1
         FROM unnest($1::uuid[], $2::varchar[], $3::timestamptz[], $4::timestamptz[]) AS w(id, local_start, starts_at, ends_at)
         WHERE o.id = w.id`,
  row: (row) => row,
};

/** Drops times that the terms no longer have: `$1` ids, `$2` now. */
export const DROP_TIMES: NamedQuery<object, object> = {
  name: 'times_drop',
  text: `UPDATE occurrence SET state = 'skipped', skipped_at = $2, pause_id = NULL WHERE id = ANY ($1::uuid[])`,
  row: (row) => row,
};

/** Skips the times to come that lie in the pause of an agreement and that nobody moved: `$1` agreement, `$2` now. */
export const SKIP_PAUSED: NamedQuery<{ id: string }, string> = {
  name: 'times_skip_paused',
  text: `UPDATE occurrence o SET state = 'skipped', skipped_at = $2, pause_id = p.id
         FROM agreement_pause p
         WHERE p.agreement_id = $1 AND p.ended_at IS NULL AND o.agreement_id = p.agreement_id AND o.state = 'planned'
           AND o.starts_at > $2 AND o.starts_at >= p.starts_at AND o.starts_at < p.ends_at
         RETURNING o.id`,
  row: (row) => row.id,
};

/** Brings back what a pause skipped and is still to come: `$1` pause, `$2` now. */
export const BRING_BACK: NamedQuery<{ id: string }, string> = {
  name: 'times_bring_back',
  text: `UPDATE occurrence SET state = 'planned', skipped_at = NULL, pause_id = NULL, version = version + 1
         WHERE pause_id = $1 AND state = 'skipped' AND starts_at > $2 RETURNING id`,
  row: (row) => row.id,
};

/** Lets the wishes to move times go that are skipped or have another moment now: `$1` agreement, `$2` now. */
export const REPLACE_STRANDED_MOVES: NamedQuery<object, object> = {
  name: 'times_replace_stranded_moves',
  text: `UPDATE occurrence_move m SET state = 'replaced', decided_at = $2 FROM occurrence o
         WHERE o.id = m.occurrence_id AND o.agreement_id = $1 AND m.state = 'open'
           AND (o.state NOT IN ('planned', 'moved') OR o.version <> m.occurrence_version)`,
  row: (row) => row,
};

/** A stand-in that ended with its time. */
export interface StrandedStandIn {
  readonly id: string;
  readonly occurrenceId: string;
  readonly wasAgreed: boolean;
}

/**
 * Ends the stand-ins of times that are off or have another moment now: `$1` agreement, `$2` now. Who came to a time that is
 * over stays who came to it.
 */
export const END_STRANDED_STAND_INS: NamedQuery<
  { id: string; occurrence_id: string; was_agreed: boolean },
  StrandedStandIn
> = {
  name: 'times_end_stranded_stand_ins',
  text: `WITH stranded AS (
           SELECT s.id, s.occurrence_id, s.state = 'agreed' AS was_agreed
           FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id
           WHERE o.agreement_id = $1 AND s.state IN ('asked', 'willing', 'agreed')
             AND CASE WHEN o.state IN ('planned', 'moved') THEN o.version <> s.occurrence_version
               WHEN o.state IN ('skipped', 'cancelled') THEN true ELSE s.state <> 'agreed' END
         ), ended AS (
           UPDATE stand_in s SET state = 'ended', decided_at = $2 FROM stranded x WHERE s.id = x.id
         ), back AS (
           UPDATE occurrence o SET stand_in_id = NULL FROM stranded x WHERE o.id = x.occurrence_id AND x.was_agreed
         ) SELECT id, occurrence_id, was_agreed FROM stranded`,
  row: (row) => ({ id: row.id, occurrenceId: row.occurrence_id, wasAgreed: row.was_agreed }),
};

/** Pauses that ran out are over, so that the next one can be made: `$1` agreement, `$2` now. */
export const CLOSE_RUN_OUT: NamedQuery<object, object> = {
  name: 'pause_close_run_out',
  text: `UPDATE agreement_pause SET ended_at = ends_at WHERE agreement_id = $1 AND ended_at IS NULL AND ends_at <= $2`,
  row: (row) => row,
};

/** A pause that is not over. */
export interface OpenPause extends Pause {
  readonly id: string;
}

/** The pause of an agreement that is not over, under the lock of the agreement: `$1` agreement, `$2` now. */
export const OPEN_PAUSE: NamedQuery<
  { id: string; from_day: string; to_day: string; starts_at: Date; ends_at: Date },
  OpenPause
> = {
  name: 'pause_open',
  text: `SELECT id, from_day::text, to_day::text, starts_at, ends_at FROM agreement_pause
         WHERE agreement_id = $1 AND ended_at IS NULL AND ends_at > $2`,
  row: (row) => ({
    id: row.id,
    fromDay: row.from_day,
    toDay: row.to_day,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
  }),
};

/** The zone of the wall times of talks: `$1` talks. */
export const ZONE_OF_TALKS: NamedQuery<{ zone: string }, string> = {
  name: 'times_zone_of_talks',
  text: 'SELECT zone FROM negotiation WHERE id = $1',
  row: (row) => row.zone,
};
