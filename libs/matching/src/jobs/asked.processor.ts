import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventConsumers, type DeliveredEvent, type EventConsumer, type Tx } from '#platform';

import { REMEMBER_ASKED } from '../data/asked.queries.js';

/** Whom an event says to be asked, by its topic. */
const ASKED: Readonly<Record<string, (payload: DeliveredEvent['payload']) => readonly unknown[]>> = {
  'negotiation.opened': ({ to }) => [to],
  'introduction.asked': ({ people }) => (Array.isArray(people) ? (people as readonly unknown[]) : []),
};

/** Remembers the day on which somebody was asked, so that the same people are not asked each time. */
@Injectable()
export class AskedPeople implements EventConsumer, OnModuleInit {
  readonly name = 'asked-people';
  readonly topics = Object.keys(ASKED);

  constructor(
    private readonly consumers: EventConsumers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.consumers.register(this);
  }

  async consume({ topic, payload }: DeliveredEvent, tx: Tx): Promise<void> {
    const people = ASKED[topic]?.(payload) ?? [];
    const today = this.clock.now().toISOString().slice(0, 10);
    if (people.length > 0) await tx.named(REMEMBER_ASKED, [people, today]);
  }
}
