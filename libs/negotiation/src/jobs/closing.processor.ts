import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { ClosingService } from '../talks/closing.service.js';

/** Closes talks that cannot go on: one of the two blocked the other or was suspended, or the post went away. */
@Injectable()
export class TalksCloser implements EventConsumer, OnModuleInit {
  readonly name = 'talks-closer';
  readonly topics = ['resident.blocked', 'person.suspended', 'post.withdrawn', 'post.takenDown', 'post.lapsed'];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly closing: ClosingService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ topic, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    if (topic === 'resident.blocked') {
      const { by, blocked } = payload as { by: string; blocked: string };
      await this.closing.closeBetween(tx, by, blocked);
      return;
    }
    if (topic === 'person.suspended') {
      const { personId, by } = payload as { personId: string; by: string };
      await this.closing.closeOf(tx, personId, by);
      return;
    }
    await this.closing.closeAbout(tx, (payload as { postId: string }).postId);
  }
}
