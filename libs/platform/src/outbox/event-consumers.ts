import { Injectable } from '@nestjs/common';

import type { Tx } from '../database/tx.js';
import type { DeliveredEvent } from './outbox-event.js';

/** Somebody who acts on events. Its effects go through the `tx`, so that they happen once per event. */
export interface EventConsumer {
  /** Stable name: with the event's id it is the key of the effect. */
  readonly name: string;
  /** Topics that it wants, e.g. `agreement.formed`. */
  readonly topics: readonly string[];
  consume(event: DeliveredEvent, tx: Tx): Promise<void>;
}

/** Who listens to what; features register their consumers when their jobs module starts. */
@Injectable()
export class EventConsumers {
  private readonly byName = new Map<string, EventConsumer>();

  register(consumer: EventConsumer): void {
    if (this.byName.has(consumer.name)) throw new Error(`Two consumers are named ${consumer.name}.`);
    this.byName.set(consumer.name, consumer);
  }

  /** The names of those that want a topic, in order of registration. */
  wanting(topic: string): string[] {
    return [...this.byName.values()].filter((consumer) => consumer.topics.includes(topic)).map(({ name }) => name);
  }

  named(name: string): EventConsumer | undefined {
    return this.byName.get(name);
  }
}
