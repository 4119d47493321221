import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';

import { SWEEPS_QUEUE } from './queues.js';

/** A look at what is due, repeated for good; it finds its work by a predicate, so running it twice or late is harmless. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  /** Does what is due now; answers how many things it did. */
  run(): Promise<number>;
}

/** All sweeps of this process; features register theirs when their jobs module starts. */
@Injectable()
export class Sweeps implements OnApplicationBootstrap {
  private readonly byName = new Map<string, Sweep>();

  constructor(@InjectQueue(SWEEPS_QUEUE) private readonly queue: Queue) {}

  register(sweep: Sweep): void {
    if (this.byName.has(sweep.name)) throw new Error(`Two sweeps are named ${sweep.name}.`);
    this.byName.set(sweep.name, sweep);
  }

  /** One schedule per sweep over all workers; made anew at each start, so that a lost Redis is made whole. */
  async onApplicationBootstrap(): Promise<void> {
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
    return this.sweeps.run(job.name);
  }
}
