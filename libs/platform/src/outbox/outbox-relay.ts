import { InjectQueue } from '@nestjs/bullmq';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import type { Queue } from 'bullmq';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { Database } from '../database/database.service.js';
import { errorLine, errorTrace } from '../logging/error-words.js';
import { LiveEvents } from '../pubsub/live-events.js';
import { EVENTS_QUEUE, type EventJob } from '../queue/queues.js';
import { within } from '../time/within.js';
import { EventConsumers } from './event-consumers.js';
import { LiveTopics } from './live-topics.js';
import type { DeliveredEvent } from './outbox-event.js';
import { CLAIM_EVENTS, FORGOTTEN_EVENTS, MARK_RELAYED, MARK_UNCONSUMED } from './outbox.queries.js';

const QUEUE_PATIENCE_MS = 5000;
/** Live events are best effort: a screen that misses one reads afresh when it reconnects. */
const LIVE_PATIENCE_MS = 1000;

/**
 * Hands committed events to the queue and to open screens. Added before it is marked: a crash in between adds the same
 * job id again, and consumers keep the id of what they did. Any number of relays may run.
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, BeforeApplicationShutdown {
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

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  /** Relays one page; returns how many events went on. */
  async relayPage(): Promise<number> {
    const events = await this.database.write(async (tx) => {
      const page = await tx.named(CLAIM_EVENTS, []);
      if (page.length === 0) return page;
      const wanting = page.map((event) => this.consumers.wanting(event.topic));
      await this.enqueue(page.flatMap((event, at) => (wanting[at] ?? []).map((consumer) => ({ consumer, event }))));
      await tx.named(MARK_RELAYED, [page.map(({ id }) => id), wanting.map(({ length }) => length)]);
      return page;
    });
    await this.publish(events);
    return events.length;
  }

  /** Tells open screens. What waits for a Redis that is away is dropped: neither the relay nor a stop waits with it. */
  private async publish(events: readonly DeliveredEvent[]): Promise<void> {
    const told = events.flatMap((event) =>
      this.topics.of(event).map((topic) => this.live.publish(topic, { eventId: event.id })),
    );
    if (told.length === 0) return;
    await within(LIVE_PATIENCE_MS, 'The live events', Promise.all(told)).catch((error: unknown) =>
      this.logger.warn(`Open screens were not told: ${errorLine(error)}`),
    );
  }

  /**
   * Enqueues again what was relayed at least `olderThanSeconds` ago and is not consumed: a Redis that was lost or emptied
   * forgets jobs, this table does not. A job that is still there keeps its id and is not doubled.
   */
  async enqueueForgotten(olderThanSeconds: number): Promise<number> {
    let enqueued = 0;
    let last = '0';
    for (;;) {
      const forgotten = await this.database.read(FORGOTTEN_EVENTS, [olderThanSeconds, last]);
      if (forgotten.length === 0) return enqueued;
      last = forgotten.at(-1)?.id ?? last;
      const missing = forgotten.map(({ topic, consumed }) =>
        this.consumers.wanting(topic).filter((consumer) => !consumed.includes(consumer)),
      );
      await this.enqueue(
        forgotten.flatMap((event, at) => (missing[at] ?? []).map((consumer) => ({ consumer, event: plain(event) }))),
      );
      // The count goes wrong when a relay dies between adding and marking; what was consumed is known for sure.
      const counts = [forgotten.map(({ id }) => id), missing.map(({ length }) => length)];
      await this.database.write((tx) => tx.named(MARK_UNCONSUMED, counts));
      enqueued += missing.flat().length;
    }
  }

  private async enqueue(jobs: readonly EventJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const added = this.queue.addBulk(
      jobs.map((data) => ({ name: data.event.topic, data, opts: { jobId: `${data.event.id}_${data.consumer}` } })),
    );
    // A queue that is away answers when it is back: the rows are not kept locked for it, nor the stop of the process.
    await within(QUEUE_PATIENCE_MS, 'The queue', added);
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      let relayed = 0;
      try {
        relayed = await this.relayPage();
      } catch (error) {
        this.logger.error('The outbox could not be relayed; it is tried again.', errorTrace(error));
      }
      if (relayed === 0) await this.pause();
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

const plain = ({ id, topic, key, payload }: DeliveredEvent): DeliveredEvent => ({ id, topic, key, payload });
