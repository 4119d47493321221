import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts agreements that need somebody to look after them on the desk of the brokers of the area. */
@Injectable()
export class AgreementsInNeed implements EventConsumer, OnModuleInit {
  readonly name = 'agreements-in-need';
  readonly topics = ['agreement.needsBroker'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.openAgreementInNeed(tx, key);
  }
}
