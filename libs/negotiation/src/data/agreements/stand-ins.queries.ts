import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { OccurrenceState } from '../../domain/agreements/agreement.rules.js';
import type { StandIn, StandInState } from '../../domain/agreements/stand-ins.rules.js';

/** Somebody who may stand in, as a use case holds it. */
export interface LockedStandIn extends StandIn {
  readonly id: string;
  readonly occurrenceId: string;
}

/** The time that a stand-in is about, unlocked, for whoever it may concern: `$1` stand-in, `$2` person. */
export const TIME_OF_STAND_IN: NamedQuery<{ occurrence_id: string }, string> = {
  name: 'stand_in_time',
  text: `SELECT s.occurrence_id FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id
         JOIN agreement a ON a.id = o.agreement_id
         WHERE s.id = $1 AND $2 IN (s.person_id, a.requester_id, a.helper_id)`,
  row: (row) => row.occurrence_id,
};

interface StandInRow {
  readonly id: string;
  readonly occurrence_id: string;
  readonly state: StandInState;
  readonly person_id: PersonId;
  readonly asked_by: PersonId;
  readonly requester_id: PersonId;
  readonly time_state: OccurrenceState;
  readonly starts_at: Date;
}

/** Locks a stand-in, after its time: `$1` stand-in. */
export const LOCK_STAND_IN: NamedQuery<StandInRow, LockedStandIn> = {
  name: 'stand_in_lock',
  text: `SELECT s.id, s.occurrence_id, s.state, s.person_id, s.asked_by, a.requester_id, o.state AS time_state, o.starts_at
         FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         WHERE s.id = $1 FOR UPDATE OF s`,
  row: (row) => ({
    id: row.id,
    occurrenceId: row.occurrence_id,
    state: row.state,
    personId: row.person_id,
    askedBy: row.asked_by,
    requesterId: row.requester_id,
    occurrence: { state: row.time_state, startsAt: row.starts_at },
  }),
};

/** Whom a helper can ask. */
export interface StandInCandidate {
  readonly id: PersonId;
  readonly firstName: string;
  readonly areaCode: string | null;
  readonly languages: readonly string[];
  /** Whether the helper talked with them before; the others offer this activity nearby. */
  readonly known: boolean;
}

interface CandidateRow {
  readonly id: PersonId;
  readonly first_name: string;
  readonly area_code: string | null;
  readonly languages: string[] | null;
  readonly known: boolean;
}

/**
 * Whom a helper can ask for a time, those they know first: whoever offers the same activity to all in the municipality of
 * the post, and whoever the helper talked with. That tells the helper of nobody whom they could not see anyway. Nobody who
 * is away, who blocked or is blocked by one of the two, or who is one of the two: `$1` occurrence, `$2` helper, `$3` now,
 * `$4` one of them or null for all.
 */
export const STAND_IN_CANDIDATES: NamedQuery<CandidateRow, StandInCandidate> = {
  name: 'stand_in_candidates',
  text: `WITH help AS (
           SELECT a.requester_id, a.helper_id, p.municipality_code, a.terms->'what'->>'activity' AS activity
           FROM occurrence o JOIN agreement a ON a.id = o.agreement_id JOIN post p ON p.id = a.post_id
           WHERE o.id = $1 AND a.helper_id = $2
         ), found AS (
           SELECT p.author_id AS id, false AS known FROM help h
           JOIN post p ON p.kind = 'offer' AND p.municipality_code = h.municipality_code AND p.activity = h.activity
             AND p.state = 'open' AND p.open_until > $3
           WHERE NOT p.absence
           UNION ALL
           SELECT CASE n.requester_id WHEN $2 THEN n.helper_id ELSE n.requester_id END, true
           FROM help h JOIN negotiation n ON $2 IN (n.requester_id, n.helper_id)
         )
         SELECT c.id, c.first_name, s.area_code, s.languages, bool_or(f.known) AS known
         FROM found f JOIN person c ON c.id = f.id AND c.state = 'active' AND c.kind = 'person' JOIN resident s ON s.person_id = c.id
         CROSS JOIN help h
         WHERE c.id NOT IN (h.requester_id, h.helper_id) AND ($4::uuid IS NULL OR c.id = $4)
           AND (s.paused_until IS NULL OR s.paused_until <= $3)
           AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = c.id AND b.other_id IN (h.requester_id, h.helper_id))
         GROUP BY c.id, c.first_name, s.area_code, s.languages
         ORDER BY bool_or(f.known) DESC, c.first_name, c.id LIMIT 50`,
  row: (row) => ({
    id: row.id,
    firstName: row.first_name,
    areaCode: row.area_code,
    languages: row.languages ?? [],
    known: row.known,
  }),
};

