import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Amendment } from '../../domain/agreements/amendments.rules.js';
import type { NegotiationState, Side } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { apart } from '../talks/apart.queries.js';

/** An amendment as a use case holds it. */
export interface LockedAmendment extends Amendment {
  readonly agreementId: string;
  readonly negotiationId: string;
}

interface AmendmentRow {
  readonly id: string;
  readonly agreement_id: string;
  readonly negotiation_id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly state: NegotiationState;
  readonly version: number;
  readonly standing_hash: string;
  readonly proposed_by: Side;
  readonly counters: number;
  readonly answer_by: Date;
}

const amendmentOf = (row: AmendmentRow): LockedAmendment => ({
  id: row.id,
  agreementId: row.agreement_id,
  negotiationId: row.negotiation_id,
  requesterId: row.requester_id,
  helperId: row.helper_id,
  state: row.state,
  version: row.version,
  termsHash: row.standing_hash,
  proposedBy: row.proposed_by,
  counters: row.counters,
  answerBy: row.answer_by,
});

const AMENDMENT = `SELECT m.id, m.agreement_id, m.negotiation_id, a.requester_id, a.helper_id, m.state, m.version,
    m.standing_hash, m.proposed_by, m.counters, m.answer_by
  FROM amendment m JOIN agreement a ON a.id = m.agreement_id`;

/** Locks the newest amendment of an agreement, after the agreement: `$1` agreement. */
export const LOCK_AMENDMENT: NamedQuery<AmendmentRow, LockedAmendment> = {
  name: 'amendment_lock',
  text: `${AMENDMENT} WHERE m.agreement_id = $1 ORDER BY m.version DESC LIMIT 1 FOR UPDATE OF m`,
  row: amendmentOf,
};

/** Locks a page of amendments that nobody answered in time: `$1` now, `$2` how many. What somebody holds is passed over. */
export const LOCK_LAPSED_AMENDMENTS: NamedQuery<AmendmentRow, LockedAmendment> = {
  name: 'amendment_lock_lapsed',
  text: `${AMENDMENT} WHERE m.state LIKE 'awaiting%' AND m.answer_by <= $1
         ORDER BY m.answer_by LIMIT $2 FOR UPDATE OF m SKIP LOCKED`,
  row: amendmentOf,
};

/** What an amendment needs besides itself, read after the locks. */
export interface AmendmentFacts {
  /** IANA zone of the talks. */
  readonly zone: string;
  /** The highest number of a version that these two ever put forward. */
  readonly lastVersion: number;
  /** Whether one of the two blocked the other by now, or was suspended. */
  readonly blocked: boolean;
}

/** Reads them: `$1` talks, `$2`, `$3` the parties. Whoever was suspended is as far away as somebody who was blocked. */
export const AMENDMENT_FACTS: NamedQuery<{ zone: string; last_version: number; blocked: boolean }, AmendmentFacts> = {
  name: 'amendment_facts',
  text: `SELECT n.zone, (SELECT max(version) FROM terms_proposal WHERE negotiation_id = n.id) AS last_version,
           ${apart('$2', '$3')} AS blocked
         FROM negotiation n WHERE n.id = $1`,
  row: (row) => ({ zone: row.zone, lastVersion: row.last_version, blocked: row.blocked }),
};

/** Opens an amendment with nothing in it yet: `$1` id, `$2` agreement, `$3` talks, `$4` side, `$5` state, `$6` version, `$7` hash, `$8` answer by, `$9` now. */
export const OPEN_AMENDMENT: NamedQuery<object, object> = {
  name: 'amendment_open',
  text: `INSERT INTO amendment (id, agreement_id, negotiation_id, opened_by, state, version, standing_hash, proposed_by,
           counters, answer_by, turns, opened_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $4, 0, $8, 0, $9, $9)`,
  row: (row) => row,
};

/**
 * Moves an amendment on and writes the turn down, when it still stands as it was read: `$1` id; the new `$2` state,
 * `$3` version, `$4` hash, `$5` who proposed it, `$6` counters, `$7` answer by, `$8` closed because; `$9` by whom,
 * `$10` now; as read `$11` state, `$12` version; the turn's `$13` kind, `$14` body, `$15` reason. No row: somebody was faster.
 */
export const SAVE_AMENDMENT: NamedQuery<{ number: number }, number> = {
  name: 'amendment_save',
  text: `WITH moved AS (
           UPDATE amendment SET state = $2::varchar, version = $3::int, standing_hash = $4::bpchar, proposed_by = $5::varchar,
             counters = $6, answer_by = $7::timestamptz, closed_because = $8::varchar,
             closed_by = CASE WHEN $8::varchar IS NULL THEN NULL ELSE $9::uuid END,
             turns = turns + 1, changed_at = $10::timestamptz
           WHERE id = $1::uuid AND state = $11::varchar AND version = $12::int
           RETURNING turns
         )
         INSERT INTO amendment_turn (amendment_id, number, kind, by_id, at, version, body, reason, answer_by)
         SELECT $1::uuid, turns, $13::varchar, $9::uuid, $10::timestamptz, $3::int, $14::varchar, $15::varchar,
           CASE WHEN $13::varchar IN ('propose', 'counter') THEN $7::timestamptz END FROM moved
         RETURNING number`,
  row: (row) => row.number,
};

/** Adds a version of the terms, to which its author consents thereby: `$1` talks, `$2` version, `$3` side, `$4` terms, `$5` canonical text, `$6` hash, `$7` now, `$8` author. */
export const ADD_VERSION: NamedQuery<object, object> = {
  name: 'amendment_add_version',
  text: `WITH proposed AS (
           INSERT INTO terms_proposal (negotiation_id, version, side, terms, canonical, hash, proposed_at)
           VALUES ($1::uuid, $2::int, $3::varchar, $4::jsonb, $5::text, $6::bpchar, $7::timestamptz)
         ) INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
           VALUES ($1::uuid, $2::int, $8::uuid, $6::bpchar, $7::timestamptz)`,
  row: (row) => row,
};

/** Somebody's yes to a version: `$1` talks, `$2` version, `$3` person, `$4` hash, `$5` now. */
export const ADD_CONSENT: NamedQuery<object, object> = {
  name: 'amendment_add_consent',
  text: 'INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at) VALUES ($1, $2, $3, $4, $5)',
  row: (row) => row,
};

/** Lets a version that both consented to be the terms: `$1` agreement, `$2` version, `$3` hash, `$4` planned until. */
export const AMEND_AGREEMENT: NamedQuery<{ terms: Terms }, Terms> = {
  name: 'agreement_amend',
  text: `UPDATE agreement a SET version = p.version, terms = p.terms, terms_hash = p.hash, planned_until = $4
         FROM terms_proposal p WHERE a.id = $1 AND p.negotiation_id = a.negotiation_id AND p.version = $2 AND p.hash = $3
         RETURNING a.terms`,
  row: (row) => row.terms,
};

/** Writes down a version that both consented to: `$1` agreement, `$2` talks, `$3` version, `$4` hash, `$5` now. */
export const ADD_AGREEMENT_VERSION: NamedQuery<object, object> = {
  name: 'agreement_add_version',
  text: `INSERT INTO agreement_version (agreement_id, negotiation_id, version, terms_hash, agreed_at)
         VALUES ($1, $2, $3, $4, $5)`,
  row: (row) => row,
};
