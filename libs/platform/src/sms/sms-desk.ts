import { Injectable } from '@nestjs/common';

import { SmsSender, type Sms } from './sms-sender.js';

/** So many messages are kept; older ones are forgotten. */
const KEPT = 200;

/** Sends nothing: keeps the last messages in the memory of this process, to be shown on one's own machine and in tests. */
@Injectable()
export class SmsDesk extends SmsSender {
  private readonly kept: Sms[] = [];

  async send(sms: Sms): Promise<void> {
    if (this.kept.some(({ key }) => key === sms.key)) return;
    this.kept.push(sms);
    if (this.kept.length > KEPT) this.kept.shift();
  }

  /** The messages that are kept, oldest first. */
  all(): readonly Sms[] {
    return [...this.kept];
  }
}
