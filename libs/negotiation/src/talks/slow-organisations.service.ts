import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Database } from '#platform';

import { ANSWER_RECORDS, NOTE_SILENCES } from '../data/talks/slow-organisations.queries.js';
import { applicationUnanswered } from '../domain/talks/negotiation.events.js';
import { SILENT_DAYS, silencesToTell, usuallyWithinDays } from '../domain/talks/slow-organisations.rules.js';

/** Days of silence that are written down in one transaction. */
const PAGE = 300;

/** What is done about applications that an organisation does not answer. */
@Injectable()
export class SlowOrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Tells of the days of silence that are due, each once; answers how many were. Running twice or late is harmless. */
  async tellDue(): Promise<number> {
    for (let told = 0; ;) {
      const page = await this.database.write(async (tx) => {
        const due = await tx.named(NOTE_SILENCES, [this.clock.now(), SILENT_DAYS, PAGE]);
        for (const silence of silencesToTell(due)) await tx.emit(applicationUnanswered(silence));
        return due.length;
      });
      told += page;
      if (page < PAGE) return told;
    }
  }

  /** Within how many days these organisations usually answer, of those alone of whom that is told. */
  async usualDays(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>> {
    const records = await this.database.read(ANSWER_RECORDS, [ids, this.clock.now()]);
    return new Map(
      records.flatMap((record) => {
        const days = usuallyWithinDays(record);
        return days === null ? [] : [[record.organisationId, days] as const];
      }),
    );
  }
}
