import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

/** Begins the round of thanks for a time unless it began: `$1` occurrence, `$2` when it closes. */
export const BEGIN_ROUND: NamedQuery<object, object> = {
  name: 'thanks_begin_round',
  text: 'INSERT INTO thanks_round (occurrence_id, closes_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
  row: (row) => row,
};

/**
 * Counts one more of the two, while the round is open; the second closes it: `$1` occurrence, `$2` now. Two who give at
 * once meet at this row: counting the thanks afterwards would show each only its own. No row: the round is closed.
 */
export const COUNT_GIVEN: NamedQuery<{ complete: boolean }, boolean> = {
  name: 'thanks_count_given',
  text: `UPDATE thanks_round SET given = given + 1, revealed_at = CASE given WHEN 1 THEN $2::timestamptz END
         WHERE occurrence_id = $1 AND revealed_at IS NULL AND closes_at > $2
         RETURNING revealed_at IS NOT NULL AS complete`,
  row: ({ complete }) => complete,
};

/** Opens the thanks of a time whose round is closed: `$1` occurrence, `$2` now. */
export const REVEAL: NamedQuery<object, object> = {
  name: 'thanks_reveal',
  text: 'UPDATE appreciation SET revealed_at = $2 WHERE occurrence_id = $1 AND revealed_at IS NULL',
  row: (row) => row,
};

/** Closes a page of rounds whose time is over and opens their thanks: `$1` now, `$2` how many. */
export const REVEAL_CLOSED: NamedQuery<{ occurrence_id: string }, string> = {
  name: 'thanks_reveal_closed',
  text: `WITH over AS (
           SELECT occurrence_id FROM thanks_round WHERE revealed_at IS NULL AND closes_at <= $1
           ORDER BY closes_at LIMIT $2 FOR UPDATE SKIP LOCKED
         ), closed AS (
           UPDATE thanks_round r SET revealed_at = $1 FROM over WHERE r.occurrence_id = over.occurrence_id
           RETURNING r.occurrence_id
         ), opened AS (
           UPDATE appreciation a SET revealed_at = $1 FROM closed WHERE a.occurrence_id = closed.occurrence_id
         ) SELECT occurrence_id FROM closed`,
  row: (row) => row.occurrence_id,
};

/**
 * Notes a page of times that nobody said anything about, three days after the second ask: `$1` now, `$2` how many. Each
 * is noted once. The wall-time sum is that of `askTimes`.
 */
export const NOTE_UNANSWERED: NamedQuery<{ occurrence_id: string }, string> = {
  name: 'thanks_note_unanswered',
  text: `INSERT INTO unanswered_occurrence (occurrence_id, told_at)
         SELECT o.id, $1 FROM occurrence o
         WHERE o.starts_at BETWEEN $1::timestamptz - interval '60 days' AND $1::timestamptz - interval '6 days'
           AND o.state IN ('planned', 'moved')
           AND ((o.ends_at AT TIME ZONE o.zone)::date + 7 + time '18:00') AT TIME ZONE o.zone <= $1
           AND NOT EXISTS (SELECT FROM happened_answer h WHERE h.occurrence_id = o.id)
           AND NOT EXISTS (SELECT FROM unanswered_occurrence u WHERE u.occurrence_id = o.id)
         ORDER BY o.starts_at LIMIT $2
         ON CONFLICT DO NOTHING RETURNING occurrence_id`,
  row: (row) => row.occurrence_id,
};

/** A time that waits for somebody's answer. */
export interface OpenQuestion {
  readonly occurrenceId: string;
  readonly agreementId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly otherId: PersonId;
}

interface QuestionRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly zone: string;
  readonly other_id: string;
}

/** Who comes: the helper of the agreement, or who stands in for the helper this time. */
const HELPER = 'coalesce(o.stand_in_id, a.helper_id)';
const OTHER = `CASE $1::uuid WHEN a.requester_id THEN ${HELPER} ELSE a.requester_id END`;

