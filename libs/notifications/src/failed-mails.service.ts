import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';

import type { RetriedMails } from './data/mails.queries.js';
import { MailsRepository } from './data/mails.repository.js';

/** For whoever runs the product: mails that failed, when what was in their way is gone. */
@Injectable()
export class FailedMailsService {
  constructor(
    private readonly mails: MailsRepository,
    private readonly clock: Clock,
  ) {}

  /** Makes failed mails due with all their attempts; those whose time is over stay failed. */
  retry(): Promise<RetriedMails> {
    return this.mails.retryFailed(this.clock.now());
  }
}
