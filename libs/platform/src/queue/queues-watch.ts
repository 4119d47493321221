import { InjectQueue } from '@nestjs/bullmq';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bullmq';

import { Figures, type Reading } from '../health/figures.js';
import { Readiness } from '../health/readiness.js';
import { errorLine } from '../logging/error-words.js';
import { EVENTS_QUEUE, MAILS_QUEUE, SWEEPS_QUEUE } from './queues.js';

/** Jobs that wait for a worker, those with a pause before they are tried again, and those that were given up. */
const SHOWN = ['waiting', 'delayed', 'active', 'failed'] as const;

/** Tells whether the queues answer, and how many jobs they hold. */
@Injectable()
export class QueuesWatch implements OnModuleInit {
  private readonly logger = new Logger(QueuesWatch.name);
  private readonly queues: readonly Queue[];

  constructor(
    private readonly figures: Figures,
    private readonly readiness: Readiness,
    @InjectQueue(EVENTS_QUEUE) private readonly events: Queue,
    @InjectQueue(MAILS_QUEUE) mails: Queue,
    @InjectQueue(SWEEPS_QUEUE) sweeps: Queue,
  ) {
    this.queues = [events, mails, sweeps];
  }

  onModuleInit(): void {
    // Without a listener the library prints each error as it comes.
    for (const queue of this.queues) {
      queue.on('error', (error) => this.logger.error(`Queue ${queue.name}: ${errorLine(error)}`));
    }
    this.readiness.need('queue', () => this.events.getJobCounts(...SHOWN));
    this.figures.gauge({
      name: 'tijd_queue_jobs',
      help: 'Jobs in a queue by state; failed ones stay until somebody puts them back',
      labels: ['queue', 'state'],
      read: async () => (await Promise.all(this.queues.map((queue) => this.readingsOf(queue)))).flat(),
    });
  }

  private async readingsOf(queue: Queue): Promise<Reading[]> {
    const counts = await queue.getJobCounts(...SHOWN);
    return SHOWN.map((state) => ({ labels: { queue: queue.name, state }, value: counts[state] ?? 0 }));
  }
}
