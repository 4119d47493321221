import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts talks for which a party asks a broker on the desk of the brokers of the area. */
@Injectable()
export class AskedMediations implements EventConsumer, OnModuleInit {
  readonly name = 'asked-mediations';
  readonly topics = ['negotiation.mediationAsked'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.openAskedMediation(tx, key);
  }
}
