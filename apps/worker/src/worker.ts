import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Clock } from '#kernel';
import { JsonLogger, type RunSettings } from '#platform';

import { WorkerModule } from './worker.module.js';

/** A running worker. */
export interface RunningWorker {
  readonly app: NestFastifyApplication;
  /** Finishes the jobs under way or hands them back, then closes. */
  stop(): Promise<void>;
}

/** Starts the worker: the outbox relay, jobs, schedules. `listen` opens its health page on PORT. */
export async function startWorker(
  settings: RunSettings,
  { listen, clock }: { listen: boolean; clock?: Clock },
): Promise<RunningWorker> {
  const logger = new JsonLogger(settings.LOG_LEVEL, 'worker');
  const app = await NestFactory.create<NestFastifyApplication>(WorkerModule.of(settings, clock), new FastifyAdapter(), {
    logger,
    abortOnError: false,
  });
  if (listen) await app.listen(settings.PORT, settings.HOST);
  else await app.init();
  let stopped: Promise<void> | undefined;
  return { app, stop: () => (stopped ??= app.close()) };
}
