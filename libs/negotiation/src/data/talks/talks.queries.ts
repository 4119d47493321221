import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ClosedReason, Mediation, NegotiationState, Side, Talks } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { apart } from './apart.queries.js';

/** Talks as a use case holds them while it decides. */
export interface LockedTalks extends Talks {
  readonly postId: string;
  /** IANA zone of the post's area. */
  readonly zone: string;
  /** How many turns were made. */
  readonly turns: number;
  /** Whether an organisation asks and a volunteer applied. */
  readonly aboutVacancy: boolean;
}

/** A row of talks as the locking statements read it. */
export interface TalksRow {
  readonly id: string;
  readonly post_id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly opened_by: Side;
  readonly zone: string;
  readonly state: NegotiationState;
  readonly version: number;
  readonly standing_hash: string | null;
  readonly proposed_by: Side | null;
  readonly counters: number;
  readonly answer_by: Date;
  readonly closed_because: ClosedReason | null;
  readonly mediation: Mediation | null;
  readonly mediator_id: PersonId | null;
  readonly suggestion: number | null;
  readonly turns: number;
  readonly about_vacancy: boolean;
}

/** Talks out of their row. */
export const talksOf = (row: TalksRow): LockedTalks => ({
  id: row.id,
  postId: row.post_id,
  requesterId: row.requester_id,
  helperId: row.helper_id,
  openedBy: row.opened_by,
  zone: row.zone,
  state: row.state,
  version: row.version,
  termsHash: row.standing_hash,
  proposedBy: row.proposed_by,
  counters: row.counters,
  answerBy: row.answer_by,
  closedBecause: row.closed_because,
  mediation: row.mediation,
  mediatorId: row.mediator_id,
  suggestion: row.suggestion,
  turns: row.turns,
  aboutVacancy: row.about_vacancy,
});

/** The columns of `TalksRow`. */
export const TALKS_COLUMNS = `id, post_id, requester_id, helper_id, opened_by, zone, state, version, standing_hash, proposed_by, counters,
  answer_by, closed_because, mediation, mediator_id, suggestion, turns, about_vacancy`;

/**
 * Locks the post that a party's talks are about, until the transaction ends: `$1` talks, `$2` person. Talks never change
 * their post, so the join cannot be of an earlier moment.
 */
export const LOCK_POST_OF_TALKS: NamedQuery<{ id: string }, string> = {
  name: 'talks_lock_post',
  text: `SELECT p.id FROM negotiation n JOIN post p ON p.id = n.post_id
         WHERE n.id = $1 AND $2 IN (n.requester_id, n.helper_id) FOR NO KEY UPDATE OF p`,
  row: (row) => row.id,
};

/** Locks the talks of a party until the transaction ends: `$1` talks, `$2` person. No row for anybody else. */
export const LOCK_TALKS: NamedQuery<TalksRow, LockedTalks> = {
  name: 'talks_lock',
  text: `SELECT ${TALKS_COLUMNS} FROM negotiation WHERE id = $1 AND $2 IN (requester_id, helper_id) FOR UPDATE`,
  row: talksOf,
};

/**
 * Locks a page of talks that nobody answered in time: `$1` now, `$2` how many. Talks that somebody holds are passed
 * over: either the rival settles them, or the next look finds them.
 */
export const LOCK_LAPSED: NamedQuery<TalksRow, LockedTalks> = {
  name: 'talks_lock_lapsed',
  text: `SELECT ${TALKS_COLUMNS} FROM negotiation WHERE state LIKE 'awaiting%' AND answer_by <= $1
         ORDER BY answer_by LIMIT $2 FOR UPDATE SKIP LOCKED`,
  row: talksOf,
};

/** Locks the talks under way about a post, in one order for everybody: `$1` post. */
export const LOCK_OF_POST: NamedQuery<TalksRow, LockedTalks> = {
  name: 'talks_lock_of_post',
  text: `SELECT ${TALKS_COLUMNS} FROM negotiation WHERE post_id = $1 AND state LIKE 'awaiting%' ORDER BY id FOR UPDATE`,
  row: talksOf,
};

/** Locks the talks of somebody that are not over, in one order for everybody: `$1` person. */
export const LOCK_OF_PERSON: NamedQuery<TalksRow, LockedTalks> = {
  name: 'talks_lock_of_person',
  text: `SELECT ${TALKS_COLUMNS} FROM negotiation WHERE over_at IS NULL AND $1 IN (requester_id, helper_id)
         ORDER BY id FOR UPDATE`,
  row: talksOf,
};

/** Locks the talks between two people that are not over, in one order for everybody: `$1`, `$2` people. */
export const LOCK_BETWEEN: NamedQuery<TalksRow, LockedTalks> = {
  name: 'talks_lock_between',
  text: `SELECT ${TALKS_COLUMNS} FROM negotiation
         WHERE over_at IS NULL AND ((requester_id = $1 AND helper_id = $2) OR (requester_id = $2 AND helper_id = $1))
         ORDER BY id FOR UPDATE`,
  row: talksOf,
};

/** What a turn needs to know besides the talks. */
export interface TurnFacts {
  /** What stands, or null. */
  readonly terms: Terms | null;
  /** Whether one of the two blocked the other by now, or was suspended. */
  readonly blocked: boolean;
}

/**
 * What a turn needs besides the talks: `$1` talks. Whoever was suspended is as far away as somebody who was blocked. A
 * statement of its own behind the lock: joined into the locking one it would still see the moment before the wait.
 */
