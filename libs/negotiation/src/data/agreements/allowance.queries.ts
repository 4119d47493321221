import type { NamedQuery } from '#platform';

import type { DatedExpenses } from '../../domain/terms/allowance.rules.js';
import type { Terms } from '../../domain/terms/terms.rules.js';

/** Expenses for one time, with the talks that it comes of. */
export interface AgreedExpenses extends DatedExpenses {
  readonly negotiationId: string;
}

/**
 * Expenses of the planned and given times that somebody helps at, by an agreement or as a stand-in: `$1` helper, `$2` from
 * when on.
 */
export const PLANNED_EXPENSES: NamedQuery<{ negotiation_id: string; date: string; cents: number }, AgreedExpenses> = {
  name: 'allowance_planned',
  text: `SELECT a.negotiation_id, left(o.local_start, 10) AS date, (a.terms #>> '{inReturn,cents}')::int AS cents
         FROM (
           SELECT o.id FROM agreement a JOIN occurrence o ON o.agreement_id = a.id
           WHERE a.helper_id = $1 AND o.stand_in_id IS NULL
           UNION ALL
           SELECT id FROM occurrence WHERE stand_in_id = $1
         ) mine JOIN occurrence o ON o.id = mine.id JOIN agreement a ON a.id = o.agreement_id
         WHERE a.terms #>> '{inReturn,kind}' = 'expenses' AND o.starts_at >= $2 AND o.state IN ('planned', 'moved', 'done')`,
  row: ({ negotiation_id: negotiationId, date, cents }) => ({ negotiationId, date, cents }),
};

/** A running agreement with expenses whose times are planned up to a moment. */
export interface ToBePlanned {
  readonly negotiationId: string;
  readonly terms: Terms;
  readonly plannedUntil: Date;
}

/** A helper's agreements with expenses that will bring more times than are planned: `$1` helper. */
export const EXPENSES_TO_PLAN: NamedQuery<{ negotiation_id: string; terms: Terms; planned_until: Date }, ToBePlanned> =
  {
    name: 'allowance_to_plan',
    text: `SELECT negotiation_id, terms, planned_until FROM agreement
         WHERE helper_id = $1 AND terms #>> '{inReturn,kind}' = 'expenses' AND state = 'active' AND planned_until IS NOT NULL`,
    row: (row) => ({ negotiationId: row.negotiation_id, terms: row.terms, plannedUntil: row.planned_until }),
  };
