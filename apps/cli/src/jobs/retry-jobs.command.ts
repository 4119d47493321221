import { getQueueToken } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import type { Clock } from '#kernel';
import { FailedMailsService, NotificationsModule } from '#notifications';
import {
  ClockModule,
  ConfigModule,
  DatabaseModule,
  EVENTS_QUEUE,
  JsonLogger,
  MAILS_QUEUE,
  QueueModule,
  SettingsError,
  SWEEPS_QUEUE,
  type RunSettings,
} from '#platform';

const QUEUES = [EVENTS_QUEUE, MAILS_QUEUE, SWEEPS_QUEUE] as const;
type QueueName = (typeof QUEUES)[number];

/** What is to be put back. */
export interface Retry {
  readonly queues: readonly QueueName[];
  /** Also mails that failed. */
  readonly mails: boolean;
}

/** What was put back. */
export interface Retried {
  readonly jobs: Readonly<Partial<Record<QueueName, number>>>;
  /** Null when nobody asked for mails. */
  readonly mails: { readonly due: number; readonly tooLate: number } | null;
}

/**
 * Reads `[QUEUE] [--mails]`; without a queue all of them.
 * @throws SettingsError when a queue has another name.
 */
export function retryOf(rest: readonly string[]): Retry {
  const named = rest.filter((word) => word !== '--mails');
  const known = QUEUES.filter((name) => named.includes(name));
  if (named.length > 1 || known.length !== named.length) {
    throw new SettingsError([`jobs:retry cannot be done: name one queue of ${QUEUES.join(', ')}, or none for all.`]);
  }
  return { queues: known.length === 0 ? QUEUES : known, mails: rest.includes('--mails') };
}

/** Puts failed jobs back in their queues and, when asked, failed mails back among those that are due. */
export async function retryJobs(settings: RunSettings, { queues, mails }: Retry, clock?: Clock): Promise<Retried> {
  const app = await NestFactory.createApplicationContext(RetryModule.of(settings, clock), {
    logger: new JsonLogger(settings.LOG_LEVEL, 'start'),
    abortOnError: false,
  });
  try {
    const jobs: Partial<Record<QueueName, number>> = {};
    for (const name of queues) jobs[name] = await retryQueue(app.get<Queue>(getQueueToken(name)));
    return { jobs, mails: mails ? await app.get(FailedMailsService).retry() : null };
  } finally {
    await app.close();
  }
}

/** What was done, in a line for each. */
export function retriedText({ jobs, mails }: Retried): string {
  return [
    ...Object.entries(jobs).map(([queue, count]) => `${queue}: ${count} failed jobs are put back.`),
    ...(mails === null
      ? []
      : [`Failed mails: ${mails.due} are due again, ${mails.tooLate} stay as they are since their time is over.`]),
  ].join('\n');
}

async function retryQueue(queue: Queue): Promise<number> {
  const failed = await queue.getFailedCount();
  // Those that failed until now: one that fails again at once waits for the next time somebody asks.
  if (failed > 0) await queue.retryJobs({ state: 'failed', timestamp: Date.now() });
  return failed;
}

/** The queues and the mails, without anybody who works on them. */
@Module({})
class RetryModule {
  static of(settings: RunSettings, clock?: Clock): DynamicModule {
    return {
      module: RetryModule,
      imports: [ConfigModule.of(settings), ClockModule.of(clock), DatabaseModule, QueueModule, NotificationsModule],
    };
  }
}
