import type { Locale, MandateScope, PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { Mandate, MandateConsent, MandateEnd } from '../domain/mandate.rules.js';

/** A mandate as people see it. */
export interface MandateView extends Mandate {
  readonly personName: string;
  readonly brokerName: string;
  readonly askedAt: Date;
  readonly endedBecause: MandateEnd | null;
}

interface MandateRow {
  readonly id: string;
  readonly person_id: string;
  readonly person_name: string;
  readonly broker_id: string;
  readonly broker_name: string;
  readonly area_code: string;
  readonly scopes: MandateScope[];
  readonly consent: MandateConsent;
  readonly given_on: string | null;
  readonly asked_at: Date;
  readonly given_at: Date | null;
  readonly ends_at: Date;
  readonly ended_at: Date | null;
  readonly ended_because: MandateEnd | null;
}

const viewOf = (row: MandateRow): MandateView => ({
  id: row.id,
  personId: row.person_id,
  personName: row.person_name,
  brokerId: row.broker_id,
  brokerName: row.broker_name,
  areaCode: row.area_code,
  scopes: row.scopes,
  consent: row.consent,
  givenOn: row.given_on,
  askedAt: row.asked_at,
  givenAt: row.given_at,
  endsAt: row.ends_at,
  endedAt: row.ended_at,
  endedBecause: row.ended_because,
});

const VIEW = `SELECT m.id, m.person_id, p.first_name AS person_name, m.broker_id, b.first_name AS broker_name, m.area_code,
    m.scopes, m.consent, m.given_on::text, m.asked_at, m.given_at, m.ends_at, m.ended_at, m.ended_because
  FROM mandate m JOIN person p ON p.id = m.person_id JOIN person b ON b.id = m.broker_id`;

/** All mandates of a person, newest first: `$1` person. */
export const MANDATES_OF: NamedQuery<MandateRow, MandateView> = {
  name: 'mandates_of',
  text: `${VIEW} WHERE m.person_id = $1 ORDER BY m.asked_at DESC, m.id DESC`,
  row: viewOf,
};

/** The mandates of a broker that are not over, by name: `$1` broker, `$2` now. */
export const MANDATES_HELD: NamedQuery<MandateRow, MandateView> = {
  name: 'mandates_held',
  text: `${VIEW} WHERE m.broker_id = $1 AND m.ended_at IS NULL AND m.ends_at > $2 ORDER BY p.first_name, m.id`,
  row: viewOf,
};

/** One mandate: `$1` id. */
export const ONE_MANDATE: NamedQuery<MandateRow, MandateView> = {
  name: 'mandate_one',
  text: `${VIEW} WHERE m.id = $1`,
  row: viewOf,
};

/** What lets a broker act for a person now. */
export interface LivingMandate {
  readonly id: string;
  readonly scopes: readonly MandateScope[];
  readonly locale: Locale;
}

/**
 * The mandate by which a broker acts: given, not ended, both active, and the broker still is one of that area.
 * `$1` broker, `$2` person, `$3` now.
 */
const LIVING = `SELECT m.id, m.scopes, p.locale FROM mandate m
  JOIN person p ON p.id = m.person_id AND p.state = 'active' JOIN person b ON b.id = m.broker_id AND b.state = 'active'
  WHERE m.broker_id = $1 AND m.person_id = $2 AND m.given_at IS NOT NULL AND m.ended_at IS NULL AND m.ends_at > $3
    AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = m.broker_id AND g.role = 'broker' AND g.area_code = m.area_code)`;

/** Whether somebody may act for another, at the beginning of a request: `$1` broker, `$2` person, `$3` now. */
export const LIVING_MANDATE: NamedQuery<LivingMandate, LivingMandate> = {
  name: 'mandate_living',
  text: LIVING,
  row: (row) => row,
};

/**
 * The same in the transaction of a deed: whoever ends the mandate waits until the deed is done, and a deed that waited for
 * an end finds none.
 */
export const HOLD_MANDATE: NamedQuery<LivingMandate, LivingMandate> = {
  name: 'mandate_hold',
  text: `${LIVING} FOR SHARE OF m`,
  row: (row) => row,
};

/** Ends what is not ended: `$1` mandate, `$2` now, `$3` by, `$4` why. No row: it was over. */
export const END_MANDATE: NamedQuery<{ id: string }, string> = {
  name: 'mandate_end',
  text: `UPDATE mandate SET ended_at = $2, ended_by = $3, ended_because = $4 WHERE id = $1 AND ended_at IS NULL RETURNING id`,
  row: ({ id }) => id,
};

/** Ends all of a person: `$1` person, `$2` broker or null for every one, `$3` now, `$4` by, `$5` why. */
export const END_MANDATES: NamedQuery<{ id: string }, string> = {
  name: 'mandates_end',
  text: `UPDATE mandate SET ended_at = $3, ended_by = $4, ended_because = $5
         WHERE person_id = $1 AND ($2::uuid IS NULL OR broker_id = $2) AND ended_at IS NULL RETURNING id`,
  row: ({ id }) => id,
};

/** Says yes on line, once: `$1` mandate, `$2` person, `$3` now. No row: it is not theirs, over, or was given. */
export const GIVE_MANDATE: NamedQuery<{ id: string }, string> = {
  name: 'mandate_give',
  text: `UPDATE mandate SET given_at = $3
         WHERE id = $1 AND person_id = $2 AND consent = 'online' AND given_at IS NULL AND ended_at IS NULL AND ends_at > $3
         RETURNING id`,
  row: ({ id }) => id,
};

/**
 * Notes for which of two people a broker acts about a post, once; answers for whom it is. `$1` broker, `$2` post,
 * `$3` person acted for, `$4` the other one.
 */
export const TAKE_SIDE: NamedQuery<{ person_id: string }, PersonId> = {
  name: 'acting_side_take',
  text: `INSERT INTO acting_side AS s (acted_by, post_id, low_id, high_id, person_id)
         VALUES ($1, $2, least($3::uuid, $4::uuid), greatest($3::uuid, $4::uuid), $3)
         ON CONFLICT ON CONSTRAINT acting_side_pk DO UPDATE SET person_id = s.person_id
         RETURNING person_id`,
  row: (row) => row.person_id,
};

/** The same without a note: for whom it was, or no row. */
export const SIDE_TAKEN: NamedQuery<{ person_id: string }, PersonId> = {
  name: 'acting_side_taken',
  text: `SELECT person_id FROM acting_side WHERE acted_by = $1 AND post_id = $2
           AND low_id = least($3::uuid, $4::uuid) AND high_id = greatest($3::uuid, $4::uuid)`,
  row: (row) => row.person_id,
};

/** Whether a broker ever acted for somebody about a post: `$1` broker, `$2` post, `$3` person. No row: never. */
export const ACTED_FOR: NamedQuery<{ person_id: string }, PersonId> = {
  name: 'acting_side_acted_for',
  text: 'SELECT person_id FROM acting_side WHERE acted_by = $1 AND post_id = $2 AND person_id = $3 LIMIT 1',
  row: (row) => row.person_id,
};

/** What somebody did or read in the name of another, as both may read it. */
export interface JournalLine {
  readonly id: string;
  readonly actedBy: PersonId;
  readonly actedByName: string;
  readonly act: string;
  readonly scope: MandateScope | null;
  readonly ownYes: boolean;
  readonly subjectId: string | null;
  readonly at: Date;
  /** Its place in the order of writing, as text. */
  readonly number: string;
}

interface JournalRow {
  readonly number: string;
  readonly id: string;
  readonly acted_by: string;
  readonly acted_by_name: string;
  readonly act: string;
  readonly scope: MandateScope | null;
  readonly own_yes: boolean;
  readonly subject_id: string | null;
  readonly at: Date;
}

/** A page of a person's journal, newest first: `$1` person, `$2` number of the last one before or null, `$3` how many. */
export const JOURNAL_OF: NamedQuery<JournalRow, JournalLine> = {
  name: 'journal_of',
  text: `SELECT j.id, j.acted_by, b.first_name AS acted_by_name, j.act, j.scope, j.own_yes, j.subject_id, j.at, j.number::text
         FROM journal_entry j JOIN person b ON b.id = j.acted_by
         WHERE j.person_id = $1 AND ($2::bigint IS NULL OR j.number < $2) ORDER BY j.number DESC LIMIT $3`,
  row: (row) => ({
    id: row.id,
    actedBy: row.acted_by,
    actedByName: row.acted_by_name,
    act: row.act,
    scope: row.scope,
    ownYes: row.own_yes,
    subjectId: row.subject_id,
    at: row.at,
    number: row.number,
  }),
};
