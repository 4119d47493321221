import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { PartingService } from '../agreements/parting.service.js';

/** Ends what somebody who leaves, or an organisation that closes, has agreed to, and closes the talks. */
@Injectable()
export class LeavingCloser implements EventConsumer, OnModuleInit {
  readonly name = 'talks-of-who-leaves';
  readonly topics = ['person.leaving', 'organisation.closed'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly parting: PartingService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  consume({ payload }: DeliveredEvent, tx: Tx): Promise<void> {
    return this.parting.part(tx, (payload as { personId: string }).personId);
  }
}
