import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Database } from '#platform';

import { EXPENSES_TO_PLAN, PLANNED_EXPENSES, type AgreedExpenses } from '../data/agreements/allowance.queries.js';
import type { TalksView } from '../data/talks/talks-view.queries.js';
import { allowanceOf, expensesOf, type Allowance } from '../domain/terms/allowance.rules.js';

/** What helpers get for their expenses over all their agreements, beside what the law allows a volunteer. */
@Injectable()
export class AllowanceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** All expenses that somebody agreed on as a helper, from the first day of this year on. */
  async agreedBy(helper: PersonId): Promise<AgreedExpenses[]> {
    const thisYear = new Date(Date.UTC(this.clock.now().getUTCFullYear(), 0, 1));
    const [planned, toPlan] = await Promise.all([
      this.database.read(PLANNED_EXPENSES, [helper, thisYear]),
      this.database.read(EXPENSES_TO_PLAN, [helper]),
    ]);
    const later = toPlan.flatMap(({ negotiationId, terms, plannedUntil }) =>
      expensesOf(terms, plannedUntil).map((dated) => ({ ...dated, negotiationId })),
    );
    return [...planned, ...later];
  }

  /** What comes together with the terms that stand in these talks, or that were agreed there; null without expenses. */
  allowanceOf({ id, state, terms }: TalksView, agreed: readonly AgreedExpenses[]): Allowance | null {
    if (terms === null || state === 'closed') return null;
    const [own, others] = [
      agreed.filter(({ negotiationId }) => negotiationId === id),
      agreed.filter(({ negotiationId }) => negotiationId !== id),
    ];
    return allowanceOf(state === 'agreed' ? own : expensesOf(terms, this.clock.now()), others);
  }
}
