import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts talks that ended without an answer on the desk of the brokers of the area. */
@Injectable()
export class LapsedTalks implements EventConsumer, OnModuleInit {
  readonly name = 'lapsed-talks';
  readonly topics = ['negotiation.closed'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ key, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    if (payload['because'] === 'noAnswer') await this.items.openLapsedTalks(tx, key);
  }
}
