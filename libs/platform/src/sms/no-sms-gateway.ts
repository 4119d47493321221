import { Injectable, Logger } from '@nestjs/common';

import { SmsSender, type Sms } from './sms-sender.js';

/** Stands where no gateway is connected: tells the log that a message did not leave, by its key and nothing else. */
@Injectable()
export class NoSmsGateway extends SmsSender {
  private readonly logger = new Logger(NoSmsGateway.name);

  async send({ key }: Sms): Promise<void> {
    this.logger.warn(`The message ${key} did not leave: no gateway for short messages is connected.`);
  }
}
