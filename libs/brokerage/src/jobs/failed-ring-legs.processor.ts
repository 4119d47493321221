import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts legs of rings that failed on the desk of the brokers of the area; the other legs stand. */
@Injectable()
export class FailedRingLegs implements EventConsumer, OnModuleInit {
  readonly name = 'failed-ring-legs';
  readonly topics = ['agreement.ended', 'occurrence.cancelled', 'occurrence.answered'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  /** The key is the agreement, or the time that somebody spoke about. */
  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.openFailedLeg(tx, key);
  }
}
