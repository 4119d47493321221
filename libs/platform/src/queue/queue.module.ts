import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';

import { SETTINGS_TOKEN, type RunSettings } from '../config/config.module.js';
import { EVENTS_QUEUE, MAILS_QUEUE, SWEEPS_QUEUE } from './queues.js';
import { Stopping, StoppingModule } from './stopping.js';

const HOUR_S = 3600;

const JOB_OPTIONS = {
  attempts: 10,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: { age: HOUR_S, count: 5000 },
  removeOnFail: { age: 14 * 24 * HOUR_S },
};

/** BullMQ on Redis when REDIS_URL is set, on PostgreSQL otherwise. */
@Module({
  imports: [
    BullModule.forRootAsync({
      imports: [StoppingModule],
      inject: [SETTINGS_TOKEN, Stopping],
      useFactory: (settings: RunSettings, stopping: Stopping) => {
        // @nestjs/bullmq hands no backend on, so the process default is set before the first queue is made.
        if (settings.REDIS_URL === undefined) setDefaultBackendFactory(createPostgresBackend as never);
        else setDefaultBackendFactory();
        return {
          connection: queueConnection(settings, stopping) as never,
          prefix: settings.REDIS_PREFIX,
          defaultJobOptions: JOB_OPTIONS,
        };
      },
    }),
    BullModule.registerQueue(
      // The outbox remembers what was not consumed and adds it again; a failed job that stays would be in its way.
      // What a queue says of its jobs replaces what holds for all, and is not added to it.
      { name: EVENTS_QUEUE, defaultJobOptions: { ...JOB_OPTIONS, removeOnFail: true } },
      { name: MAILS_QUEUE },
      { name: SWEEPS_QUEUE },
    ),
  ],
  exports: [BullModule],
})
export class QueueModule {}

/** What BullMQ connects to. It would wait for a Redis that is away for good: a stop ends that. */
export const queueConnection = (settings: RunSettings, { retryAfter }: Stopping) =>
  settings.REDIS_URL === undefined
    ? { connectionString: settings.DATABASE_URL, schema: 'bullmq', migrate: true, max: 6 }
    : { url: settings.REDIS_URL, maxRetriesPerRequest: null, retryStrategy: retryAfter };
