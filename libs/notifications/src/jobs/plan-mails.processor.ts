import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { MailPlansService } from '../mail-plans.service.js';

/** Plans the mails that follow from events. */
@Injectable()
export class MailPlanner implements EventConsumer, OnModuleInit {
  readonly name = 'plan-mails';
  readonly topics: readonly string[];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly plans: MailPlansService,
  ) {
    this.topics = plans.topics;
  }

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume(event: DeliveredEvent, tx: Tx): Promise<void> {
    await this.plans.plan(event, tx);
  }
}
