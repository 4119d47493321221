import { Injectable, Module, type BeforeApplicationShutdown } from '@nestjs/common';

/** A connection that is lost is tried again after at most so many milliseconds. */
const MOST_PAUSE_MS = 1000;
const PAUSE_STEP_MS = 100;

/** Whether this process is on its way out: then no connection to Redis is waited for any more. */
@Injectable()
export class Stopping implements BeforeApplicationShutdown {
  private begun = false;

  beforeApplicationShutdown(): void {
    this.begun = true;
  }

  /** When a lost connection is tried the next time, in milliseconds, after so many tries; null for never. */
  readonly retryAfter = (tries: number): number | null =>
    this.begun ? null : Math.min(tries * PAUSE_STEP_MS, MOST_PAUSE_MS);
}

/** Tells those who hold connections that the process stops. */
@Module({ providers: [Stopping], exports: [Stopping] })
export class StoppingModule {}
