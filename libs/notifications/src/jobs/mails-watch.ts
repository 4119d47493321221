import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#kernel';
import { Figures } from '#platform';

import { MailsRepository } from '../data/mails.repository.js';
import { MailPagesService } from '../mail-pages.service.js';

/** Waiting mails are counted up to so many of the urgent and of the others. */
const MOST_COUNTED = 10_000;

/** Tells how many mails wait although they are due, and since when. */
@Injectable()
export class MailsWatch implements OnModuleInit {
  constructor(
    private readonly figures: Figures,
    private readonly mails: MailsRepository,
    private readonly pages: MailPagesService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.figures.gauge({
      name: 'tijd_mails_overdue',
      help: `Mails that are due and have not left, counted up to ${2 * MOST_COUNTED}`,
      labels: [],
      read: async () => [{ labels: {}, value: (await this.mails.overdue(this.clock.now(), MOST_COUNTED)).mails }],
    });
    this.figures.gauge({
      name: 'tijd_mails_overdue_seconds',
      help: 'For how long the oldest mail is due that has not left; 0 is none',
      labels: [],
      read: async () => {
        const now = this.clock.now();
        const { since } = await this.mails.overdue(now, 1);
        return [{ labels: {}, value: since === null ? 0 : (now.getTime() - since.getTime()) / 1000 }];
      },
    });
    this.figures.counter(
      'tijd_mails_failed_total',
      'Mails that this process gave up since its start; "jobs:retry --mails" makes them due again',
      () => this.pages.failedSinceStart,
    );
  }
}
