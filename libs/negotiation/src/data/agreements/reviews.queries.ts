import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { AliveCount, OpenReview, ReviewMonths } from '../../domain/agreements/reviews.rules.js';

/** A question that is asked of both of an agreement. */
export interface AskedReview {
  readonly agreementId: string;
  readonly negotiationId: string;
  readonly months: ReviewMonths;
}

interface AskedRow {
  readonly agreement_id: string;
  readonly negotiation_id: string;
  readonly months: ReviewMonths;
}

const askedOf = (row: AskedRow): AskedReview => ({
  agreementId: row.agreement_id,
  negotiationId: row.negotiation_id,
  months: row.months,
});

/**
 * Asks a page of running agreements about recurring help whether they are still good, each once after so many months:
 * `$1` now, `$2` how many. What is due for more than 30 days is not asked any more, so that nobody who starts this late
 * is asked three times at once.
 */
export const ASK_REVIEWS: NamedQuery<AskedRow, AskedReview> = {
  name: 'review_ask',
  text: `WITH due AS (
           SELECT a.id, a.negotiation_id, w.months FROM (VALUES (2), (6), (12)) AS w(months)
           JOIN agreement a ON a.formed_at <= $1::timestamptz - make_interval(days => w.months * 28)
             AND a.formed_at > $1::timestamptz - make_interval(days => w.months * 31 + 31)
           WHERE a.state = 'active' AND a.terms->'howOften'->>'kind' <> 'once'
             AND a.formed_at + make_interval(months => w.months) <= $1
             AND a.formed_at + make_interval(months => w.months) > $1::timestamptz - interval '30 days'
             AND NOT EXISTS (SELECT FROM agreement_review r WHERE r.agreement_id = a.id AND r.months = w.months)
           LIMIT $2
         ), asked AS (
           INSERT INTO agreement_review (agreement_id, months, asked_at) SELECT id, months, $1 FROM due
           ON CONFLICT DO NOTHING RETURNING agreement_id, months
         ) SELECT k.agreement_id, d.negotiation_id, k.months FROM asked k
           JOIN due d ON d.id = k.agreement_id AND d.months = k.months`,
  row: askedOf,
};

/** Notes a page of questions that somebody did not answer though asked twice: `$1` asked before, `$2` now, `$3` how many. */
export const NOTE_SILENT_REVIEWS: NamedQuery<AskedRow, AskedReview> = {
  name: 'review_note_silent',
  text: `WITH silent AS (
           SELECT r.agreement_id, r.months, a.negotiation_id FROM agreement_review r JOIN agreement a ON a.id = r.agreement_id
           WHERE r.told_at IS NULL AND r.asked_at <= $1 AND a.state = 'active'
             AND (SELECT count(*) FROM review_answer v WHERE v.agreement_id = r.agreement_id AND v.months = r.months) < 2
           ORDER BY r.asked_at LIMIT $3 FOR UPDATE OF r SKIP LOCKED
         ), told AS (
           UPDATE agreement_review r SET told_at = $2 FROM silent s
           WHERE r.agreement_id = s.agreement_id AND r.months = s.months
         ) SELECT agreement_id, negotiation_id, months FROM silent`,
  row: askedOf,
};

/** The newest question of an agreement as one of the two has it, under the lock of the agreement: `$1` agreement, `$2` person. */
export const OPEN_REVIEW: NamedQuery<{ months: ReviewMonths; answered: boolean }, OpenReview> = {
  name: 'review_open',
  text: `SELECT r.months, EXISTS (SELECT FROM review_answer v
             WHERE v.agreement_id = r.agreement_id AND v.months = r.months AND v.person_id = $2) AS answered
         FROM agreement_review r WHERE r.agreement_id = $1 ORDER BY r.months DESC LIMIT 1`,
  row: (row) => row,
};

/** Writes an answer down: `$1` agreement, `$2` months, `$3` person, `$4` answer, `$5` reason, `$6` now. */
export const ADD_REVIEW_ANSWER: NamedQuery<{ person_id: PersonId }, PersonId> = {
  name: 'review_add_answer',
  text: `INSERT INTO review_answer (agreement_id, months, person_id, answer, reason, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING person_id`,
  row: (row) => row.person_id,
};

/**
 * How many agreements about recurring help were made three months ago or earlier, and how many of them were alive three
 * months after, by neighbourhood: `$1` codes of areas, `$2` now. What was finished by itself before, because its terms ended, is left
 * out: nobody stopped it.
 */
export const ALIVE_AT_THREE_MONTHS: NamedQuery<{ area_code: string; agreements: number; alive: number }, AliveCount> = {
  name: 'review_alive_at_three_months',
  text: `SELECT p.area_code, count(*)::int AS agreements,
           count(*) FILTER (WHERE a.ended_at IS NULL OR a.ended_at >= a.formed_at + interval '3 months')::int AS alive
         FROM agreement a JOIN post p ON p.id = a.post_id
         WHERE p.area_code = ANY ($1::text[]) AND a.formed_at <= $2::timestamptz - interval '3 months'
           AND a.terms->'howOften'->>'kind' <> 'once'
           AND NOT (a.end_reason IS NOT DISTINCT FROM 'done' AND a.ended_by IS NULL
             AND a.ended_at < a.formed_at + interval '3 months')
         GROUP BY p.area_code ORDER BY p.area_code`,
  row: (row) => ({ areaCode: row.area_code, agreements: row.agreements, alive: row.alive }),
};
