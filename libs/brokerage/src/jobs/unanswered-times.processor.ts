import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts times that nobody spoke about on the desk of the brokers of the area. */
@Injectable()
export class UnansweredTimes implements EventConsumer, OnModuleInit {
  readonly name = 'unanswered-times';
  readonly topics = ['occurrence.unanswered'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.openUnansweredTime(tx, key);
  }
}
