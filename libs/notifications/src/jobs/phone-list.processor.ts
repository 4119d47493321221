import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, Sweeps, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { PhoneListService } from '../phone-list.service.js';

const MINUTE_MS = 60_000;

/** Keeps the phone list: puts away what is too late, and mails instead to whoever got an address. */
@Injectable()
export class PhoneListUpkeep implements EventConsumer, OnModuleInit {
  readonly name = 'phone-list';
  readonly topics = ['account.takenOver'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly sweeps: Sweeps,
    private readonly list: PhoneListService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
    this.sweeps.register({ name: 'phone-list', everyMs: 10 * MINUTE_MS, run: () => this.list.closeUntold() });
  }

  async consume({ payload }: DeliveredEvent, tx: Tx): Promise<void> {
    await this.list.mailInstead(tx, payload['personId'] as string);
  }
}
