import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventConsumers, Sweeps, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { RingClosingService } from '../rings/ring-closing.service.js';

const MINUTE_MS = 60_000;

/** Dissolves rings that cannot come about: two of them are kept apart, one was suspended or leaves, a post went away, time passed. */
@Injectable()
export class RingCloser implements EventConsumer, OnModuleInit {
  readonly name = 'ring-closer';
  readonly topics = [
    'resident.blocked',
    'person.suspended',
    'person.leaving',
    'post.withdrawn',
    'post.takenDown',
    'post.lapsed',
  ];

  constructor(
    private readonly consumers: EventConsumers,
    private readonly sweeps: Sweeps,
    private readonly closing: RingClosingService,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
    this.sweeps.register({ name: 'rings-lapse', everyMs: MINUTE_MS, run: () => this.closing.lapseDue() });
  }

  async consume({ topic, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    if (topic === 'resident.blocked') {
      const { by, blocked } = payload as { by: string; blocked: string };
      await this.closing.closeOf(tx, [by, blocked]);
    } else if (topic === 'person.suspended' || topic === 'person.leaving') {
      await this.closing.closeOf(tx, [(payload as { personId: string }).personId]);
    } else {
      await this.closing.closeAbout(tx, (payload as { postId: string }).postId);
    }
  }
}