/** The times of the last 30 days that wait for `$1`'s answer at `$2`, oldest first; none with somebody who is blocked. */
export const OPEN_QUESTIONS: NamedQuery<QuestionRow, OpenQuestion> = {
  name: 'thanks_open_questions',
  text: `SELECT o.id, o.agreement_id, o.starts_at, o.ends_at, o.zone, ${OTHER} AS other_id
         FROM agreement a JOIN occurrence o ON o.agreement_id = a.id
         WHERE (a.requester_id = $1::uuid OR a.helper_id = $1::uuid OR o.stand_in_id = $1::uuid)
           AND $1::uuid IN (a.requester_id, ${HELPER}) AND o.state IN ('planned', 'moved', 'done', 'missed')
           AND o.ends_at BETWEEN $2::timestamptz - interval '30 days' AND $2
           AND NOT EXISTS (SELECT FROM happened_answer h WHERE h.occurrence_id = o.id AND h.person_id = $1)
           AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = a.requester_id AND b.other_id = ${HELPER})
         ORDER BY o.ends_at, o.id LIMIT 50`,
  row: (row) => ({
    occurrenceId: row.id,
    agreementId: row.agreement_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    zone: row.zone,
    otherId: row.other_id,
  }),
};

/** What one of the two has said and given, and what there is to read. */
export interface ThanksView {
  readonly mine: { readonly text: string; readonly givenAt: Date } | null;
  readonly theirs: { readonly text: string; readonly givenAt: Date } | null;
  /** Null before anybody gave. */
  readonly revealedAt: Date | null;
  /** What this person said, null before. */
  readonly happened: boolean | null;
}

interface ThanksRow {
  readonly mine_text: string | null;
  readonly mine_at: Date | null;
  readonly their_text: string | null;
  readonly their_at: Date | null;
  readonly revealed_at: Date | null;
  readonly happened: boolean | null;
}

const thanksOf = (text: string | null, givenAt: Date | null): ThanksView['mine'] =>
  text === null || givenAt === null ? null : { text, givenAt };

/** The thanks of `$1` occurrence as `$2`, who is a party, may see them; those of the other once they are revealed. */
export const THANKS_OF: NamedQuery<ThanksRow, ThanksView> = {
  name: 'thanks_of',
  text: `SELECT m.text AS mine_text, m.given_at AS mine_at, t.text AS their_text, t.given_at AS their_at, r.revealed_at,
           h.happened
         FROM (SELECT $1::uuid AS id) o
         LEFT JOIN thanks_round r ON r.occurrence_id = o.id
         LEFT JOIN appreciation m ON m.occurrence_id = o.id AND m.author_id = $2
         LEFT JOIN appreciation t ON t.occurrence_id = o.id AND t.for_id = $2 AND t.revealed_at IS NOT NULL
           AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = $2 AND b.other_id = t.author_id)
         LEFT JOIN happened_answer h ON h.occurrence_id = o.id AND h.person_id = $2`,
  row: (row) => ({
    mine: thanksOf(row.mine_text, row.mine_at),
    theirs: thanksOf(row.their_text, row.their_at),
    revealedAt: row.revealed_at,
    happened: row.happened,
  }),
};

/** Thanks that somebody got. */
export interface ReceivedThanks {
  readonly occurrenceId: string;
  readonly fromId: PersonId;
  readonly text: string;
  readonly revealedAt: Date;
}

interface ReceivedRow {
  readonly occurrence_id: string;
  readonly author_id: string;
  readonly text: string;
  readonly revealed_at: Date;
}

/** Thanks for `$1`, newest first, after `$2` moment and `$3` occurrence (or null), `$4` rows; none of people who are blocked. */
export const RECEIVED_THANKS: NamedQuery<ReceivedRow, ReceivedThanks> = {
  name: 'thanks_received',
  text: `SELECT t.occurrence_id, t.author_id, t.text, t.revealed_at FROM appreciation t
         WHERE t.for_id = $1 AND t.revealed_at IS NOT NULL
           AND ($2::timestamptz IS NULL OR (t.revealed_at, t.occurrence_id) < ($2, $3::uuid))
           AND NOT EXISTS (SELECT FROM blocked_pair b WHERE b.person_id = $1 AND b.other_id = t.author_id)
         ORDER BY t.revealed_at DESC, t.occurrence_id DESC LIMIT $4`,
  row: (row) => ({
    occurrenceId: row.occurrence_id,
    fromId: row.author_id,
    text: row.text,
    revealedAt: row.revealed_at,
  }),
};
