import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { MailKind } from '../domain/mail-kinds.data.js';
import type { MailSubject } from '../domain/planned-mail.js';

/** A mail that this process may send until its claim ends. */
export interface ClaimedMail {
  readonly id: string;
  readonly key: string;
  readonly personId: PersonId;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly dueAt: Date;
  readonly notAfter: Date;
  readonly urgent: boolean;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  /** The local date in whose number it has a place already, `YYYY-MM-DD`. */
  readonly countedOn: string | null;
}

interface ClaimedRow {
  readonly id: string;
  readonly key: string;
  readonly person_id: string;
  readonly kind: MailKind;
  readonly about: MailSubject;
  readonly due_at: Date;
  readonly not_after: Date;
  readonly urgent: boolean;
  readonly attempts: number;
  readonly counted_on: string | null;
}

/**
 * Writes planned mails that are not there yet: `$1` rows as JSON; those for people without an address wait to be told, but for what is
 * never told by phone. Answers one row for each that is new.
 */
export const PLAN_MAILS: NamedQuery<object, object> = {
  name: 'mail_plan',
  text: `INSERT INTO mail (id, key, person_id, kind, about, due_at, not_after, urgent, state)
         SELECT r.id, r.key, r.person_id, r.kind, r.about, r.due_at, r.not_after, r.urgent,
           CASE WHEN p.email IS NULL AND p.state = 'active' AND p.kind = 'person'
             AND r.kind NOT IN ('takeOverLink', 'newFits', 'digest') THEN 'toTell' ELSE 'due' END
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, key text, person_id uuid, kind text, about jsonb,
           due_at timestamptz, not_after timestamptz, urgent boolean)
         LEFT JOIN person p ON p.id = r.person_id
         ON CONFLICT (key) DO NOTHING RETURNING 1 AS planned`,
  row: (row) => row,
};

/** Gives back what a process claimed and did not finish: `$1` now. */
export const FREE_EXPIRED: NamedQuery<object, object> = {
  name: 'mail_free_expired',
  text: `UPDATE mail SET state = 'due', claimed_until = NULL WHERE state = 'sending' AND claimed_until <= $1 RETURNING 1 AS freed`,
  row: (row) => row,
};

/** How many mails are due at `$1`, counted up to `$2`. */
export const COUNT_DUE: NamedQuery<{ due: number }, number> = {
  name: 'mail_count_due',
  text: `SELECT count(*)::int AS due FROM (
           (SELECT 1 FROM mail WHERE state = 'due' AND urgent AND due_at <= $1 LIMIT $2)
           UNION ALL
           (SELECT 1 FROM mail WHERE state = 'due' AND NOT urgent AND due_at <= $1 LIMIT $2)
         ) AS page`,
  row: ({ due }) => due,
};

/** What waits to be sent although it is due. */
export interface Overdue {
  readonly mails: number;
  /** Since when the first of them is due; null when none is. */
  readonly since: Date | null;
}

/** How many mails are due at `$1`, counted up to `$2` of the urgent and of the others, and since when. */
export const OVERDUE: NamedQuery<Overdue, Overdue> = {
  name: 'mail_overdue',
  text: `SELECT count(*)::int AS mails, min(due_at) AS since FROM (
           (SELECT due_at FROM mail WHERE state = 'due' AND urgent AND due_at <= $1 ORDER BY due_at, id LIMIT $2)
           UNION ALL
           (SELECT due_at FROM mail WHERE state = 'due' AND NOT urgent AND due_at <= $1 ORDER BY due_at, id LIMIT $2)
         ) AS page`,
  row: (row) => row,
};

/**
 * Makes failed mails due at `$1` that are still worth sending then; one that was due later keeps its moment. Answers how
 * many, and how many stay failed since their time is over.
 */
export const RETRY_FAILED: NamedQuery<RetriedMails, RetriedMails> = {
  name: 'mail_retry_failed',
  text: `WITH failed AS (SELECT id, not_after FROM mail WHERE state = 'failed' FOR UPDATE),
         again AS (UPDATE mail m SET state = 'due', attempts = 0, due_at = greatest(m.due_at, $1)
                   FROM failed f WHERE m.id = f.id AND f.not_after > $1 RETURNING 1)
         SELECT (SELECT count(*) FROM again)::int AS due,
           (SELECT count(*) FROM failed WHERE not_after <= $1)::int AS "tooLate"`,
  row: (row) => row,
};

/** What became of failed mails that somebody wants to try again. */
export interface RetriedMails {
  readonly due: number;
  readonly tooLate: number;
}

