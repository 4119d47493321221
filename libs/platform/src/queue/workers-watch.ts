import { InjectQueue, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Queue } from 'bullmq';

import { errorLine } from '../logging/error-words.js';
import { within } from '../time/within.js';
import { EVENTS_QUEUE } from './queues.js';

const STOP_PATIENCE_MS = 1000;

/** Waits at the start until every worker has its connection, logs what goes wrong with one later, and lets all stop. */
@Injectable()
export class WorkersWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkersWatch.name);

  constructor(
    private readonly discovery: DiscoveryService,
    @InjectQueue(EVENTS_QUEUE) private readonly queue: Queue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const { worker } of this.hosts()) {
      worker.on('error', (error) => this.logger.error(`Queue ${worker.name}: ${errorLine(error)}`));
      worker.on('stalled', (jobId) =>
        this.logger.warn(`Queue ${worker.name}: job ${jobId} stalled and is done again.`),
      );
      await worker.waitUntilReady();
    }
  }

  /**
   * Workers stop before the queues close, on which a job under way may wait. A worker waits for its connection before it
   * closes: when the queue is away it is not waited for, and jobs under way are done again later.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const counted = within(STOP_PATIENCE_MS, 'The queue', this.queue.getJobCounts('active'));
    const isThere = await counted.then(
      () => true,
      () => false,
    );
    await Promise.all(this.hosts().map(({ worker }) => worker.close(!isThere)));
  }

  private hosts(): WorkerHost[] {
    return this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance): instance is WorkerHost => instance instanceof WorkerHost);
  }
}
