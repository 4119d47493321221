import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

import { Database } from '../database/database.service.js';
import { keptError } from '../logging/error-words.js';
import { EVENTS_QUEUE, type EventJob } from '../queue/queues.js';
import { EventConsumers } from './event-consumers.js';
import { CONSUME_ONCE, COUNT_CONSUMED } from './outbox.queries.js';

/** Gives an event to its consumer. The consumer's effect and the note that it happened commit together. */
@Processor(EVENTS_QUEUE, { concurrency: 8 })
export class EventsProcessor extends WorkerHost {
  constructor(
    private readonly database: Database,
    private readonly consumers: EventConsumers,
  ) {
    super();
  }

  override async process({ data }: Job<EventJob>): Promise<'done' | 'done-before'> {
    const consumer = this.consumers.named(data.consumer);
    if (!consumer) throw new Error(`No consumer is named ${data.consumer} in this process.`);
    const consumed = this.database.write<'done' | 'done-before'>(async (tx) => {
      const first = await tx.named(CONSUME_ONCE, [consumer.name, data.event.id]);
      if (first.length === 0) return 'done-before';
      await consumer.consume(data.event, tx);
      await tx.named(COUNT_CONSUMED, [data.event.id]);
      return 'done';
    });
    // The queue keeps why a job failed.
    return consumed.catch((error: unknown) => Promise.reject(keptError(error)));
  }
}
