import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { keptError, MAILS_QUEUE, SETTINGS_TOKEN, Sweeps, type RunSettings } from '#platform';

import { MailPagesService } from '../mail-pages.service.js';

/** Pages that one look puts in the queue at most; the next look comes soon. */
const MOST_PAGES = 20;

/** Looks for due mails and puts a job per page in the queue. */
@Injectable()
export class MailsSweep implements OnModuleInit {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly pages: MailPagesService,
    @InjectQueue(MAILS_QUEUE) private readonly queue: Queue,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'mails', everyMs: this.settings.REMINDER_POLL_MS, run: () => this.look() });
  }

  /** Adds jobs for the pages that are due and have none waiting; answers how many. */
  async look(): Promise<number> {
    const due = await this.pages.pagesDue(MOST_PAGES);
    if (due === 0) return 0;
    const missing = Math.max(due - (await this.queue.getWaitingCount()), 0);
    const job = { name: 'page', data: {}, opts: { attempts: 1, removeOnComplete: true, removeOnFail: { count: 100 } } };
    await this.queue.addBulk(Array.from({ length: missing }, () => job));
    return missing;
  }
}

/** Sends one page per job. A job that fails leaves its rows to the next look. */
@Processor(MAILS_QUEUE, { concurrency: 1 })
export class MailsProcessor extends WorkerHost {
  constructor(private readonly pages: MailPagesService) {
    super();
  }

  override process(): Promise<number> {
    return this.pages.sendPage().catch((error: unknown) => Promise.reject(keptError(error)));
  }
}
