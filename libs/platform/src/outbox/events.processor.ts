import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';

import { Database } from '../database/database.service.js';
import type { NamedQuery } from '../database/named-query.js';
import { EVENTS_QUEUE, type EventJob } from '../queue/queues.js';
import { EventConsumers } from './event-consumers.js';

const FIRST_TIME: NamedQuery<object, object> = {
  name: 'inbox_first_time',
  text: 'INSERT INTO consumed_event (consumer, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1 AS first',
  row: (row) => row,
};

const CONSUMED: NamedQuery<object, object> = {
  name: 'outbox_consumed',
  text: 'UPDATE outbox_event SET unconsumed = unconsumed - 1 WHERE id = $1',
  row: (row) => row,
};

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
    return this.database.write(async (tx) => {
      const first = await tx.named(FIRST_TIME, [consumer.name, data.event.id]);
      if (first.length === 0) return 'done-before';
      await consumer.consume(data.event, tx);
      await tx.named(CONSUMED, [data.event.id]);
      return 'done';
    });
  }
}
