import type { PersonId } from '#kernel';
import type { NamedQuery } from '#platform';

import type { ToldAmendment, WrittenAmendmentTurn } from '../../domain/agreements/amendments-from.rules.js';
import type { AmendmentClosedReason, AmendmentTurnKind, Sides } from '../../domain/agreements/amendments.rules.js';
import type { NegotiationState, Side } from '../../domain/talks/talks.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';

/** An amendment as it is kept, by the names by which its turns tell it. */
export type KeptAmendment = ToldAmendment & Sides & { readonly id: string; readonly negotiationId: string };

interface KeptRow {
  readonly id: string;
  readonly negotiation_id: string;
  readonly requester_id: PersonId;
  readonly helper_id: PersonId;
  readonly state: NegotiationState;
  readonly version: number;
  readonly standing_hash: string;
  readonly opened_by: Side;
  readonly proposed_by: Side;
  readonly counters: number;
  readonly answer_by: Date;
  readonly closed_because: AmendmentClosedReason | null;
  readonly closed_by: PersonId | null;
  readonly turns: number;
  readonly opened_at: Date;
  readonly changed_at: Date;
}

/** The amendments of talks as they are kept, locked until the transaction ends, after those talks: `$1` talks. */
export const LOCK_KEPT_AMENDMENTS: NamedQuery<KeptRow, KeptAmendment> = {
  name: 'amendments_kept_lock',
  text: `SELECT m.id, m.negotiation_id, a.requester_id, a.helper_id, m.state, m.version, m.standing_hash, m.opened_by,
           m.proposed_by, m.counters, m.answer_by, m.closed_because, m.closed_by, m.turns, m.opened_at, m.changed_at
         FROM amendment m JOIN agreement a ON a.id = m.agreement_id
         WHERE m.negotiation_id = ANY ($1::uuid[]) ORDER BY m.id FOR UPDATE OF m`,
  row: (row) => ({
    id: row.id,
    negotiationId: row.negotiation_id,
    requesterId: row.requester_id,
    helperId: row.helper_id,
    state: row.state,
    version: row.version,
    termsHash: row.standing_hash,
    openedBy: row.opened_by,
    proposedBy: row.proposed_by,
    counters: row.counters,
    answerBy: row.answer_by,
    closedBecause: row.closed_because,
    closedBy: row.closed_by,
    turns: row.turns,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
  }),
};

interface WrittenRow {
  readonly amendment_id: string;
  readonly number: number;
  readonly kind: AmendmentTurnKind;
  readonly by_id: PersonId | null;
  readonly at: Date;
  readonly version: number;
  readonly answer_by: Date | null;
  readonly terms: Terms | null;
  readonly hash: string | null;
}

/** All turns of the amendments of talks with what they put forward, in order: `$1` talks. */
export const WRITTEN_AMENDMENT_TURNS: NamedQuery<WrittenRow, WrittenAmendmentTurn & { readonly amendmentId: string }> =
  {
    name: 'amendments_written_turns',
    text: `SELECT t.amendment_id, t.number, t.kind, t.by_id, t.at, t.version, t.answer_by, p.terms, p.hash
         FROM amendment_turn t JOIN amendment m ON m.id = t.amendment_id
         LEFT JOIN terms_proposal p ON p.negotiation_id = m.negotiation_id AND p.version = t.version
           AND t.kind IN ('propose', 'counter')
         WHERE m.negotiation_id = ANY ($1::uuid[]) ORDER BY t.amendment_id, t.number`,
    row: (row) => ({
      amendmentId: row.amendment_id,
      number: row.number,
      kind: row.kind,
      byId: row.by_id,
      at: row.at,
      version: row.version,
      answerBy: row.answer_by,
      proposal: row.terms === null || row.hash === null ? null : { terms: row.terms, hash: row.hash },
    }),
  };

/**
 * Makes the row of an amendment say what its turns say: `$1` amendment, `$2` state, `$3` version, `$4` standing hash, `$5` who
 * opened it, `$6` who proposed that version, `$7` counters, `$8` answer by, `$9` closed because, `$10` closed by, `$11` how
 * many turns, `$12` opened at, `$13` changed at.
 */
export const REBUILD_AMENDMENT: NamedQuery<object, object> = {
  name: 'amendment_rebuild',
  text: `UPDATE amendment SET state = $2, version = $3, standing_hash = $4, opened_by = $5, proposed_by = $6, counters = $7,
           answer_by = $8, closed_because = $9, closed_by = $10, turns = $11, opened_at = $12, changed_at = $13
         WHERE id = $1`,
  row: (row) => row,
};
