import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActingGrounds, type ActingGround, type FoundGround, type HeldGround } from '#accounts';
import { MANDATE_SCOPES, type PersonId, type SignedIn } from '#kernel';
import type { Tx } from '#platform';

import { CoordinatorsRepository } from '../data/organisations/coordinators.repository.js';

/**
 * Lets coordinators act in the name of an approved organisation, in everything that an organisation does: it has no yes but
 * theirs. Whoever has a block with the other side does not act towards them.
 */
@Injectable()
export class CoordinatorGround implements ActingGround, OnModuleInit {
  constructor(
    private readonly grounds: ActingGrounds,
    private readonly coordinators: CoordinatorsRepository,
  ) {}

  onModuleInit(): void {
    this.grounds.register(this);
  }

  async find(actor: SignedIn, forId: PersonId): Promise<FoundGround | null> {
    const locale = await this.coordinators.actsFor(actor.id, forId);
    return locale === null ? null : { scopes: MANDATE_SCOPES, locale };
  }

  async hold(tx: Tx, by: PersonId, forId: PersonId): Promise<HeldGround | null> {
    const held = await this.coordinators.hold(tx, by, forId);
    return held ? { scopes: MANDATE_SCOPES, mandateId: null, organisationId: forId, needsOwnYes: false } : null;
  }

  async mayFace(tx: Tx, by: PersonId, otherId: PersonId): Promise<boolean> {
    return !(await this.coordinators.blocked(tx, by, otherId));
  }
}
