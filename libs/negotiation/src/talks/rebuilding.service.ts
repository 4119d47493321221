import { Inject, Injectable } from '@nestjs/common';
import { Database, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import {
  LOCK_KEPT_AMENDMENTS,
  REBUILD_AMENDMENT,
  WRITTEN_AMENDMENT_TURNS,
} from '../data/agreements/amendments-rebuilding.queries.js';
import { LOCK_KEPT_TALKS, REBUILD_TALKS, TALKS_IDS, WRITTEN_TURNS } from '../data/talks/rebuilding.queries.js';
import {
  amendmentFrom,
  toldAmendmentDifferences,
  type ToldAmendment,
  type ToldAmendmentDifference,
} from '../domain/agreements/amendments-from.rules.js';
import { talksFrom, toldDifferences, type ToldDifference, type ToldTalks } from '../domain/talks/talks-from.rules.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';

/** Talks of which the row says something else than the turns. */
export interface DifferingTalks {
  readonly negotiationId: string;
  readonly differences: readonly ToldDifference[];
}

/** An amendment of which the row says something else than its turns. */
export interface DifferingAmendment {
  readonly amendmentId: string;
  readonly differences: readonly ToldAmendmentDifference[];
}

/** What a look at all talks found. */
export interface Rebuilt {
  readonly looked: number;
  readonly differing: readonly DifferingTalks[];
  /** Amendments that were looked at, and those that differ. */
  readonly lookedAmendments: number;
  readonly differingAmendments: readonly DifferingAmendment[];
}

/** Talks that are looked at in one go. */
const PAGE = 200;

/** Compares every row of talks and of amendments with what its turns tell, and makes it say so when asked. */
@Injectable()
export class RebuildingService {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Looks at all talks, page by page; `write` puts right what differs, under the lock of those talks. */
  async rebuild({ write }: { readonly write: boolean }): Promise<Rebuilt> {
    const differing: DifferingTalks[] = [];
    const differingAmendments: DifferingAmendment[] = [];
    let [looked, lookedAmendments] = [0, 0];
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.database.read(TALKS_IDS, [after, PAGE]);
      if (ids.length === 0) return { looked, differing, lookedAmendments, differingAmendments };
      const page = await this.database.write(async (tx) => ({
        talks: await this.page(tx, ids, write),
        amendments: await this.amendments(tx, ids, write),
      }));
      differing.push(...page.talks);
      differingAmendments.push(...page.amendments.differing);
      lookedAmendments += page.amendments.looked;
      looked += ids.length;
      after = ids.at(-1) ?? null;
    }
  }

  private async page(tx: Tx, ids: readonly string[], write: boolean): Promise<DifferingTalks[]> {
    // Locked, so that a turn between the two statements is no difference.
    const kept = await tx.named(LOCK_KEPT_TALKS, [ids]);
    const turns = await tx.named(WRITTEN_TURNS, [ids]);
    const found: DifferingTalks[] = [];
    for (const talks of kept) {
      const own = turns.filter(({ negotiationId }) => negotiationId === talks.id);
      const told = talksFrom(talks, own, limitsOf(this.settings));
      const differences = toldDifferences(talks, told);
      if (differences.length === 0) continue;
      found.push({ negotiationId: talks.id, differences });
      if (write) await tx.named(REBUILD_TALKS, rowOf(told));
    }
    return found;
  }

  /** The same for the amendments of those talks. The clock lets them lapse without a lock of the talks, so they are locked too. */
  private async amendments(
    tx: Tx,
    ids: readonly string[],
    write: boolean,
  ): Promise<{ readonly looked: number; readonly differing: readonly DifferingAmendment[] }> {
    const kept = await tx.named(LOCK_KEPT_AMENDMENTS, [ids]);
    const turns = await tx.named(WRITTEN_AMENDMENT_TURNS, [ids]);
    const differing: DifferingAmendment[] = [];
    for (const amendment of kept) {
      const own = turns.filter(({ amendmentId }) => amendmentId === amendment.id);
      const told = amendmentFrom(amendment, own, limitsOf(this.settings));
      if (!told) throw new Error(`The turns of the amendment ${amendment.id} do not begin with terms.`);
      const differences = toldAmendmentDifferences(amendment, told);
      if (differences.length === 0) continue;
      differing.push({ amendmentId: amendment.id, differences });
      if (write) await tx.named(REBUILD_AMENDMENT, amendmentRow(amendment.id, told));
    }
    return { looked: kept.length, differing };
  }
}

const amendmentRow = (id: string, told: ToldAmendment): unknown[] => [
  id,
  told.state,
  told.version,
  told.termsHash,
  told.openedBy,
  told.proposedBy,
  told.counters,
  told.answerBy,
  told.closedBecause,
  told.closedBy,
  told.turns,
  told.openedAt,
  told.changedAt,
];

const rowOf = (told: ToldTalks): unknown[] => [
  told.id,
  told.state,
  told.version,
  told.termsHash,
  told.proposedBy,
  told.counters,
  told.answerBy,
  told.closedBecause,
  told.closedBy,
  told.closedAt,
  told.mediation,
  told.mediatorId,
  told.suggestion,
  told.turns,
  told.changedAt,
];
