import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database, type Tx } from '#platform';

import { AmendmentsService } from './amendments.service.js';
import { AgreementsRepository } from '../data/agreements/agreements.repository.js';
import { TimesRepository } from '../data/agreements/times.repository.js';
import { agreementEnded, agreementPlanned } from '../domain/talks/negotiation.events.js';
import { HORIZON_DAYS, planOccurrences, plannedUntil } from '../domain/times/occurrences.rules.js';

const DAY_MS = 86_400_000;
/** Agreements that are looked after in one transaction. */
const PAGE = 100;
/** The horizon rolls on when it is a week short, so that each agreement is touched once a week. */
const ROLL_DAYS = 7;
/** An agreement that plans no more ends by itself so many days after its last time: both have been asked how it was. */
const COMPLETE_AFTER_DAYS = 7;

/** What time does with agreements: plans the next times of recurring help, and ends what is finished. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly database: Database,
    private readonly agreements: AgreementsRepository,
    private readonly times: TimesRepository,
    private readonly amendments: AmendmentsService,
    private readonly clock: Clock,
  ) {}

  /** Plans on where less than the horizon is planned; answers how many agreements. Running twice is harmless. */
  async planAhead(): Promise<number> {
    for (let planned = 0; ;) {
      const page = await this.database.write((tx) => this.planPage(tx));
      planned += page;
      if (page < PAGE) return planned;
    }
  }

  /** Ends agreements that are finished; answers how many. */
  async completeDue(): Promise<number> {
    for (let completed = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const now = this.clock.now();
        const before = new Date(now.getTime() - COMPLETE_AFTER_DAYS * DAY_MS);
        const ended = await this.agreements.complete(tx, before, now, PAGE);
        for (const { id, negotiationId } of ended) {
          await this.amendments.endWith(tx, id, now);
          await tx.emit(agreementEnded({ negotiationId, agreementId: id, by: null }));
        }
        return ended.length;
      });
      completed += page;
      if (page < PAGE) return completed;
    }
  }

  private async planPage(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const wanted = new Date(now.getTime() + (HORIZON_DAYS - ROLL_DAYS) * DAY_MS);
    const due = await this.agreements.lockToPlan(tx, wanted, PAGE);
    for (const { id, negotiationId, terms, plannedUntil: from } of due) {
      if (from === null) continue;
      const days = HORIZON_DAYS - Math.floor((from.getTime() - now.getTime()) / DAY_MS);
      const next = planOccurrences(terms, from, days);
      const first = (await this.agreements.lastNumber(tx, id)) + 1;
      await this.agreements.addOccurrences(tx, id, first, next, now);
      await this.times.skipPaused(tx, id, now);
      await this.agreements.planUntil(tx, id, plannedUntil(terms, from, days));
      if (next.length > 0)
        await tx.emit(agreementPlanned({ negotiationId, agreementId: id, from: first, to: first + next.length - 1 }));
    }
    return due.length;
  }
}
