import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ToldTalks, WrittenTurn } from '../../domain/talks/talks-from.rules.js';
import type { ClosedReason, TurnKind } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';
import { TALKS_COLUMNS, talksOf, type TalksRow } from './talks.queries.js';

/** Talks as they are kept, by the names by which their turns tell them. */
export type KeptTalks = Omit<ToldTalks, 'closedAt'> & { readonly openedAt: Date };

interface KeptRow extends TalksRow {
  readonly closed_by: PersonId | null;
  readonly opened_at: Date;
  readonly changed_at: Date;
}

const keptOf = (row: KeptRow): KeptTalks => {
  const { postId: _, zone: __, ...talks } = talksOf(row);
  return { ...talks, closedBy: row.closed_by, openedAt: row.opened_at, changedAt: row.changed_at };
};

/** A page of the ids of all talks, in order: `$1` the last one of the page before or null, `$2` how many. */
export const TALKS_IDS: NamedQuery<{ id: string }, string> = {
  name: 'talks_ids',
  text: 'SELECT id FROM negotiation WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
  row: ({ id }) => id,
};

/** Talks as they are kept, locked until the transaction ends: `$1` ids. */
export const LOCK_KEPT_TALKS: NamedQuery<KeptRow, KeptTalks> = {
  name: 'talks_kept_lock',
  text: `SELECT ${TALKS_COLUMNS}, closed_by, opened_at, changed_at FROM negotiation
         WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
  row: keptOf,
};

interface WrittenRow {
  readonly negotiation_id: string;
  readonly number: number;
  readonly kind: TurnKind;
  readonly by_id: PersonId | null;
  readonly at: Date;
  readonly version: number;
  readonly answer_by: Date | null;
  readonly because: ClosedReason | null;
  readonly suggestion: number | null;
  readonly terms: Terms | null;
  readonly hash: string | null;
}

/** All turns of some talks with what they put forward, in order: `$1` talks. */
export const WRITTEN_TURNS: NamedQuery<WrittenRow, WrittenTurn & { readonly negotiationId: string }> = {
  name: 'talks_written_turns',
  text: `SELECT t.negotiation_id, t.number, t.kind, t.by_id, t.at, t.version, t.answer_by, t.because, t.suggestion, p.terms, p.hash
         FROM turn t
         LEFT JOIN terms_proposal p ON p.negotiation_id = t.negotiation_id AND p.version = t.version
           AND t.kind IN ('propose', 'counter', 'adopt')
         WHERE t.negotiation_id = ANY ($1::uuid[]) ORDER BY t.negotiation_id, t.number`,
  row: (row) => ({
    negotiationId: row.negotiation_id,
    number: row.number,
    kind: row.kind,
    byId: row.by_id,
    at: row.at,
    version: row.version,
    answerBy: row.answer_by,
    because: row.because,
    suggestion: row.suggestion,
    proposal: row.terms === null || row.hash === null ? null : { terms: row.terms, hash: row.hash },
  }),
};

/**
 * Makes the row of talks say what their turns say: `$1` talks, `$2` state, `$3` version, `$4` standing hash, `$5` who
 * proposed it, `$6` counters, `$7` answer by, `$8` closed because, `$9` closed by, `$10` closed at, `$11` mediation,
 * `$12` mediator, `$13` suggestion, `$14` how many turns, `$15` changed at. The end of an agreement is no turn: when it
 * ended stays as it is kept.
 */
export const REBUILD_TALKS: NamedQuery<object, object> = {
  name: 'talks_rebuild',
  text: `UPDATE negotiation SET state = $2, version = $3, standing_hash = $4, proposed_by = $5, counters = $6, answer_by = $7,
           closed_because = $8, closed_by = $9, mediation = $11, mediator_id = $12, suggestion = $13, turns = $14,
           changed_at = $15,
           over_at = CASE $2::varchar WHEN 'closed' THEN $10::timestamptz WHEN 'agreed' THEN over_at END
         WHERE id = $1`,
  row: (row) => row,
};
