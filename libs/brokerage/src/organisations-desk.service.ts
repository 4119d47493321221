import { Injectable } from '@nestjs/common';
import { Clock, type PersonId, type Result, type SignedIn } from '#kernel';
import { OrganisationChecksService, type ApproveError, type OrganisationToCheck, type RefuseError } from '#organisations';
import { Database, type Tx } from '#platform';

import { WorkItemsRepository } from './data/work-items.repository.js';

/**
 * Checking organisations. The decision itself belongs to organisations; with it their work item ends. Lock order: the
 * organisation, then its work item.
 */
@Injectable()
export class OrganisationsDeskService {
  constructor(
    private readonly database: Database,
    private readonly checks: OrganisationChecksService,
    private readonly items: WorkItemsRepository,
    private readonly clock: Clock,
  ) {}

  /** What an organisation of the broker's areas says, with warnings; null for any other. */
  toCheck(actor: SignedIn, id: string): Promise<OrganisationToCheck | null> {
    return this.checks.toCheck(actor, id);
  }

  /** Approves what was seen as this version. */
  approve(actor: SignedIn, id: string, version: number): Promise<Result<PersonId, ApproveError>> {
    return this.decide(actor, (tx) => this.checks.approve(tx, actor, id, version));
  }

  /** Refuses it, with a note of 5 to 500 characters for its coordinators. */
  refuse(actor: SignedIn, id: string, version: number, note: string): Promise<Result<PersonId, RefuseError>> {
    return this.decide(actor, (tx) => this.checks.refuse(tx, actor, id, version, note));
  }

  private decide<E>(
    actor: SignedIn,
    verb: (tx: Tx) => Promise<Result<PersonId, E>>,
  ): Promise<Result<PersonId, E>> {
    return this.database.transaction<PersonId, E>(async (tx) => {
      const decided = await verb(tx);
      if (decided.ok) await this.items.end(tx, 'organisationToCheck', decided.value, actor.id, this.clock.now());
      return decided;
    });
  }
}
