import { Injectable, ServiceUnavailableException, type BeforeApplicationShutdown } from '@nestjs/common';

import { within } from '../time/within.js';

/** What a process needs answers within this time, or the process is not ready; in milliseconds. */
const ANSWER_WITHIN_MS = 2_000;

/** Whether this process can do its work: it reaches what it needs, and nobody told it to stop. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private readonly needs = new Map<string, () => Promise<unknown>>();
  private stopping = false;

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** Adds something without which this process cannot work; `ping` resolves when it answers. */
  need(name: string, ping: () => Promise<unknown>): void {
    if (this.needs.has(name)) throw new Error(`Two needs are named ${name}.`);
    this.needs.set(name, ping);
  }

  /** The names of what this process needs. */
  names(): string[] {
    return [...this.needs.keys()];
  }

  /** @throws ServiceUnavailableException while the process stops. */
  mustGoOn(): void {
    if (this.stopping) throw new ServiceUnavailableException('The process is stopping.');
  }

  /** Waits for the answer of one need, at most two seconds. @throws Error when none came. */
  async mustAnswer(name: string): Promise<void> {
    await within(
      ANSWER_WITHIN_MS,
      name,
      this.needs.get(name)?.() ?? Promise.reject(new Error(`${name} is not known.`)),
    );
  }
}