/**
 * Takes a page of what is due, the urgent ones first, past what others hold: `$1` now, `$2` end of the claim, `$3` how
 * many.
 */
export const CLAIM_MAILS: NamedQuery<ClaimedRow, ClaimedMail> = {
  name: 'mail_claim',
  text: `WITH urgent AS (
           SELECT id FROM mail WHERE state = 'due' AND urgent AND due_at <= $1
           ORDER BY due_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
         ), usual AS (
           SELECT id FROM mail WHERE state = 'due' AND NOT urgent AND due_at <= $1
           ORDER BY due_at, id LIMIT $3 - (SELECT count(*) FROM urgent) FOR UPDATE SKIP LOCKED
         )
         UPDATE mail m SET state = 'sending', claimed_until = $2, attempts = m.attempts + 1
         FROM (SELECT id FROM urgent UNION ALL SELECT id FROM usual) AS page WHERE m.id = page.id
         RETURNING m.id, m.key, m.person_id, m.kind, m.about, m.due_at, m.not_after, m.urgent, m.attempts,
           m.counted_on::text`,
  row: (row) => ({
    id: row.id,
    key: row.key,
    personId: row.person_id,
    kind: row.kind,
    about: row.about,
    dueAt: row.due_at,
    notAfter: row.not_after,
    urgent: row.urgent,
    attempts: row.attempts,
    countedOn: row.counted_on,
  }),
};

/**
 * Writes what became of claimed mails: `$1` rows as JSON, `$2` the end of the claim. Whoever lost its claim may still
 * tell that a mail was sent, and nothing else. "due" again gives the attempt back unless the row says that it counts.
 */
export const MARK_MAILS: NamedQuery<object, object> = {
  name: 'mail_mark',
  text: `UPDATE mail m SET state = r.state, claimed_until = NULL, due_at = coalesce(r.due_at, m.due_at),
           attempts = m.attempts - CASE WHEN r.untried THEN 1 ELSE 0 END, sent_at = r.sent_at,
           skipped_because = r.skipped_because, message_id = r.message_id
         FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, state text, due_at timestamptz, untried boolean,
           sent_at timestamptz, skipped_because text, message_id text)
         WHERE m.id = r.id
           AND ((m.state = 'sending' AND m.claimed_until = $2) OR (r.state = 'sent' AND m.state IN ('sending', 'due')))`,
  row: (row) => row,
};

/** A person on a local day. */
export interface PersonDay {
  readonly personId: PersonId;
  readonly day: string;
}

/** Makes the counters of days that have none: `$1` people, `$2` days, in one order for everybody. */
export const BEGIN_DAYS: NamedQuery<object, object> = {
  name: 'mail_begin_days',
  text: `INSERT INTO mail_day (person_id, day, mails)
         SELECT w.person_id, w.day, 0 FROM unnest($1::uuid[], $2::date[]) AS w(person_id, day) ORDER BY 1, 2
         ON CONFLICT DO NOTHING`,
  row: (row) => row,
};

/**
 * Takes places in the numbers of days, as many as are left: `$1` people, `$2` days, `$3` how many each, `$4` most a
 * day. Answers how many each got. The counters are locked first, so that two pages never give out one place twice.
 */
export const TAKE_PLACES: NamedQuery<
  { person_id: string; day: string; taken: number },
  PersonDay & { readonly taken: number }
> = {
  name: 'mail_take_places',
  text: `WITH before AS (
           SELECT d.person_id, d.day, d.mails, least(w.mails, greatest($4 - d.mails, 0)) AS taken
           FROM mail_day d JOIN unnest($1::uuid[], $2::date[], $3::int[]) AS w(person_id, day, mails)
             ON w.person_id = d.person_id AND w.day = d.day
           ORDER BY d.person_id, d.day FOR UPDATE OF d
         )
         UPDATE mail_day d SET mails = before.mails + before.taken FROM before
         WHERE d.person_id = before.person_id AND d.day = before.day
         RETURNING d.person_id, d.day::text, before.taken::int`,
  row: (row) => ({ personId: row.person_id, day: row.day, taken: row.taken }),
};

/** Notes in whose number mails have a place: `$1` mails, `$2` days. */
export const NOTE_PLACES: NamedQuery<object, object> = {
  name: 'mail_note_places',
  text: `UPDATE mail m SET counted_on = w.day FROM unnest($1::uuid[], $2::date[]) AS w(id, day) WHERE m.id = w.id`,
  row: (row) => row,
};
