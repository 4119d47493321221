import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { AnswerRecord, DueSilence } from '../../domain/talks/slow-organisations.rules.js';

/** A silence with whom it concerns. */
export interface Silence extends DueSilence {
  readonly postId: string;
  readonly organisationId: PersonId;
  readonly volunteerId: PersonId;
}

interface SilenceRow {
  readonly negotiation_id: string;
  readonly turn: number;
  readonly day: Silence['day'];
  readonly post_id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
}

/**
 * Writes down the days of silence that are due, each once, at most `$3`: `$1` now, `$2` days. Silence begins with the first
 * turn of the volunteer that the organisation let stand without any of its own; also a question is no silence.
 */
export const NOTE_SILENCES: NamedQuery<SilenceRow, Silence> = {
  name: 'talks_note_silences',
  text: `WITH silent AS (
           SELECT n.id, n.post_id, n.requester_id, n.helper_id, t.number, t.at
           FROM negotiation n CROSS JOIN LATERAL (
             SELECT v.number, v.at FROM turn v
             WHERE v.negotiation_id = n.id AND v.by_id = n.helper_id AND v.number > coalesce((
               SELECT max(o.number) FROM turn o WHERE o.negotiation_id = n.id AND o.by_id = n.requester_id), 0)
             ORDER BY v.number LIMIT 1) t
           WHERE n.about_vacancy AND n.state = 'awaitingRequester'
             AND n.opened_at <= $1::timestamptz - (SELECT min(day) FROM unnest($2::int[]) AS day) * interval '24 hours'
         ), noted AS (
           INSERT INTO slow_answer (negotiation_id, turn, day, told_at)
           SELECT s.id, s.number, due.day, $1 FROM silent s JOIN unnest($2::int[]) AS due(day)
             ON s.at <= $1::timestamptz - due.day * interval '24 hours'
           WHERE NOT EXISTS (SELECT FROM slow_answer k WHERE k.negotiation_id = s.id AND k.turn = s.number AND k.day = due.day)
           ORDER BY s.id, due.day LIMIT $3
           ON CONFLICT DO NOTHING RETURNING negotiation_id, turn, day)
         SELECT k.negotiation_id, k.turn, k.day, s.post_id, s.requester_id, s.helper_id
         FROM noted k JOIN silent s ON s.id = k.negotiation_id ORDER BY k.negotiation_id, k.day`,
  row: (row) => ({
    negotiationId: row.negotiation_id,
    turn: row.turn,
    day: row.day,
    postId: row.post_id,
    organisationId: row.requester_id,
    volunteerId: row.helper_id,
  }),
};

/** How an organisation answers, by its id. */
export interface OrganisationRecord extends AnswerRecord {
  readonly organisationId: PersonId;
}

interface RecordRow {
  readonly requester_id: PersonId;
  readonly applications: number;
  readonly median: number;
}

/**
 * How organisations answered applications of the last year: `$1` organisations, `$2` now. What was never answered counts with
 * how long it waited until now or its end, once that is a week; a volunteer who left sooner says nothing about them.
 */
export const ANSWER_RECORDS: NamedQuery<RecordRow, OrganisationRecord> = {
  name: 'talks_answer_records',
  text: `SELECT requester_id, count(*)::int AS applications, percentile_cont(0.5) WITHIN GROUP (ORDER BY waited)::float8 AS median
         FROM (
           SELECT n.requester_id, a.at IS NOT NULL AS answered,
             extract(epoch FROM coalesce(a.at, n.over_at, $2::timestamptz) - n.opened_at) AS waited
           FROM negotiation n LEFT JOIN LATERAL (
             SELECT o.at FROM turn o WHERE o.negotiation_id = n.id AND o.by_id = n.requester_id ORDER BY o.number LIMIT 1) a ON true
           WHERE n.about_vacancy AND n.opened_by = 'helper' AND n.requester_id = ANY ($1::uuid[])
             AND n.opened_at > $2::timestamptz - interval '365 days') applied
         WHERE answered OR waited > 7 * 86400
         GROUP BY requester_id`,
  row: (row) => ({ organisationId: row.requester_id, applications: row.applications, medianSeconds: row.median }),
};
