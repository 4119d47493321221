import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { AgreementsService } from '../agreements/agreements.service.js';
import { StandInsService } from '../agreements/stand-ins.service.js';
import { ClosingService } from '../talks/closing.service.js';

/** Ends what somebody who leaves has agreed to, and closes the talks. */
@Injectable()
export class LeavingCloser implements EventConsumer, OnModuleInit {
  readonly name = 'talks-of-who-leaves';
  readonly topics = ['person.leaving'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly agreements: AgreementsService,
    private readonly standIns: StandInsService,
    private readonly closing: ClosingService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ payload }: DeliveredEvent, tx: Tx): Promise<void> {
    const { personId } = payload as { personId: string };
    // Each in a transaction of its own, before this one holds a lock; what has ended is not ended a second time.
    await this.standIns.giveBackAll(personId);
    await this.agreements.endAllOf(personId);
    await this.closing.closeLeft(tx, personId);
  }
}
