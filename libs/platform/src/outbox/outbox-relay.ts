import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { Database } from '../database/database.service.js';
import type { NamedQuery } from '../database/named-query.js';
import { LiveEvents } from '../pubsub/live-events.js';
import { EVENTS_QUEUE, type EventJob } from '../queue/queues.js';
import { EventConsumers } from './event-consumers.js';
import { LiveTopics } from './live-topics.js';
import type { DeliveredEvent } from './outbox-event.js';

interface WaitingRow {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly payload: Record<string, unknown>;
}

const CLAIM: NamedQuery<WaitingRow, DeliveredEvent> = {
  name: 'outbox_claim',
  text: `SELECT id::text, topic, key, payload FROM outbox_event WHERE relayed_at IS NULL
         ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED`,
  row: (row) => row,
};
const MARK: NamedQuery<object, object> = {
  name: 'outbox_mark',
  text: 'UPDATE outbox_event SET relayed_at = now() WHERE id = ANY($1::bigint[])',
  row: (row) => row,
};

/**
 * Hands committed events to the queue and to open screens. Added before it is marked: a crash in between adds the same
 * job id again, and consumers keep the id of what they did. Any number of relays may run.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(OutboxRelay.name);
  private stopped = false;
  private running: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    @InjectQueue(EVENTS_QUEUE) private readonly queue: Queue<EventJob>,
    private readonly consumers: EventConsumers,
    private readonly topics: LiveTopics,
    private readonly live: LiveEvents,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.loop();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Relays one page; returns how many events went on. */
  async relayPage(): Promise<number> {
    const events = await this.database.write(async (tx) => {
      const page = await tx.named(CLAIM, []);
      if (page.length === 0) return page;
      const jobs = page.flatMap((event) =>
        this.consumers.wanting(event.topic).map((consumer) => ({
          name: event.topic,
          data: { consumer, event },
          opts: { jobId: `${event.id}_${consumer}` },
        })),
      );
      if (jobs.length > 0) await this.queue.addBulk(jobs);
      await tx.named(MARK, [page.map((event) => event.id)]);
      return page;
    });
    await Promise.all(
      events.flatMap((event) => this.topics.of(event).map((topic) => this.live.publish(topic, { eventId: event.id }))),
    );
    return events.length;
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      let relayed = 0;
      try {
        relayed = await this.relayPage();
      } catch (error) {
        this.logger.error(
          'The outbox could not be relayed; it is tried again.',
          error instanceof Error ? error.stack : undefined,
        );
      }
      if (relayed === 0 && !this.stopped) await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.settings.OUTBOX_POLL_MS);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
