import { Injectable, Logger } from '@nestjs/common';
import { Clock, err, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database, keptError } from '#platform';

import {
  ADD_LEAVING,
  ALLOW_ERASING,
  BEGIN_LEAVING,
  LEAVING_DUE,
  LEAVING_OF,
  NOTE_ERASED,
  STAY,
} from './data/leaving.queries.js';
import { PeopleRepository } from './data/people.repository.js';
import { personErased, personLeaving } from './domain/accounts.events.js';
import {
  finalAfter,
  type Leaving,
  type LeavingReason,
  type NotLeaving,
  type StillStaff,
} from './domain/leaving.rules.js';
import { PersonData } from './person-data.service.js';

/** People who leave: hidden at once, gone for good after 14 days, and welcome to stay until then. */
@Injectable()
export class LeavingService {
  private readonly logger = new Logger(LeavingService.name);

  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly data: PersonData,
    private readonly clock: Clock,
  ) {}

  /** How somebody leaves; null for everybody else. */
  async of(personId: PersonId): Promise<Leaving | null> {
    const [leaving] = await this.database.read(LEAVING_OF, [personId]);
    return leaving ?? null;
  }

  /** Lets somebody leave; asking twice changes nothing. What others had agreed with this person ends by the event. */
  leave({ id }: SignedIn, reason: LeavingReason | null): Promise<Result<Leaving, StillStaff>> {
    return this.database.transaction(async (tx) => {
      await this.people.lockToChange(tx, id);
      const [already] = await tx.named(LEAVING_OF, [id]);
      if (already) return ok(already);
      if ((await this.people.rolesOf(tx, id)).some((role) => role !== 'resident')) return err({ kind: 'StillStaff' });
      const askedAt = this.clock.now();
      const leaving = { personId: id, askedAt, finalAt: finalAfter(askedAt) };
      if ((await tx.named(BEGIN_LEAVING, [id])).length === 0) throw new Error('Somebody signed in is not active.');
      await tx.named(ADD_LEAVING, [id, reason, askedAt, leaving.finalAt]);
      await tx.emit(personLeaving({ personId: id, finalAt: leaving.finalAt.toISOString() }));
      return ok(leaving);
    });
  }

  /** Stays after all; what was withdrawn and ended stays so. */
  stay({ id }: SignedIn): Promise<Result<PersonId, NotLeaving>> {
    return this.database.transaction(async (tx) => {
      await this.people.lockToChange(tx, id);
      return (await tx.named(STAY, [id])).length === 0 ? err({ kind: 'NotLeaving' }) : ok(id);
    });
  }

  /** Takes away what is kept of everybody whose time is over; answers of how many. Running twice or late is harmless. */
  async eraseDue(): Promise<number> {
    let erased = 0;
    for (const id of await this.database.read(LEAVING_DUE, [this.clock.now()])) {
      const gone = await this.erase(id).catch((error: unknown) => {
        // One who cannot be erased keeps nobody else.
        this.logger.error(`Somebody who left was not erased: ${keptError(error).message}`);
        return false;
      });
      if (gone) erased += 1;
    }
    return erased;
  }

  private erase(id: PersonId): Promise<boolean> {
    return this.database.write(async (tx) => {
      const person = await this.people.lockToChange(tx, id);
      if (person?.state !== 'leaving') return false;
      await tx.named(ALLOW_ERASING, []);
      await this.data.erase(tx, id);
      await tx.named(NOTE_ERASED, [id, this.clock.now()]);
      await tx.emit(personErased({ personId: id }));
      return true;
    });
  }
}
