import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresRelayBackend, Relay, type RelaySubscription } from 'bullmq';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { errorLine } from '../logging/error-words.js';
import { queueConnection } from '../queue/queue.module.js';
import { Stopping } from '../queue/stopping.js';
import { within } from '../time/within.js';
import { LiveEvents, type LiveMessage } from './live-events.js';
import { MessageStream } from './message-stream.js';

const CLOSE_PATIENCE_MS = 2000;

interface Topic {
  readonly streams: Set<MessageStream<LiveMessage>>;
  readonly subscription: Promise<RelaySubscription>;
}

/** Live events over BullMQ's Relay: one subscription per topic and process, however many screens look at it. */
@Injectable()
export class RelayLiveEvents extends LiveEvents implements OnApplicationShutdown {
  private readonly logger = new Logger(RelayLiveEvents.name);
  private readonly topics = new Map<string, Topic>();
  private readonly relay: Relay<never>;

  constructor(@Inject(SETTINGS_TOKEN) settings: RunSettings, stopping: Stopping) {
    super();
    this.relay = new Relay({
      connection: queueConnection(settings, stopping),
      ...(settings.REDIS_URL === undefined ? { backend: createPostgresRelayBackend } : {}),
      prefix: settings.REDIS_PREFIX,
      namespace: 'live',
    } as never);
    this.relay.on('error', (error: Error) => this.logger.warn(`Live events: ${errorLine(error)}`));
  }

  async publish(topic: string, message: LiveMessage): Promise<void> {
    await this.relay.publish(topic, message);
  }

  async subscribe(topic: string): Promise<AsyncIterableIterator<LiveMessage>> {
    const known = this.topics.get(topic) ?? this.open(topic);
    const stream = new MessageStream<LiveMessage>(() => this.leave(topic, known, stream));
    known.streams.add(stream);
    try {
      await known.subscription;
    } catch (error) {
      // Forgotten, so that the next one who asks tries anew.
      if (this.topics.get(topic) === known) this.topics.delete(topic);
      await stream.return();
      throw error;
    }
    return stream;
  }

  async onApplicationShutdown(): Promise<void> {
    for (const { streams } of this.topics.values()) for (const stream of streams) await stream.return();
    // Closing says goodbye to a Redis that may be away; whoever is not heard of is forgotten there by itself.
    await within(CLOSE_PATIENCE_MS, 'The live events', this.relay.close()).catch((error: unknown) =>
      this.logger.warn(`Closed without a goodbye: ${errorLine(error)}`),
    );
  }

  private open(name: string): Topic {
    const streams = new Set<MessageStream<LiveMessage>>();
    const subscription = this.relay.subscribe<LiveMessage>(name, ({ data }) => {
      for (const stream of streams) stream.push(data);
    });
    const topic = { streams, subscription };
    this.topics.set(name, topic);
    return topic;
  }

  private leave(name: string, topic: Topic, stream: MessageStream<LiveMessage>): void {
    topic.streams.delete(stream);
    if (topic.streams.size > 0 || this.topics.get(name) !== topic) return;
    this.topics.delete(name);
    topic.subscription
      .then((subscription) => subscription.unsubscribe())
      .catch((error: unknown) => this.logger.warn(`A live topic could not be left: ${errorLine(error)}`));
  }
}