export const TURN_FACTS: NamedQuery<TurnFacts, TurnFacts> = {
  name: 'talks_turn_facts',
  text: `SELECT t.terms,
           ${apart('n.requester_id', 'n.helper_id')} AS blocked
         FROM negotiation n
         LEFT JOIN terms_proposal t ON t.negotiation_id = n.id AND t.version = n.version AND t.hash = n.standing_hash
         WHERE n.id = $1`,
  row: (row) => row,
};

/**
 * Moves talks on and writes the turn down, when they still stand as they were read: `$1` talks; the new `$2` state,
 * `$3` version, `$4` standing hash, `$5` who proposed it, `$6` counters, `$7` answer by, `$8` closed because; `$9` by
 * whom, `$10` now; as read `$11` state, `$12` version, `$13` standing hash; the turn's `$14` kind, `$15` body,
 * `$16` original, `$17` reason, `$18` the question it answers; `$19` mediation, `$20` mediator, `$21` suggestion that
 * stands; the turn's `$22` deadline, `$23` cause, `$24` suggestion. Gives the turn's number. When somebody was faster
 * the turn has no number, which its table refuses: so nothing of what goes with it is kept either.
 */
const MOVE_ON = `
  WITH moved AS (
    UPDATE negotiation SET state = $2::varchar, version = $3::int, standing_hash = $4::bpchar, proposed_by = $5::varchar,
      counters = $6, answer_by = $7, closed_because = $8::varchar,
      closed_by = CASE WHEN $2::varchar <> 'closed' THEN NULL WHEN state = 'closed' THEN closed_by ELSE $9::uuid END,
      over_at = CASE WHEN state = $2::varchar THEN over_at WHEN $2::varchar = 'closed' THEN $10::timestamptz END,
      mediation = $19::varchar, mediator_id = $20::uuid, suggestion = $21::int,
      turns = turns + 1, changed_at = $10::timestamptz
    WHERE id = $1::uuid AND state = $11::varchar AND version = $12::int AND standing_hash IS NOT DISTINCT FROM $13::bpchar
    RETURNING turns
  ), written AS (
    INSERT INTO turn (negotiation_id, number, kind, by_id, at, version, body, original, reason, answers,
      answer_by, because, suggestion)
    VALUES ($1::uuid, (SELECT turns FROM moved), $14::varchar, $9::uuid, $10::timestamptz, $3::int, $15::varchar, $16::varchar,
      $17::varchar, $18::int, $22::timestamptz, $23::varchar, $24::int)
    RETURNING number
  )`;

const turnNumber = (row: { number: number }): number => row.number;

/** A turn that brings no terms, see `MOVE_ON`. */
export const SAVE_TURN: NamedQuery<{ number: number }, number> = {
  name: 'talks_save_turn',
  text: `${MOVE_ON} SELECT number FROM written`,
  row: turnNumber,
};

/** A turn that consents to the version that stands, see `MOVE_ON`. */
export const SAVE_CONSENT: NamedQuery<{ number: number }, number> = {
  name: 'talks_save_consent',
  text: `${MOVE_ON}, given AS (
    INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
    SELECT $1::uuid, $3::int, $9::uuid, $4::bpchar, $10::timestamptz FROM moved
  ) SELECT number FROM written`,
  row: turnNumber,
};

/** A turn that puts terms forward, and thereby consents to them, see `MOVE_ON`: `$25` side, `$26` terms, `$27` canonical text. */
export const SAVE_PROPOSAL: NamedQuery<{ number: number }, number> = {
  name: 'talks_save_proposal',
  text: `${MOVE_ON}, proposed AS (
    INSERT INTO terms_proposal (negotiation_id, version, side, terms, canonical, hash, proposed_at)
    SELECT $1::uuid, $3::int, $25::varchar, $26::jsonb, $27::text, $4::bpchar, $10::timestamptz FROM moved
  ), given AS (
    INSERT INTO consent (negotiation_id, version, person_id, terms_hash, given_at)
    SELECT $1::uuid, $3::int, $9::uuid, $4::bpchar, $10::timestamptz FROM moved
  ) SELECT number FROM written`,
  row: turnNumber,
};

/** A broker's turn that brings a suggestion, see `MOVE_ON`: `$25` hash, `$26` terms, `$27` canonical text. */
export const SAVE_SUGGESTION: NamedQuery<{ number: number }, number> = {
  name: 'talks_save_suggestion',
  text: `${MOVE_ON}, suggested AS (
    INSERT INTO suggestion (negotiation_id, number, by_id, terms, canonical, hash, suggested_at)
    SELECT $1::uuid, $21::int, $9::uuid, $26::jsonb, $27::text, $25::bpchar, $10::timestamptz FROM moved
  ) SELECT number FROM written`,
  row: turnNumber,
};

/** Whether a turn is a question of the other party: `$1` talks, `$2` number, `$3` who would answer. */
export const QUESTION_FOR: NamedQuery<object, object> = {
  name: 'talks_question_for',
  text: `SELECT 1 AS found FROM turn WHERE negotiation_id = $1 AND number = $2 AND kind = 'ask' AND by_id <> $3`,
  row: (row) => row,
};

/** The version and terms of a proposal: `$1` talks, `$2` version. */
export const TERMS_OF_VERSION: NamedQuery<{ terms: Terms }, Terms> = {
  name: 'talks_terms_of_version',
  text: 'SELECT terms FROM terms_proposal WHERE negotiation_id = $1 AND version = $2',
  row: (row) => row.terms,
};

/** A post that was ever before the public and is of one of these people: `$1` post, `$2` people. */
export const POST_OF_PEOPLE: NamedQuery<object, object> = {
  name: 'talks_post_of_people',
  text: 'SELECT 1 AS known FROM post WHERE id = $1 AND author_id = ANY ($2::uuid[]) AND approved_revision IS NOT NULL',
  row: (row) => row,
};
