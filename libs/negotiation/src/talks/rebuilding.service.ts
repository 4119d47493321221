import { Inject, Injectable } from '@nestjs/common';
import { Database, SETTINGS_TOKEN, type RunSettings, type Tx } from '#platform';

import { LOCK_KEPT_TALKS, REBUILD_TALKS, TALKS_IDS, WRITTEN_TURNS } from '../data/talks/rebuilding.queries.js';
import { talksFrom, toldDifferences, type ToldDifference, type ToldTalks } from '../domain/talks/talks-from.rules.js';
import { limitsOf } from '../domain/talks/talks-limits.rules.js';

/** Talks of which the row says something else than the turns. */
export interface DifferingTalks {
  readonly negotiationId: string;
  readonly differences: readonly ToldDifference[];
}

/** What a look at all talks found. */
export interface Rebuilt {
  readonly looked: number;
  readonly differing: readonly DifferingTalks[];
}

/** Talks that are looked at in one go. */
const PAGE = 200;

/** Compares every row of talks with what its turns tell, and makes it say so when asked. */
@Injectable()
export class RebuildingService {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** Looks at all talks, page by page; `write` puts right what differs, under the lock of those talks. */
  async rebuild({ write }: { readonly write: boolean }): Promise<Rebuilt> {
    const differing: DifferingTalks[] = [];
    let looked = 0;
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.database.read(TALKS_IDS, [after, PAGE]);
      if (ids.length === 0) return { looked, differing };
      differing.push(...(await this.database.write((tx) => this.page(tx, ids, write))));
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
}

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
