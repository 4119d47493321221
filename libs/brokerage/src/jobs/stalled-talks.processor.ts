import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts talks that go round in circles on the desk of the brokers of the area, until they are settled or helped. */
@Injectable()
export class StalledTalks implements EventConsumer, OnModuleInit {
  readonly name = 'stalled-talks';
  readonly topics = ['negotiation.stalled', 'negotiation.accepted', 'negotiation.closed', 'negotiation.mediationAsked'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ topic, key, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    if (topic !== 'negotiation.stalled') return this.items.endStalledTalks(tx, key);
    const { because, from } = payload as { because: string; from: string };
    await this.items.openStalledTalks(tx, key, because, new Date(from));
  }
}
