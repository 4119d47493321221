import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts agreements of which somebody did not say whether they are still good on the desk of the brokers of the area. */
@Injectable()
export class UnansweredReviews implements EventConsumer, OnModuleInit {
  readonly name = 'unanswered-reviews';
  readonly topics = ['agreement.reviewUnanswered'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.openUnansweredReview(tx, key);
  }
}
