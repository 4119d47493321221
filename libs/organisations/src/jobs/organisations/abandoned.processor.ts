import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { OrganisationsService } from '../../organisations/organisations.service.js';

/** Closes organisations whose last coordinator is gone for good. */
@Injectable()
export class AbandonedOrganisations implements EventConsumer, OnModuleInit {
  readonly name = 'abandoned-organisations';
  readonly topics = ['person.erased'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly organisations: OrganisationsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume(_event: DeliveredEvent, tx: Tx): Promise<void> {
    return this.organisations.closeAbandoned(tx);
  }
}
