import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { WorkItemsService } from '../work-items.service.js';

/** Puts people whom a mail did not reach on the desk of the brokers of their area; the address is not told. */
@Injectable()
export class FailedMails implements EventConsumer, OnModuleInit {
  readonly name = 'failed-mails';
  readonly topics = ['mail.failed'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly items: WorkItemsService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ key }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.items.openFailedMail(tx, key);
  }
}
