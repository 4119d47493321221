import { Injectable } from '@nestjs/common';
import { Clock, err, isUuid, ok, type PersonId, type Result, type SignedIn } from '#kernel';
import { Database } from '#platform';

import { ResidentsRepository } from './data/residents.repository.js';
import type { BlockedPerson } from './data/residents.queries.js';
import { residentBlocked } from './domain/residents.events.js';

/** There is no such person. */
export interface PersonNotFound {
  readonly kind: 'NotFound';
}

/** Nobody blocks themself. */
export interface OwnSelf {
  readonly kind: 'OwnSelf';
}

/** Who wants no more contact with whom. The blocked one never hears of it. */
@Injectable()
export class BlocksService {
  constructor(
    private readonly database: Database,
    private readonly residents: ResidentsRepository,
    private readonly clock: Clock,
  ) {}

  /** From now on neither finds, answers or is suggested to the other; blocking again changes nothing. */
  block(actor: SignedIn, otherId: string): Promise<Result<PersonId, PersonNotFound | OwnSelf>> {
    return this.database.transaction<PersonId, PersonNotFound | OwnSelf>(async (tx) => {
      if (!isUuid(otherId)) return err({ kind: 'NotFound' });
      if (otherId === actor.id) return err({ kind: 'OwnSelf' });
      const now = await this.residents.addBlock(tx, actor.id, otherId, this.clock.now());
      if (now === 'unknown') return err({ kind: 'NotFound' });
      if (now === 'added') await tx.emit(residentBlocked({ by: actor.id, blocked: otherId }));
      return ok(otherId);
    });
  }

  /** Takes a block away; one that is not there is fine. */
  async unblock(actor: SignedIn, otherId: string): Promise<Result<PersonId, PersonNotFound>> {
    if (!isUuid(otherId)) return err({ kind: 'NotFound' });
    await this.database.write((tx) => this.residents.removeBlock(tx, actor.id, otherId));
    return ok(otherId);
  }

  /** A page of one's own block list, newest first. */
  mine(actor: SignedIn, after: { blockedAt: Date; id: PersonId } | null, limit: number): Promise<BlockedPerson[]> {
    return this.residents.blocksOf(actor.id, after, limit);
  }
}
