import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';

import { errorLine, keptError } from '../logging/error-words.js';
import { SWEEPS_QUEUE } from './queues.js';

/** A look at what is due, repeated for good; it finds its work by a predicate, so running it twice or late is harmless. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  /** Does what is due now; answers how many things it did. */
  run(): Promise<number>;
}

/** How often a worker looks whether the queue still has all schedules, in milliseconds. */
const LOOK_MS = 60_000;

/** All sweeps of this process; features register theirs when their jobs module starts. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Sweeps.name);
  private readonly byName = new Map<string, Sweep>();
  private looking: NodeJS.Timeout | undefined;

  constructor(@InjectQueue(SWEEPS_QUEUE) private readonly queue: Queue) {}

  register(sweep: Sweep): void {
    if (this.byName.has(sweep.name)) throw new Error(`Two sweeps are named ${sweep.name}.`);
    this.byName.set(sweep.name, sweep);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.schedule();
    this.looking = setInterval(() => {
      this.restoreSchedules().catch((error: unknown) =>
        this.logger.warn(`Schedules cannot be looked at: ${errorLine(error)}`),
      );
    }, LOOK_MS);
  }

  onApplicationShutdown(): void {
    clearInterval(this.looking);
  }

  /** Makes all schedules anew when the queue lost one: a Redis that came back empty is made whole without a restart. */
  async restoreSchedules(): Promise<void> {
    if ((await this.queue.getJobSchedulersCount()) < this.byName.size) await this.schedule();
  }

  /** One schedule per sweep over all workers. */
  private async schedule(): Promise<void> {
    for (const { name, everyMs } of this.byName.values()) {
      await this.queue.upsertJobScheduler(
        name,
        { every: everyMs },
        { name, opts: { attempts: 1, removeOnComplete: true, removeOnFail: { count: 100 } } },
      );
    }
  }

  async run(name: string): Promise<number> {
    const sweep = this.byName.get(name);
    if (!sweep) throw new Error(`No sweep is named ${name} in this process.`);
    return sweep.run();
  }

  /** Runs every sweep once, in order of registration; answers how many things were done. */
  async runAll(): Promise<number> {
    let done = 0;
    for (const name of this.byName.keys()) done += await this.run(name);
    return done;
  }
}

/** Runs the sweeps that are scheduled. */
@Processor(SWEEPS_QUEUE, { concurrency: 4 })
export class SweepsProcessor extends WorkerHost {
  constructor(private readonly sweeps: Sweeps) {
    super();
  }

  override process(job: Job): Promise<number> {
    return this.sweeps.run(job.name).catch((error: unknown) => Promise.reject(keptError(error)));
  }
}
