import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Keeps talks for which both would like a broker on the desk of the brokers of the area, until one comes. */
@Injectable()
export class AskedMediations implements EventConsumer, OnModuleInit {
  readonly name = 'asked-mediations';
  readonly topics = [
    'negotiation.mediationAgreed',
    'negotiation.mediationStopped',
    'negotiation.closed',
    'negotiation.accepted',
  ];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.followMediation(tx, key);
  }
}
