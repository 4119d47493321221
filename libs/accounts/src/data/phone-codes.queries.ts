import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { CodeBinding, CodePurpose } from '../domain/phone-code.rules.js';

interface CodeRow {
  readonly id: string;
  readonly person_id: string;
  readonly purpose: CodePurpose;
  readonly subject_id: string;
  readonly version: number;
  readonly bound_to: string;
  readonly asked_by: PersonId | null;
  readonly asked_at: Date;
  readonly ends_at: Date;
  readonly tries: number;
}

/** A code as it is asked and typed in. */
export interface PhoneCode extends CodeBinding {
  readonly id: string;
  /** The broker who asked; null when the person did. */
  readonly askedBy: PersonId | null;
  readonly askedAt: Date;
  readonly endsAt: Date;
  readonly tries: number;
}

const codeOf = (row: CodeRow): PhoneCode => ({
  id: row.id,
  personId: row.person_id,
  purpose: row.purpose,
  subjectId: row.subject_id,
  version: row.version,
  boundTo: row.bound_to,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  endsAt: row.ends_at,
  tries: row.tries,
});

/** Ends the codes that a new one takes the place of: `$1` person, `$2` purpose, `$3` now. */
export const END_OLDER_CODES: NamedQuery<object, object> = {
  name: 'phone_code_end_older',
  text: `UPDATE phone_code SET ends_at = $3 WHERE person_id = $1 AND purpose = $2 AND spent_at IS NULL AND ends_at > $3`,
  row: (row) => row,
};

/**
 * Counts a try of a code that can still be right: `$1` id, `$2` person, `$3` now, `$4` most tries. No row: it cannot. The
 * lock of the row lets one try be judged at a time.
 */
export const COUNT_TRY: NamedQuery<CodeRow, PhoneCode> = {
  name: 'phone_code_try',
  text: `UPDATE phone_code SET tries = tries + 1
         WHERE id = $1 AND person_id = $2 AND tries < $4 AND ends_at > $3 AND confirmed_at IS NULL AND spent_at IS NULL
         RETURNING id, person_id, purpose, subject_id, version, bound_to, asked_by, asked_at, ends_at, tries`,
  row: codeOf,
};

/** Writes that the right digits were given: `$1` id, `$2` now. */
export const CONFIRM_CODE: NamedQuery<object, object> = {
  name: 'phone_code_confirm',
  text: 'UPDATE phone_code SET confirmed_at = $2 WHERE id = $1',
  row: (row) => row,
};

/**
 * Uses a confirmed code, once: `$1` person, `$2` purpose, `$3` subjects that it may be for, `$4` what it is bound to, `$5` now,
 * `$6` version. The same terms can come back as a later version, which is another one.
 */
export const SPEND_CODE: NamedQuery<{ id: string }, string> = {
  name: 'phone_code_spend',
  text: `UPDATE phone_code SET spent_at = $5
         WHERE person_id = $1 AND purpose = $2 AND subject_id = ANY($3::uuid[]) AND bound_to = $4 AND version = $6
           AND confirmed_at IS NOT NULL AND spent_at IS NULL AND ends_at > $5
         RETURNING id`,
  row: ({ id }) => id,
};

/** What has to be sent of a code that is still worth sending: `$1` id, `$2` now. */
export const CODE_TO_SEND: NamedQuery<CodeRow, PhoneCode> = {
  name: 'phone_code_to_send',
  text: `SELECT id, person_id, purpose, subject_id, version, bound_to, asked_by, asked_at, ends_at, tries FROM phone_code
         WHERE id = $1 AND ends_at > $2 AND confirmed_at IS NULL AND spent_at IS NULL`,
  row: codeOf,
};

/** A take-over that can still be used. */
export interface OpenTakeOver {
  readonly id: string;
  readonly personId: PersonId;
  readonly email: string;
}

/** A take-over that can still be used, by somebody who has no address yet: `$1` id, `$2` now. */
export const OPEN_TAKE_OVER: NamedQuery<{ id: string; person_id: string; email: string }, OpenTakeOver> = {
  name: 'take_over_open',
  text: `SELECT t.id, t.person_id, t.email FROM take_over t
         JOIN person p ON p.id = t.person_id AND p.state = 'active' AND p.email IS NULL
         WHERE t.id = $1 AND t.spent_at IS NULL AND t.ends_at > $2`,
  row: (row) => ({ id: row.id, personId: row.person_id, email: row.email }),
};

/** Uses a take-over, once: `$1` id, `$2` now. */
export const SPEND_TAKE_OVER: NamedQuery<{ id: string }, string> = {
  name: 'take_over_spend',
  text: 'UPDATE take_over SET spent_at = $2 WHERE id = $1 AND spent_at IS NULL AND ends_at > $2 RETURNING id',
  row: ({ id }) => id,
};

/** Gives an account its address unless it has one or the address is taken: `$1` person, `$2` address. */
export const GIVE_EMAIL: NamedQuery<{ id: string }, string> = {
  name: 'person_give_email',
  text: `UPDATE person SET email = $2 WHERE id = $1 AND email IS NULL AND state = 'active'
           AND NOT EXISTS (SELECT FROM person o WHERE o.email = $2) RETURNING id`,
  row: ({ id }) => id,
};

/** Deletes take-overs that were used or are over, with the addresses in them: `$1` now. */
export const FORGET_TAKE_OVERS: NamedQuery<{ removed: number }, number> = {
  name: 'take_over_forget',
  text: `WITH gone AS (DELETE FROM take_over WHERE spent_at IS NOT NULL OR ends_at <= $1 RETURNING 1)
         SELECT count(*)::int AS removed FROM gone`,
  row: ({ removed }) => removed,
};
