import { Mailer, type Mail } from '#platform';

import type { Sink } from './sink.js';

/** Takes mails in place of a mail server; a mail is known by its Message-ID, which is made from its key. */
export class SinkMailer extends Mailer {
  constructor(private readonly sink: Sink) {
    super();
  }

  async send({ messageId }: Mail): Promise<void> {
    this.sink.take(messageId);
  }
}
