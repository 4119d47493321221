import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, hasRole, type PersonId, type SignedIn } from '#kernel';
import { Database, type Tx } from '#platform';

import { ActingGrounds, type ActingGround, type FoundGround, type HeldGround } from './acting-grounds.js';
import { HOLD_MANDATE, LIVING_MANDATE } from './data/mandates.queries.js';

/** Lets brokers act by a mandate. */
@Injectable()
export class MandateGround implements ActingGround, OnModuleInit {
  constructor(
    private readonly grounds: ActingGrounds,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.grounds.register(this);
  }

  async find(actor: SignedIn, forId: PersonId): Promise<FoundGround | null> {
    if (!hasRole(actor, 'broker')) return null;
    const [mandate] = await this.database.read(LIVING_MANDATE, [actor.id, forId, this.clock.now()]);
    return mandate ?? null;
  }

  async hold(tx: Tx, by: PersonId, forId: PersonId): Promise<HeldGround | null> {
    const [mandate] = await tx.named(HOLD_MANDATE, [by, forId, this.clock.now()]);
    return mandate ? { scopes: mandate.scopes, mandateId: mandate.id, organisationId: null, needsOwnYes: true } : null;
  }

  /** A block of a resident is about that resident: a broker acts for both sides of a neighbourhood. */
  mayFace(): Promise<boolean> {
    return Promise.resolve(true);
  }
}