/** A request to stand in, as the person who was asked sees it. */
export interface StandInRequest {
  readonly id: string;
  readonly occurrenceId: string;
  readonly state: StandInState;
  readonly viewerId: PersonId;
  readonly activity: string;
  /** What is to be done, once it is agreed; null before. */
  readonly task: string | null;
  readonly areaCode: string;
  readonly localStart: string;
  readonly zone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly message: string | null;
  readonly askedBy: { readonly id: PersonId; readonly firstName: string };
  /** Who is helped, once it is agreed; null before. */
  readonly helped: { readonly id: PersonId; readonly firstName: string } | null;
  readonly timeState: OccurrenceState;
}

interface RequestRow {
  readonly id: string;
  readonly occurrence_id: string;
  readonly state: StandInState;
  readonly person_id: PersonId;
  readonly activity: string;
  readonly task: string | null;
  readonly area_code: string;
  readonly local_start: string;
  readonly zone: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly message: string | null;
  readonly asked_by: PersonId;
  readonly asker: string;
  readonly helped_id: PersonId | null;
  readonly helped: string | null;
  readonly time_state: OccurrenceState;
}

/** What somebody was asked to stand in for, newest first: `$1` person. Who is helped, and with what, after both said yes. */
export const STAND_IN_REQUESTS: NamedQuery<RequestRow, StandInRequest> = {
  name: 'stand_in_requests',
  text: `SELECT s.id, s.occurrence_id, s.state, s.person_id, a.terms->'what'->>'activity' AS activity, p.area_code,
           CASE WHEN s.state = 'agreed' THEN a.terms->'what'->>'task' END AS task,
           o.local_start, o.zone, o.starts_at, o.ends_at, s.message, s.asked_by, h.first_name AS asker,
           CASE WHEN s.state = 'agreed' THEN q.id END AS helped_id, CASE WHEN s.state = 'agreed' THEN q.first_name END AS helped,
           o.state AS time_state
         FROM stand_in s JOIN occurrence o ON o.id = s.occurrence_id JOIN agreement a ON a.id = o.agreement_id
         JOIN post p ON p.id = a.post_id JOIN person h ON h.id = s.asked_by JOIN person q ON q.id = a.requester_id
         WHERE s.person_id = $1
           AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = $1 AND b.other_id IN (a.requester_id, a.helper_id))
         ORDER BY s.asked_at DESC, s.id DESC LIMIT 50`,
  row: (row) => ({
    id: row.id,
    occurrenceId: row.occurrence_id,
    state: row.state,
    viewerId: row.person_id,
    activity: row.activity,
    task: row.task,
    areaCode: row.area_code,
    localStart: row.local_start,
    zone: row.zone,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    message: row.message,
    askedBy: { id: row.asked_by, firstName: row.asker },
    helped: row.helped_id === null ? null : { id: row.helped_id, firstName: row.helped ?? '' },
    timeState: row.time_state,
  }),
};

/** Puts a stand-in in the place of the helper, or takes them out of it; the version counts on, so that reminders follow: `$1` occurrence, `$2` person or null. */
export const SET_STAND_IN: NamedQuery<{ version: number }, number> = {
  name: 'occurrence_set_stand_in',
  text: 'UPDATE occurrence SET stand_in_id = $2, version = version + 1 WHERE id = $1 RETURNING version',
  row: (row) => row.version,
};
